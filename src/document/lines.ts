const lineBreak = /\r\n|[\n\r\u2028\u2029]/g

/** A place in a text as people count: both from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Gives the line and column of an offset. The text is read once; each look-up takes logarithmic time. */
export function linePlaces(text: string): (offset: number) => Place {
  const starts = [0]
  for (const { index, 0: found } of text.matchAll(lineBreak)) starts.push(index + found.length)
  return offset => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}

/** The unit of the record's offsets. */
export type OffsetUnit = 'utf16' | 'codepoints'

const surrogate = /[\ud800-\udbff][\udc00-\udfff]/g

/** Turns UTF-16 offsets into a unit. A text without surrogate pairs costs one search; each offset takes logarithmic time. */
export function offsetsIn(unit: OffsetUnit, text: string): (offset: number) => number {
  const pairs = unit === 'codepoints' ? Array.from(text.matchAll(surrogate), ({ index }) => index) : []
  return pairs.length === 0 ? offset => offset : offset => offset - countBelow(pairs, offset)
}

/** The way back: turns offsets of a unit into UTF-16 offsets. */
export function utf16Offsets(unit: OffsetUnit, text: string): (offset: number) => number {
  const pairs = unit === 'codepoints' ? Array.from(text.matchAll(surrogate), ({ index }, before) => index - before) : []
  return pairs.length === 0 ? offset => offset : offset => offset + countBelow(pairs, offset)
}

/** How many of a sorted list are less than a number. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

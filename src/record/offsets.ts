/** The unit of the record's offsets. */
export type OffsetUnit = 'utf16' | 'codepoints'

const surrogate = /[\ud800-\udbff][\udc00-\udfff]/g

/** Turns UTF-16 offsets into a unit. A text without surrogate pairs costs one search; each offset takes logarithmic time. */
export function offsetsIn(unit: OffsetUnit, text: string): (offset: number) => number {
  const pairs = unit === 'codepoints' ? Array.from(text.matchAll(surrogate), ({ index }) => index) : []
  if (pairs.length === 0) return offset => offset
  return offset => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}

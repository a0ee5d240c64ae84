import { classAt, newline } from './characters.ts'

/** A stretch of a text: half-open, in UTF-16 code units of `Document.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Orders spans by where they start, the longer first among those that start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * The index of the first item of a sorted list that ends after an offset; the list's length where none does.
 * Takes logarithmic time.
 */
export function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The item of a sorted, non-overlapping list that holds an offset, if there is one. */
export function itemAt<Item extends Span>(sorted: readonly Item[], offset: number): Item | undefined {
  const item = sorted[firstEndingAfter(sorted, offset)]
  return item && item.start <= offset ? item : undefined
}

/** The spans that remain when, of those that overlap, the longest is kept (the earlier among equals), in order. */
export function keepLongest<Item extends Span>(spans: readonly Item[]): Item[] {
  const longestFirst = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: Item[] = []
  for (const span of longestFirst) {
    const at = firstEndingAfter(kept, span.start)
    const next = kept[at]
    if (!next || !overlaps(next, span)) kept.splice(at, 0, span)
  }
  return kept
}

/** A span without white space at its ends; empty if there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && classAt(text, start) <= newline) start++
  while (start < end && classAt(text, end - 1) <= newline) end--
  return { start, end }
}

import type { Span } from '../document/span.ts'

const word = /[\p{L}\p{N}_]+/gu
const lastWord = /([\p{L}\p{N}_]+)[^\p{L}\p{N}_]*$/u
const leadingMarks = /^[^\p{L}\p{N}]+/u
const trailingMarks = /[^\p{L}\p{N}]+$/u
/** Shorter last words, such as "he", name nobody. */
const leastNameLength = 4

/** The words of a text: letters, digits and underscores. */
export const wordsOf = (text: string): Span[] =>
  Array.from(text.matchAll(word), ({ index, 0: { length } }) => ({ start: index, end: index + length }))

export const countWords = (text: string): number => text.match(word)?.length ?? 0

/** The stretch without what is neither letter nor digit at both its ends. */
export function trim(text: string, { start, end }: Span): Span {
  const stretch = text.slice(start, end)
  const from = start + (leadingMarks.exec(stretch)?.[0].length ?? 0)
  return { start: from, end: Math.max(from, end - (trailingMarks.exec(stretch)?.[0].length ?? 0)) }
}

/** Characters in both, negative where the stretches stand apart. */
export const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** Intersection over union, in characters. */
export function intersectionOverUnion(a: Span, b: Span): number {
  const both = Math.max(0, shared(a, b))
  return both ? both / (a.end - a.start + (b.end - b.start) - both) : 0
}

/** The same speaker: the words overlap, or end in the same name. */
export function sameSpeaker(text: string, predicted: Span | null | undefined, gold: readonly Span[]): boolean {
  if (!predicted) return false
  if (gold.some(source => shared(predicted, source) > 0)) return true
  const last = ({ start, end }: Span): string => lastWord.exec(text.slice(start, end))?.[1]?.toLowerCase() ?? ''
  const name = last(predicted)
  return name.length >= leastNameLength && gold.some(source => name === last(source))
}

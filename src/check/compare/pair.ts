import type { Place } from '../../record/item.ts'

/** How far the text has moved at an offset of the old record. */
export type Shift = (offset: number) => number

/** Two that are the same thing, and what only one side has. */
export interface Pairing<One> {
  readonly pairs: readonly { readonly was: One; readonly now: One }[]
  readonly missing: readonly One[]
  readonly extra: readonly One[]
}

/** Below this share of common words two texts are two things. */
const alike = 0.5
/** Beyond so many candidates, what is left after the exact passes is not compared each with each. */
const tooMany = 4_000_000

const wordBreak = /[^\p{L}\p{N}]+/u

/** What stands once on both sides tells how far the text around it has moved. */
export function shiftBetween(was: readonly Place[], now: readonly Place[]): Shift {
  const once = (places: readonly Place[]) => {
    const found = new Map<string, Place | undefined>()
    for (const place of places) if (place.key) found.set(place.key, found.has(place.key) ? undefined : place)
    return found
  }
  const there = once(now)
  const anchors = [...once(was)]
    .flatMap(([key, place]) => {
      const other = there.get(key)
      return place?.start === undefined || other?.start === undefined
        ? []
        : [{ at: place.start, by: other.start - place.start }]
    })
    .sort((a, b) => a.at - b.at)
  return offset => {
    let low = 0
    let high = anchors.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (anchors[middle]!.at <= offset) low = middle + 1
      else high = middle
    }
    return (anchors[low - 1] ?? anchors[low])?.by ?? 0
  }
}

/**
 * Finds for each thing of the old record the same in the new one: first by its words and its place, then by its words,
 * then by its place, then by words that are mostly the same. Ids and order count for nothing.
 */
export function pair<One extends Place>(was: readonly One[], now: readonly One[], shift: Shift): Pairing<One> {
  const pairs: { was: One; now: One }[] = []
  const free = new Set(now)
  const open = new Set(was)
  const join = (one: One, other: One): void => {
    pairs.push({ was: one, now: other })
    open.delete(one)
    free.delete(other)
  }
  const expected = ({ start }: Place): number | undefined => (start === undefined ? undefined : start + shift(start))

  const byKey = new Map<string | undefined, One[]>()
  for (const other of now) byKey.get(other.key)?.push(other) ?? byKey.set(other.key, [other])
  for (const one of was) {
    const there = byKey.get(one.key)?.find(other => free.has(other) && other.start === expected(one))
    if (there) join(one, there)
  }
  for (const one of open) {
    const at = expected(one)
    const distance = (other: One): number =>
      at === undefined || other.start === undefined ? 0 : Math.abs(other.start - at)
    const candidates = one.key === undefined ? [] : (byKey.get(one.key)?.filter(other => free.has(other)) ?? [])
    if (candidates.length > 0)
      join(
        one,
        candidates.reduce((best, other) => (distance(other) < distance(best) ? other : best)),
      )
  }
  joinBest(open, free, join, (one, other) =>
    overlap(
      { ...one, start: expected(one), end: one.end === undefined ? undefined : one.end + shift(one.start ?? 0) },
      other,
    ),
  )
  const words = new Map(
    [...open, ...free].map(one => [one, new Set(one.key?.toLowerCase().split(wordBreak).filter(Boolean))]),
  )
  joinBest(open, free, join, (one, other) => {
    const share = shared(words.get(one)!, words.get(other)!)
    return share >= alike ? share : 0
  })
  return { pairs, missing: [...open], extra: [...free] }
}

/** Joins the likeliest first. */
function joinBest<One>(
  open: ReadonlySet<One>,
  free: ReadonlySet<One>,
  join: (one: One, other: One) => void,
  likeness: (one: One, other: One) => number,
): void {
  if (open.size * free.size > tooMany) return
  const candidates = [...open]
    .flatMap(one => Array.from(free, other => ({ one, other, score: likeness(one, other) })))
    .filter(({ score }) => score > 0)
  for (const { one, other } of candidates.sort((a, b) => b.score - a.score))
    if (open.has(one) && free.has(other)) join(one, other)
}

/** The common stretch as a share of both together. */
function overlap(a: Place, b: Place): number {
  if (a.start === undefined || a.end === undefined || b.start === undefined || b.end === undefined) return 0
  return (
    Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
    (Math.max(a.end, b.end) - Math.min(a.start, b.start) || 1)
  )
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / (a.size + b.size - both || 1)
}

import type { Item, PartialRecord, Place } from '../../record/item.ts'
import type { Article } from '../../record/types.ts'
import { type ComparedPart, comparedParts, itemsOf } from './items.ts'
import { pair, type Shift, shiftBetween } from './pair.ts'
import { type Renamed, renamedIn } from './renamed.ts'

/** What need not agree. */
export const ignorable = ['offsets', 'rules', 'confidence'] as const
export type Ignorable = (typeof ignorable)[number]

export interface CompareOptions {
  readonly ignore?: readonly Ignorable[]
  /** What the expected record lists must be there; what it does not mention may be. */
  readonly partial?: boolean
}

/** One thing that is no longer as it was. Offsets are those of the new record's text. */
export interface Difference {
  /** The key of the record, or `offsets`. */
  readonly part: string
  /** The section that it belongs to. */
  readonly section: string
  readonly kind: 'missing' | 'extra' | 'changed' | 'moved'
  /** `quote`, `date`, `person`: what it is called. */
  readonly noun: string
  /** Its words; the fullest that are known. */
  readonly words: string
  readonly start: number
  readonly end: number
  readonly changes: readonly Change[]
}

/** A field that is no longer as it was: an absent value was not there, or is not there any more. */
export interface Change {
  readonly field: string
  readonly was?: string
  readonly now?: string
}

interface Move {
  readonly at: number
  readonly by: number
}

/** What differs between an expected record and an actual one, both in UTF-16 offsets. Ids, order and `source` count for nothing. */
export function compareRecords(
  expected: PartialRecord,
  actual: Article,
  { ignore = [], partial = false }: CompareOptions = {},
): Difference[] {
  const wanted = partedOf(expected, partial)
  const sides = wanted.map(part => ({ part, was: itemsOf(expected, part) ?? [], now: itemsOf(actual, part) ?? [] }))
  // An entity stands where it is first mentioned: another mention before that one is no move of the text.
  const fixed = sides.filter(({ part }) => part.name !== 'entities')
  const shift = shiftBetween(
    fixed.flatMap(({ was }) => was),
    fixed.flatMap(({ now }) => now),
  )
  const moves: Move[] = []
  const skipped = new Set<string>([
    ...(ignore.includes('rules') ? ['rule'] : []),
    ...(ignore.includes('confidence') ? ['confidence'] : []),
  ])
  if (!expected.entities || !actual.entities) for (const who of ['speaker entity', 'addressee entity']) skipped.add(who)
  const paired = sides.map(({ part, was, now }) => ({ part, ...pair(was, now, shift) }))
  const renamed = renamedIn(paired.map(({ part, ...pairing }) => ({ part: part.name, ...pairing })))
  const differences = paired.flatMap(({ part, pairs, missing, extra }) => [
    ...pairs.flatMap(({ was, now }) => changed(part, was, now, { skipped, partial, shift, moves, renamed })),
    ...missing.map(item => whole('missing', part, item, shift)),
    ...(partial ? [] : extra.map(item => whole('extra', part, item, () => 0))),
  ])
  return [...differences, ...(ignore.includes('offsets') ? [] : movesTogether(moves))].sort((a, b) => a.start - b.start)
}

/** What an expected record leaves out is not compared; where it has a section, its headline must be there, or must not. */
function partedOf(expected: PartialRecord, partial: boolean): readonly ComparedPart[] {
  return comparedParts.filter(
    ({ name, single, list }) =>
      expected[name as keyof PartialRecord] !== undefined ||
      (!partial && single && (list === undefined || expected[list] !== undefined)),
  )
}

function whole(kind: 'missing' | 'extra', part: ComparedPart, item: Item, shift: Shift): Difference {
  const start = item.start ?? 0
  return {
    part: part.name,
    section: part.section,
    kind,
    noun: item.noun,
    words: wordsOf(item),
    start: start + shift(start),
    end: (item.end ?? start) + shift(start),
    changes: [],
  }
}

interface Pass {
  readonly skipped: ReadonlySet<string>
  readonly partial: boolean
  readonly shift: Shift
  readonly moves: Move[]
  readonly renamed: Renamed
}

function changed(
  part: ComparedPart,
  was: Item,
  now: Item,
  { skipped, partial, shift, moves, renamed }: Pass,
): Difference[] {
  const changes: Change[] = []
  for (const field of Object.keys(now.fields)) {
    const [before, after] = [was.fields[field], now.fields[field]]
    if (renamed(field, before) !== after && !skipped.has(field) && !(partial && before === undefined))
      changes.push(change(field, before, after))
  }
  for (const [name, after] of Object.entries(now.lists)) {
    const before = was.lists[name]
    if (!before && partial) continue
    const { pairs, missing, extra } = pair(before ?? [], after ?? [], shift)
    for (const { was, now } of pairs) {
      if (was.key === now.key) noteMove(was, now, moves)
      else changes.push(change(name, was.key, now.key))
    }
    for (const { key } of missing) changes.push(change(name, key, undefined))
    if (!partial) for (const { key } of extra) changes.push(change(name, undefined, key))
  }
  for (const piece of was.spans) {
    const other = now.spans.find(({ name }) => name === piece.name)
    if (other && other.key === piece.key) noteMove(piece, other, moves)
  }
  const named = changes.find(({ field }) => field === 'text' || field === 'name')
  const told = changes.filter(
    ({ field, was, now }) =>
      !(named?.field === 'text' && field === 'parts') &&
      !(field === 'mentions' && was === named?.was && now === named?.now),
  )
  if (told.length === 0) return []
  return [
    {
      part: part.name,
      section: part.section,
      kind: 'changed',
      noun: now.noun,
      words: wordsOf(now),
      start: now.start ?? 0,
      end: now.end ?? 0,
      changes: told,
    },
  ]
}

const change = (field: string, was: string | undefined, now: string | undefined): Change => ({
  field,
  ...(was !== undefined && { was }),
  ...(now !== undefined && { now }),
})

function noteMove(was: Place, now: Place, moves: Move[]): void {
  if (was.start === undefined || now.start === undefined) return
  if (now.start !== was.start) moves.push({ at: now.start, by: now.start - was.start })
  else if (was.end !== undefined && now.end !== undefined && was.end !== now.end)
    moves.push({ at: now.start, by: now.end - was.end })
}

/** What a person who changed one word wants to read: from here on, all has moved by so much. */
function movesTogether(moves: readonly Move[]): Difference[] {
  const runs: { at: number; by: number; count: number }[] = []
  for (const { at, by } of [...moves].sort((a, b) => a.at - b.at)) {
    const last = runs.at(-1)
    if (last?.by === by) last.count++
    else runs.push({ at, by, count: 1 })
  }
  return runs.map(({ at, by, count }) => ({
    part: 'offsets',
    section: 'offsets',
    kind: 'moved',
    noun: count === 1 ? 'place' : 'places',
    words: String(count),
    start: at,
    end: at,
    changes: [{ field: 'offset', was: String(at - by), now: String(at) }],
  }))
}

const wordsOf = ({ fields, key }: Item): string => fields['text'] ?? fields['name'] ?? key ?? ''

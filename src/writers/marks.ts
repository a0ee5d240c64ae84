import type { Article } from '../record/article.ts'

/** What the parts of the page are; they are drawn, and are no items of the record's lists. */
export type PartKind = 'headline' | 'byline' | 'dateline' | 'label' | 'boilerplate'

export type MarkKind =
  | PartKind
  | 'link'
  | 'quote'
  | 'speaker'
  | 'cue'
  | 'person'
  | 'organization'
  | 'place'
  | 'group'
  | 'date'

/** A stretch of the article to be marked, and the item of the record that it belongs to. Offsets in UTF-16 units. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: MarkKind
  /** The item's identifier, as `q3`; links are counted `l1`, `l2` …; a part of the page has none. */
  readonly of: string
}

/** A stretch over which the same marks lie, outermost first. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/** Which encloses which, where two begin together. */
const depth: Readonly<Record<MarkKind, number>> = {
  headline: 0,
  byline: 0,
  dateline: 0,
  label: 0,
  boilerplate: 0,
  link: 1,
  quote: 2,
  speaker: 3,
  cue: 4,
  person: 5,
  organization: 5,
  place: 5,
  group: 5,
  date: 6,
}

/** No mark that is drawn is longer (UTF-16 units); a longer one loses its end. It bounds the work that one mark can make. */
const longestMark = 20_000

/** All that the record found, as marks in the order of the text. */
export function marksOf(article: Article): Mark[] {
  const marks: Mark[] = []
  for (const { id, parts, cue, speaker } of article.quotes ?? []) {
    for (const { start, end } of parts) marks.push({ start, end, kind: 'quote', of: id })
    if (cue) marks.push({ start: cue.start, end: cue.end, kind: 'cue', of: id })
    if (speaker) marks.push({ start: speaker.start, end: speaker.end, kind: 'speaker', of: id })
  }
  for (const { id, type, mentions } of article.entities ?? [])
    for (const { start, end } of mentions) marks.push({ start, end, kind: type, of: id })
  for (const { id, start, end } of article.dates ?? []) marks.push({ start, end, kind: 'date', of: id })
  article.links?.forEach(({ start, end }, index) => marks.push({ start, end, kind: 'link', of: `l${index + 1}` }))
  marks.push(...partsOf(article))
  return marks.sort((a, b) => a.start - b.start || depth[a.kind] - depth[b.kind] || b.end - a.end)
}

function partsOf({ headline, bylines = [], dateline, links = [], boilerplate = [] }: Article): Mark[] {
  const part =
    (kind: PartKind) =>
    ({ start, end }: { readonly start: number; readonly end: number }): Mark => ({ start, end, kind, of: '' })
  const labels = new Map(links.map(({ labelStart, labelEnd }) => [labelStart, { start: labelStart, end: labelEnd }]))
  return [
    ...(headline ? [part('headline')(headline)] : []),
    ...bylines.map(part('byline')),
    ...(dateline ? [part('dateline')(dateline)] : []),
    ...[...labels.values()].map(part('label')),
    ...boilerplate.map(part('boilerplate')),
  ]
}

/** Cuts text[from..to) where marks begin and end. Marks that cross are cut too, so that what is drawn of them nests. */
export function* segments(from: number, to: number, marks: readonly Mark[]): Generator<Segment> {
  const inside = touching(marks, from, to)
  const cuts = [
    ...new Set([from, to, ...inside.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)])]),
  ].sort((a, b) => a - b)
  let first = 0
  for (let index = 0; index + 1 < cuts.length; index++) {
    const [start, end] = [cuts[index]!, cuts[index + 1]!]
    while (first < inside.length && inside[first]!.end <= start) first++
    const covering: Mark[] = []
    for (let at = first; at < inside.length && inside[at]!.start <= start; at++)
      if (inside[at]!.end > start) covering.push(inside[at]!)
    yield { start, end, marks: covering.sort((a, b) => depth[a.kind] - depth[b.kind]) }
  }
}

/** The marks that reach into text[from..to). */
function touching(marks: readonly Mark[], from: number, to: number): Mark[] {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.start < to) low = middle + 1
    else high = middle
  }
  const found: Mark[] = []
  for (let at = low - 1; at >= 0 && marks[at]!.start >= from - longestMark; at--)
    if (marks[at]!.end > from) found.push(marks[at]!)
  return found.reverse()
}

const blankLine = /\n[^\S\n]*\n/
const blocksByBlankLine = /(?:(?!\n[^\S\n]*\n)[^])+/g
const blocksByLine = /[^\n]+/g

/** The blocks that an article is shown in: split at blank lines, or at every line where it has none. White space stays outside. */
export function* blocksOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const { 0: block, index } of text.matchAll(blankLine.test(text) ? blocksByBlankLine : blocksByLine)) {
    const start = index + block.length - block.trimStart().length
    const end = index + block.trimEnd().length
    if (start < end) yield { start, end }
  }
}

/** Who speaks, where a quote begins: in the order of the text. */
export function speakersOf(article: Article): { readonly id: string; readonly start: number; readonly name: string }[] {
  const names = new Map(article.entities?.map(({ id, name }) => [id, name]))
  return (article.quotes ?? [])
    .flatMap(({ id, parts, speaker }) =>
      speaker ? [{ id, start: parts[0]!.start, name: names.get(speaker.entity ?? '') ?? speaker.text }] : [],
    )
    .sort((a, b) => a.start - b.start)
}

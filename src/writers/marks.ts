import { type Section, sectionRows, type sections } from '../record/fields.ts'
import type { Article } from '../record/types.ts'

type Kinds<Name extends Section> = keyof (typeof sections)[Name]['kinds']

/** Everything that is drawn. */
export type MarkKind = { [Name in Section]: Kinds<Name> }[Section]

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
const depth = Object.assign({}, ...sectionRows.map(([, { kinds }]) => kinds)) as Readonly<Record<MarkKind, number>>

/** No mark that is drawn is longer (UTF-16 units); a longer one loses its end. It bounds the work that one mark can make. */
const longestMark = 20_000

/** All that the record found, as marks in the order of the text. */
export function marksOf(article: Article): Mark[] {
  const marks = sectionRows.flatMap(([, { draw }]) => draw(article) as Mark[])
  return marks.sort((a, b) => a.start - b.start || depth[a.kind] - depth[b.kind] || b.end - a.end)
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

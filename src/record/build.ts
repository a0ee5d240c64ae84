import type { Layers } from '../contract/layers.ts'
import type { Note } from '../contract/parser.ts'
import { linePlaces } from '../document/lines.ts'
import { type Section, sectionRows } from './fields.ts'
import { messages } from './messages.ts'
import { type OffsetUnit, offsetsIn } from './offsets.ts'
import type { Slice } from './section.ts'
import type { Article } from './types.ts'

const schemaVersion: Article['schemaVersion'] = '1.1.0'

/** Makes the record: the sections that were asked for, of their layers. What was not asked for is an absent key. */
export function buildArticle(
  text: string,
  layers: Partial<Layers>,
  notes: readonly Note[],
  { only, offsets }: { readonly only: readonly Section[]; readonly offsets: OffsetUnit },
): Article {
  const offset = offsetsIn(offsets, text)
  // more is added to it by Object.assign: `{ ...slice(x), more }` takes twenty times as long
  const slice: Slice = ({ start, end }) => ({
    text: text.slice(start, end),
    start: offset(start),
    end: offset(end),
  })
  const record = { schemaVersion, offsets, ...(layers.published && { published: layers.published }) }
  for (const [name, row] of sectionRows) if (only.includes(name)) Object.assign(record, row.build(layers, slice))
  return Object.assign(record, { notes: notesOf(text, notes, offset) })
}

function notesOf(text: string, notes: readonly Note[], offset: (offset: number) => number): Article['notes'] {
  if (notes.length === 0) return []
  const placeOf = linePlaces(text)
  return notes
    .toSorted((a, b) => a.start - b.start)
    .map(({ code, start, end }) => ({
      code,
      message: messages[code],
      start: offset(start),
      end: offset(end),
      ...placeOf(start),
    }))
}

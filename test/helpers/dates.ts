import type { DateMention } from '../../src/contract/layers.ts'
import type { Note } from '../../src/contract/parser.ts'
import { readDocument } from '../../src/document/document.ts'
import { dates } from '../../src/parsers/dates/index.ts'

/** The dates of a text without any structure, and the notes made on the way. */
export function readDates(text: string, published?: string): { found: readonly DateMention[]; notes: readonly Note[] } {
  const document = readDocument(text)
  const notes: Note[] = []
  const structure = { roles: document.paragraphs.map(() => 'body' as const), bylines: [], boilerplate: [] }
  const day = published === undefined ? undefined : ({ date: published, from: 'flag' } as const)
  const context = {
    published: day,
    note: (code: Note['code'], { start, end }: { start: number; end: number }) => void notes.push({ code, start, end }),
  }
  return { found: dates.parse(document, { structure, published: day }, context), notes }
}

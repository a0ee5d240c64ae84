import { readDocument } from '../../src/document/document.ts'
import type { Quotation } from '../../src/layers.ts'
import { reports } from '../../src/parsers/reports/index.ts'
import { structure } from '../../src/parsers/structure/index.ts'
import { mark, marked } from './marked.ts'

const curly = /“([^”]*)”/g

/** The quotations of a text whose marks are all curly and paired. */
const quotationsOf = (text: string): Quotation[] =>
  Array.from(text.matchAll(curly), ({ index, 0: whole }) => ({
    start: index, end: index + whole.length, inner: { start: index + 1, end: index + whole.length - 1 }, continues: false, sense: 'speech', rule: 'test',
  }))

/** Reads a marked row, and gives it back with the marks that the parser sets: source, cue, hearer and said, the rules that it used, and the moods. */
export function reported(row: string): { marks: string; rules: string[]; moods: (string | undefined)[] } {
  const { text } = marked(row)
  const document = readDocument(text)
  const context = { published: undefined, note: () => {} }
  const found = reports.parse(document, { structure: structure.parse(document, {}, context), quotations: quotationsOf(text) }, context)
  const spans = found.flatMap(({ cue, source, addressee, content }) => [
    { ...cue, label: 'cue' },
    ...(source ? [{ ...source, label: 'source' }] : []),
    ...(addressee ? [{ ...addressee, label: 'hearer' }] : []),
    ...content.map(part => ({ ...part, label: 'said' })),
  ])
  return { marks: mark(text, spans), rules: found.map(({ rule }) => rule), moods: found.map(({ mood }) => mood) }
}

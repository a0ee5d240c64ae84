import { readDocument } from '../../src/document/document.ts'
import { structure } from '../../src/parsers/page/index.ts'
import { quotations } from '../../src/parsers/speech/marks/index.ts'
import { reports } from '../../src/parsers/speech/shapes/index.ts'
import { mark, marked } from './marked.ts'

/** Reads a marked row, and gives it back with the marks that the parser sets: source, cue, hearer and said, the rules that it used, and the moods. */
export function reported(row: string): { marks: string; rules: string[]; moods: (string | undefined)[] } {
  const { text } = marked(row)
  const document = readDocument(text)
  const context = { published: undefined, note: () => {} }
  const layers = { structure: structure.parse(document, {}, context) }
  const found = reports.parse(document, { ...layers, quotations: quotations.parse(document, layers, context) }, context)
  const spans = found.flatMap(({ cue, source, addressee, content }) => [
    { ...cue, label: 'cue' },
    ...(source ? [{ ...source, label: 'source' }] : []),
    ...(addressee ? [{ ...addressee, label: 'hearer' }] : []),
    ...content.map(part => ({ ...part, label: 'said' })),
  ])
  return { marks: mark(text, spans), rules: found.map(({ rule }) => rule), moods: found.map(({ mood }) => mood) }
}

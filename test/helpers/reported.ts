import { english } from '../../src/article.ts'
import { run, select } from '../../src/contract/pipeline.ts'
import { readDocument } from '../../src/document/document.ts'
import { mark, marked } from './marked.ts'

/** Reads a marked row, and gives it back with the marks that the parser sets: source, cue, hearer and said, the rules that it used, and the moods. */
export function reported(row: string): { marks: string; rules: string[]; moods: (string | undefined)[] } {
  const { text } = marked(row)
  const context = { published: undefined, note: () => {} }
  const found = run(select(english, ['reports']), readDocument(text), context).reports!
  const spans = found.flatMap(({ cue, source, addressee, content }) => [
    { ...cue, label: 'cue' },
    ...(source ? [{ ...source, label: 'source' }] : []),
    ...(addressee ? [{ ...addressee, label: 'hearer' }] : []),
    ...content.map(part => ({ ...part, label: 'said' })),
  ])
  return { marks: mark(text, spans), rules: found.map(({ rule }) => rule), moods: found.map(({ mood }) => mood) }
}

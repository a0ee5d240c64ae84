import type { Document } from '../../../document/document.ts'
import type { Source } from '../../../layers.ts'
import { paragraphAt } from '../drafts.ts'
import { closes, leads } from '../places.ts'
import type { Sieve } from '../sieve.ts'

const dash = /^[-–—]+$/
/** In tokens; a longer line is prose. */
const longest = 14

/** [“We will be back.”] ¶ — Jane Doe, Harbour Party */
export const signedBelow: Sieve = {
  rule: 'signed-below',
  answer({ document, drafts }, index) {
    const draft = drafts[index]!
    if (!leads(document, draft) || !closes(document, draft)) return undefined
    const source = signature(document, paragraphAt(document, draft.start) + 1)
    return source && { source }
  },
}

/** The name behind a dash, up to a comma. */
function signature({ paragraphs, tokens }: Document, index: number): Source | undefined {
  const line = paragraphs[index]
  if (!line || line.last - line.first > longest || !dash.test(tokens[line.first]!.lexeme.text)) return undefined
  let last = line.first + 1
  while (last < line.last && tokens[last]!.lexeme.shape !== 'mark') last++
  const name = tokens.slice(line.first + 1, last)
  return name[0]?.lexeme.capital ? { start: name[0].start, end: name.at(-1)!.end, kind: 'name' } : undefined
}

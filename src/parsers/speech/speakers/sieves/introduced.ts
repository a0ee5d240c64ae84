import { firstEndingAfter } from '../../../../document/span.ts'
import { followsWords } from '../../../../english/tagger/reporting-verbs.ts'
import { leads, paragraphAbove } from '../positions.ts'
import type { Sieve } from '../sieve.ts'
import { introducingSubject } from '../subjects-before.ts'

/** In a statement, the union wrote: ¶ [“We will be back.”] Doe’s letter makes the case: [“It is late.”] As Doe explained, ¶ [“It is late.”] */
export const introduced: Sieve = {
  name: 'introduced',
  eg: '⟦speaker:Jane Doe⟧ sent a blunt message to the board: “⟦quote:Stay in the harbour.⟧”',
  not: [],
  find(scene, index) {
    const { document, drafts, quotations } = scene
    const draft = drafts[index]!
    const { text, tokens } = document
    const above = leads(document, draft) ? paragraphAbove(scene, draft) : undefined
    const last = above ? above.last : firstEndingAfter(tokens, draft.start)
    const before = tokens[last - 1]?.end
    const verb = above && tokens[last - 1]?.lexeme.text === ',' ? tokens[last - 2]?.lexeme : undefined
    if (!before || (text[before - 1] !== ':' && !(verb && !verb.capital && followsWords(verb)))) return undefined
    const source = introducingSubject(document, before, quotations)
    return source && { source }
  },
}

import { firstEndingAfter } from '../../../document/span.ts'
import { paragraphAt } from '../drafts.ts'
import { leads } from '../places.ts'
import type { Sieve } from '../sieve.ts'
import { introducingSubject } from '../subjects.ts'

/** In a statement, the union wrote: ¶ [“We will be back.”] Doe’s letter makes the case: [“It is late.”] */
export const introduced: Sieve = {
  rule: 'introduced',
  answer({ document, drafts, quotations }, index) {
    const draft = drafts[index]!
    const { text, paragraphs, tokens } = document
    const before = leads(document, draft) ? paragraphs[paragraphAt(document, draft.start) - 1]?.end : tokens[firstEndingAfter(tokens, draft.start) - 1]?.end
    if (!before || text[before - 1] !== ':') return undefined
    const source = introducingSubject(document, before, quotations)
    return source && { source }
  },
}

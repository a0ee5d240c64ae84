import { actingSubject } from '../subjects.ts'
import { paragraphAt } from '../drafts.ts'
import { leads } from '../places.ts'
import type { Sieve } from '../sieve.ts'

/** In a statement, the union wrote: ¶ [“We will be back.”] */
export const introduced: Sieve = {
  rule: 'introduced',
  answer({ document, drafts, quotations }, index) {
    const draft = drafts[index]!
    if (!leads(document, draft)) return undefined
    const before = document.paragraphs[paragraphAt(document, draft.start) - 1]
    if (!before || document.text[before.end - 1] !== ':') return undefined
    const source = actingSubject(document, before.end, quotations)
    return source && { source }
  },
}

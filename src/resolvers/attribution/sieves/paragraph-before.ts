import { paragraphAt } from '../drafts.ts'
import { leads } from '../places.ts'
import type { Sieve } from '../sieve.ts'

/** “We lost,” Jane Doe said. ¶ [“We will be back.”] A quotation that begins its paragraph, and the one before had the same voice last. */
export const paragraphBefore: Sieve = {
  rule: 'paragraph-before',
  answer({ document, drafts }, index) {
    const draft = drafts[index]!
    const before = drafts[index - 1]
    if (!before?.source || !leads(document, draft)) return undefined
    return paragraphAt(document, draft.start) - paragraphAt(document, before.end - 1) === 1 ? { source: before.source } : undefined
  },
}

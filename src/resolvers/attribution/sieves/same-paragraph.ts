import { beginsSentence, inSameParagraph } from '../places.ts'
import type { Sieve } from '../sieve.ts'

/** “We lost,” Jane Doe said. Then she sat down. [“We will be back.”] */
export const sameParagraph: Sieve = {
  rule: 'same-paragraph',
  answer({ document, drafts }, index) {
    const draft = drafts[index]!
    const before = drafts[index - 1]
    if (!before?.source || !inSameParagraph(document, before, draft) || !beginsSentence(document, draft)) return undefined
    return { source: before.source }
  },
}

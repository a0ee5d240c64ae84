import { beginsSentence, inSameParagraph, sentenceAt } from '../places.ts'
import type { Sieve } from '../sieve.ts'

/** “We lost,” said Jane Doe, who had seen it all. [“We will be back.”] Nothing but the rest of the cue’s sentence stands between. */
export const saidBetween: Sieve = {
  rule: 'said-between',
  answer({ document, drafts }, index) {
    const draft = drafts[index]!
    const before = drafts[index - 1]
    if (!before?.source || before.kind !== 'direct' || !before.quotation) return undefined
    if (!inSameParagraph(document, before, draft) || !beginsSentence(document, draft)) return undefined
    const apart = sentenceAt(document, draft.start) - sentenceAt(document, before.end - 1)
    return apart <= 1 ? { source: before.source, joins: before } : undefined
  },
}

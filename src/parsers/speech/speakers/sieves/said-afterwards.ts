import { inSameParagraph, isBare } from '../positions.ts'
import type { Sieve } from '../sieve.ts'

/** [“We lost!”] “We will be back,” said Jane Doe. The cue is that of the quotation behind it. */
export const saidAfterwards: Sieve = {
  name: 'said-afterwards',
  eg: '“⟦quote:We lost!⟧” “We will be back,” said ⟦speaker:Jane Doe⟧.',
  not: [],
  find({ document, drafts }, index) {
    const draft = drafts[index]!
    const after = drafts[index + 1]
    if (
      draft.kind !== 'direct' ||
      !after?.source ||
      after.kind !== 'direct' ||
      !after.quotation ||
      !inSameParagraph(document, draft, after)
    )
      return undefined
    return isBare(document, draft.end, after.quotation.start) ? { source: after.source } : undefined
  },
}

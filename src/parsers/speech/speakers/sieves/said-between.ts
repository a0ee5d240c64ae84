import type { Draft } from '../drafts.ts'
import { beginsSentence, inSameParagraph, sentenceAt } from '../positions.ts'
import type { Scene, Sieve } from '../sieve.ts'
import { memory } from '../voices.ts'

/** “We lost,” said Jane Doe, who says she saw it all. [“We will be back.”] Nothing but the rest of the cue’s sentence stands between. */
export const saidBetween: Sieve = {
  name: 'said-between',
  eg: '“⟦quote:We lost,⟧” ⟦cue:said⟧ ⟦speaker:Jane Doe⟧, who has no boat. “⟦quote:We will be back.⟧”',
  not: [],
  find(scene, index) {
    const before = beginsSentence(scene.document, scene.drafts[index]!) ? firstHalf(scene, index) : undefined
    return before && { source: before.source!, joins: before }
  },
}

/** The direct quote whose cue stands in the sentence right before. */
function firstHalf({ document, drafts }: Scene, index: number): Draft | undefined {
  const draft = drafts[index]!
  const here = sentenceAt(document, draft.start)
  for (let at = index - 1; at >= Math.max(0, index - memory); at--) {
    const before = drafts[at]!
    if (here - sentenceAt(document, before.end - 1) > 1 || !inSameParagraph(document, before, draft)) return undefined
    if (before.kind === 'direct' && before.quotation && before.source) return before
  }
  return undefined
}

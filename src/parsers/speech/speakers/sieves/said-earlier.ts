import { modifies, sentenceAt } from '../positions.ts'
import type { Sieve } from '../sieve.ts'
import { voicesBefore } from '../voices.ts'

/** Jane Doe said the fleet was gone, but that the harbour was [“an empty bath.”] The sentence has a voice already. */
export const saidEarlier: Sieve = {
  name: 'said-earlier',
  eg: 'According to ⟦speaker:Jane Doe⟧, the fleet is gone; the pier is “⟦quote:an empty bath⟧” now.',
  not: [],
  find(scene, index) {
    const { document, drafts } = scene
    const draft = drafts[index]!
    if (modifies(document, draft)) return undefined
    const here = sentenceAt(document, draft.start)
    const voice = voicesBefore(scene, index).find(({ start }) => sentenceAt(document, start) === here)
    return voice && { source: voice.source! }
  },
}

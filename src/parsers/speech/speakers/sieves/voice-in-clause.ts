import { inSameParagraph, modifies } from '../positions.ts'
import type { Sieve } from '../sieve.ts'
import { voiceBefore } from '../voices.ts'

/** “We lost,” Jane Doe said. That makes it [“a year without boats.”] Words in a clause that nobody speaks are those of the voice before. */
export const voiceInClause: Sieve = {
  name: 'voice-in-clause',
  eg: '“We lost,” ⟦speaker:Jane Doe⟧ said. It was “⟦quote:a year without boats⟧” on the pier.',
  not: [],
  find(scene, index) {
    const { document, drafts } = scene
    const draft = drafts[index]!
    const voice = modifies(document, draft) ? undefined : voiceBefore(scene, index)
    return voice && voice.kind === 'direct' && inSameParagraph(document, voice, draft)
      ? { source: voice.source! }
      : undefined
  },
}

import { inSameParagraph } from '../places.ts'
import type { Sieve } from '../sieve.ts'
import { voiceBefore } from '../voices.ts'

/** “We lost,” Jane Doe said. That makes it [“a year without boats.”] Words in a clause that nobody speaks are those of the voice before. */
export const voiceInClause: Sieve = {
  rule: 'voice-in-clause',
  answer(scene, index) {
    const voice = voiceBefore(scene, index)
    return voice && voice.kind === 'direct' && inSameParagraph(scene.document, voice, scene.drafts[index]!) ? { source: voice.source! } : undefined
  },
}

import { beginsSentence, inSameParagraph } from '../places.ts'
import type { Sieve } from '../sieve.ts'
import { voiceBefore } from '../voices.ts'

/** “We lost,” Jane Doe said. Then she sat down. [“We will be back.”] */
export const sameParagraph: Sieve = {
  rule: 'same-paragraph',
  answer(scene, index) {
    const draft = scene.drafts[index]!
    const voice = voiceBefore(scene, index)
    if (!voice || !inSameParagraph(scene.document, voice, draft) || !beginsSentence(scene.document, draft))
      return undefined
    return { source: voice.source! }
  },
}

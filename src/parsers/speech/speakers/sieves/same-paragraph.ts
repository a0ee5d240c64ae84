import { beginsSentence, inSameParagraph } from '../positions.ts'
import type { Sieve } from '../sieve.ts'
import { voiceBefore } from '../voices.ts'

/** “We lost,” Jane Doe said. Then she sat down. [“We will be back.”] */
export const sameParagraph: Sieve = {
  name: 'same-paragraph',
  eg: '“We lost,” ⟦speaker:Jane Doe⟧ said. Nobody in the hall moved for a while. “⟦quote:We will be back in the spring.⟧”',
  not: [],
  find(scene, index) {
    const draft = scene.drafts[index]!
    const voice = voiceBefore(scene, index)
    if (!voice || !inSameParagraph(scene.document, voice, draft) || !beginsSentence(scene.document, draft))
      return undefined
    return { source: voice.source! }
  },
}

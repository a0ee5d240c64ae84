import { fillsParagraph } from '../places.ts'
import type { Sieve } from '../sieve.ts'
import { voiceBefore } from '../voices.ts'

/** “We lost,” Jane Doe said. ¶ [“We will be back.”] A quotation that fills its paragraph is more of the voice of the one before. */
export const paragraphBefore: Sieve = {
  name: 'paragraph-before',
  eg: '“We lost,” ⟦speaker:Jane Doe⟧ said.\n\n“⟦quote:We will be back in the spring, all of us.⟧”',
  not: [],
  find(scene, index) {
    if (!fillsParagraph(scene.document, scene.drafts[index]!)) return undefined
    const voice = voiceBefore(scene, index)
    return voice && { source: voice.source! }
  },
}

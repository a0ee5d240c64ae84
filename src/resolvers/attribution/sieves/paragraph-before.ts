import { closes, leads } from '../places.ts'
import type { Sieve } from '../sieve.ts'
import { voiceBefore } from '../voices.ts'

/** In UTF-16 units; what is shorter is a subhead or a call. */
const shortest = 30

/** “We lost,” Jane Doe said. ¶ [“We will be back.”] A quotation that fills its paragraph is more of the voice of the one before. */
export const paragraphBefore: Sieve = {
  rule: 'paragraph-before',
  answer(scene, index) {
    const draft = scene.drafts[index]!
    if (draft.end - draft.start < shortest || !leads(scene.document, draft) || !closes(scene.document, draft)) return undefined
    const voice = voiceBefore(scene, index)
    return voice && { source: voice.source! }
  },
}

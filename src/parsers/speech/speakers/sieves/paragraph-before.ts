import { fillsParagraph, sentenceAt } from '../positions.ts'
import type { Sieve } from '../sieve.ts'
import { voiceBefore } from '../voices.ts'

/**
 * “We lost,” Jane Doe said. ¶ [“We will be back.”] A quotation that fills its paragraph is more of the voice of the one before, and
 * where that ends with a quotation and its cue, more of the same quote.
 */
export const paragraphBefore: Sieve = {
  name: 'paragraph-before',
  eg: '⟦speaker:Jane Doe⟧ said the fleet was gone.\n\n“⟦quote:We will be back in the spring, all of us.⟧”',
  not: [],
  find(scene, index) {
    const { document, drafts } = scene
    const draft = drafts[index]!
    if (!fillsParagraph(document, draft)) return undefined
    const voice = voiceBefore(scene, index)
    if (!voice) return undefined
    const goesOn =
      voice === drafts[index - 1] &&
      voice.kind === 'direct' &&
      voice.quotation !== undefined &&
      sentenceAt(document, draft.start) - sentenceAt(document, voice.end - 1) === 1
    return { source: voice.source!, ...(goesOn && { joins: voice }) }
  },
}

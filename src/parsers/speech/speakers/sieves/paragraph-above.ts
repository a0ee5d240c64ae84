import { endsSentence, fillsParagraph, namesPerson, paragraphAbove } from '../positions.ts'
import type { Sieve } from '../sieve.ts'
import { sentenceSubject } from '../subjects-before.ts'

const person = /^s?he$/i

/** Jane Doe was blunt. ¶ [“We will be back.”] Nobody speaks in the paragraph above, and its last sentence is about one person. */
export const paragraphNames: Sieve = {
  name: 'paragraph-above',
  eg: 'The vote was late.\n\n⟦speaker:Jane Doe⟧ defended the board.\n\n“⟦quote:We did what we could in the time there was.⟧”',
  not: [],
  find(scene, index) {
    const { document, drafts, quotations } = scene
    const draft = drafts[index]!
    const above =
      endsSentence(document, draft) && fillsParagraph(document, draft) ? paragraphAbove(scene, draft) : undefined
    const source = above && sentenceSubject(document, above.end, quotations)
    return source && (namesPerson(scene, source) || person.test(document.text.slice(source.start, source.end)))
      ? { source }
      : undefined
  },
}

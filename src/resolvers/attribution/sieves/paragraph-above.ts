import { firstEndingAfter, overlaps } from '../../../document/span.ts'
import type { Source } from '../../../layers.ts'
import { endsSentence, fillsParagraph, paragraphAbove } from '../places.ts'
import type { Scene, Sieve } from '../sieve.ts'
import { sentenceSubject } from '../subjects.ts'

const person = /^s?he$/i

/** Jane Doe was blunt. ¶ [“We will be back.”] Nobody speaks in the paragraph above, and its last sentence is about one person. */
export const paragraphNames: Sieve = {
  rule: 'paragraph-above',
  answer(scene, index) {
    const { document, drafts, quotations } = scene
    const draft = drafts[index]!
    const above = endsSentence(document, draft) && fillsParagraph(document, draft) ? paragraphAbove(scene, draft) : undefined
    const source = above && sentenceSubject(document, above.end, quotations)
    return source && isPerson(scene, source) ? { source } : undefined
  },
}

function isPerson({ document, people }: Scene, source: Source): boolean {
  const named = people[firstEndingAfter(people, source.start)]
  return named !== undefined && overlaps(named, source) || person.test(document.text.slice(source.start, source.end))
}

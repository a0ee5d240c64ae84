import { tagWords } from '../../../../english/tagger/tagging.ts'
import { nameFrom } from '../names.ts'
import { beginsSentence, namesPerson } from '../positions.ts'
import type { Sieve } from '../sieve.ts'
import { isCircumstance, wordsBehind } from './said-after.ts'

const closes = /^[,(]$/

/** [“It is late,”] Jane Doe, the harbour master. [“It is late,”] Jane Doe in a statement. A comma ends the speech, a person stands right behind it, and the verb is missing. */
export const namedAfter: Sieve = {
  name: 'named-after',
  eg: '“⟦quote:It was a long day for the pier,⟧” ⟦speaker:Jane Doe⟧, the harbour master.',
  not: [],
  find(scene, index) {
    const { document, drafts } = scene
    const draft = drafts[index]!
    if (document.text[draft.parts.at(-1)!.end - 1] !== ',' || !beginsSentence(document, draft)) return undefined
    const words = wordsBehind(scene, index)
    const name = words.length > 0 ? nameFrom(words, 0) : undefined
    const next = name && words[name.last]
    if (!name || (next && !closes.test(next.lexeme.text) && !isCircumstance(words, tagWords(words), name.last)))
      return undefined
    const span = { start: words[0]!.start, end: words[name.last - 1]!.end }
    return namesPerson(scene, span) ? { source: { ...span, kind: 'name' }, end: span.end } : undefined
  },
}

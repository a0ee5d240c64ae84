import type { Lexeme } from '../../../document/lexemes.ts'
import { tagWords } from '../../../grammar/tagging.ts'
import { paragraphAt } from '../drafts.ts'
import { nameBefore } from '../names.ts'
import { leads, paragraphAbove } from '../places.ts'
import { reports } from '../reporting.ts'
import { sourceOf } from '../sources.ts'
import type { Sieve } from '../sieve.ts'
import { wordsBefore } from '../subjects.ts'

/** Jane Doe: [“We will be back.”] Continued Doe: ¶ [“It is late.”] From Doe: [“It is late.”] A name and a colon, and no verb but that of a cue. */
export const namedBefore: Sieve = {
  rule: 'named-before',
  answer(scene, index) {
    const { document, structure, drafts, quotations } = scene
    const draft = drafts[index]!
    const above = leads(document, draft) ? paragraphAbove(scene, draft) : undefined
    if (structure.roles[paragraphAt(document, draft.start)] === 'headline') return undefined
    const words = wordsBefore(document, above?.end ?? draft.start, quotations)
    if (words.at(-1)?.lexeme.text !== ':') return undefined
    const found = nameBefore(words, words.length - 1)
    const range = found && found.last - found.first > 1 && leadsIn(words[found.first]!.lexeme) ? { ...found, first: found.first + 1 } : found
    const before = range && words[range.first - 1]?.lexeme
    if (!range || (before && before.shape !== 'mark' && !leadsIn(before))) return undefined
    const { start, end } = words[words.length - 1]!
    return { source: sourceOf(words, tagWords(words), range), cue: { start, end } }
  },
}

/** Said Doe: From Doe: Media caption Doe: */
const leadsIn = (lexeme: Lexeme): boolean => lexeme.lower === 'from' || lexeme.lower === 'caption' || reports(lexeme)

import { tagWords } from '../../../grammar/tagging.ts'
import { nameBefore } from '../names.ts'
import { sourceOf } from '../sources.ts'
import type { Sieve } from '../sieve.ts'
import { wordsBefore } from '../subjects.ts'

/** Jane Doe: [“We will be back.”] A name and a colon, and no verb. */
export const namedBefore: Sieve = {
  rule: 'named-before',
  answer({ document, drafts, quotations }, index) {
    const words = wordsBefore(document, drafts[index]!.start, quotations)
    if (words.at(-1)?.lexeme.text !== ':') return undefined
    const range = nameBefore(words, words.length - 1)
    if (!range || (range.first > 0 && words[range.first - 1]!.lexeme.shape !== 'mark')) return undefined
    const { start, end } = words[words.length - 1]!
    return { source: sourceOf(words, tagWords(words), range), cue: { start, end } }
  },
}

import { phraseFrom } from '../../../../english/syntax/noun-phrases.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { clauseFrom, trimmed } from '../content.ts'
import type { WordRule } from '../sentence.ts'
import { ownerBefore } from './claim-that.ts'

/**
 * In [Jane Doe](’s words), [the harbour is closed]. It is, in [her] (words), [“a shame.”] [The harbour is “closed”], in [her] (words).
 * In the (words of) [Jane Doe], [the harbour is closed].
 */
export const inWords: WordRule = {
  name: 'in-words',
  eg: 'In ⟦speaker:Jane Doe⟧⟦cue:’s words⟧, ⟦quote:the harbour is closed⟧.',
  not: ['She put it in her words.'],
  trigger: ({ lower }) => lower === 'words',
  find(sentence, at) {
    const { words, tags } = sentence
    const owner = ownerBefore(sentence, at)
    const source =
      owner ??
      (words[at + 1]?.lexeme.lower === 'of' && words[at - 1]?.lexeme.lower === 'the'
        ? phraseFrom(words, tags, at + 2)
        : undefined)
    const opener = owner ? owner.first - 1 : at - 2
    if (!source || words[opener]?.lexeme.lower !== 'in') return undefined
    const cue = { first: Math.min(source.last, at), last: owner ? at + 1 : at + 2 }
    const end = Math.max(source.last, cue.last)
    const quoted = tags.indexOf(tag.quotation, end)
    if (quoted >= end && quoted <= end + 2)
      return { rule: 'in-words', cue, source, content: [{ first: quoted, last: quoted + 1 }] }
    if (opener === 0)
      return tags[end] === tag.comma
        ? { rule: 'in-words', cue, source, content: [clauseFrom(sentence, end + 1)] }
        : undefined
    return tags[opener - 1] === tag.quotation || tags[opener - 2] === tag.quotation
      ? { rule: 'in-words', cue, source, content: [trimmed(sentence, { first: 0, last: opener })] }
      : undefined
  },
}

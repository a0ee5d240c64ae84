import * as tag from '../../../grammar/tags.ts'
import { clauseFrom, trimmed } from '../content.ts'
import type { WordRule } from '../sentence.ts'
import { ownerBefore } from './claim-that.ts'

/** In [Jane Doe](’s words), [the harbour is closed]. It is, in [her] (words), [“a shame.”] [The harbour is “closed”], in [her] (words). */
export const inWords: WordRule = (sentence, at) => {
  const { words, tags } = sentence
  const source = ownerBefore(sentence, at)
  const opener = source ? source.first - 1 : -1
  if (!source || words[opener]?.lexeme.lower !== 'in') return undefined
  const cue = { first: source.last < at ? source.last : at, last: at + 1 }
  const quoted = tags.indexOf(tag.quotation, at)
  if (quoted > at && quoted <= at + 3) return { rule: 'in-words', cue, source, content: [{ first: quoted, last: quoted + 1 }] }
  if (opener === 0) return tags[at + 1] === tag.comma ? { rule: 'in-words', cue, source, content: [clauseFrom(sentence, at + 2)] } : undefined
  return tags[opener - 1] === tag.quotation || tags[opener - 2] === tag.quotation ? { rule: 'in-words', cue, source, content: [trimmed(sentence, { first: 0, last: opener })] } : undefined
}

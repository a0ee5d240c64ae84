import { phraseFrom } from '../../../grammar/noun-phrases.ts'
import type { Range } from '../../../grammar/range.ts'
import * as tag from '../../../grammar/tags.ts'
import { clauseFrom, trimmed } from '../content.ts'
import type { Candidate, Sentence } from '../sentence.ts'

/** [The harbour is closed], (according to) [the port authority]. (According to) [her lawyer], [she left]. */
export function accordingTo(sentence: Sentence, at: number): Candidate | undefined {
  const { words, tags } = sentence
  if (words[at]!.lexeme.lower !== 'according' || words[at + 1]?.lexeme.lower !== 'to') return undefined
  const source = phraseFrom(words, tags, at + 2)
  if (!source) return undefined
  const before = trimmed(sentence, { first: 0, last: at })
  const comma = commaFrom(sentence, source.last)
  const content: Range[] = before.last > before.first ? [before] : comma > 0 ? [clauseFrom(sentence, comma + 1)] : []
  return content.length > 0 ? { rule: 'according-to', cue: { first: at, last: at + 2 }, source, content } : undefined
}

const commaFrom = ({ tags }: Sentence, from: number): number => tags.indexOf(tag.comma, from)

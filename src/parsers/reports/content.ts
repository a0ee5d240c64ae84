import { phraseFrom } from '../../grammar/noun-phrases.ts'
import type { Range } from '../../grammar/range.ts'
import * as tag from '../../grammar/tags.ts'
import { reportingVerb } from './cues.ts'
import { isStop } from './places.ts'
import type { Sentence } from './sentence.ts'

/** Where a finite verb is looked for behind a subject. */
const reach = 30

/** A clause without `that` begins here: said [the harbour was closed]. */
export function opensClause({ words, tags }: Sentence, from: number): boolean {
  let at = from
  while (tags[at] === tag.adverb || tags[at] === tag.coordinator) at++
  if (!tag.opensPhrase(tags[at]) && tags[at] !== tag.quotation && tags[at] !== tag.preposition && tags[at] !== tag.subordinator && tags[at] !== tag.gerund) return false
  for (let look = at; look < Math.min(words.length, at + reach); look++) {
    const kind = tags[look]
    if (kind === tag.finite || kind === tag.auxiliary || kind === tag.modal) return true
    if (kind === tag.semicolon || kind === tag.colon || kind === tag.questionWord && look > at || kind === tag.that && look > at) return false
  }
  return false
}

/** The words of a clause from an index up to where it ends: the end of the sentence, or where another report begins. */
export function clauseFrom(sentence: Sentence, first: number): Range {
  const { words, tags } = sentence
  let last = first
  let depth = 0
  for (; last < words.length; last++) {
    const kind = tags[last]
    if (kind === tag.opening) depth++
    else if (kind === tag.closing && --depth < 0) break
    if (kind === tag.semicolon) break
    if (last > first && depth <= 0 && endsClause(sentence, last)) break
  }
  return trimmed(sentence, { first, last })
}

/** …, saying; and said; , according to */
function endsClause({ words, tags }: Sentence, at: number): boolean {
  const { lower } = words[at]!.lexeme
  if (lower === 'according') return tags[at - 1] === tag.comma
  if (tags[at] === tag.comma) return tags[at + 1] === tag.gerund && reportingVerb(words[at + 1]!.lexeme) !== ''
  if (tags[at] === tag.coordinator) return tags[at + 1] === tag.finite && reportingVerb(words[at + 1]!.lexeme) !== ''
  return false
}

/** Without marks and joining words at the end. */
export function trimmed(sentence: Sentence, { first, last }: Range): Range {
  const { tags } = sentence
  while (last > first && (isMark(tags[last - 1]!) || isStop(sentence, last - 1) || tags[last - 1] === tag.coordinator)) last--
  while (first < last && isMark(tags[first]!)) first++
  return { first, last }
}

export const isMark = (kind: number): boolean => kind === tag.comma || kind === tag.dash || kind === tag.colon || kind === tag.semicolon || kind === tag.otherMark

/** told [reporters] that */
export function addresseeFrom({ words, tags }: Sentence, first: number): Range | undefined {
  return tag.opensPhrase(tags[first]) ? phraseFrom(words, tags, first) : undefined
}

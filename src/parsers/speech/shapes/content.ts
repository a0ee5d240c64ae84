import { phraseEnd } from '../../../english/syntax/noun-phrases.ts'
import type { Range } from '../../../english/syntax/range.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { wordAt } from '../../../english/tagger/word.ts'
import { isStop, pastTime } from './circumstances.ts'
import { endsClause, endsObject, goesOn, isFronted } from './ends.ts'
import type { Sentence } from './sentence.ts'

/** The words of a clause from an index up to where it ends: the end of the sentence, or where another report or thought begins. */
export const clauseFrom = (sentence: Sentence, first: number): Range => stretchFrom(sentence, first, endsClause)

/** An object with all that hangs on it, up to where the sentence goes on without it: criticized [the plan to close the harbour], which … */
export function objectFrom(sentence: Sentence, first: number): Range {
  const { words, tags } = sentence
  const end = phraseEnd(words, tags, first, false)
  const named =
    end > first &&
    (tags[end - 1] === tag.objectPronoun ||
      tags[end - 1] === tag.pronoun ||
      (words[first]!.lexeme.capital && words[end - 1]!.lexeme.capital))
  if (end > first && apart.has(wordAt(words, end))) return { first, last: end }
  if (named && (circumstances.has(wordAt(words, end)) || pastTime(sentence, end) > end)) return { first, last: end }
  return stretchFrom(sentence, first, endsObject)
}

/** Behind any noun these do: criticized [the plan] during the talks. */
const apart: ReadonlySet<string> = new Set(['after', 'during', 'through'])

/** Behind a name or a pronoun, these belong to the verb: criticized [Jane Doe] in May. */
const circumstances: ReadonlySet<string> = new Set([
  'after',
  'amid',
  'at',
  'before',
  'by',
  'despite',
  'during',
  'following',
  'from',
  'in',
  'since',
  'when',
  'while',
])

function stretchFrom(
  sentence: Sentence,
  first: number,
  ends: (sentence: Sentence, at: number, first: number) => boolean,
): Range {
  const { tags } = sentence
  const fronted = isFronted(sentence, first)
  let depth = 0
  let last = first
  for (; last < tags.length; last++) {
    const kind = tags[last]
    if (kind === tag.opening) depth++
    else if ((kind === tag.closing && --depth < 0) || kind === tag.semicolon) break
    if (goesOn(sentence, first, last)) continue
    const past = fronted && kind === tag.comma ? pastApposition(tags, last) : last
    if (past > last) {
      last = past - 1
      continue
    }
    if (last > first && depth <= 0 && ((fronted && kind === tag.comma) || ends(sentence, last, first))) break
  }
  return trimmed(sentence, { first, last })
}

/** When asked whether the mayor[, a doctor,] will stay, she …: past an apposition that the clause goes on behind. */
function pastApposition(tags: Uint8Array, comma: number): number {
  if (tags[comma + 1] !== tag.determiner) return comma
  let at = comma + 2
  while (tag.isNominal(tags[at]) || tags[at] === tag.preposition) at++
  return tags[at] === tag.comma && tag.isFiniteVerb(tags[at + 1]) ? at + 1 : comma
}

/** It holds a verb, or a quotation that stands for one. */
export const hasVerb = ({ tags }: Sentence, { first, last }: Range): boolean => {
  for (let at = first; at < last; at++) if (tag.isFiniteVerb(tags[at]) || tags[at] === tag.quotation) return true
  return false
}

/** Without marks and joining words at the end. */
export function trimmed(sentence: Sentence, { first, last }: Range): Range {
  const { tags } = sentence
  while (last > first && (isMark(tags[last - 1]!) || isStop(sentence, last - 1) || tags[last - 1] === tag.coordinator))
    last--
  while (first < last && isMark(tags[first]!)) first++
  return { first, last }
}

export const isMark = (kind: number): boolean =>
  kind === tag.comma || kind === tag.dash || kind === tag.colon || kind === tag.semicolon || kind === tag.otherMark

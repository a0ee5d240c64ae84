import { phraseEnd, phraseFrom } from '../../grammar/noun-phrases.ts'
import type { Range } from '../../grammar/range.ts'
import * as tag from '../../grammar/tags.ts'
import { reportingVerb, takes } from './cues.ts'
import { isStop } from './places.ts'
import type { Sentence } from './sentence.ts'

/** Where the verb of a clause is looked for behind its first word. */
const reach = 40

/** A clause without `that` begins here: said [the harbour, once busy, was closed]. Its subject has its verb behind it. */
export function opensClause({ words, tags }: Sentence, from: number): boolean {
  let at = from
  while (at < from + reach && (tags[at] === tag.adverb || tags[at] === tag.coordinator)) at++
  const end = tags[at] === tag.quotation ? at + 1 : phraseEnd(words, tags, at)
  return end > at && (isPredicate(tags, end) || isPredicate(tags, pastInsertion(tags, end)))
}

/** [was] closed, [never] closed */
export function isPredicate(tags: Uint8Array, from: number): boolean {
  let at = from
  while (tags[at] === tag.adverb || tags[at] === tag.negation) at++
  return tags[at] === tag.finite || tags[at] === tag.auxiliary || tags[at] === tag.modal
}

/** the harbour[, once busy,] was; the harbour[ that they built] was */
function pastInsertion(tags: Uint8Array, from: number): number {
  const kind = tags[from]
  const last = Math.min(tags.length, from + reach)
  if (kind === tag.comma || kind === tag.dash) {
    for (let at = from + 1; at < last; at++) if (tags[at] === kind) return at + 1
  } else if (kind === tag.opening) {
    for (let at = from + 1; at < last; at++) if (tags[at] === tag.closing) return at + 1
  } else if (kind === tag.participle || kind === tag.gerund || kind === tag.questionWord || kind === tag.that || kind === tag.infinitiveTo || kind === tag.preposition) {
    for (let at = from + 1; at < last; at++) {
      if (tags[at] === tag.comma || tags[at] === tag.semicolon) return last
      if (tags[at] === tag.auxiliary || tags[at] === tag.modal || tags[at] === tag.finite && at > from + 1 && tag.isHead(tags[at - 1])) return at
    }
  }
  return last
}

/** A clause may begin here, behind its own time or condition: said [in May the harbour was closed]. */
export function opensLateClause(sentence: Sentence, from: number): boolean {
  const { tags } = sentence
  const kind = tags[from]
  if (kind !== tag.preposition && kind !== tag.subordinator && kind !== tag.gerund && kind !== tag.adverb) return false
  for (let at = from + 1; at < Math.min(tags.length, from + reach); at++) {
    if (tags[at] === tag.comma && (opensClause(sentence, at + 1) || tags[at + 1] === tag.quotation && tags[at + 2] === undefined)) return true
    if (tags[at] === tag.pronoun && isPredicate(tags, at + 1)) return true
    if (tags[at] === tag.semicolon || tags[at] === tag.colon) return false
  }
  return false
}

/** The words of a clause from an index up to where it ends: the end of the sentence, or where another report or thought begins. */
export const clauseFrom = (sentence: Sentence, first: number): Range => stretchFrom(sentence, first, endsClause)

/** An object with all that hangs on it, up to where the sentence goes on without it: criticized [the plan to close the harbour], which … */
export function objectFrom(sentence: Sentence, first: number): Range {
  const { words, tags } = sentence
  const end = phraseEnd(words, tags, first, false)
  const named = end > first && (tags[end - 1] === tag.objectPronoun || tags[end - 1] === tag.pronoun || words[first]!.lexeme.capital && words[end - 1]!.lexeme.capital)
  if (named && circumstances.has(words[end]?.lexeme.lower ?? '')) return { first, last: end }
  return stretchFrom(sentence, first, endsObject)
}

/** Behind a name or a pronoun, these belong to the verb: criticized [Jane Doe] in May. */
const circumstances: ReadonlySet<string> = new Set(['after', 'amid', 'at', 'before', 'by', 'despite', 'during', 'following', 'from', 'in', 'since', 'when', 'while'])

function stretchFrom(sentence: Sentence, first: number, ends: (sentence: Sentence, at: number) => boolean): Range {
  const { tags } = sentence
  const fronted = isFronted(sentence, first)
  let depth = 0
  let last = first
  for (; last < tags.length; last++) {
    const kind = tags[last]
    if (kind === tag.opening) depth++
    else if (kind === tag.closing && --depth < 0 || kind === tag.semicolon) break
    if (last > first && depth <= 0 && (fronted && kind === tag.comma || ends(sentence, last))) break
  }
  return trimmed(sentence, { first, last })
}

/** In a clause before the main one: As she [praised the plan], he left. */
function isFronted({ words, tags }: Sentence, at: number): boolean {
  let first = 0
  while (tags[first] === tag.coordinator || first > 0 && tags[first] === tag.comma) first++
  if (tags[first] !== tag.subordinator && !fronting.has(words[first]!.lexeme.lower)) return false
  for (let look = first + 1; look < at; look++) if (tags[look] === tag.comma) return false
  return true
}

/** Words that open such a clause, beside the subordinators. */
const fronting: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'when', 'whenever', 'where'])

/** …, saying; and said; but he; , according to */
function endsClause({ words, tags }: Sentence, at: number): boolean {
  const { lower } = words[at]!.lexeme
  const next = tags[at + 1]
  if (lower === 'according') return tags[at - 1] === tag.comma
  if (tags[at] === tag.comma) return next === tag.gerund && reportingVerb(words[at + 1]!.lexeme) !== '' || words[at + 1]?.lexeme.lower === 'where' || isComment({ words, tags }, at)
  if (tags[at] !== tag.coordinator && lower !== 'while') return false
  if (next === tag.finite && (lower === 'but' || tags[at - 1] === tag.comma)) return true
  if (next === tag.pronoun && (lower === 'but' || tags[at - 1] === tag.comma && tags[at + 2] === tag.finite && reportingVerb(words[at + 2]!.lexeme) !== '')) return true
  return opensReport({ words, tags }, at + 1)
}

/** said the harbour would be closed[, a blow to the town] */
function isComment({ words, tags }: Sentence, comma: number): boolean {
  if (!/^an?$/.test(words[comma + 1]?.lexeme.lower ?? '') || words[comma - 1]!.lexeme.capital) return false
  for (let at = comma + 2; at < tags.length; at++) {
    if (tags[at] === tag.coordinator) return false
    if (tags[at] === tag.comma) return !isPredicate(tags, at + 1)
  }
  return true
}

/** …, which; and left; , he left; , leaving; “We lost,” said */
function endsObject({ words, tags }: Sentence, at: number): boolean {
  const next = tags[at + 1]
  const kind = tags[at]
  if (tags[at - 1] === tag.quotation && (kind === tag.finite || kind === tag.pronoun)) return true
  if (kind === tag.comma) {
    if (tags[at + 1] === tag.coordinator) return tags[at + 2] === tag.pronoun || tags[at + 2] === tag.finite || words[at + 1]!.lexeme.lower === 'but'
    return next === tag.gerund || next === tag.finite || next === tag.auxiliary || next === tag.pronoun || next === tag.questionWord || next === tag.subordinator && words[at + 1]!.lexeme.lower !== 'as'
  }
  if (kind === tag.dash) return words[at]!.spaced && (next === tag.determiner || next === tag.gerund || next === tag.pronoun)
  if (kind === tag.coordinator) return next === tag.finite || next === tag.auxiliary || next === tag.pronoun
  return words[at]!.lexeme.lower === 'while' || endsClause({ words, tags }, at)
}

/** and [said]; while [others said] that */
function opensReport({ words, tags }: Sentence, at: number): boolean {
  const subject = phraseFrom(words, tags, at)
  let verb = subject ? subject.last : at
  while (tags[verb] === tag.adverb || tags[verb] === tag.auxiliary) verb++
  if (tags[verb] !== tag.finite && tags[verb] !== tag.participle) return false
  const lemma = reportingVerb(words[verb]!.lexeme)
  if (lemma === '') return false
  return !subject || (takes(lemma, 'words') || takes(lemma, 'thought')) && (tags[verb + 1] === tag.that || opensClause({ words, tags }, verb + 1) || tags[verb + 1] === tag.quotation)
}

/** It holds a verb, or a quotation that stands for one. */
export const hasVerb = ({ tags }: Sentence, { first, last }: Range): boolean => {
  for (let at = first; at < last; at++) if (tags[at] === tag.finite || tags[at] === tag.auxiliary || tags[at] === tag.modal || tags[at] === tag.quotation) return true
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

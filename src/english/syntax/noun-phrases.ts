import { perLexeme } from '../../document/lexemes.ts'
import { isCount, isQuantity } from '../tagger/neighbours.ts'
import * as tag from '../tagger/tags.ts'
import { type Word, wordAt } from '../tagger/word.ts'
import { approximations } from '../words/grammar/approximations.ts'
import { phraseBreaks } from '../words/grammar/phrase-breaks.ts'
import { timeOpeners } from '../words/time/time-openers.ts'
import { isAddress } from './dated-surnames.ts'
import { pattern } from './pattern.ts'
import type { Range } from './range.ts'

const time =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|week|month|year|night|morning|afternoon|evening)$/

const reflexive = /self$|selves$/

const isTime = perLexeme(({ lower }) => time.test(lower))

/** the mayor [today] said; but not: USA Today said, Mr Friday said. */
const endsInTime = (words: readonly Word[], last: number): boolean => {
  const { lexeme } = words[last - 1]!
  if (last > 1 && isAddress(words[last - 2]!.lexeme)) return false
  return isTime(lexeme) && !(lexeme.capital && lexeme.lower === 'today' && words[last - 2]?.lexeme.capital)
}

/** The noun phrase that ends before an index, with what hangs on it: [the head of the agency] said. */
export function phraseBefore(words: readonly Word[], tags: Uint8Array, last: number): Range | undefined {
  let first = last
  while (first > 0) {
    if (tag.isPronoun(tags[first - 1])) {
      if (first < last && !tag.isJoining(tags[first])) break
      first--
      if (first < last - 1 || !goesOnBehind(words, tags, first)) break
    } else if (extendsBack(words, tags, first, last)) first--
    else break
  }
  return trimmed(words, tags, first, last)
}

/** Jane Doe [herself] said; the head of [it] said: a phrase goes on behind such a pronoun. */
const goesOnBehind = (words: readonly Word[], tags: Uint8Array, at: number): boolean =>
  reflexive.test(words[at]!.lexeme.lower) || ofIt.end(words, tags, at - 1) > 0
const ofIt = pattern('{preposition} {object-pronoun}')

/** The word before a phrase that ends at `last`, or none of it, belongs to it. */
function extendsBack(words: readonly Word[], tags: Uint8Array, first: number, last: number): boolean {
  const kind = tags[first - 1]
  if (tag.isNominal(kind)) return first === last || kind !== tag.noun || !opens(words, tags, first)
  if (first === last || first < 2) return false
  if (kind === tag.dash) return tag.isNominal(tags[first - 2]) && !words[first]!.spaced
  return joinsHeads.end(words, tags, first - 2) > 0 && !phraseBreaks.has(words[first - 1]!.lexeme.lower)
}
/** the [head of the] agency; but not: the head of and the agency. */
const joinsHeads = pattern('{head} {joining} !{joining}')

/** A new phrase begins: in May [the] harbour. */
const opens = (words: readonly Word[], tags: Uint8Array, at: number): boolean =>
  isOpener(tags[at]) && words[at]!.lexeme.shape !== 'mark' && words[at]!.lexeme.lower !== "'s"
const isOpener = tag.anyOf(tag.determiner, tag.possessive)

/** Where the times before an index begin: the mayor [late last week] said; the index itself where there are none. */
export function timesBefore(words: readonly Word[], tags: Uint8Array, last: number): number {
  let first = last > 0 && endsInTime(words, last) ? last - 1 : last
  while (first > 0 && first < last && (endsInTime(words, first) || isTimely(words, tags, first - 1))) first--
  if (first === last) return last
  if (article.test(wordAt(words, first - 1))) first--
  while (first < last && tags[first - 1] === tag.adverb) first--
  return first < last && beforeTimes(tags[first - 1]) ? first : last
}

/** the mayor [just a] week ago said */
const article = /^(?:an?|one|the)$/

/** who [on Tuesday] said; and [on Tuesday] said */
const beforeTimes = tag.anyOf(
  tag.noun,
  tag.pronoun,
  tag.objectPronoun,
  tag.adjective,
  tag.closing,
  tag.comma,
  tag.coordinator,
  tag.questionWord,
)

/** [late], [on] Tuesday */
const isTimely = (words: readonly Word[], tags: Uint8Array, at: number): boolean =>
  timeOpeners.has(wordAt(words, at)) && tags[at] !== tag.that

/** The noun phrase that begins at an index: said [the head of the agency], who … */
export function phraseFrom(words: readonly Word[], tags: Uint8Array, first: number): Range | undefined {
  return trimmed(words, tags, first, phraseEnd(words, tags, first))
}

/** Past the noun phrase that begins at an index, with the times that hang on it; the index itself where there is none. `whole`: with what hangs on it. */
export function phraseEnd(words: readonly Word[], tags: Uint8Array, first: number, whole = true): number {
  const behindPronoun = tag.isPronoun(tags[first]) ? first + 1 : first
  const alone = behindPronoun > first && !peoples.has(words[first]!.lexeme.lower)
  if (alone && tag.isNominal(tags[behindPronoun])) return behindPronoun
  let last = behindPronoun
  while (last < words.length && extendsOn(words, tags, first, last, whole)) last++
  return last
}

/** The word at `last` belongs to the phrase that begins at `first`. */
function extendsOn(words: readonly Word[], tags: Uint8Array, first: number, last: number, whole: boolean): boolean {
  const kind = tags[last]
  if (tag.isNominal(kind)) return last === first || tags[last - 1] !== tag.noun || !opens(words, tags, last)
  if (last === first) return false
  if (kind === tag.dash) return !words[last]!.spaced && tag.isNominal(tags[last + 1])
  return whole && joinsOn.end(words, tags, last) > 0
}
const joinsOn = pattern('{joining} {nominal|pronoun}')

/** [we] Boatmen; but: call [it] a mistake. */
const peoples: ReadonlySet<string> = new Set(['us', 'we', 'you'])

/** Without the time that hangs on it: [Jane Doe] on Tuesday; on Tuesday [Jane Doe]; none of a time alone: this year. */
function trimmed(words: readonly Word[], tags: Uint8Array, from: number, to: number): Range | undefined {
  let last = to
  while (last > from && (endsInTime(words, last) || tag.isJoining(tags[last - 1]))) last--
  let first = pastTime(words, tags, from, last)
  while (first < last && tag.isJoining(tags[first])) first++
  if (first >= last) return undefined
  const isTimeAlone = last < to && last - first === 1 && opensTime(words[first]!.lexeme)
  return isTimeAlone ? undefined : { first: withQuantity(words, first), last }
}

/** [this] year, [a] week */
const opensTime = perLexeme(({ lower }) => timeOpeners.has(lower) || article.test(lower))

/** [At least] 13 men, [more than] ten, [some] 40: where the quantity begins; else the phrase. */
function withQuantity(words: readonly Word[], first: number): number {
  const before = words[first - 1]?.lexeme.lower
  if (before === 'at' && leastOrMost.test(words[first]!.lexeme.lower)) return first - 1
  if (before === undefined || !isCount(words[first])) return first
  if (before === 'than') return isQuantity(words, first - 1) ? first - 2 : first
  return approximations.has(before) ? first - 1 : first
}

const leastOrMost = /^(?:least|most)$/

/** [Thursday by the university], [this month by the board]: a time, and not what is dated by it. */
export function opensWithTime(words: readonly Word[], tags: Uint8Array, { first, last }: Range): boolean {
  const at = pointing.test(words[first]!.lexeme.lower) ? first + 1 : first
  return at + 1 < last && isTime(words[at]!.lexeme) && dates.end(words, tags, at + 1) > 0
}
const dates = pattern('!of {preposition}')

const pointing = /^(?:last|next|this)$/
const month = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
const day = /^\d{1,2}$/
const year = /^(?:19|20)\d\d$/

/** Tuesday [Jane Doe] said, this week [Jane Doe] said, on May 3 [Jane Doe] said, in 2019 [Jane Doe] said: where who is named begins behind a time. */
function pastTime(words: readonly Word[], tags: Uint8Array, from: number, last: number): number {
  let first = from
  for (;;) {
    const pointed = pointing.test(wordAt(words, first)) && endsInUnit(words, first + 1)
    const at = pointed ? first + 1 : first
    const named = tags[at + 1] === tag.noun || (pointed && tags[at + 1] === tag.adjective)
    if (at + 1 >= last || !named || !isTimeOrDate(words, at)) return first
    first = at + 1
  }
}

/** this [week] */
const endsInUnit = (words: readonly Word[], at: number): boolean => at < words.length && isTime(words[at]!.lexeme)

/** [Tuesday]; May [3] Jane Doe, in [2019] Jane Doe */
function isTimeOrDate(words: readonly Word[], at: number): boolean {
  const { lexeme } = words[at]!
  if (day.test(lexeme.text)) return month.test(wordAt(words, at - 1))
  if (year.test(lexeme.text)) return wordAt(words, at - 1) === 'in' && words[at + 1]?.lexeme.capital === true
  return isTime(lexeme)
}

import { perLexeme } from '../../document/lexemes.ts'
import { isCount, isQuantity } from '../tagger/neighbours.ts'
import * as tag from '../tagger/tags.ts'
import type { Word } from '../tagger/word.ts'
import type { Range } from './range.ts'

const time =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|week|month|year|night|morning|afternoon|evening)$/

const reflexive = /self$|selves$/

const isTime = perLexeme(({ lower }) => time.test(lower))

/** the mayor [today] said; but not: USA Today said. */
const endsInTime = (words: readonly Word[], last: number): boolean => {
  const { lexeme } = words[last - 1]!
  return isTime(lexeme) && !(lexeme.capital && lexeme.lower === 'today' && words[last - 2]?.lexeme.capital)
}

/** The noun phrase that ends before an index, with what hangs on it: [the head of the agency] said. */
export function phraseBefore(words: readonly Word[], tags: Uint8Array, last: number): Range | undefined {
  let first = last
  while (first > 0) {
    const kind = tags[first - 1]!
    if (kind === tag.pronoun || kind === tag.objectPronoun) {
      const { lower } = words[first - 1]!.lexeme
      const belongs = first === last || joins(tags[first]!)
      if (belongs) first--
      if (
        belongs &&
        first === last - 1 &&
        (reflexive.test(lower) || (kind === tag.objectPronoun && tags[first - 1] === tag.preposition))
      )
        continue
      break
    }
    if (tag.isNominal(kind) && !(first < last && kind === tag.noun && opens(words, tags, first))) first--
    else if (
      joins(kind) &&
      !breaks.has(words[first - 1]!.lexeme.lower) &&
      first < last &&
      first > 1 &&
      tag.isHead(tags[first - 2]) &&
      !joins(tags[first]!)
    )
      first--
    else if (kind === tag.dash && first < last && first > 1 && tag.isNominal(tags[first - 2]) && !words[first]!.spaced)
      first--
    else break
  }
  return trimmed(words, tags, first, last)
}

/** A new phrase begins: in May [the] harbour. */
const opens = (words: readonly Word[], tags: Uint8Array, at: number): boolean =>
  (tags[at] === tag.determiner && words[at]!.lexeme.shape !== 'mark') ||
  (tags[at] === tag.possessive && words[at]!.lexeme.lower !== "'s" && words[at]!.lexeme.shape !== 'mark')

/** In May [after] the harbour closed: these open something new. */
const breaks: ReadonlySet<string> = new Set([
  'after',
  'amid',
  'as',
  'before',
  'but',
  'despite',
  'during',
  'since',
  'until',
])

/** of, in, and: what a noun phrase goes on with. */
const joins = (kind: number): boolean => kind === tag.preposition || kind === tag.coordinator

/** Where the times before an index begin: the mayor [late last week] said; the index itself where there are none. */
export function timesBefore(words: readonly Word[], tags: Uint8Array, last: number): number {
  let first = last
  while (
    first > 0 &&
    (endsInTime(words, first) || (first < last && tags[first - 1] !== tag.that && isTimely(words[first - 1]!.lexeme)))
  )
    first--
  if (first < last && first > 0 && article.test(words[first - 1]!.lexeme.lower)) first--
  while (first < last && tags[first - 1] === tag.adverb) first--
  return first < last && first > 0 && (tag.isHead(tags[first - 1]) || beforeTimes.has(tags[first - 1]!)) ? first : last
}

/** the mayor [just a] week ago said */
const article = /^(?:an?|one|the)$/

/** who [on Tuesday] said; and [on Tuesday] said */
const beforeTimes: ReadonlySet<number> = new Set([tag.closing, tag.comma, tag.coordinator, tag.questionWord])

const timely: ReadonlySet<string> = new Set([
  'earlier',
  'early',
  'in',
  'last',
  'late',
  'later',
  'next',
  'on',
  'past',
  'that',
  'this',
])
/** [late], [on] Tuesday */
const isTimely = perLexeme(({ lower }) => timely.has(lower))

/** The noun phrase that begins at an index: said [the head of the agency], who … */
export function phraseFrom(words: readonly Word[], tags: Uint8Array, first: number): Range | undefined {
  return trimmed(words, tags, first, phraseEnd(words, tags, first))
}

/** Past the noun phrase that begins at an index, with the times that hang on it; the index itself where there is none. `whole`: with what hangs on it. */
export function phraseEnd(words: readonly Word[], tags: Uint8Array, first: number, whole = true): number {
  let last = first
  if (tags[last] === tag.pronoun || tags[last] === tag.objectPronoun) last++
  const alone = last > first && !peoples.has(words[first]!.lexeme.lower)
  while (last < words.length) {
    const kind = tags[last]!
    if (alone && last === first + 1 && tag.isNominal(kind)) break
    if (tag.isNominal(kind) && !(last > first && tags[last - 1] === tag.noun && opens(words, tags, last))) last++
    else if (kind === tag.dash && last > first && !words[last]!.spaced && tag.isNominal(tags[last + 1])) last++
    else if (whole && joins(kind) && last > first && (tag.isNominal(tags[last + 1]) || tags[last + 1] === tag.pronoun))
      last++
    else break
  }
  return last
}

/** [we] Boatmen; but: call [it] a mistake. */
const peoples: ReadonlySet<string> = new Set(['us', 'we', 'you'])

/** Without the time that hangs on it: [Jane Doe] on Tuesday; on Tuesday [Jane Doe]; none of a time alone: this year. */
function trimmed(words: readonly Word[], tags: Uint8Array, from: number, to: number): Range | undefined {
  let first = from
  let last = to
  while (
    last > first &&
    (endsInTime(words, last) || tags[last - 1] === tag.preposition || tags[last - 1] === tag.coordinator)
  )
    last--
  first = pastTime(words, tags, first, last)
  while (first < last && (tags[first] === tag.coordinator || tags[first] === tag.preposition)) first++
  if (last < to && last - first === 1 && (isTimely(words[first]!.lexeme) || article.test(words[first]!.lexeme.lower)))
    return undefined
  return first < last ? { first: withQuantity(words, first), last } : undefined
}

/** [At least] 13 men, [more than] ten, [some] 40: where the quantity begins; else the phrase. */
function withQuantity(words: readonly Word[], first: number): number {
  const before = words[first - 1]?.lexeme.lower
  if (before === 'at' && leastOrMost.test(words[first]!.lexeme.lower)) return first - 1
  if (before === undefined || !isCount(words[first])) return first
  if (before === 'than') return isQuantity(words, first - 1) ? first - 2 : first
  return nearly.has(before) ? first - 1 : first
}

const leastOrMost = /^(?:least|most)$/
const nearly: ReadonlySet<string> = new Set(['about', 'almost', 'around', 'nearly', 'over', 'roughly', 'some'])

/** [Thursday by the university], [this month by the board]: a time, and not what is dated by it. */
export function opensWithTime(words: readonly Word[], tags: Uint8Array, { first, last }: Range): boolean {
  const at = pointing.test(words[first]!.lexeme.lower) ? first + 1 : first
  return (
    at + 1 < last &&
    isTime(words[at]!.lexeme) &&
    tags[at + 1] === tag.preposition &&
    words[at + 1]!.lexeme.lower !== 'of'
  )
}

const pointing = /^(?:last|next|this)$/
const month = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
const day = /^\d{1,2}$/
const year = /^(?:19|20)\d\d$/

/** Tuesday [Jane Doe] said, this week [Jane Doe] said, on May 3 [Jane Doe] said, in 2019 [Jane Doe] said: where who is named begins behind a time. */
function pastTime(words: readonly Word[], tags: Uint8Array, from: number, last: number): number {
  let first = from
  for (;;) {
    const at =
      pointing.test(words[first]?.lexeme.lower ?? '') && isTime(words[first + 1]?.lexeme ?? words[first]!.lexeme)
        ? first + 1
        : first
    if (
      at + 1 >= last ||
      (!isTime(words[at]!.lexeme) && !isDate(words, at)) ||
      (tags[at + 1] !== tag.noun && !(at > first && tags[at + 1] === tag.adjective))
    )
      return first
    first = at + 1
  }
}

/** May [3] Jane Doe, in [2019] Jane Doe */
function isDate(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lexeme.lower ?? ''
  return (
    (day.test(words[at]!.lexeme.text) && month.test(before)) ||
    (year.test(words[at]!.lexeme.text) && before === 'in' && words[at + 1]?.lexeme.capital === true)
  )
}

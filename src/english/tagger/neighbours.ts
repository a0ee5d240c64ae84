import * as tag from './tags.ts'
import type { Word } from './word.ts'
import { wordClass } from './word-class.ts'

/** so-[called], [must]-see; but: re-[opened]. */
export function isHyphened(words: readonly Word[], at: number): boolean {
  const before = at > 0 ? words[at - 1] : undefined
  if (before && !before.spaced && isHyphen(before) && prefixes.has(words[at - 2]?.lexeme.lower ?? '')) return false
  const next = words[at + 1]
  return (
    (before !== undefined && !words[at]!.spaced && !before.spaced && isHyphen(before)) ||
    (next !== undefined && !next.spaced && isHyphen(next) && words[at + 2]?.spaced === false)
  )
}

/** What stands before a hyphen and leaves the verb behind it a verb. */
const prefixes: ReadonlySet<string> = new Set(['co', 'de', 'mis', 'over', 're'])

const isHyphen = ({ lexeme }: Word): boolean => lexeme.text === '-' || lexeme.text === '‑'

/** A noun phrase may go on with it. */
export const opensNoun = ({ lexeme, quotation }: Word): boolean => {
  if (quotation !== undefined) return true
  const { tag: own, noun, verb } = wordClass(lexeme)
  return (
    noun ||
    own === tag.noun ||
    own === tag.adjective ||
    own === tag.determiner ||
    (verb !== undefined && verb.shape !== 's')
  )
}

/** to [say], to [be], to not [say], to immediately [say] */
export function takesTo(words: readonly Word[], from: number): boolean {
  let at = from
  let next = words[at]
  while (
    next &&
    next.quotation === undefined &&
    (wordClass(next.lexeme).tag === tag.adverb || wordClass(next.lexeme).tag === tag.negation)
  )
    next = words[++at]
  if (!next || next.quotation !== undefined) return false
  const { verb, tag: own } = wordClass(next.lexeme)
  return verb?.shape === 'base' || verb?.lemma === next.lexeme.lower || own === tag.auxiliary
}

/** to [unseat] the mayor: a verb that no list has, with its object; or alone where a verb is `expected`: hopes to [entertain]. */
export function takesUnlisted(words: readonly Word[], at: number, expected: boolean): boolean {
  const word = words[at]
  if (!word || word.quotation !== undefined || word.lexeme.shape !== 'lower') return false
  const { verb, tag: own, plural } = wordClass(word.lexeme)
  return !verb && own === tag.noun && !plural && (expected || (leadsOn(words, at) && !words[at + 1]?.lexeme.capital))
}

/** several (say), those surveyed (say) */
export const standsAlone = (words: readonly Word[], at: number): boolean => {
  const word = words[at]?.lexeme.lower ?? ''
  return alone.has(word) || wordClass(words[at]!.lexeme).verb?.shape === 'past'
}

/** Words of number that can be a whole subject. */
const alone: ReadonlySet<string> = new Set([
  'all',
  'another',
  'both',
  'each',
  'few',
  'half',
  'many',
  'most',
  'neither',
  'several',
  'some',
  'these',
  'this',
  'those',
])

/** The sentence, or this part of it, is over at an index. */
export const isLast = (words: readonly Word[], at: number): boolean => {
  const kind = words[at] && words[at].quotation === undefined ? wordClass(words[at].lexeme).tag : 0
  return !words[at] || kind === tag.otherMark || kind === tag.comma
}

/** A word that joins a place or a time to what stands before it. */
export const isPreposition = (word: Word | undefined): boolean =>
  word !== undefined && word.quotation === undefined && wordClass(word.lexeme).tag === tag.preposition

/** A plural before an index, but no name. */
export const looksPlural = (words: readonly Word[], at: number): boolean =>
  !words[at - 1]!.lexeme.capital && wordClass(words[at - 1]!.lexeme).plural

/** What follows is a noun, or something that leads to one. */
export const followedByNoun = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  if (!next || next.quotation !== undefined) return false
  const { tag: own, noun, verb } = wordClass(next.lexeme)
  return own === tag.noun || own === tag.adjective || (noun && verb?.shape !== 'past')
}

/** What follows is what follows a verb: (he) claims [the, that, he, to, “…”]. */
export function leadsOn(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!next) return false
  if (next.quotation !== undefined) return true
  const { tag: own } = wordClass(next.lexeme)
  if (own === tag.that) return !opensRelative(words, at + 2)
  return (
    own === tag.determiner ||
    own === tag.pronoun ||
    own === tag.objectPronoun ||
    own === tag.questionWord ||
    (own === tag.possessive && next.lexeme.lower !== "'s") ||
    own === tag.infinitiveTo ||
    own === tag.negation ||
    next.lexeme.capital
  )
}

/** states that [have, would, are, held]; but not: reports that [leaked] letters. */
function opensRelative(words: readonly Word[], at: number): boolean {
  const next = words[at]
  if (!next || next.quotation !== undefined) return false
  const { tag: own, verb, noun } = wordClass(next.lexeme)
  return (
    own === tag.auxiliary ||
    own === tag.modal ||
    (verb !== undefined &&
      !noun &&
      (verb.shape === 'preterite' || (verb.shape === 'past' && !words[at + 1]?.lexeme.lower.endsWith('s'))))
  )
}

/** Before an index stands what takes a verb in its base form: they, the [mayors], Doe and [Roe]. */
export const isPluralBefore = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return (
    before !== undefined &&
    ((before.lexeme.capital && !namesOne(words, at - 1)) ||
      wordClass(before.lexeme).plural ||
      wordClass(before.lexeme).tag === tag.adverb ||
      fractions.has(before.lexeme.lower))
  )
}

/** a [third] say */
const fractions: ReadonlySet<string> = new Set(['%', 'half', 'majority', 'percent', 'quarter', 'third'])

/** White House [press] secretary: a verb beside a single name would be presses. */
export const namesOne = (words: readonly Word[], at: number): boolean => {
  const { lexeme } = words[at]!
  return (
    lexeme.capital &&
    (!lexeme.lower.endsWith('s') || lexeme.shape === 'upper') &&
    !words.slice(Math.max(0, at - 4), at).some(word => word.lexeme.lower === 'and')
  )
}

/** [that] report of his; but: that boats, that the boat, that storm closed. */
export function pointsAt(words: readonly Word[], at: number): boolean {
  const noun = words[at + 1]
  if (!noun || noun.quotation !== undefined || noun.lexeme.capital || noun.lexeme.shape !== 'lower') return false
  const { tag: own, plural, verb } = wordClass(noun.lexeme)
  if (plural || (own !== tag.noun && verb?.shape !== 'base')) return false
  const behind = words[at + 2]
  if (!behind) return true
  if (behind.quotation !== undefined || behind.lexeme.capital) return false
  const kind = wordClass(behind.lexeme).tag
  return (
    kind === tag.otherMark ||
    kind === tag.comma ||
    kind === tag.determiner ||
    kind === tag.questionWord ||
    kind === tag.that
  )
}

/** those (surveyed) say */
export function isBeforeVerb(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!next || next.quotation !== undefined) return false
  const { verb, noun, tag: own } = wordClass(next.lexeme)
  return verb !== undefined && !noun && own === tag.finite && !next.lexeme.capital
}

/** [about] half of them, more [than] ten boats, [at] least two */
export function isQuantity(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  switch (words[at]!.lexeme.lower) {
    case 'about':
      return isCount(next)
    case 'than':
      return isCount(next) && /^(?:few|less|more)/.test(words[at - 1]?.lexeme.lower ?? '')
    case 'at':
      return /^(?:least|most)$/.test(next?.lexeme.lower ?? '') && isCount(words[at + 2])
    default:
      return false
  }
}

/** [475] pledged delegates; but not: in 2019 pledged. */
export const isAmount = (word: Word | undefined): boolean => isCount(word) && !year.test(word!.lexeme.text)
const year = /^(?:19|20)\d\d$/

/** [ten] boats, [40] boats, [half] of them */
export const isCount = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.quotation === undefined &&
  (word.lexeme.shape === 'number' || numbers.has(word.lexeme.lower))

const numbers: ReadonlySet<string> = new Set([
  'eight',
  'five',
  'four',
  'half',
  'nine',
  'one',
  'seven',
  'six',
  'ten',
  'three',
  'two',
])

/** “We lost,” [she] said: right behind a quotation, or behind the comma that parts it from its cue. */
export const behindQuotation = (tags: Uint8Array, at: number): boolean =>
  tags[at - 1] === tag.quotation || (tags[at - 1] === tag.comma && tags[at - 2] === tag.quotation)

/** Jane Doe notes[, “]It is late.” Jane Doe points out[: “]It is late.” Jane Doe notes[, however,] that */
export const leadsToWords = (words: readonly Word[], at: number): boolean =>
  (words[at]?.lexeme.text === ',' || words[at]?.lexeme.text === ':') &&
  (words[at + 1] === undefined || words[at + 1]!.quotation !== undefined || words[at + 1]!.lexeme.lower === 'however')

/** [May] said, [Will] insists: a modal takes no such form. */
export const isToldOf = (next: Word | undefined): boolean => {
  const verb = next && next.quotation === undefined ? wordClass(next.lexeme).verb : undefined
  return verb !== undefined && (verb.shape === 'past' || verb.shape === 's')
}

/** the [No]. 2 Whig */
export const isRank = (words: readonly Word[], at: number): boolean =>
  words[at]?.lexeme.text === 'No' && words[at + 1]?.lexeme.text === '.' && words[at + 2]?.lexeme.shape === 'number'

/** Marlow[’s] said on Monday; other verbs can be more of what is hers: Marlow[’s] stated aim. */
export const isShop = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lexeme.capital === true && shopVerb.test(words[at + 1]?.lexeme.text ?? '')
const shopVerb = /^(?:said|says|tells|told)$/

/** She has [at times] said: two words that are one adverb. */
export const isAtTimes = (words: readonly Word[], at: number): boolean =>
  words[at]?.lexeme.lower === 'at' && words[at + 1]?.lexeme.lower === 'times' && words[at + 2]?.lexeme.lower !== 'of'

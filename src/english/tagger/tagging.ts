import { opensClauses, takes } from '../cue-verbs.ts'
import { adjectives } from '../words/grammar/function-words.ts'
import {
  behindQuotation,
  followedByNoun,
  isAmount,
  isAtTimes,
  isBeforeVerb,
  isHyphened,
  isLast,
  isPluralBefore,
  isPreposition,
  isQuantity,
  isRank,
  isShop,
  isToldOf,
  leadsOn,
  leadsToWords,
  looksPlural,
  namesOne,
  opensNoun,
  pointsAt,
  standsAlone,
  takesTo,
  takesUnlisted,
} from './neighbours.ts'
import { isOneOf, isOneThing, isPluralPhrase } from './number.ts'
import { onlyTag } from './only-tag.ts'
import { describesRole, hasVerbAlready, pastOrParticiple } from './past-forms.ts'
import { speaks } from './reporting-verbs.ts'
import * as tag from './tags.ts'
import type { Word } from './word.ts'
import { type WordClass, wordClass } from './word-class.ts'

/** What each word of a sentence does in it: its class, and where that leaves a choice, the words beside it. */
export function tagWords(words: readonly Word[]): Uint8Array {
  const tags = new Uint8Array(words.length)
  let titled: boolean | undefined
  for (let at = 0; at < words.length; at++) {
    const { lexeme, quotation, name } = words[at]!
    if (quotation !== undefined) tags[at] = name ? tag.noun : tag.quotation
    else tags[at] = onlyTag(lexeme) || tagAt(words, tags, at, lexeme.capital && (titled ??= isTitled(words)))
  }
  return tags
}

/** A headline with capitals: there, a capital says nothing. */
function isTitled(words: readonly Word[]): boolean {
  let capitals = 0
  let others = 0
  for (const { lexeme, quotation } of words) {
    if (quotation !== undefined || lexeme.text.length < 4 || lexeme.shape === 'mark' || lexeme.shape === 'number')
      continue
    if (lexeme.capital) capitals++
    else if (++others > words.length / 4) return false
  }
  return capitals >= 3 && capitals > others * 3
}

/** Of a word that `onlyTag` leaves open. Whatever is asked here of a word that is no verb, its list there must name it. */
function tagAt(words: readonly Word[], tags: Uint8Array, at: number, titled: boolean): number {
  const word = words[at]!
  const known = wordClass(word.lexeme)
  const next = words[at + 1]
  const before = tagBefore(tags, at)
  if (known.verb) {
    if (word.lexeme.lower === 'times' && isAtTimes(words, at - 1)) return tag.adverb
    if (describesRole(words, tags, at, known.verb)) return tag.adjective
    if (isHyphened(words, at)) return next && tags[at - 1] === tag.dash && opensNoun(next) ? tag.adjective : tag.noun
    if (
      word.lexeme.capital &&
      !titled &&
      at > 0 &&
      tags[at - 1] !== tag.pronoun &&
      tags[at - 1] !== tag.otherMark &&
      !followsBreak(tags, at)
    )
      return tag.noun
    if (
      word.lexeme.capital &&
      known.verb.shape === 'base' &&
      (tags[at - 1] === tag.quotation || (at === 0 && next?.lexeme.capital))
    )
      return tag.noun
    return verbOrNoun(words, tags, at, known, before)
  }
  if (isOwner(words, at)) return tag.possessive
  if (isRank(words, at) || (at > 0 && isRank(words, at - 1))) return tag.adjective
  if (word.lexeme.lower === 'likely')
    return followedByNoun(words, at) || next?.lexeme.lower === 'to' ? tag.adjective : tag.adverb
  switch (known.tag) {
    case tag.possessive:
      if (word.lexeme.lower === "'s" && before === tag.noun && isShop(words, at)) return tag.noun
      if (word.lexeme.lower === "'s")
        return before === tag.pronoun || before === tag.questionWord || before === tag.that
          ? tag.auxiliary
          : tag.possessive
      return word.lexeme.lower === 'her' && (!next || !opensNoun(next)) ? tag.objectPronoun : tag.possessive
    case tag.pronoun:
      if (word.lexeme.lower === 'one' && tags[at - 1] === tag.dash && !word.spaced) return tag.noun
      return isCounting(words, at) ? tag.determiner : tag.pronoun
    case tag.infinitiveTo:
      return (before !== tag.preposition || goesOn.test(words[at - 1]!.lexeme.lower)) &&
        (at === 0 || words[at - 1]!.lexeme.lower !== 'according') &&
        (takesTo(words, at + 1) || (tag.isVerb(before) && takesUnlisted(words, at + 1, intends(words[at - 1]!))))
        ? tag.infinitiveTo
        : tag.preposition
    case tag.that:
      return ((tag.isVerb(before) || before === tag.preposition) && pointsAt(words, at)) ||
        (behindQuotation(tags, at) &&
          next?.lexeme.shape === 'lower' &&
          !wordClass(next.lexeme).plural &&
          speaksOf(words[at + 2])) ||
        (before === tag.noun && thatDay.test(next?.lexeme.lower ?? ''))
        ? tag.determiner
        : tag.that
    case tag.subordinator:
      if (word.lexeme.lower === 'once')
        return (before === tag.pronoun && next && wordClass(next.lexeme).verb) ||
          ((before === tag.noun || before === tag.comma) && speaksOf(next))
          ? tag.adverb
          : tag.subordinator
      if (word.lexeme.lower === 'so' && isHyphened(words, at)) return tag.adjective
      return word.lexeme.lower === 'so' &&
        (before === tag.auxiliary || (next && wordClass(next.lexeme).tag === tag.adverb && speaksOf(words[at + 2])))
        ? tag.adverb
        : tag.subordinator
    case tag.coordinator:
      return word.lexeme.lower === 'but' && at > 0 && words[at - 1]!.lexeme.lower === 'all'
        ? tag.adverb
        : tag.coordinator
    case tag.modal:
      return word.lexeme.capital && ((at > 0 && !titled && !followsBreak(tags, at)) || isToldOf(next))
        ? tag.noun
        : tag.modal
    case tag.adverb:
      // She left, yet said
      if (word.lexeme.lower === 'yet' && tags[at - 1] === tag.comma) return tag.coordinator
      if (word.lexeme.lower === 'even' && evenOpens.test(next?.lexeme.lower ?? '')) return tag.subordinator
      if (isHyphened(words, at)) return tags[at - 1] === tag.dash ? tag.noun : tag.adjective
      if ((tags[at - 1] === tag.determiner || tags[at - 1] === tag.possessive) && followedByNoun(words, at))
        return tag.adjective
      return word.lexeme.capital && !titled && isName(words, at) ? tag.noun : tag.adverb
    case tag.preposition:
      if (word.lexeme.lower === 'at' && isAtTimes(words, at)) return tag.adverb
      return (word.lexeme.lower === 'since' && before === tag.auxiliary) || isQuantity(words, at)
        ? tag.adverb
        : tag.preposition
    default:
      return known.tag
  }
}

/** he once [told] them, she so often [says] */
const speaksOf = (word: Word | undefined): boolean =>
  word !== undefined && word.quotation === undefined && speaks(word.lexeme)

/** the officer there [that] evening; but also: “We lost,” [that] officer said. */
const thatDay = /^(?:afternoon|day|evening|month|morning|night|week|weekend|year)$/

/** [many] boatmen, [one] friend; but: many hope, no one talks. */
const isCounting = (words: readonly Word[], at: number): boolean => {
  const { lower } = words[at]!.lexeme
  if ((lower !== 'many' && lower !== 'one') || (at > 0 && words[at - 1]!.lexeme.lower === 'no')) return false
  return followedByNoun(words, at) && wordClass(words[at + 1]!.lexeme).verb?.shape !== (lower === 'many' ? 'base' : 's')
}

/** [even] though, [even] as */
const evenOpens = /^(?:after|as|before|if|though|when|while)$/

/** [hopes] to entertain */
const intends = ({ lexeme, quotation }: Word): boolean =>
  quotation === undefined && takes(wordClass(lexeme).verb?.lemma ?? '', 'to')

/** went [on] to say */
const goesOn = /^(?:on|in|over|by|like)$/

/** the Greens[’] leader */
function isOwner(words: readonly Word[], at: number): boolean {
  const { lexeme, spaced } = words[at]!
  return (
    lexeme.shape === 'mark' &&
    !spaced &&
    (lexeme.text === '’' || lexeme.text === "'") &&
    words[at - 1]?.lexeme.lower.endsWith('s') === true &&
    words[at + 1]?.spaced === true
  )
}

/** [Kelly] responded, asked [Emily], the boat was lost, [Kelly] said: inside a sentence, or before a verb of its own. */
function isName(words: readonly Word[], at: number): boolean {
  if (at > 0)
    return (
      words[at - 1]!.lexeme.text === ',' ||
      (words[at - 1]!.lexeme.shape !== 'mark' && words[at - 1]!.quotation === undefined)
    )
  const next = words[1]
  const verb = next && next.quotation === undefined ? wordClass(next.lexeme).verb : undefined
  return (
    words[0]!.lexeme.lower.endsWith('ly') &&
    verb !== undefined &&
    (verb.shape === 'past' || verb.shape === 'preterite' || verb.shape === 's')
  )
}

/** The tag of the word before, adverbs and negations skipped. */
function tagBefore(tags: Uint8Array, at: number): number {
  let before = at - 1
  while (before >= 0 && (tags[before] === tag.adverb || tags[before] === tag.negation)) before--
  return before < 0 ? 0 : tags[before]!
}

const followsBreak = (tags: Uint8Array, at: number): boolean => {
  const before = tags[at - 1]
  return before === tag.colon || before === tag.quotation || before === tag.otherMark
}

function verbOrNoun(words: readonly Word[], tags: Uint8Array, at: number, known: WordClass, before: number): number {
  const { shape, lemma, unchanging } = known.verb!
  if (shape === 'past') return pastOrParticiple(words, tags, at, before)
  if (shape === 'preterite')
    return before === tag.determiner || before === tag.possessive || before === tag.adjective ? tag.noun : tag.finite
  if (before === tag.infinitiveTo || before === tag.modal) return tag.bare
  // Exit polls, aides to the mayor: a sentence seldom begins with an order.
  if (
    at === 0 &&
    words[1] &&
    (shape === 'base'
      ? !leadsOn(words, 0)
      : shape === 's' && known.noun && (isPreposition(words[1]) || words[1].lexeme.lower === 'to'))
  )
    return tag.noun
  if (shape === 'participle') {
    if (before === tag.determiner || before === tag.possessive) return tag.adjective
    return before === tag.pronoun && words[at]!.lexeme.lower === lemma ? tag.finite : tag.participle
  }
  if (shape === 'ing' && before !== tag.auxiliary && followedByNoun(words, at) && isBeforeVerb(words, at + 1))
    return tag.adjective
  if (before === tag.noun && sittings.has(words[at]!.lexeme.lower) && !leadsOn(words, at)) return tag.noun
  if (shape === 'ing')
    return before === tag.determiner ||
      before === tag.possessive ||
      before === tag.adjective ||
      isBeforeVerb(words, at) ||
      (before === tag.noun && says(words, at + 1))
      ? tag.noun
      : tag.gerund
  if (
    known.noun &&
    before !== tag.pronoun &&
    (sayPlural(words, at) || (shape === 's' && at > 0 && isAmount(words[at - 1])))
  )
    return tag.noun
  // At which point, in which case
  if (
    before === tag.questionWord &&
    known.noun &&
    tags[at - 2] === tag.preposition &&
    words[at - 1]!.lexeme.lower === 'which'
  )
    return tag.noun
  if (
    before === tag.pronoun ||
    (before === tag.questionWord && !(known.noun && shape === 's' && isBeforeVerb(words, at))) ||
    (shape === 's' &&
      before === tag.adjective &&
      !known.noun &&
      !adjectives.has(words[at - 1]!.lexeme.lower) &&
      !isPreposition(words[at + 1]))
  )
    return tag.finite
  if (before === tag.auxiliary)
    return shape === 'base' && !known.noun ? tag.bare : known.noun && !isDo(words, tags, at) ? tag.noun : tag.bare
  if (pointsOut(words, at)) return tag.finite
  if (before === tag.preposition || before === tag.possessive || before === tag.finite) return tag.noun
  if (before === tag.determiner || before === tag.adjective)
    return known.noun || !standsAlone(words, at - 1) ? tag.noun : tag.finite
  if (!known.noun)
    return shape === 'base' &&
      !unchanging &&
      before === tag.noun &&
      (((opensClauses(lemma) ? namesOne(words, at - 1) : !isPluralBefore(words, at)) &&
        !isPluralPhrase(words, tags, at)) ||
        isOneThing(words, tags, at))
      ? tag.noun
      : tag.finite
  if (unchanging && words[at + 1]?.lexeme.lower === 'that' && leadsOn(words, at) && takes(lemma, 'words'))
    return tag.finite
  if (before === tag.that || before !== tag.noun)
    return before !== tag.that && leadsOn(words, at) ? tag.finite : tag.noun
  if (
    shape === 'base'
      ? !isPluralBefore(words, at) && !(leadsOn(words, at) && isPluralPhrase(words, tags, at))
      : looksPlural(words, at) && !isOneOf(words, tags, at)
  )
    return tag.noun
  if (leadsOn(words, at) || (words[at + 1]?.lexeme.lower === 'out' && leadsOn(words, at + 1))) return tag.finite
  if (
    shape === 's' &&
    words[at - 1]!.lexeme.capital &&
    isPreposition(words[at + 1]) &&
    !hasVerbAlready(words, tags, at)
  )
    return tag.finite
  if (
    takes(lemma, 'words') &&
    leadsToWords(words, words[at + 1]?.lexeme.lower === 'out' ? at + 2 : at + 1) &&
    !hasVerbAlready(words, tags, at)
  )
    return tag.finite
  if (isLast(words, at + 1)) return takes(lemma, 'words') && tags.lastIndexOf(tag.comma, at) > 0 ? tag.finite : tag.noun
  return followedByNoun(words, at) && !hasVerbAlready(words, tags, at) ? tag.finite : tag.noun
}

/** a town hall [meeting] in Orlan; but: told the board, meeting them in Orlan. */
const sittings: ReadonlySet<string> = new Set(['briefing', 'hearing', 'meeting', 'ruling'])

/** she [points] out; but not: three points out of ten. */
const pointsOut = (words: readonly Word[], at: number): boolean =>
  words[at]!.lexeme.lower === 'points' && words[at + 1]?.lexeme.lower === 'out' && words[at + 2]?.lexeme.lower !== 'of'

/** exit polling [shows] that */
const says = (words: readonly Word[], at: number): boolean =>
  words[at]?.quotation === undefined &&
  words[at] !== undefined &&
  wordClass(words[at].lexeme).verb?.shape === 's' &&
  leadsOn(words, at)

/** [polls] (show) that, documents (show): of two words that can be verbs, the second is one. */
const sayPlural = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  const verb = next && next.quotation === undefined && !next.lexeme.capital ? wordClass(next.lexeme).verb : undefined
  return (
    verb?.shape === 'base' &&
    wordClass(words[at]!.lexeme).plural &&
    opensClauses(verb.lemma) &&
    (leadsOn(words, at + 1) || isLast(words, at + 2))
  )
}

const isDo = (words: readonly Word[], tags: Uint8Array, at: number): boolean => {
  let before = at - 1
  while (before >= 0 && tags[before] !== tag.auxiliary) before--
  return before >= 0 && /^d(?:o|id|oes)/.test(words[before]!.lexeme.lower)
}

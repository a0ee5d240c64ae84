import type { Gender } from '../../../contract/layers.ts'
import { type Lexeme, perLexeme } from '../../../document/lexemes.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { wordClass } from '../../../english/tagger/word-class.ts'
import { sentenceOpeners } from '../../../english/words/grammar/sentence-openers.ts'
import { femaleWords, honorifics, maleWords } from '../../../english/words/names/honorifics.ts'
import {
  kinNouns,
  roleEndings,
  roleModifiers,
  roleNouns,
  roleQualifiers,
} from '../../../english/words/names/role-nouns.ts'
import { months } from '../../../english/words/time/months.ts'
import { partsOfDay } from '../../../english/words/time/parts-of-day.ts'
import { pluralUnits, singularUnits } from '../../../english/words/time/time-units.ts'
import { weekdays } from '../../../english/words/time/weekdays.ts'
import { keyOf } from './name.ts'

/** What a word can be in a role, as bits. */
export const kinds = {
  /** president */
  noun: 1,
  /** (attorney) general */
  ending: 2,
  /** Whatever can stand in a noun phrase: deputy, company, National. */
  modifier: 4,
  honorific: 8,
  /** wife */
  kin: 16,
  female: 32,
  male: 64,
  mark: 128,
  /** the, of, he, is, or: no part of a noun phrase's core. */
  small: 256,
  capital: 512,
  /** A form of a verb that is no noun: said. */
  verb: 1024,
  /** representing */
  gerund: 2048,
  /** former */
  qualifier: 4096,
} as const

const femaleEnding = /woman$/
const maleEnding = /(?<!wo)man$/
const openTags = new Set([tag.noun, tag.adjective, tag.adverb, tag.finite, tag.participle, tag.gerund])

/** The kinds of a word, whatever stands around it. */
export const kindsOf = perLexeme((lexeme: Lexeme): number => {
  if (lexeme.shape === 'mark') return kinds.mark
  const { lower, capital } = lexeme
  const key = keyOf(lexeme)
  const { tag: own, verb, noun } = wordClass(lexeme)
  const isRole = roleNouns.has(key)
  const isListed = roleModifiers.has(lower)
  const isSmall = !isListed && (!openTags.has(own) || (capital && sentenceOpeners.has(lower)) || own === tag.adverb)
  const isVerb = !isSmall && !isListed && !isRole && verb !== undefined && !noun
  const isModifier =
    isListed || (!isSmall && !isTime(lower) && (capital || (verb === undefined && lexeme.shape !== 'number')))
  const isFemale = femaleWords.has(key) || (isRole && femaleEnding.test(key))
  const isMale = maleWords.has(key) || (isRole && maleEnding.test(key))
  return (
    bit(isRole, kinds.noun) |
    bit(roleEndings.has(lower), kinds.ending) |
    bit(isModifier, kinds.modifier) |
    bit(honorifics.has(key), kinds.honorific) |
    bit(kinNouns.has(lower), kinds.kin) |
    bit(isFemale, kinds.female) |
    bit(isMale, kinds.male) |
    bit(roleQualifiers.has(lower), kinds.qualifier) |
    bit(isSmall, kinds.small) |
    bit(capital, kinds.capital) |
    bit(isVerb && !capital, kinds.verb) |
    bit(verb?.shape === 'ing' && !capital && !isListed, kinds.gerund)
  )
})

const bit = (is: boolean, kind: number): number => (is ? kind : 0)

const isTime = (word: string): boolean =>
  weekdays.has(word) || months.has(word) || partsOfDay.has(word) || singularUnits.has(word) || pluralUnits.has(word)

/** What a word says of who it is said of: [spokeswoman], [Mr.] */
export const genderOf = (bits: number): Gender | undefined =>
  (bits & kinds.female) !== 0 ? 'female' : (bits & kinds.male) !== 0 ? 'male' : undefined

const determiners = new Set(['a', 'an', 'another', 'her', 'his', 'its', 'my', 'one', 'our', 'the', 'their', 'whose'])

/** `[the] mayor`, `[its] chief executive` */
export const isDeterminer = ({ lower }: Lexeme): boolean => determiners.has(lower)

/** Orlan[’s] mayor, voters[’] darling */
export const isPossessive = ({ lower }: Lexeme): boolean => lower === "'s" || lower === "'"

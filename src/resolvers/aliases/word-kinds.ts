import type { Gender } from '../../layers.ts'
import { type Lexeme, perLexeme } from '../../document/lexemes.ts'
import { femaleWords, honorifics, maleWords } from '../../lexicon/honorifics.ts'
import { kinNouns, roleEndings, roleModifiers, roleNouns } from '../../lexicon/role-nouns.ts'
import { sentenceOpeners } from '../../lexicon/sentence-openers.ts'
import { keyOf } from './name.ts'

/** What a word can be in a role, as bits. */
export const kinds = { noun: 1, ending: 2, modifier: 4, honorific: 8, kin: 16, female: 32, male: 64, mark: 128, opener: 256, capital: 512 } as const

const femaleEnding = /woman$/
const maleEnding = /(?<!wo)man$/

/** The kinds of a word, whatever stands around it. */
export const kindsOf = perLexeme((lexeme: Lexeme): number => {
  if (lexeme.shape === 'mark') return kinds.mark
  const { lower } = lexeme
  const key = keyOf(lexeme)
  const isNoun = roleNouns.has(key)
  return (
    (isNoun ? kinds.noun : 0) |
    (roleEndings.has(lower) ? kinds.ending : 0) |
    (roleModifiers.has(lower) ? kinds.modifier : 0) |
    (honorifics.has(key) ? kinds.honorific : 0) |
    (kinNouns.has(lower) ? kinds.kin : 0) |
    (femaleWords.has(key) || (isNoun && femaleEnding.test(key)) ? kinds.female : 0) |
    (maleWords.has(key) || (isNoun && maleEnding.test(key)) ? kinds.male : 0) |
    (sentenceOpeners.has(lower) ? kinds.opener : 0) |
    (lexeme.capital ? kinds.capital : 0)
  )
})

export const genderOf = (bits: number): Gender | undefined =>
  (bits & kinds.female) !== 0 ? 'female' : (bits & kinds.male) !== 0 ? 'male' : undefined

const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'whose', 'one'])

/** `[the] mayor`, `[its] chief executive` */
export const isDeterminer = ({ lower }: Lexeme): boolean => determiners.has(lower)

/** Orlan[’s] mayor, voters[’] darling */
export const isPossessive = ({ lower }: Lexeme): boolean => lower === "'s" || lower === "'"

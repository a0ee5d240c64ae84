import { type Lexeme, perLexeme } from '../document/lexemes.ts'
import type { Token } from '../document/tokens.ts'
import { traits, traitsOf } from '../model/gazetteer.ts'
import { hashPair, hashWord } from '../model/hashes.ts'

const places = traits.town | traits.city | traits.country | traits.region | traits.place
const people = traits.given | traits.surname

const formOf = perLexeme(({ lower }: Lexeme) => hashWord(lower))
const traitsOfWord = perLexeme((lexeme: Lexeme) => traitsOf(formOf(lexeme)))

/** Whether lists know some tokens as one place: `Cape Town`, `Lahore`. */
export function isKnownPlace(tokens: readonly Token[], first: number, last: number): boolean {
  if (first >= last) return false
  let hash = formOf(tokens[first]!.lexeme)
  for (let at = first + 1; at < last; at++) hash = hashPair(hash, formOf(tokens[at]!.lexeme))
  return (traitsOf(hash) & places) !== 0
}

/** Whether lists know a word as a given name. */
export const isGivenName = (lexeme: Lexeme): boolean => (traitsOfWord(lexeme) & traits.given) !== 0

/** Whether lists know a word as part of somebody's name. */
export const isPersonWord = (lexeme: Lexeme): boolean => (traitsOfWord(lexeme) & people) !== 0

import { type Lexeme, perLexeme } from '../../../document/lexemes.ts'
import type { Token } from '../../../document/tokens.ts'
import { honorifics } from '../../../english/words/names/honorifics.ts'
import { nameSuffixes, surnameParticles } from '../../../english/words/names/surname-particles.ts'

const accents = /\p{M}/gu
const notLetters = /[^\p{L}\p{N}]/gu
const dottedLetters = /^(?:\p{L}\.)+$/u

/** The words of a name as they are compared: folded, and without what comes and goes. */
export interface Name {
  /** `Jan van der Berg, Jr.` → `jan berg`; hyphens part words, initials are single letters. */
  readonly words: readonly string[]
  /** A small word stood inside or before it: `[van der] Berg`. */
  readonly particle: boolean
  /** The name begins with a small word: `[al-]Assad`. */
  readonly particleFirst: boolean
  readonly suffix?: string
  /** `Jan “[the Anchor]” Berg` */
  readonly nickname?: readonly string[]
}

const quotes = new Set(['"', '“', '”', "'", '‘', '’'])

/** A word as it is compared: lower case, without accents, stops and apostrophes: `U.S.` → `us`. */
export const keyOf = perLexeme(({ lower }: Lexeme) =>
  lower.normalize('NFD').replace(accents, '').replace(notLetters, ''),
)

type Part = 'word' | 'initials' | 'particle' | 'suffix' | 'honorific' | 'none'

const partOf = perLexeme((lexeme: Lexeme): Part => {
  const key = keyOf(lexeme)
  if (lexeme.shape === 'mark' || key === '') return 'none'
  if (dottedLetters.test(lexeme.text) || (key.length === 1 && lexeme.capital)) return 'initials'
  if (surnameParticles.has(lexeme.lower)) return 'particle'
  if (nameSuffixes.has(key)) return 'suffix'
  return honorifics.has(key) ? 'honorific' : 'word'
})

/** The words of a mention, marks left out. */
export function wordsOf(tokens: readonly Token[], first: number, last: number): string[] {
  const words: string[] = []
  for (let at = first; at < last; at++) {
    const { lexeme } = tokens[at]!
    if (lexeme.shape !== 'mark') words.push(keyOf(lexeme))
  }
  return words
}

/** Reads a person's name. */
export function personName(tokens: readonly Token[], first: number, last: number): Name {
  const words: string[] = []
  const nickname: string[] = []
  let particle = false
  let particleFirst = false
  let quoted = false
  let suffix: string | undefined
  for (let at = first; at < last; at++) {
    const { lexeme } = tokens[at]!
    const part = partOf(lexeme)
    const key = keyOf(lexeme)
    if (part === 'none') quoted = quotes.has(lexeme.text) ? !quoted && words.length > 0 : quoted
    else if (quoted) nickname.push(key)
    else if (part === 'initials') words.push(...key)
    else if (part === 'suffix' && words.length > 1) suffix = key
    else if (part === 'particle') {
      particle = true
      if (words.length > 0) continue
      particleFirst = true
      words.push(key)
    } else if (part !== 'honorific' || words.length > 0) words.push(key)
  }
  if (words.length === 0) return { words: wordsOf(tokens, first, last), particle, particleFirst: false }
  return { words, particle, particleFirst, ...(suffix && { suffix }), ...(nickname.length > 0 && { nickname }) }
}

import type { Document } from '../../document/document.ts'
import { type Lexeme, perLexeme } from '../../document/lexemes.ts'
import type { Token } from '../../document/tokens.ts'
import { wordClass } from '../tagger/word-class.ts'
import { months } from '../words/time/months.ts'
import { weekdays } from '../words/time/weekdays.ts'

const address = /^M(?:iss|r|rs|s|x)\.?$/
const oldest = 110
const closing = new Set(['"', "'", '”', '’', '»'])
const clauseOpeners = new Set(['and', 'as', 'because', 'but', 'that', 'when', 'while'])
const says = new Set(['added', 'said', 'says'])

/** [Mr], [Mrs.], [Miss] */
export const isAddress = perLexeme(({ text }: Lexeme) => address.test(text))
const isDated = perLexeme(
  ({ shape, lower }: Lexeme) => shape === 'capital' && (weekdays.has(lower) || months.has(lower)),
)

/**
 * The tokens that are the surname of somebody who is called like a day or a month: Mr [Friday], and, where the text has him, [Friday], 54, and
 * [Friday] told them; but on Friday.
 */
export function datedSurnames({ tokens, sentences }: Document): ReadonlySet<number> {
  const called = new Set<string>()
  for (let at = 0; at < tokens.length - 1; at++)
    if (isAddressed(tokens, at + 1)) called.add(tokens[at + 1]!.lexeme.text)
  if (called.size === 0) return none
  const found = new Set<number>()
  for (const { first, last } of sentences)
    for (let at = first; at < last; at++)
      if (called.has(tokens[at]!.lexeme.text) && (isAddressed(tokens, at) || isSubject(tokens, at, first, last)))
        found.add(at)
  return found
}

const none: ReadonlySet<number> = new Set()

/** Mr [Friday]; but the Mr May Council, which has another name. */
const isAddressed = (tokens: readonly Token[], at: number): boolean =>
  isDated(tokens[at]!.lexeme) && at > 0 && isAddress(tokens[at - 1]!.lexeme) && !tokens[at + 1]?.lexeme.capital

/** [Friday], 54, denied it · [Friday] told them · “No,” said [Friday] */
function isSubject(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const before = at > first ? tokens[at - 1]!.lexeme : undefined
  const after = at + 1 < last ? tokens[at + 1]!.lexeme : undefined
  if (!after) return false
  if (before && says.has(before.lower)) return at - 2 >= first && closing.has(tokens[at - 2]!.lexeme.text)
  if (before && before.shape !== 'mark' && !clauseOpeners.has(before.lower)) return false
  if (after.text === ',') return isAge(tokens[at + 2]?.lexeme) && tokens[at + 3]?.lexeme.text === ','
  const { verb, noun } = wordClass(after)
  return after.shape === 'lower' && verb !== undefined && !noun && verb.shape !== 'ing' && verb.shape !== 'participle'
}

const isAge = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.shape === 'number' && Number(lexeme.text) > 0 && Number(lexeme.text) <= oldest

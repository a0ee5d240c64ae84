import type { Document } from '../../../document/document.ts'
import { type Lexeme, perLexeme } from '../../../document/lexemes.ts'
import { itemAt } from '../../../document/span.ts'
import type { Token } from '../../../document/tokens.ts'
import { stateAbbreviations } from '../../../english/words/places/state-abbreviations.ts'
import { kinds } from './labels.ts'
import { type Name, nameOf } from './name.ts'
import type { Run } from './runs.ts'

const place = kinds.indexOf('place')
const parties = new Set(['D', 'R', 'I'])
const stops = /\./g

const isState = perLexeme(
  ({ text, lower, capital }: Lexeme) =>
    capital && text.endsWith('.') && stateAbbreviations.has(lower.replace(stops, '')),
)

/** Orlan, [Ore.], Sen. Jane Doe (R-[Ky.]), Rep. Ann Roe ([N.M.]): states, where no name was read. */
export function statesBehind({ tokens }: Document, runs: readonly Run[], names: readonly Name[]): Name[] {
  const found: Name[] = []
  for (const { first, last } of runs) {
    for (let at = first; at < last; at++) {
      if (!isStateBehind(tokens, at) || itemAt(names, tokens[at]!.start)) continue
      found.push(nameOf(tokens, at, at + 1, place, 'state'))
    }
  }
  return found
}

/** Orlan, [Ala.]: nothing else, whatever it was read as. */
export const isStateBehind = (tokens: readonly Token[], at: number): boolean =>
  isState(tokens[at]!.lexeme) && follows(tokens, at)

/** D-[Ill.], read as one name: the party's letter is none of it. */
export function withoutParty({ tokens }: Document, name: Name): Name {
  const { first, last, rule } = name
  const at = last - 1
  return at - first === 2 && isState(tokens[at]!.lexeme) && isBehindParty(tokens, at)
    ? nameOf(tokens, at, last, place, rule)
    : name
}

const isBehindParty = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lexeme.text === '-' && parties.has(tokens[at - 2]?.lexeme.text ?? '')

/** Behind a capital and a comma, behind the letter of a party, or in brackets behind a capital. */
function follows(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]?.lexeme.text
  const isPart = mark === ',' || (mark === '(' && tokens[at + 1]?.lexeme.text === ')')
  return isPart ? tokens[at - 2]?.lexeme.capital === true : isBehindParty(tokens, at)
}

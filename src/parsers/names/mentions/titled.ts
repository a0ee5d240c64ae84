import type { Document } from '../../../document/document.ts'
import type { Token } from '../../../document/tokens.ts'
import { datedSurnames } from '../../../english/syntax/dated-surnames.ts'
import { roleModifiers, roleNouns } from '../../../english/words/names/role-nouns.ts'
import { traits } from '../../../model/gazetteer.ts'
import { kinds } from './labels.ts'
import { listed } from './listed.ts'
import { type Name, nameOf } from './name.ts'
import type { Run } from './runs.ts'
import { isPostNominal, isTitle, isTitlePart } from './titles.ts'
import type { Word } from './words.ts'

const person = kinds.indexOf('person')
/** In words: longer runs of capitals behind a title hold more than a name. */
const longest = 4
const notNames = listed | traits.role | traits.day | traits.month

/** Pope [Oswin], Profs [Hale]: the capitals right behind a title, where no name was read. */
export function titledNames(
  { tokens }: Document,
  words: readonly Word[],
  runs: readonly Run[],
  names: readonly Name[],
): Name[] {
  const found: Name[] = []
  let next = 0
  for (const { first, last, manner } of runs) {
    if (manner > 0) continue
    for (let at = first; at < last - 1; at++) {
      if (!isTitle(tokens[at]!.lexeme)) continue
      while (names[next] && names[next]!.last <= at + 1) next++
      const end = nameEnd(tokens, words, at + 1, Math.min(last, names[next]?.first ?? last))
      if (end === at + 1 || (names[next] && names[next]!.first <= end)) continue
      found.push(nameOf(tokens, at + 1, end, person, 'titled'))
      at = end - 1
    }
  }
  return found
}

function nameEnd(tokens: readonly Token[], words: readonly Word[], first: number, last: number): number {
  let end = first
  while (end < last && isNamePart(tokens, words, end)) end++
  return end - first > longest || words[end]?.capital ? first : end
}

function isNamePart(tokens: readonly Token[], words: readonly Word[], at: number): boolean {
  const { lexeme } = tokens[at]!
  const { shape, opener, traits: own } = words[at]!
  if (shape !== 'capital' || opener || own & notNames) return false
  if (roleNouns.has(lexeme.lower) || roleModifiers.has(lexeme.lower)) return false
  if (isTitle(lexeme) || isTitlePart(lexeme) || isPostNominal(lexeme)) return false
  return !(own & traits.ordinary) || (own & (traits.surname | traits.given)) !== 0
}

/** Mr [Friday], whom no reading takes for a name, and [Friday] wherever the text means him. */
export function datedNames(document: Document, names: readonly Name[]): Name[] {
  const found: Name[] = []
  let next = 0
  for (const at of datedSurnames(document)) {
    while (names[next] && names[next]!.last <= at) next++
    if (!names[next] || names[next]!.first > at) found.push(nameOf(document.tokens, at, at + 1, person, 'titled'))
  }
  return found
}

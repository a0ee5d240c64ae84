import type { Document } from '../../../document/document.ts'
import type { Lexeme } from '../../../document/lexemes.ts'
import { byPosition } from '../../../document/span.ts'
import type { Token } from '../../../document/tokens.ts'
import { modal } from '../../../english/tagger/tags.ts'
import { wordClass } from '../../../english/tagger/word-class.ts'
import { traits, traitsOf } from '../../../model/gazetteer.ts'
import { hashPair, hashWord } from '../../../model/hashes.ts'
import { kinds } from './labels.ts'
import { places } from './listed.ts'
import { type Name, nameOf } from './name.ts'
import type { Run } from './runs.ts'
import type { Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
const ending = hashWord("'s")

/** [Macy’s] said: on the list of organizations there are some that are called so, and what is owned by nobody says nothing: [Brody’s] said, shops of [Brody’s] and [Lida’s] fell. But Jane Macy, where the article names her, has what is Macy’s. */
export function withPossessives(
  { tokens }: Document,
  words: readonly Word[],
  runs: readonly Run[],
  names: readonly Name[],
): readonly Name[] {
  const found: Name[] = []
  const subjects = new Set<number>()
  const ends: number[] = []
  for (const { first, last, manner } of runs)
    for (let at = first + 1; at <= last; at++) {
      if (words[at]?.form !== ending || tokens[at]!.spaced || words[at - 1]!.shape !== 'capital') continue
      if (at < last && words[at + 1]!.lower !== 'and') continue
      ends.push(at)
      if (manner === 0 && isSubject(tokens, words, at)) subjects.add(words[at - 1]!.form)
    }
  for (const at of ends)
    if (subjects.has(words[at - 1]!.form) || traitsOf(hashPair(words[at - 1]!.form, ending)) & traits.knownOrganization)
      found.push(nameOf(tokens, at - 1, at + 1, organization, 'possessive'))
  if (found.length === 0) return names
  const endings = new Map(names.map(name => [name.last, name]))
  const surnames = new Set(
    names
      .filter(({ first, last, kind }) => kind === person && last - first > 1)
      .map(({ last }) => words[last - 1]!.form),
  )
  const beginnings = new Map(names.map(name => [name.first, name]))
  const companies = found.filter(
    ({ first, last }) =>
      !surnames.has(words[first]!.form) &&
      (endings.get(last - 1)?.first ?? first) === first &&
      (beginnings.get(first)?.last ?? last) <= last,
  )
  const taken = new Set(companies.map(({ first }) => first))
  return [...names.filter(({ first }) => !taken.has(first)), ...companies].sort(byPosition)
}

/** [Brody’s] said, [Brody’s] and Lida’s have: a verb and no noun stands behind the possessive. But a friend of Brody’s said; Brody’s injured knee. */
function isSubject(tokens: readonly Token[], words: readonly Word[], mark: number): boolean {
  const { opener, traits: own } = words[mark - 1]!
  const before = words[mark - 2]
  if (opener || own & (traits.ordinary | places | traits.day | traits.month) || tokens[mark + 1] === undefined)
    return false
  if (before && (before.capital || before.lower === 'of' || before.lower === 'than')) return false
  if (words[mark + 1]!.lower === 'and' && words[mark + 3]?.form === ending) return isPredicate(tokens[mark + 4]?.lexeme)
  return isPredicate(tokens[mark + 1]!.lexeme)
}

/** said, has, fell: forms that are no participle before a noun. */
function isPredicate(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.shape !== 'lower') return false
  const { verb, noun, tag } = wordClass(lexeme)
  return tag === modal || predicates.has(lexeme.lower) || (verb?.shape === 'preterite' && !noun)
}

const predicates = new Set(['had', 'has', 'have', 'said', 'says'])

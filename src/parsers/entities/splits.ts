import type { Document } from '../../document/document.ts'
import type { Token } from '../../document/tokens.ts'
import { traits, traitsOf } from '../../model/gazetteer.ts'
import { hashPair } from '../../model/hashes.ts'
import { apartFromPerson } from './credits.ts'
import { kinds } from './labels.ts'
import { nameOf, type Name } from './name.ts'
import { apartFromOffice } from './offices.ts'
import { type People, peopleIn } from './people.ts'
import { phraseTraits, type Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
const place = kinds.indexOf('place')
const group = kinds.indexOf('group')
const states = traits.country | traits.region
/** Orlan, ’s, and two words of its own. */
const shortestOwned = 4
/** Tokens: no half of a pair is longer. */
const longestHalf = 4
const joins = new Set(['&', 'and'])
const chambers = new Set(['house', 'senate'])
const bodies = new Set(['congress', 'house', 'legislature', 'senate'])
const partisans = new Set(['democrat', 'democratic', 'gop', 'republican'])
const members = new Set(['democrat', 'democrats', 'republican', 'republicans'])

/** Two names that were read as one organization. */
export function splitNames({ tokens }: Document, words: readonly Word[], names: readonly Name[]): readonly Name[] {
  const split: Name[] = []
  let single: ReadonlyMap<string, number> | undefined
  let people: People | undefined
  const known = (): People => (people ??= peopleIn(tokens, words, names))
  for (const name of names) {
    const { first, last, kind } = name
    if (kind !== organization || last - first < 2) split.push(name)
    else if (members.has(words[last - 1]!.lower)) split.push(...memberOf(tokens, words, name))
    else if (last - first === 2 && partisans.has(words[first]!.lower) && bodies.has(words[first + 1]!.lower)) split.push(...sidesOf(tokens, words, name))
    else if (isPossessive(words[first + 1]!)) split.push(...ownerOf(tokens, words, name, (single ??= singleNames(tokens, names))))
    else if (joinIn(words, name) > first && !isKnown(words, name)) split.push(...pairOf(tokens, words, name, (single ??= singleNames(tokens, names))))
    else for (const part of apartFromOffice(tokens, words, name, known)) split.push(...(part === name ? apartFromPerson(tokens, words, name, known) : [part]))
  }
  return split
}

/** an [Iowa] [Republican], [Senate] [Democrats]; but Social Democrats */
function memberOf(tokens: readonly Token[], words: readonly Word[], name: Name): Name[] {
  const { first, last } = name
  const head = words[first]!
  const isState = head.traits & states || traitsOf(hashPair(head.form, words[first + 1]!.form)) & states
  if (!isState && (last - first > 2 || !chambers.has(head.lower))) return [name]
  return [nameOf(tokens, first, last - 1, isState ? place : organization, 'split'), nameOf(tokens, last - 1, last, group, 'split')]
}

/** the [Republican] [House]; but the Democratic Party */
const sidesOf = (tokens: readonly Token[], words: readonly Word[], { first, last }: Name): Name[] =>
  [nameOf(tokens, first, first + 1, words[first]!.lower === 'gop' ? organization : group, 'split'), nameOf(tokens, first + 1, last, organization, 'split')]

/** [Orlan]’s [Unionist Party], where Orlan is somebody or a place; but Moody’s Analytics, Orlan’s Bakery */
function ownerOf(tokens: readonly Token[], words: readonly Word[], name: Name, single: ReadonlyMap<string, number>): Name[] {
  const { first, last, kind } = name
  const head = words[first]!
  if (last - first < shortestOwned || traitsOf(hashPair(head.form, words[first + 1]!.form)) & traits.knownOrganization) return [name]
  const owner = single.get(head.text) ?? (head.traits & states ? place : undefined)
  return owner === undefined ? [name] : [nameOf(tokens, first, first + 1, owner, 'split'), nameOf(tokens, first + 2, last, kind, 'split')]
}

/** the [House] and [Senate], [Doe] & [Roe], where both are named apart elsewhere; but Health and Human Services, Doe & Roe Inc. */
function pairOf(tokens: readonly Token[], words: readonly Word[], name: Name, single: ReadonlyMap<string, number>): Name[] {
  const and = joinIn(words, name)
  const left = single.get(spellingOf(tokens, name.first, and))
  const right = single.get(spellingOf(tokens, and + 1, name.last))
  if (left === undefined || right === undefined) return [name]
  return [nameOf(tokens, name.first, and, left, 'split'), nameOf(tokens, and + 1, name.last, right, 'split')]
}

/** The one connector between the two halves of a name, if there is one; else 0. */
function joinIn(words: readonly Word[], { first, last }: Name): number {
  let found = 0
  for (let at = first + 1; at < last - 1; at++) {
    if (!joins.has(words[at]!.lower)) continue
    if (found > 0) return 0
    found = at
  }
  return found
}

/** Lists know all of it for an organization. */
const isKnown = (words: readonly Word[], { first, last }: Name): boolean =>
  (phraseTraits(words, first, last) & traits.knownOrganization) !== 0

/** From a name that stands apart elsewhere, or the last of somebody’s name, to its kind. */
function singleNames(tokens: readonly Token[], names: readonly Name[]): ReadonlyMap<string, number> {
  const single = new Map<string, number>()
  for (const { first, last, kind } of names) {
    if (last - first <= longestHalf) single.set(spellingOf(tokens, first, last), kind)
    if (kind === person) single.set(tokens[last - 1]!.lexeme.text, kind)
  }
  return single
}

const spellingOf = (tokens: readonly Token[], first: number, last: number): string => tokens.slice(first, last).map(({ lexeme }) => lexeme.text).join(' ')

const isPossessive = ({ lower }: Word): boolean => lower === "'s"

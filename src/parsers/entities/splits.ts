import type { Document } from '../../document/document.ts'
import type { Token } from '../../document/tokens.ts'
import { traits, traitsOf } from '../../model/gazetteer.ts'
import { hashPair } from '../../model/hashes.ts'
import { kinds } from './labels.ts'
import { nameOf, type Name } from './name.ts'
import type { Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
const place = kinds.indexOf('place')
const group = kinds.indexOf('group')
const states = traits.country | traits.region
/** Orlan, ’s, and two words of its own. */
const shortestOwned = 4
const chambers = new Set(['house', 'senate'])
const bodies = new Set(['congress', 'house', 'legislature', 'senate'])
const partisans = new Set(['democrat', 'democratic', 'gop', 'republican'])
const members = new Set(['democrat', 'democrats', 'republican', 'republicans'])

/** Two names that were read as one organization. */
export function splitNames({ tokens }: Document, words: readonly Word[], names: readonly Name[]): readonly Name[] {
  const split: Name[] = []
  let single: ReadonlyMap<string, number> | undefined
  for (const name of names) {
    const { first, last, kind } = name
    if (kind !== organization || last - first < 2) split.push(name)
    else if (members.has(words[last - 1]!.lower)) split.push(...memberOf(tokens, words, name))
    else if (last - first === 2 && partisans.has(words[first]!.lower) && bodies.has(words[first + 1]!.lower)) split.push(...sidesOf(tokens, words, name))
    else if (isPossessive(words[first + 1]!)) split.push(...ownerOf(tokens, words, name, (single ??= singleNames(tokens, names))))
    else split.push(name)
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

/** From a word that is a name alone elsewhere, or the last of somebody’s name, to its kind. */
function singleNames(tokens: readonly Token[], names: readonly Name[]): ReadonlyMap<string, number> {
  const single = new Map<string, number>()
  for (const { first, last, kind } of names) if (last - first === 1 || kind === person) single.set(tokens[last - 1]!.lexeme.text, kind)
  return single
}

const isPossessive = ({ lower }: Word): boolean => lower === "'s"

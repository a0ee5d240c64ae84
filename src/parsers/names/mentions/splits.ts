import type { Document } from '../../../document/document.ts'
import { traits } from '../../../model/gazetteer.ts'
import { type Around, around } from './around.ts'
import { apartFromComplement, apartFromPost } from './complements.ts'
import { apartFromPerson } from './credits.ts'
import { kinds } from './labels.ts'
import { states } from './listed.ts'
import { type Name, nameOf } from './name.ts'
import { apartFromOffice } from './offices.ts'
import { apartFromOwner } from './owners.ts'
import { phraseTraits, type Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
const place = kinds.indexOf('place')
const group = kinds.indexOf('group')
const joins = new Set(['&', 'and'])
/** Doe & [Co.] is one firm. */
const firms = new Set(['co', 'co.', 'company', 'sons'])
const chambers = new Set(['house', 'senate'])
const bodies = new Set(['congress', 'house', 'legislature', 'senate'])
const partisans = new Set(['democrat', 'democratic', 'gop', 'republican'])
const members = new Set(['democrat', 'democrats', 'republican', 'republicans'])

/** Two names that were read as one organization; the first rule that knows how they part is taken. */
const rules = [memberOf, sidesOf, apartFromOwner, pairOf, apartFromOffice, apartFromPerson]

export function splitNames({ tokens }: Document, words: readonly Word[], names: readonly Name[]): readonly Name[] {
  const split: Name[] = []
  const text = around(tokens, words, names)
  for (const name of names) {
    let parts: readonly Name[] | undefined
    if (name.kind !== person && name.last - name.first > 2) parts = apartFromComplement(text, name)
    if (name.kind === person && name.last - name.first > 2) parts = apartFromPost(text, name)
    if (name.kind === organization && name.last - name.first > 1)
      for (let at = 0; parts === undefined && at < rules.length; at++) parts = rules[at]!(text, name)
    if (parts) split.push(...parts)
    else split.push(name)
  }
  return split
}

/** an [Iowa] [Republican], [Senate] [Democrats]; but Social Democrats */
function memberOf({ tokens, words }: Around, { first, last }: Name): Name[] | undefined {
  if (!members.has(words[last - 1]!.lower)) return undefined
  const head = words[first]!
  const isState = head.traits & states || phraseTraits(words, first, first + 2) & states
  if (!isState && (last - first > 2 || !chambers.has(head.lower))) return undefined
  return [
    nameOf(tokens, first, last - 1, isState ? place : organization, 'split'),
    nameOf(tokens, last - 1, last, group, 'split'),
  ]
}

/** the [Republican] [House]; but the Democratic Party */
function sidesOf({ tokens, words }: Around, { first, last }: Name): Name[] | undefined {
  const side = words[first]!.lower
  if (last - first > 2 || !partisans.has(side) || !bodies.has(words[first + 1]!.lower)) return undefined
  return [
    nameOf(tokens, first, first + 1, side === 'gop' ? organization : group, 'split'),
    nameOf(tokens, first + 1, last, organization, 'split'),
  ]
}

/**
 * the [House] and [Senate], [Doe] & [Roe], the [UN] and the [African Union], where both are named apart elsewhere or known from lists; but Health and
 * Human Services, Doe & Roe Inc.
 */
function pairOf({ words, tokens, kindOf }: Around, { first, last }: Name): Name[] | undefined {
  const and = joinIn(words, first, last)
  if (and === 0 || firms.has(words[last - 1]!.lower) || phraseTraits(words, first, last) & traits.knownOrganization)
    return undefined
  const left = kindOf(first, and)
  const right = left === undefined ? undefined : kindOf(and + 1, last)
  return left === undefined || right === undefined
    ? undefined
    : [nameOf(tokens, first, and, left, 'split'), nameOf(tokens, and + 1, last, right, 'split')]
}

/** The one connector between the two halves of a name, if there is one; else 0. */
function joinIn(words: readonly Word[], first: number, last: number): number {
  let found = 0
  for (let at = first + 1; at < last - 1; at++) {
    if (!joins.has(words[at]!.lower)) continue
    if (found > 0) return 0
    found = at
  }
  return found
}

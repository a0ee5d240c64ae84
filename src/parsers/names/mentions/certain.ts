import type { Document } from '../../../document/document.ts'
import type { Lexeme } from '../../../document/lexemes.ts'
import { beginsPhrase, longestPhrase, traits } from '../../../model/gazetteer.ts'
import { hashWord } from '../../../model/hashes.ts'
import { isGroupWord } from './groups.ts'
import { kinds } from './labels.ts'
import { listed, places } from './listed.ts'
import { type Name, nameOf } from './name.ts'
import { isStateBehind } from './states.ts'
import { phraseTraits, type Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
const place = kinds.indexOf('place')
const group = kinds.indexOf('group')
const gop = hashWord('gop')
/** They stand before nothing but the name of a person. */
const titles = new Set([
  'chancellor',
  'congressman',
  'congresswoman',
  'gov.',
  'governor',
  'justice',
  'minister',
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'president',
  'rep.',
  'secretary',
  'sen.',
  'senator',
])

/** Letters of countries that are not those of an organization, too: the VA is one */
const countries = new Set(['dprk', 'drc', 'ksa', 'nsw', 'prc', 'rok', 'uae', 'usa', 'ussr'])
/** Organizations that are named after where they are stay what they were read as: they met on [Capitol Hill], [Wall Street] fell, the [Lincoln Center] is a house. */
const seats = new Set(['center', 'centre', 'hill', 'house', 'museum', 'street'])
const { knownOrganization, organizationWord, team } = traits

/** What can be read in one way only: Mr. [Doe] is a person, a [Republican] a member, the [GOP] an organization, Orlan, [Ala.] a state, the [African Union] no place. */
export function withCertainKind({ tokens }: Document, words: readonly Word[], name: Name): Name {
  const { first, last, kind } = name
  const certain =
    last - first > 1
      ? listedKind(words, name)
      : isStateBehind(tokens, first)
        ? place
        : certainKind(tokens[first]!.lexeme, words, first, kind)
  return certain === kind ? name : nameOf(tokens, first, last, certain, 'certain')
}

function certainKind(lexeme: Lexeme, words: readonly Word[], at: number, kind: number): number {
  const { form, shape, traits: own } = words[at]!
  if (kind === organization && isGroupWord(lexeme)) return group
  if (kind === group && form === gop) return organization
  if (kind === organization && shape === 'upper' && countries.has(words[at]!.lower)) return place
  const before = words[at - 1]
  const isTitled =
    (kind === organization || kind === place) &&
    shape === 'capital' &&
    before?.capital === true &&
    titles.has(before.lower)
  return isTitled && !(own & listed) ? person : kind
}

/** Several words that lists know for one thing: the [African Union], [Lockheed Martin] and [Save the Children] are organizations, [Des Moines] is a place. */
function listedKind(words: readonly Word[], { first, last, kind }: Name): number {
  if (kind === group || last - first > longestPhrase || !(words[first]!.traits & beginsPhrase)) return kind
  const whole = phraseTraits(words, first, last)
  if (kind !== organization)
    return whole & knownOrganization &&
      !(whole & (places | traits.place | traits.person)) &&
      !seats.has(words[last - 1]!.lower)
      ? organization
      : kind
  if (!(whole & places) || whole & (knownOrganization | team)) return kind
  for (let at = first; at < last; at++) if (words[at]!.traits & organizationWord) return kind
  return place
}

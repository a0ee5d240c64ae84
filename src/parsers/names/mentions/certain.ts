import type { Document } from '../../../document/document.ts'
import type { Token } from '../../../document/tokens.ts'
import { pluralTitles } from '../../../english/words/names/titles.ts'
import { beginsPhrase, longestPhrase, traits } from '../../../model/gazetteer.ts'
import { hashWord } from '../../../model/hashes.ts'
import { isGroupWord } from './groups.ts'
import { kinds } from './labels.ts'
import { listed, places } from './listed.ts'
import { type Name, nameOf } from './name.ts'
import { isStateBehind } from './states.ts'
import { isTitle } from './titles.ts'
import { phraseTraits, type Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
const place = kinds.indexOf('place')
const group = kinds.indexOf('group')
const gop = hashWord('gop')
/** Offices that stand before nothing but the name of a person. */
const heads = new Set([
  'chancellor',
  'congressman',
  'congresswoman',
  'governor',
  'justice',
  'minister',
  'president',
  'secretary',
])

/** Letters of countries that are not those of an organization, too: the VA is one */
const countries = new Set(['dprk', 'drc', 'ksa', 'nsw', 'prc', 'rok', 'uae', 'usa', 'ussr'])
/** Organizations that are named after where they are stay what they were read as: they met on [Capitol Hill], [Wall Street] fell, the [Lincoln Center] is a house. */
const seats = new Set(['center', 'centre', 'hill', 'house', 'museum', 'street'])
const { knownOrganization, organizationWord, team } = traits
/** In words. */
const longestFullName = 4
/** Tokens from a title for two to the second of them: [Profs] Ann Roe and Doe. */
const longestPair = 5

/** What can be read in one way only: Mr. [Doe] is a person, a [Republican] a member, the [GOP] an organization, Orlan, [Ala.] a state, the [African Union] no place. */
export function withCertainKind({ tokens }: Document, words: readonly Word[], name: Name): Name {
  const { first, last, kind } = name
  const certain =
    last - first > 1
      ? listedKind(tokens, words, name)
      : isStateBehind(tokens, first)
        ? place
        : certainKind(tokens, words, first, kind)
  return certain === kind ? name : nameOf(tokens, first, last, certain, 'certain')
}

/** Mr. [Doe], Datuk [Amran], Profs Roe and [Doe] */
function isTitled(tokens: readonly Token[], words: readonly Word[], first: number): boolean {
  const before = words[first - 1]
  if (before?.lower === 'and') {
    let title = first - 2
    while (title > first - longestPair && words[title]?.shape === 'capital' && !isTitle(tokens[title]!.lexeme)) title--
    return title < first - 2 && words[title]?.capital === true && pluralTitles.has(words[title]!.lower)
  }
  return before?.capital === true && (heads.has(before.lower) || isTitle(tokens[first - 1]!.lexeme))
}

function certainKind(tokens: readonly Token[], words: readonly Word[], at: number, kind: number): number {
  const { lexeme } = tokens[at]!
  const { form, shape, traits: own } = words[at]!
  if (kind === organization && isGroupWord(lexeme)) return group
  if (kind === group && form === gop) return organization
  if (kind === organization && shape === 'upper' && countries.has(words[at]!.lower)) return place
  const isNamed = (kind === organization || kind === place) && shape === 'capital' && !(own & listed)
  return isNamed && isTitled(tokens, words, at) ? person : kind
}

/** Several words that lists know for one thing: the [African Union], [Lockheed Martin] and [Save the Children] are organizations, [Des Moines] is a place. */
function listedKind(tokens: readonly Token[], words: readonly Word[], { first, last, kind }: Name): number {
  if (
    first > 0 &&
    (kind === organization || kind === place) &&
    isTitle(tokens[first - 1]!.lexeme) &&
    isSomebody(words, first, last)
  )
    return person
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

/** Two or three words that no list knows for anything but people. */
function isSomebody(words: readonly Word[], first: number, last: number): boolean {
  if (last - first > longestFullName) return false
  for (let at = first; at < last; at++) {
    const { shape, leads, traits: own } = words[at]!
    if (!leads && (shape !== 'capital' || own & (listed & ~traits.city))) return false
  }
  return true
}

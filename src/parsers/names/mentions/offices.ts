import { type Lexeme, perLexeme } from '../../../document/lexemes.ts'
import type { Token } from '../../../document/tokens.ts'
import { offices } from '../../../english/words/names/offices.ts'
import { roleEndings, roleModifiers, roleNouns, roleQualifiers } from '../../../english/words/names/role-nouns.ts'
import { traits } from '../../../model/gazetteer.ts'
import type { Around } from './around.ts'
import { isGroupWord } from './groups.ts'
import { kinds } from './labels.ts'
import { listed, organizations, states } from './listed.ts'
import { type Name, nameOf } from './name.ts'
import { phraseTraits, type Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
const place = kinds.indexOf('place')
const { knownOrganization, organizationWord, placeWord } = traits

const stop = /\.$/
const keyOf = ({ lower }: Lexeme): string => lower.replace(stop, '')
const partisans = new Set(['democrat', 'democrats', 'republican', 'republicans'])
const generals = new Set(['attorney', 'inspector', 'solicitor', 'surgeon'])
const links = new Set(['for', 'of'])
/** Words that are an office only behind one of these: a Chief Justice, but the Centre for Justice, the Orlan Leader. */
const ranks = new Set(['associate', 'chief', 'court', 'house', 'majority', 'minority', 'senate'])
const ranked = new Set(['ag', 'coach', 'counsel', 'editor', 'judge', 'justice', 'leader', 'trainer'])

/** [Chair] Jane Doe */
export const isOffice = perLexeme((lexeme: Lexeme) => lexeme.capital && offices.has(keyOf(lexeme)))
const isPartisan = perLexeme(({ lower, capital }: Lexeme) => capital && partisans.has(lower))
/** [Deputy], [Majority], [Executive]: words before an office that make a longer one of it. */
const isPartOfOffice = perLexeme((lexeme: Lexeme) => {
  const { lower, capital } = lexeme
  return (
    capital &&
    (isOffice(lexeme) ||
      isPartisan(lexeme) ||
      roleModifiers.has(lower) ||
      roleQualifiers.has(lower) ||
      roleEndings.has(lower) ||
      roleNouns.has(keyOf(lexeme)))
  )
})

/**
 * [Republican Walter Roe], [Harbour Committee Chair Walter Roe], [Senate Majority Leader]: an office, with or without who holds it, read as
 * one organization with whose it is. The office is no part of either name.
 */
export function apartFromOffice(text: Around, { first, last }: Name): Name[] | undefined {
  const { tokens, words } = text
  const at = officeIn(tokens, first, last)
  if (at < 0) return undefined
  if (at + 1 === last) return isOfficeAlone(tokens, words, first, at) ? ownerOf(tokens, words, first, at) : undefined
  if (at === first && links.has(words[at + 1]!.lower))
    return isRanked(tokens, words, first, at) ? complementOf(tokens, words, at + 2, last) : undefined
  return isSomebody(text, at, last)
    ? [...ownerOf(tokens, words, first, at), nameOf(tokens, at + 1, last, person, 'split')]
    : undefined
}

/** The last office in a name, or -1. */
function officeIn(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) {
    const { lexeme } = tokens[at]!
    if (isOffice(lexeme) || isPartisan(lexeme)) return at
    if (lexeme.lower === 'general' && at > first && generals.has(tokens[at - 1]!.lexeme.lower)) return at
  }
  return -1
}

/** [Senate Majority Leader], [Associate Justice]; but the Office of the President, the Harbour Leader, a Tea Party Republican */
function isOfficeAlone(tokens: readonly Token[], words: readonly Word[], first: number, at: number): boolean {
  if (words[first]!.lower === 'office' || !isRanked(tokens, words, first, at)) return false
  const end = ownerEnd(tokens, words, first, at)
  return end === first || words[end - 1]!.capital
}

/** A [Chief] Justice, a [Majority] Leader, any Chairman; no party’s member. */
const isRanked = (tokens: readonly Token[], words: readonly Word[], first: number, at: number): boolean =>
  !isPartisan(tokens[at]!.lexeme) &&
  (!ranked.has(keyOf(tokens[at]!.lexeme)) || (at > first && ranks.has(words[at - 1]!.lower)))

/** Republican [Walter Roe], Justice [Roe]: a full name that no list knows for anything else, or a surname. */
function isSomebody({ tokens, words, givenOf }: Around, office: number, last: number): boolean {
  for (let at = office + 1; at < last; at++) {
    const { lexeme } = tokens[at]!
    const { capital, leads, traits: own } = words[at]!
    if (
      capital
        ? own & listed || isPartOfOffice(lexeme) || isGroupWord(lexeme)
        : !leads && (lexeme.text !== '-' || at === office + 1)
    )
      return false
  }
  const { shape, traits: own } = words[last - 1]!
  if (givenOf(last - 1)) return true
  if ((shape !== 'capital' && shape !== 'mixed') || own & traits.ordinary) return false
  return last - office > 2 || (!isPartisan(tokens[office]!.lexeme) && (own & traits.surname) !== 0)
}

/** Where the name of whose office it is ends: [Harbour Committee] Deputy Chair */
function ownerEnd(tokens: readonly Token[], words: readonly Word[], first: number, office: number): number {
  let end = office
  while (
    end > first &&
    isPartOfOffice(tokens[end - 1]!.lexeme) &&
    !(words[end - 1]!.traits & (organizations | placeWord))
  )
    end--
  return end
}

/** [Harbour Committee] Chair, the [Harbour Party] of Premier, [Senate] Republican Majority Leader, a [Nevada] Republican; but a Defense Secretary, the Committee Chair */
function ownerOf(tokens: readonly Token[], words: readonly Word[], first: number, office: number): Name[] {
  let last = ownerEnd(tokens, words, first, office)
  while (last > first && !words[last - 1]!.capital) last--
  if (last === first) return []
  const kind = kindOfOwner(words, first, last)
  return kind === undefined ? [] : [nameOf(tokens, first, last, kind, 'split')]
}

function kindOfOwner(words: readonly Word[], first: number, last: number): number | undefined {
  const whole = phraseTraits(words, first, last)
  if (whole & states || (last - first > 1 && words[last - 1]!.traits & placeWord)) return place
  if (whole & knownOrganization) return organization
  if (last - first === 1) return words[first]!.shape === 'upper' ? organization : undefined
  if (words[last - 1]!.traits & organizationWord) return organization
  for (let at = first; at < last; at++)
    if (words[at]!.capital && !(words[at]!.traits & traits.ordinary)) return organization
  return undefined
}

/** CEO of [Tidewater Inc], but Secretary of Education */
function complementOf(tokens: readonly Token[], words: readonly Word[], from: number, last: number): Name[] {
  const first = words[from]?.lower === 'the' ? from + 1 : from
  for (let at = first; at < last && last - first > 1; at++)
    if (words[at]!.traits & organizations) return [nameOf(tokens, first, last, organization, 'split')]
  return []
}

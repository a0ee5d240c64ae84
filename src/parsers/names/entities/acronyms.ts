import type { Token } from '../../../document/tokens.ts'
import { newsrooms } from '../../../english/words/page/newsrooms.ts'
import type { Named } from './named.ts'
import { type OrganizationName, organizationName } from './organization-name.ts'
import { initials } from './places.ts'

/** Fewer letters than these stand for too much: `American [Veterans Association]`. */
const minBehindCountry = 3

/** Letters that a name may be shortened to: `Federal Bureau of Investigation` → `fbi`, `fboi`. */
export function lettersOf({ all, words, rest }: OrganizationName): string[] {
  if (all.length < 2) return []
  const letters = [initials(words), initials(all), `${words[0]!}${initials(words.slice(1))}`]
  const behind = initials(rest.split(' '))
  if (behind.length >= minBehindCountry) letters.push(behind)
  return letters.filter(each => each.length > 1)
}

const maxLetters = 8
/** In brackets behind a place or a body they say who reports: `UNITED NATIONS ([AP])`. */
const agencies = new Set(newsrooms)

/** `Orlan Harbour Board ([OHB])`: what letters in brackets directly behind a name stand for, as the key of that name. */
export function introducedLetters(tokens: readonly Token[], mentions: readonly Named[]): Map<string, string> {
  const introduced = new Map<string, string>()
  for (let index = 1; index < mentions.length; index++) {
    const { first, last } = mentions[index]!
    const before = mentions[index - 1]!
    if (before.last !== first - 1 || tokens[first - 1]!.lexeme.text !== '(' || tokens[last]?.lexeme.text !== ')')
      continue
    const { key, words } = organizationName(tokens, mentions[index]!)
    const full = organizationName(tokens, before)
    if (words.length === 1 && key.length <= maxLetters && !agencies.has(key) && full.words.length > 1)
      introduced.set(singularLetters(key), full.key)
  }
  return introduced
}

/** `NGOs` → `ngo`, in lower case as keys are */
export const singularLetters = (key: string): string => (key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : key)

import type { Token } from '../../document/tokens.ts'
import type { Named } from './named.ts'
import type { OrganizationName } from './organization-name.ts'
import { initials } from './places.ts'

/** Letters that a name may be shortened to: `Federal Bureau of Investigation` → `fbi`, `fboi`. */
export function lettersOf({ all, words, rest }: OrganizationName): string[] {
  if (all.length < 2) return []
  return [initials(words), initials(all), initials(rest.split(' ')), `${words[0]!}${initials(words.slice(1))}`].filter(letters => letters.length > 1)
}

const maxLetters = 8

/** `Orlan Harbour Board ([OHB])`: what letters in brackets directly behind a name stand for, as the key of that name. */
export function introducedLetters(tokens: readonly Token[], mentions: readonly Named[], names: readonly OrganizationName[]): Map<string, string> {
  const introduced = new Map<string, string>()
  for (let index = 1; index < mentions.length; index++) {
    const { first, last } = mentions[index]!
    const inBrackets = mentions[index - 1]!.last === first - 1 && tokens[first - 1]!.lexeme.text === '(' && tokens[last]?.lexeme.text === ')'
    const { key, words } = names[index]!
    if (inBrackets && words.length === 1 && key.length <= maxLetters && names[index - 1]!.words.length > 1) introduced.set(key, names[index - 1]!.key)
  }
  return introduced
}

import type { Token } from '../../../document/tokens.ts'
import { legalForms } from '../../../english/words/names/organization-forms.ts'
import { countries } from '../../../english/words/places/countries.ts'
import { demonyms } from '../../../english/words/places/demonyms.ts'
import { placeVariants } from '../../../english/words/places/place-variants.ts'
import { wordsOf } from './name.ts'
import type { Named } from './named.ts'

const functionWords = new Set([
  'a',
  'and',
  'at',
  'by',
  'de',
  'del',
  'des',
  'di',
  'du',
  'for',
  'in',
  'la',
  'of',
  'on',
  'the',
  'to',
])
/** No country has more words. */
const maxCountry = 3

/** An organization's name as it is compared. */
export interface OrganizationName {
  /** All its words but a leading `the`. */
  readonly all: readonly string[]
  /** Without `of`, `and`, and the legal form at its end. */
  readonly words: readonly string[]
  readonly key: string
  /** What remains behind a country in front: `[United States] senate`; the key if none is. */
  readonly rest: string
  /** Its words in alphabetical order: `Department of Justice` and `Justice Department` have that in common. */
  readonly sorted?: string
}

/** Reads an organization's name. */
export function organizationName(tokens: readonly Token[], { first, last }: Named): OrganizationName {
  const all = wordsOf(tokens, first, last)
  if (all.length === 1) all[0] = withoutDomain(tokens[first]!.lexeme.lower, all[0]!)
  if (all.length > 1 && all[0] === 'the') all.shift()
  const known = placeVariants.get(all.join(' '))
  if (known !== undefined) return { all: known.split(' '), words: known.split(' '), key: known, rest: known }
  let end = all.length
  while (end > 1 && legalForms.has(all[end - 1]!)) end--
  const words = all.slice(0, end).filter(word => !functionWords.has(word))
  if (words.length < 2)
    return {
      all,
      words: words.length === 1 ? words : all,
      key: words[0] ?? all.join(' '),
      rest: words[0] ?? all.join(' '),
    }
  const country = countryLength(words)
  const front = words.slice(0, country).join(' ')
  const rest = words.slice(country).join(' ')
  const key = country > 0 ? `${placeVariants.get(front) ?? front} ${rest}` : rest
  return { all, words, key, rest, sorted: `= ${words.toSorted().join(' ')}` }
}

/** `[Orlan].com` is Orlan. */
const withoutDomain = (lower: string, key: string): string =>
  lower.endsWith('.com') ? key.slice(0, -'com'.length) : key

/** How many words in front name a country or a nation; 0 if nothing would remain. */
function countryLength(words: readonly string[]): number {
  for (let length = Math.min(maxCountry, words.length - 1); length > 0; length--) {
    const front = words.slice(0, length).join(' ')
    if (countries.has(front) || demonyms.has(front) || placeVariants.has(front)) return length
  }
  return 0
}

import type { Document } from '../../../document/document.ts'
import { demonymVariants } from '../../../english/words/places/demonym-variants.ts'
import { placeVariants } from '../../../english/words/places/place-variants.ts'
import type { Cluster } from './cluster.ts'
import { type Form, readForms } from './forms.ts'
import { wordsOf } from './name.ts'
import type { Named } from './named.ts'

const polities = new Set([
  'city',
  'commonwealth',
  'democratic',
  'federal',
  'islamic',
  'kingdom',
  'peoples',
  'province',
  'republic',
  'state',
  'town',
])
const shortWords: ReadonlyMap<string, string> = new Map([
  ['ft', 'fort'],
  ['mt', 'mount'],
  ['st', 'saint'],
])
/** `Danes`, not `Laos` or `Swiss`. */
const plural = /(?<=...[^s])s$/

/** Joins places: spellings of one name, `U.S.` and `United States`, `Orlan, Mich.` and `Orlan`, and letters for words (`UAE`). */
export function joinPlaces(forms: readonly Form<string>[]): Cluster[] {
  const spelled = new Map<string, string>()
  for (const { name } of forms) if (name.includes(' ')) spelled.set(initials(name.split(' ')), name)
  return gather('place', forms, name => spelled.get(name) ?? name)
}

/** The places by their spelling, each with what it is compared by. */
export const placeForms = (document: Document, mentions: readonly Named[]): Form<string>[] =>
  readForms(mentions, mention => placeKey(document, mention))

/** Joins groups: `Russian` and `Russians`, `Spaniards` and `Spanish`. */
export const joinGroups = (document: Document, mentions: readonly Named[]): Cluster[] =>
  gather(
    'group',
    readForms(mentions, mention => groupKey(document, mention)),
    name => name,
  )

function gather(type: Cluster['type'], forms: readonly Form<string>[], keyOfName: (name: string) => string): Cluster[] {
  const clusters = new Map<string, Cluster>()
  for (const { name, mentions } of forms) {
    const key = keyOfName(name)
    const cluster = clusters.get(key)
    if (cluster) for (const mention of mentions) cluster.mentions.push(mention)
    else clusters.set(key, { type, mentions: [...mentions] })
  }
  return [...clusters.values()]
}

/** What a place is compared by: its words up to a comma, without `Republic of` and the like. */
function placeKey({ tokens }: Document, { first, last }: Named): string {
  let end = first + 1
  while (end < last && tokens[end]!.lexeme.text !== ',') end++
  const words = wordsOf(tokens, first, end)
  if (words.length === 1) return placeVariants.get(words[0]!) ?? words[0]!
  if (words[0] === 'the') words.shift()
  words[0] = shortWords.get(words[0]!) ?? words[0]!
  const key = words.join(' ')
  return placeVariants.get(key) ?? (polities.has(words[0]) ? withoutPolity(words) : key)
}

/** `[Islamic Republic of] Iran`, `[City of] Orlan` */
function withoutPolity(words: readonly string[]): string {
  const of = words.indexOf('of')
  const stripped = of > 0 && words.slice(0, of).every(word => polities.has(word))
  return (stripped ? words.slice(words[of + 1] === 'the' ? of + 2 : of + 1) : words).join(' ')
}

function groupKey({ tokens }: Document, { first, last }: Named): string {
  const key = wordsOf(tokens, first, last).join(' ')
  return demonymVariants.get(key) ?? key.replace(plural, '')
}

/** `united arab emirates` → `uae` */
export const initials = (words: readonly string[]): string =>
  words.reduce((letters, word) => letters + word.charAt(0), '')

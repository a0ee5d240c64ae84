import type { Document } from '../../document/document.ts'
import { countryVariants } from '../../lexicon/country-variants.ts'
import { demonymVariants } from '../../lexicon/demonym-variants.ts'
import type { Cluster } from './cluster.ts'
import { wordsOf } from './name.ts'
import type { Named } from './named.ts'

const polities = new Set(['city', 'commonwealth', 'democratic', 'federal', 'islamic', 'kingdom', 'peoples', 'province', 'republic', 'state', 'town'])
const shortWords: ReadonlyMap<string, string> = new Map([['ft', 'fort'], ['mt', 'mount'], ['st', 'saint']])
/** `Danes`, not `Laos` or `Swiss`. */
const plural = /(?<=...[^s])s$/

/** Joins places: spellings of one name, `U.S.` and `United States`, `Orlan, Mich.` and `Orlan`, and letters for words (`UAE`). */
export function joinPlaces(document: Document, mentions: readonly Named[]): Cluster[] {
  const keys = mentions.map(mention => placeKey(document, mention))
  const spelled = new Map<string, string>()
  for (const key of new Set(keys)) if (key.includes(' ')) spelled.set(initials(key.split(' ')), key)
  return gather('place', mentions, index => spelled.get(keys[index]!) ?? keys[index]!)
}

/** Joins groups: `Russian` and `Russians`, `Spaniards` and `Spanish`. */
export const joinGroups = (document: Document, mentions: readonly Named[]): Cluster[] =>
  gather('group', mentions, index => groupKey(document, mentions[index]!))

function gather(type: Cluster['type'], mentions: readonly Named[], keyAt: (index: number) => string): Cluster[] {
  const clusters = new Map<string, Cluster>()
  for (const [index, mention] of mentions.entries()) {
    const key = keyAt(index)
    const cluster = clusters.get(key)
    if (cluster) cluster.mentions.push(mention)
    else clusters.set(key, { type, mentions: [mention] })
  }
  return [...clusters.values()]
}

/** What a place is compared by: its words up to a comma, without `Republic of` and the like. */
export function placeKey({ tokens }: Document, { first, last }: Named): string {
  let end = first + 1
  while (end < last && tokens[end]!.lexeme.text !== ',') end++
  const words = wordsOf(tokens, first, end)
  if (words.length === 1) return countryVariants.get(words[0]!) ?? words[0]!
  if (words[0] === 'the') words.shift()
  words[0] = shortWords.get(words[0]!) ?? words[0]!
  const key = words.join(' ')
  return countryVariants.get(key) ?? (polities.has(words[0]) ? withoutPolity(words) : key)
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
export const initials = (words: readonly string[]): string => words.reduce((letters, word) => letters + word.charAt(0), '')

import type { Document } from '../../document/document.ts'
import type { Token } from '../../document/tokens.ts'
import { traits, traitsOf } from '../../model/gazetteer.ts'
import { hashPair, hashWord } from '../../model/hashes.ts'
import type { Cluster } from './cluster.ts'
import type { Named } from './named.ts'

/** A single word is read otherwise where it is found so many times as often: measured, it is then right in 6 of 7 cases. */
const manyTimes = 2
const locators = new Set(['in', 'near', 'outside'])
const organizations = traits.knownOrganization | traits.team | traits.organizationWord
const geography = traits.country | traits.region | traits.city | traits.town | traits.place

/**
 * One reading for one name: `Doe` as a place, once, is the Doe who is a person five times, and `the White House` is one, whether
 * it says something or somebody is in it. But Orlan and its team, which may be called Orlan, are two. Empties the clusters that it joins to others.
 */
export function joinTypes(document: Document, clusters: readonly Cluster[]): void {
  const bySpelling = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    for (const named of cluster.mentions) {
      const spelling = foldedOf(named)
      const list = bySpelling.get(spelling)
      if (!list) bySpelling.set(spelling, [cluster])
      else if (list.at(-1) !== cluster) list.push(cluster)
    }
  }
  for (const [spelling, list] of bySpelling) {
    if (list.length < 2) continue
    const most = list.find(cluster => isCertain(document, cluster, spelling)) ?? list.reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a))
    for (const cluster of list) {
      const spelled = cluster.mentions.filter(mention => foldedOf(mention) === spelling)
      if (!isMisread(document, cluster, spelled, most, spelling)) continue
      for (const mention of spelled) most.mentions.push(mention)
      const others = cluster.mentions.filter(mention => foldedOf(mention) !== spelling)
      cluster.mentions.splice(0, cluster.mentions.length, ...others)
    }
  }
}

/** Somebody, by a word that lists know for nothing else. */
function isCertain({ tokens }: Document, { type, mentions }: Cluster, spelling: string): boolean {
  if (type !== 'person' || spelling.includes(' ') || !isSomebody(tokens, mentions, spelling)) return false
  const mention = mentions.find(mention => foldedOf(mention) === spelling)!
  return (listed(tokens, mention) & (geography | organizations)) === 0
}

/** The surname of somebody who is named in full, or stands behind a title: `Ann Doe`, `Prime Minister Doe` */
const isSomebody = (tokens: readonly Token[], mentions: readonly Named[], spelling: string): boolean =>
  mentions.some(mention => foldedOf(mention).endsWith(` ${spelling}`) || (mention.lead?.role !== undefined && tokens[mention.lead.role.noun]!.lexeme.capital))

/** Headlines and transcripts write `JANE DOE`. */
const foldedOf = ({ spelling }: Named): string => spelling.toUpperCase()

/** Whether the mentions of one spelling within a cluster mean what most others of that spelling do. */
function isMisread(document: Document, { type, mentions }: Cluster, spelled: readonly Named[], most: Cluster, spelling: string): boolean {
  if (type === most.type) return false
  const { tokens } = document
  if (type === 'place' && spelled.some(({ first }) => first > 0 && locators.has(tokens[first - 1]!.lexeme.lower))) return false
  if (isCertain(document, most, spelling)) return true
  if (type === 'person' && isSomebody(tokens, mentions, spelling)) return false
  const isFull = spelling.includes(' ')
  const isOnly = spelled.length === mentions.length
  if (type !== 'person' && most.type !== 'person') return isOnly && (isFull ? !(listed(tokens, spelled[0]!) & geography) : type !== 'place' && most.type !== 'place')
  if (isFull) return isOnly && most.type === 'person' && spelled.length < most.mentions.length
  const times = most.type === 'person' && isSomebody(tokens, most.mentions, spelling) ? 1 : manyTimes
  return (isOnly || most.type === 'person') && spelled.length * times <= most.mentions.length
}

/** What lists say of a name: a sum of `traits`. */
function listed(tokens: readonly Token[], { first, last }: Named): number {
  let hash = hashWord(tokens[first]!.lexeme.lower)
  for (let at = first + 1; at < last; at++) hash = hashPair(hash, hashWord(tokens[at]!.lexeme.lower))
  return traitsOf(hash)
}

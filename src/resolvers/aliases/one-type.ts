import type { Document } from '../../document/document.ts'
import type { Token } from '../../document/tokens.ts'
import { traits, traitsOf } from '../../model/gazetteer.ts'
import { hashPair, hashWord } from '../../model/hashes.ts'
import type { Cluster } from './cluster.ts'
import type { Named } from './named.ts'

/** A single word is read otherwise where it is found so many times as often: measured, it is then right in 6 of 7 cases. */
const manyTimes = 2
const locators = new Set(['in', 'near', 'outside'])
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
    const most = list.reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a))
    for (const cluster of list) {
      if (!isMisread(document, cluster, most, spelling)) continue
      for (const mention of cluster.mentions) most.mentions.push(mention)
      cluster.mentions.length = 0
    }
  }
}

/** Headlines and transcripts write `JANE DOE`. */
const foldedOf = ({ spelling }: Named): string => spelling.toUpperCase()

function isMisread({ tokens }: Document, { type, mentions }: Cluster, most: Cluster, spelling: string): boolean {
  if (type === most.type || mentions.some(mention => foldedOf(mention) !== spelling)) return false
  if (type === 'place' && mentions.some(({ first }) => first > 0 && locators.has(tokens[first - 1]!.lexeme.lower))) return false
  const isFull = spelling.includes(' ')
  const isPlace = type === 'place' || most.type === 'place'
  if (type !== 'person' && most.type !== 'person') return !isPlace || (isFull && !isOnMap(tokens, mentions[0]!))
  return isFull ? most.type === 'person' && mentions.length < most.mentions.length : mentions.length * manyTimes <= most.mentions.length
}

/** Lists know it for a place. */
function isOnMap(tokens: readonly Token[], { first, last }: Named): boolean {
  let hash = hashWord(tokens[first]!.lexeme.lower)
  for (let at = first + 1; at < last; at++) hash = hashPair(hash, hashWord(tokens[at]!.lexeme.lower))
  return (traitsOf(hash) & geography) !== 0
}

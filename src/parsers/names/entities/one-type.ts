import type { Document } from '../../../document/document.ts'
import type { Token } from '../../../document/tokens.ts'
import { legalForms, organizationNouns } from '../../../english/words/names/organization-forms.ts'
import { traits, traitsOf } from '../../../model/gazetteer.ts'
import { hashPair, hashWord } from '../../../model/hashes.ts'
import type { Cluster } from './cluster.ts'
import { wordsOf } from './name.ts'
import type { Named } from './named.ts'
import { initials } from './places.ts'

/** A single word is read otherwise where it is found so many times as often: measured, it is then right in 6 of 7 cases. */
const manyTimes = 2
/** So many clusters of one name are looked at; else a text that lists one family would cost the square of its length. */
const maxNamesakes = 16
const locators = new Set(['in', 'near', 'outside'])
const organizations = traits.knownOrganization | traits.team | traits.organizationWord
const geography = traits.country | traits.region | traits.city | traits.town | traits.place

/**
 * One reading for one name: `Doe` as a place, once, is the Doe who is a person five times, and `the White House` is one, whether
 * it says something or somebody is in it. But Orlan and its team, which may be called Orlan, are two. Empties the clusters that it joins to others.
 */
export function joinTypes(document: Document, clusters: readonly Cluster[]): void {
  const bySpelling = new Map<string, Cluster[]>()
  const firsts = new Map<string, number>()
  for (const cluster of clusters) {
    for (const named of cluster.mentions) {
      const spelling = foldedOf(named)
      const list = bySpelling.get(spelling)
      if (!list) bySpelling.set(spelling, [cluster])
      else if (list.at(-1) !== cluster) list.push(cluster)
      if (named.standing === 'body') firsts.set(spelling, Math.min(named.index, firsts.get(spelling) ?? Infinity))
    }
  }
  addNamesakes(clusters, bySpelling, firsts)
  joinFirms(document, clusters, bySpelling, firsts)
  joinInitials(document, clusters)
  for (const [spelling, list] of bySpelling) {
    if (list.length < 2) continue
    const most =
      list.find(cluster => isCertain(document, cluster, spelling, list)) ??
      list.reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a))
    for (const cluster of list) {
      const spelled = cluster.mentions.filter(mention => foldedOf(mention) === spelling)
      if (spelled.length === 0 || !isMisread(document, cluster, spelled, most, spelling, list)) continue
      for (const mention of spelled) most.mentions.push(mention)
      const others = cluster.mentions.filter(mention => foldedOf(mention) !== spelling)
      cluster.mentions.splice(0, cluster.mentions.length, ...others)
    }
  }
}

/** `Doe`, an organization five times, is the Jane Doe whom the prose named in full before; but not the firm that it names before its founder. */
function addNamesakes(
  clusters: readonly Cluster[],
  bySpelling: ReadonlyMap<string, Cluster[]>,
  firsts: ReadonlyMap<string, number>,
): void {
  for (const cluster of clusters) {
    if (cluster.type !== 'person') continue
    for (const named of cluster.mentions) {
      if (named.standing !== 'body' || named.last - named.first === 1) continue
      const surname = surnameOf(named)
      const list = bySpelling.get(surname)
      if (
        list &&
        list.length < maxNamesakes &&
        !list.includes(cluster) &&
        named.index < (firsts.get(surname) ?? Infinity)
      )
        list.push(cluster)
    }
  }
}

/** `Northfield`, a place of which no list knows, is the firm `Northfield Chips` that the prose named before. */
function joinFirms(
  { tokens }: Document,
  clusters: readonly Cluster[],
  bySpelling: ReadonlyMap<string, readonly Cluster[]>,
  firsts: ReadonlyMap<string, number>,
): void {
  const firms = new Map<string, Cluster>()
  for (const cluster of clusters) {
    if (cluster.type !== 'organization') continue
    for (const { first, last, standing } of cluster.mentions) {
      const end = tokens[last - 1]!.lexeme
      if (standing === 'body' && last - first === 2 && end.capital && !isPublic(end.lower))
        firms.set(tokens[first]!.lexeme.text.toUpperCase(), cluster)
    }
  }
  if (firms.size === 0) return
  for (const { type, mentions } of clusters) {
    const [one] = mentions
    const firm = type === 'place' && one && firms.get(foldedOf(one))
    if (
      !firm ||
      bySpelling.get(foldedOf(one))!.length > 1 ||
      mentions.some(mention => foldedOf(mention) !== foldedOf(one)) ||
      !isFirm(tokens, one)
    )
      continue
    const spelled = firm.mentions.find(({ standing }) => standing === 'body')!
    if (spelled.index > (firsts.get(foldedOf(one)) ?? -1)) continue
    firm.mentions.push(...mentions)
    mentions.splice(0)
  }
}

/** `AROV`, whatever it was read as, is the Ada Ruth Orlan Veld whom the text names in full. */
function joinInitials({ tokens }: Document, clusters: readonly Cluster[]): void {
  const people = new Map<string, Cluster>()
  for (const cluster of clusters) {
    if (cluster.type !== 'person') continue
    for (const { first, last } of cluster.mentions) {
      const words = wordsOf(tokens, first, last)
      if (words.length >= fewestInitials) people.set(initials(words).toUpperCase(), cluster)
    }
  }
  if (people.size === 0) return
  for (const { type, mentions } of clusters) {
    const [one] = mentions
    if (!one || one.last - one.first > 1 || tokens[one.first]!.lexeme.shape !== 'upper') continue
    const person = people.get(one.spelling)
    if (!person || person.mentions === mentions || type === 'place' || listed(tokens, one) & organizations) continue
    if (mentions.some(({ spelling }) => spelling !== one.spelling)) continue
    person.mentions.push(...mentions)
    mentions.splice(0)
  }
}

const fewestInitials = 3

/** No list knows a place of this name; or shares in it are sold. */
const isFirm = (tokens: readonly Token[], named: Named): boolean =>
  !(listed(tokens, named) & geography) || holdings.has(tokens[named.first - 2]?.lexeme.lower ?? '')

const holdings = new Set(['investors', 'shareholders', 'shares', 'stake', 'stock'])

/** Of a town there may be such a body: the [Orlan Council] and Orlan. */
const isPublic = (noun: string): boolean => organizationNouns.has(noun) && !legalForms.has(noun)

const acronym = /^[A-Z]{3,6}$/

const surnameOf = (named: Named): string => {
  const folded = foldedOf(named)
  return folded.slice(folded.lastIndexOf(' ') + 1)
}

/** Somebody, by a word that lists know for nothing else; or, if named in full, for an organization of which the text knows no other name. */
function isCertain(
  { tokens }: Document,
  { type, mentions }: Cluster,
  spelling: string,
  list: readonly Cluster[],
): boolean {
  if (type !== 'person' || spelling.includes(' ') || !isSomebody(tokens, mentions, spelling)) return false
  const known = listed(
    tokens,
    list.flatMap(cluster => cluster.mentions).find(mention => foldedOf(mention) === spelling)!,
  )
  if (known & geography) return false
  return (
    !(known & organizations) ||
    (mentions.some(mention => isFull(mention, spelling)) &&
      list.every(
        other => other.type !== 'organization' || other.mentions.every(mention => foldedOf(mention) === spelling),
      ))
  )
}

/** The surname of somebody who is named in full, or stands behind a title: `Ann Doe`, `Prime Minister Doe` */
const isSomebody = (tokens: readonly Token[], mentions: readonly Named[], spelling: string): boolean =>
  mentions.some(
    mention =>
      isFull(mention, spelling) || (mention.lead?.role !== undefined && tokens[mention.lead.role.noun]!.lexeme.capital),
  )

const isFull = (mention: Named, surname: string): boolean => foldedOf(mention).endsWith(` ${surname}`)

/** Headlines and transcripts write `JANE DOE`. */
const foldedOf = ({ spelling }: Named): string => spelling.toUpperCase()

/** Whether the mentions of one spelling within a cluster mean what most others of that spelling do. */
function isMisread(
  document: Document,
  { type, mentions }: Cluster,
  spelled: readonly Named[],
  most: Cluster,
  spelling: string,
  list: readonly Cluster[],
): boolean {
  if (type === most.type) return false
  const { tokens } = document
  if (type === 'place' && spelled.some(({ first }) => first > 0 && locators.has(tokens[first - 1]!.lexeme.lower)))
    return false
  if (isCertain(document, most, spelling, list)) return true
  if (type === 'person' && isSomebody(tokens, mentions, spelling)) return false
  const isWhole = spelling.includes(' ')
  const isOnly = spelled.length === mentions.length
  if (
    type !== 'person' &&
    most.type !== 'person' &&
    acronym.test(spelling) &&
    !(listed(tokens, spelled[0]!) & geography)
  )
    return isOnly && tokens[spelled[0]!.first]!.lexeme.shape === 'upper' && spelled.length < most.mentions.length
  if (type !== 'person' && most.type !== 'person')
    return isOnly && (isWhole ? !(listed(tokens, spelled[0]!) & geography) : type !== 'place' && most.type !== 'place')
  if (isWhole) return isOnly && most.type === 'person' && spelled.length < most.mentions.length
  const times = most.type === 'person' && isSomebody(tokens, most.mentions, spelling) ? 1 : manyTimes
  return (isOnly || most.type === 'person') && spelled.length * times <= most.mentions.length
}

/** What lists say of a name: a sum of `traits`. */
function listed(tokens: readonly Token[], { first, last }: Named): number {
  let hash = hashWord(tokens[first]!.lexeme.lower)
  for (let at = first + 1; at < last; at++) hash = hashPair(hash, hashWord(tokens[at]!.lexeme.lower))
  return traitsOf(hash)
}

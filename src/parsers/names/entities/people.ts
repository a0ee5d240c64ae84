import type { Document } from '../../../document/document.ts'
import { append, type Cluster } from './cluster.ts'
import { type Form, readForms } from './forms.ts'
import { genderOfName } from './gender.ts'
import { type Name, personName } from './name.ts'
import { partRank } from './name-parts.ts'
import type { Named } from './named.ts'
import { sameName } from './same-name.ts'
import { sharedSurname } from './shared-surname.ts'

/** Somebody, with the names that they were called by: the fullest first. */
export interface Person extends Cluster {
  readonly names: Name[]
  /** Where they are first named in the prose, as the index of a mention. */
  readonly first: number
  /** Where they were last named in full so far; -1 before that. */
  last: number
  /** Where they were last called by a part of their name: `orlan` → the index of a mention. */
  readonly calledBy: Map<string, number>
  /** What they are: `minister`, of `Prime Minister Jane Doe`. */
  readonly titles: Set<string>
}

/** So many people of one name are looked at; else a text that lists one family would cost the square of its length. */
const maxNamesakes = 16

/** `Mrs. Doe` is Hilda Doe before she is a Doe of whom nothing is known. */
const knownGender = 0.5

/** Joins the mentions of people: full names first, the fullest before the others; then the parts of names in the order of the text. */
export function joinPeople(document: Document, mentions: readonly Named[]): Cluster[] {
  const people: Person[] = []
  const byWord = new Map<string, Person[]>()
  /** People named in full by the first letter of their surname. */
  const bySurname = new Map<string, Person[]>()
  const settled = new Map<Named, Person>()
  const parts = new Map<Named, Name>()
  const namesakes = (word: string): readonly Person[] => byWord.get(word)?.slice(-maxNamesakes) ?? []

  const add = (name: Name, { mention: first, gender }: { mention: Named; gender: Cluster['gender'] }): Person => {
    const names = name.nickname ? [name, { words: name.nickname, particle: true, particleFirst: false }] : [name]
    const person: Person = {
      type: 'person',
      mentions: [],
      names,
      first: first.index,
      last: -1,
      calledBy: new Map(),
      titles: new Set(),
      ...(gender && { gender }),
    }
    people.push(person)
    const surname = name.words.at(-1)!
    if (name.words.length > 1 && surname.length >= leastMisspelled) append(bySurname, surname.charAt(0), person)
    if (first.standing !== 'outside')
      for (const { words } of names) for (const word of words) if (word.length > 1) append(byWord, word, person)
    return person
  }

  const addForm = ({ name, mentions }: Form<Name>): void => {
    const last = namesakes(name.words.at(-1)!)
    if (isPart(name, last)) {
      for (const mention of mentions) parts.set(mention, name)
      return
    }
    const known = [...last, ...namesakes(name.words[0]!)].find(person => sameName(person.names[0]!, name))
    const gender = mentions.find(mention => mention.lead?.gender)?.lead?.gender ?? genderOfName(name.words)
    const person = known ?? add(name, { mention: mentions[0]!, gender })
    if (known) known.names.push(name)
    if (gender) person.gender ??= gender
    for (const mention of mentions) {
      settled.set(mention, person)
      if (mention.lead?.title) person.titles.add(mention.lead.title)
    }
  }

  const settle = (mention: Named, person: Person, part?: string): void => {
    person.mentions.push(mention)
    if (mention.lead?.gender) person.gender ??= mention.lead.gender
    if (mention.standing !== 'body') return
    if (part !== undefined) person.calledBy.set(part, mention.index)
    else person.last = mention.index
  }

  const settlePart = (mention: Named, name: Name): void => {
    const part = name.words.at(-1)!
    const person =
      choose(name, mention, namesakes(part)) ??
      misspelled(part, mention, bySurname) ??
      add(name, { mention, gender: mention.lead?.gender })
    settle(mention, person, part)
  }

  const read = ({ first, last }: Named): Name => personName(document.tokens, first, last)
  readForms(mentions, read, (mention, next) => sharedSurname(document, mention, next))
    .sort(byFullness)
    .forEach(addForm)
  const late: Named[] = []
  for (const mention of mentions) {
    const name = parts.get(mention)
    if (!name) settle(mention, settled.get(mention)!)
    else if (mention.standing !== 'body' || isEarly(mention, name, namesakes(name.words.at(-1)!))) late.push(mention)
    else settlePart(mention, name)
  }
  for (const mention of late) settlePart(mention, parts.get(mention)!)
  return people
}

/** Names of the prose before those of headlines and links, those outside it last; and of more words before those of fewer. */
const byFullness = (a: Form<Name>, b: Form<Name>): number =>
  standingOf(a) - standingOf(b) || b.name.words.length - a.name.words.length

const standingOf = ({ mentions }: Form<Name>): number =>
  mentions.some(({ standing }) => standing === 'body')
    ? 0
    : mentions.some(({ standing }) => standing === 'aside')
      ? 1
      : 2

/** `Doe`; `van der Berg` where a Jan van der Berg is known. */
const isPart = ({ words, particleFirst }: Name, namesakes: readonly Person[]): boolean =>
  words.length === 1 ||
  (words.length === 2 && particleFirst && namesakes.some(({ names }) => names.some(({ particle }) => particle)))

/** `Doe` before any Doe is named in full, as in headlines: who that is, is seen when all others are known. */
const isEarly = ({ lead }: Named, { words }: Name, namesakes: readonly Person[]): boolean =>
  !lead?.title &&
  namesakes.length > 0 &&
  namesakes.every(({ last, calledBy }) => last < 0 && !calledBy.has(words.at(-1)!))

/** Whose name this is a part of: the surname before the given name, then who was named last. */
function choose(name: Name, { standing, lead }: Named, namesakes: readonly Person[]): Person | undefined {
  const part = name.words.at(-1)!
  let best: Person | undefined
  let bestRank = 0
  for (const person of namesakes) {
    if (lead?.gender && person.gender && lead.gender !== person.gender) continue
    const isYetToCome = standing === 'body' && person.last < 0 && !person.calledBy.has(part)
    if (isYetToCome && lead?.title && !sharesTitle(lead.title, person) && !(namesakes.length === 1 && isPlain(person)))
      continue
    const fit = partRank(name, person.names, lead?.kin ?? false)
    const rank = fit > 0 && lead?.gender && lead.gender === person.gender ? fit + knownGender : fit
    if (rank > bestRank || (rank > 0 && rank === bestRank && isNearer(person, best!, standing, part))) {
      best = person
      bestRank = rank
    }
  }
  return best
}

/** Shorter surnames are alike by chance: Lane, Kane. */
const leastMisspelled = 6

/** `Holmrige` is the Ada Holmridge who was named before, if nobody else is nearly called so and no title or sex speaks against it. */
function misspelled(
  part: string,
  { index, lead }: Named,
  bySurname: ReadonlyMap<string, readonly Person[]>,
): Person | undefined {
  if (part.length < leastMisspelled) return undefined
  const near = (bySurname.get(part.charAt(0)) ?? [])
    .slice(-maxNamesakes)
    .filter(({ names, first }) => first < index && isOneEditFrom(part, names[0]!.words.at(-1)!))
  const [person] = near
  if (near.length !== 1 || (lead?.gender && person!.gender && lead.gender !== person!.gender)) return undefined
  return lead?.title && !sharesTitle(lead.title, person!) ? undefined : person
}

/** One letter more, less or changed, or two neighbours swapped. */
function isOneEditFrom(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const left = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)] as const
  return (
    (left[0].length <= 1 && left[1].length <= 1) ||
    (left[0].length === 2 && left[0] === [...left[1]].reverse().join(''))
  )
}

/** `President Doe` before anybody is named in full is not the `Hilda Doe` of further on, unless she is called `Pres. Hilda Doe`. */
function sharesTitle(title: string, { titles }: Person): boolean {
  for (const other of titles) if (other.startsWith(title) || title.startsWith(other)) return true
  return false
}

/** `President Doe` is the `Walter Doe` of further on, if he alone has the name and no other title is told of him. */
const isPlain = ({ titles, gender, names }: Person): boolean =>
  titles.size === 0 && gender !== 'female' && names[0]!.suffix === undefined

/**
 * In prose, who was last called by a part of the name: of two Does, one is `Doe` all along. Else who was named last, or will be
 * first if none was. In headlines and links, who is named most.
 */
function isNearer(a: Person, b: Person, standing: Named['standing'], part: string): boolean {
  if (standing !== 'body') return a.mentions.length > b.mentions.length
  const calls = (a.calledBy.get(part) ?? -1) - (b.calledBy.get(part) ?? -1)
  if (calls !== 0) return calls > 0
  return a.last === b.last ? a.first < b.first : a.last > b.last
}

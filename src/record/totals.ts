import type { Article, Entity } from './types.ts'

/** Counts over many records: who is quoted, who is mentioned, who with whom, when. Fed one record at a time. */
export interface Totals {
  articles: number
  quotes: number
  /** Quotes by speaker; the speakers that no name is known for are not in it. */
  readonly speakers: Map<string, number>
  /** Articles by the people, organizations and places that they mention. */
  readonly mentioned: Map<string, number>
  /** Whom the quotes of a speaker mention: `speaker\tmentioned`. */
  readonly about: Map<string, number>
  /** Articles in which two are mentioned: `one\tother`, in the order of the alphabet. */
  readonly together: Map<string, number>
  /** Articles by who and what they mention and the month of publication: `name\tYYYY-MM`. */
  readonly mentionedIn: Map<string, number>
  /** Quotes by the month of publication, `YYYY-MM`. */
  readonly months: Map<string, number>
}

/** Entities of one article that are paired: the most mentioned. */
const mostPaired = 30
/** A table with more entries than this loses those counted once, so that memory stays bounded on any dump. */
const mostEntries = 300_000

export const newTotals = (): Totals => ({
  articles: 0,
  quotes: 0,
  speakers: new Map(),
  mentioned: new Map(),
  about: new Map(),
  together: new Map(),
  mentionedIn: new Map(),
  months: new Map(),
})

const initial = /^\p{Lu}\.?$/u
const capitals = /^[\p{Lu}\p{M}'’.-]+$/u
const afterFirst = /(?<=\p{L})\p{L}+/gu

/** What somebody is counted as, written one way in all articles: `Jane Q. Doe` and `JANE DOE` are Jane Doe. */
export function countedName({ type, name }: Pick<Entity, 'type' | 'name'>): string {
  const words = name.split(' ')
  if (type !== 'person' || words.length < 2) return name
  const kept = words.filter((word, at) => at === 0 || at === words.length - 1 || !initial.test(word))
  const isUpper = kept.every(word => capitals.test(word) && !initial.test(word))
  return kept.map(word => (isUpper ? word.replace(afterFirst, letters => letters.toLowerCase()) : word)).join(' ')
}

/** Adds one record. */
export function addTo(totals: Totals, article: Article): void {
  const { quotes = [], entities = [] } = article
  const all = entities.map(entity => ({ ...entity, name: countedName(entity) }))
  const named = all.filter(({ type }) => type !== 'group')
  const byId = new Map(all.map(entity => [entity.id, entity]))
  totals.articles++
  totals.quotes += quotes.length
  const month = article.published?.date.slice(0, 7)
  if (month) add(totals.months, month, quotes.length)
  for (const name of new Set(named.map(({ name }) => name))) {
    add(totals.mentioned, name)
    if (month) add(totals.mentionedIn, `${name}\t${month}`)
  }
  const paired = named
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, mostPaired)
    .map(({ name }) => name)
  const names = [...new Set(paired)].sort()
  names.forEach((one, index) => {
    for (const other of names.slice(index + 1)) add(totals.together, `${one}\t${other}`)
  })
  for (const { speaker, parts } of quotes) {
    const who = byId.get(speaker?.entity ?? '')
    if (!who) continue
    add(totals.speakers, who.name)
    for (const other of named) {
      if (
        other !== who &&
        other.mentions.some(({ start, end }) => parts.some(part => part.start <= start && end <= part.end))
      )
        add(totals.about, `${who.name}\t${other.name}`)
    }
  }
}

/** The greatest counts, equal ones in the order of the alphabet. */
export const greatest = (counts: ReadonlyMap<string, number>, most: number): [string, number][] =>
  [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).slice(0, most)

function add(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
  if (counts.size > mostEntries) for (const [entry, count] of counts) if (count === 1) counts.delete(entry)
}

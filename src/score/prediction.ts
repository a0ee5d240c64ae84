import { readArticle } from '../article.ts'
import type { Gold, Prediction } from './gold.ts'

const day = /^\d{4}-\d{2}-\d{2}$/
/** The names that annotated text has for what it annotates; it has none for groups. */
const typeNames: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' }

/** What copydesk finds in an annotated text. Offsets are UTF-16. */
export function predict({ id, text, published }: Gold): Prediction {
  const { quotes = [], dates = [], entities = [], links = [] } = readArticle(text, published && day.test(published) ? { date: published } : {})
  return {
    id,
    quotes: quotes.map(({ parts, speaker, kind, rule }) => ({ spans: parts, speaker, kind, rule })),
    dates,
    entities: entities.flatMap(({ type, mentions }) => (typeNames[type] ? mentions.map(({ start, end }) => ({ start, end, type: typeNames[type]! })) : [])),
    links,
  }
}

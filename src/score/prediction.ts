import { readArticle } from '../article.ts'
import type { Span } from '../document/span.ts'
import type { ReadOptions } from '../options.ts'
import type { Entity } from '../record/types.ts'
import type { Gold, Prediction } from './gold.ts'
import { quotedStretches } from './quoted.ts'

const day = /^\d{4}-\d{2}-\d{2}$/
/** The names that annotated text has for what it annotates; it has none for groups. */
const typeNames: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' }

/** What copydesk finds in an annotated text. Offsets are UTF-16. */
export function predict({ id, text, published }: Gold, options: ReadOptions = {}): Prediction {
  const {
    quotes = [],
    dates = [],
    entities = [],
    links = [],
    headline,
    bylines = [],
    dateline,
    boilerplate = [],
  } = readArticle(text, { ...options, ...(published && day.test(published) && { date: published }) })
  return {
    id,
    quotes: quotes.map(({ parts, speaker, kind, rule }) => ({
      names: namesOf(entities.find(({ id }) => id === speaker?.entity)),
      spans: kind === 'mixed' ? stretchesAndWords(text, parts) : parts,
      speaker,
      kind,
      rule,
    })),
    dates,
    entities: entities.flatMap(({ type, mentions }) =>
      typeNames[type] ? mentions.map(({ start, end }) => ({ start, end, type: typeNames[type]! })) : [],
    ),
    links,
    headline,
    bylines: bylines.flatMap(({ names }) => names.map(name => name.text)),
    dateline,
    boilerplate,
    furniture: [
      ...bylines,
      ...(dateline ? [dateline] : []),
      ...links.map(({ labelStart, labelEnd }) => ({ start: labelStart, end: labelEnd })),
    ],
  }
}

/** All names that the text has for an entity. */
const namesOf = (entity: Entity | undefined): string[] =>
  entity ? [entity.name, ...entity.mentions.map(({ text }) => text)] : []

const word = /[\p{L}\p{N}_]+/gu

/**
 * The part of a mixed quote is a whole clause: all of it is content, but only what stands between its marks is quoted.
 * So those stretches are spans, and the words around them are spans of one word, too short to be counted as quoted.
 */
function stretchesAndWords(text: string, parts: readonly Span[]): Span[] {
  const stretches = quotedStretches(text, parts)
  const words = parts.flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(word), ({ index, 0: { length } }) => ({
      start: start + index,
      end: start + index + length,
    })),
  )
  return [
    ...stretches,
    ...words.filter(({ start }) => !stretches.some(stretch => stretch.start <= start && start < stretch.end)),
  ]
}

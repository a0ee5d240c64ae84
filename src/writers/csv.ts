import { stringify } from 'csv-stringify/sync'
import type { Article } from '../record/article.ts'
import { escapeLine } from './escape.ts'

type Cell = string | number | undefined
type Table = { readonly columns: readonly string[]; rows(article: Article): Cell[][] }

const speaker = (entities: Article['entities'], entity: string | undefined): string | undefined =>
  entities?.find(({ id }) => id === entity)?.name

/** What can be put into a table: a row each. */
const tables = {
  quotes: {
    columns: [
      'id',
      'kind',
      'text',
      'speaker',
      'speaker_name',
      'speaker_entity',
      'cue',
      'start',
      'end',
      'rule',
      'confidence',
    ],
    rows: ({ quotes = [], entities }) =>
      quotes.map(({ id, kind, text, speaker: who, cue, parts, rule, confidence }) => [
        id,
        kind,
        text,
        who?.text,
        speaker(entities, who?.entity),
        who?.entity,
        cue?.text,
        parts[0]?.start,
        parts.at(-1)?.end,
        rule,
        confidence,
      ]),
  },
  entities: {
    columns: ['id', 'type', 'name', 'roles', 'mentions', 'start', 'end'],
    rows: ({ entities = [] }) =>
      entities.map(({ id, type, name, roles, mentions }) => [
        id,
        type,
        name,
        roles.join('; '),
        mentions.length,
        mentions[0]?.start,
        mentions[0]?.end,
      ]),
  },
  dates: {
    columns: ['id', 'text', 'type', 'value', 'mod', 'start', 'end', 'rule'],
    rows: ({ dates = [] }) =>
      dates.map(({ id, text, type, value, mod, start, end, rule }) => [id, text, type, value, mod, start, end, rule]),
  },
  links: {
    columns: ['text', 'title', 'url', 'label', 'kind', 'start', 'end'],
    rows: ({ links = [] }) =>
      links.map(({ text, title, url, label, kind, start, end }) => [text, title, url, label, kind, start, end]),
  },
} as const satisfies Record<string, Table>

/** The columns that every table begins with. */
const sourceColumns = ['path', 'index', 'source_id', 'published']

/** A head line, and how a record becomes lines. No cell is a formula to a spreadsheet: `=1+1` is written `'=1+1`. */
export function csvTable(name: keyof typeof tables): { head: string; write(article: Article): string } {
  const table: Table = tables[name]
  const print = (rows: readonly (readonly Cell[])[]): string =>
    stringify(
      rows.map(row => row.map(cell => (typeof cell === 'string' ? oneLine(cell) : cell))),
      { escape_formulas: true },
    )
  return {
    head: print([[...sourceColumns, ...table.columns]]),
    write: article =>
      print(
        table
          .rows(article)
          .map(row => [
            article.source?.path,
            article.source?.index,
            article.source?.id,
            article.published?.date,
            ...row,
          ]),
      ),
  }
}

/** Line ends stay, in quotes; what a terminal would obey does not. */
const oneLine = (text: string): string =>
  text
    .split('\n')
    .map(line => escapeLine(line.replace(/\r$/, '')))
    .join('\n')

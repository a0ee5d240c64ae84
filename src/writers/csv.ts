import { stringify } from 'csv-stringify/sync'
import { sections } from '../record/fields.ts'
import type { Cell, Table } from '../record/section.ts'
import type { Article } from '../record/types.ts'
import { escapeLine } from './escape.ts'
import type { TableName } from './formats.ts'

/** The columns that every table begins with; the fields that are kept follow them. */
const sourceColumns = ['path', 'index', 'source_id', 'published', 'source_title', 'headline']

export interface CsvOptions {
  readonly table: TableName
  /** Fields of the dump, a column each; `source_url` where the table has a column `url` of its own. */
  readonly keep: readonly string[]
  /** Begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean
  /** Write `=1+1` as `'=1+1`, so that no cell is a formula to a spreadsheet. */
  readonly guard: boolean
}

/** A head line, and how a record becomes lines. */
export function csvTable({ table, keep, bom, guard }: CsvOptions): { head: string; write(article: Article): string } {
  const { columns, rows }: Table = sections[table].table
  const print = (rows: readonly (readonly Cell[])[]): string =>
    stringify(
      rows.map(row => row.map(cell => (typeof cell === 'string' ? oneLine(guard ? guarded(cell) : cell) : cell))),
    )
  const known = new Set([...sourceColumns, ...columns])
  const fieldColumns = keep.map(name => (known.has(name) ? `source_${name}` : name))
  return {
    head: (bom ? '\ufeff' : '') + print([[...sourceColumns, ...fieldColumns, ...columns]]),
    write(article) {
      const { path, index, id, title, kept } = article.source ?? {}
      const source = [path, index, id, article.published?.date, title, article.headline?.text]
      const fields = keep.map(name => cellOf(kept?.[name]))
      return print(rows(article).map(row => [...source, ...fields, ...row]))
    },
  }
}

const formula = /^[=+\-@\t\r]/
const harmless = /^[+-]?(?:\d+(?:\.\d+)?)?$/

/** A formula as text; standard input (`-`) and numbers are none. */
const guarded = (cell: string): string => (formula.test(cell) && !harmless.test(cell) ? `'${cell}` : cell)

const cellOf = (value: unknown): Cell =>
  value === undefined || value === null
    ? undefined
    : typeof value === 'string' || typeof value === 'number'
      ? value
      : JSON.stringify(value)

/** Line ends stay, in quotes; what a terminal would obey does not. */
const oneLine = (text: string): string =>
  text
    .split('\n')
    .map(line => escapeLine(line.replace(/\r$/, '')))
    .join('\n')

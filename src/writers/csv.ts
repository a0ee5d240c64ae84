import { stringify } from 'csv-stringify/sync'
import { sections } from '../record/fields.ts'
import type { Cell, Table } from '../record/section.ts'
import type { Article } from '../record/types.ts'
import { escapeLine } from './escape.ts'
import type { TableName } from './formats.ts'

/** The columns that every table begins with. */
const sourceColumns = ['path', 'index', 'source_id', 'published']

/** A head line, and how a record becomes lines. No cell is a formula to a spreadsheet: `=1+1` is written `'=1+1`. */
export function csvTable(name: TableName): { head: string; write(article: Article): string } {
  const table: Table = sections[name].table
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

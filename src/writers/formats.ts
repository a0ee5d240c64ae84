import { type Section, sectionRows, type sections } from '../record/fields.ts'
import type { Article } from '../record/types.ts'
import type { CsvOptions } from './csv.ts'
import { jsonLine, prettyJson } from './json.ts'

/** How records become a stream of text. Pure: the parts are joined by whoever writes them. */
export interface Format {
  readonly start: string
  readonly between: string
  readonly end: string
  /** What comes out where there is no record at all. */
  readonly empty: string
  /** One record, without what stands between two. */
  write(record: Article): string
}

export const formatNames = ['json', 'yaml', 'ndjson', 'csv'] as const
export type FormatName = (typeof formatNames)[number]
/** The sections that have a table. */
export type TableName = {
  [Name in Section]: (typeof sections)[Name] extends { table: unknown } ? Name : never
}[Section]
export const tableNames = sectionRows.filter(([, row]) => row.table).map(([name]) => name) as TableName[]

const lineStart = /^/gm
const bare = { start: '', between: '', end: '', empty: '' }

/** A format by name. Its package is loaded only when it is asked for. `several` decides the frame: a list, or one record bare. */
export async function formatOf(name: FormatName, several: boolean, csv: Partial<CsvOptions> = {}): Promise<Format> {
  if (name === 'ndjson') return { ...bare, write: record => `${jsonLine(record)}\n` }
  if (name === 'yaml') {
    const { yamlText } = await import('./yaml.ts')
    return { ...bare, write: record => (several ? `---\n${yamlText(record)}` : yamlText(record)) }
  }
  if (name === 'csv') {
    const { head, write } = (await import('./csv.ts')).csvTable({
      table: 'quotes',
      keep: [],
      bom: false,
      guard: true,
      ...csv,
    })
    return { ...bare, start: head, empty: head, write }
  }
  if (!several) return { ...bare, end: '\n', write: prettyJson }
  return {
    start: '[\n',
    between: ',\n',
    end: '\n]\n',
    empty: '[]\n',
    write: record => prettyJson(record).replace(lineStart, '  '),
  }
}

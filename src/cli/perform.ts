import { readArticle } from '../article.ts'
import { type Arrived, articlesOf, type Incoming } from '../input/articles.ts'
import type { Batch } from '../input/batch.ts'
import { type FailureCode, inputError } from '../input/failure.ts'
import type { Article, ArticleSource } from '../record/article.ts'
import { formatOf } from '../writers/formats.ts'
import type { Job } from './job.ts'

/** What became of one article: its record as text, or why there is none, and what was odd. Plain data. */
export interface Printed {
  readonly source: ArticleSource
  /** Where it is from, for people: `storm.txt`, or `dump.ndjson:8` for the eighth line. */
  readonly label: string
  readonly text?: string
  readonly error?: { readonly code: FailureCode; readonly message: string }
  readonly notes: readonly string[]
  /** UTF-16 units of the article. */
  readonly length: number
  /** It was there already: `--resume`. */
  readonly skipped?: true
}

/** The name of an article in a line for people. */
export function labelOf({ path = '-', index }: ArticleSource, kind: Batch['kind']): string {
  const name = path === '-' ? 'standard input' : path
  return (kind === 'lines' || kind === 'rows') && index !== undefined ? `${name}:${index + 1}` : name
}

/** Does a piece of work; `onDone` is told how many of its articles are done. */
export type Perform = (batch: Batch, onDone?: (done: number) => void) => Printed[]

/** Gets ready for a job: loads what its format needs. */
export async function performer(job: Job): Promise<Perform> {
  const format = await formatOf(job.format, job.several, job.table)
  const files = job.outDir === undefined ? undefined : (await import('./record-files.ts')).recordFiles(job.outDir, job.format, job.resume === true)
  return (batch, onDone) => {
    const printed: Printed[] = []
    for (const incoming of articlesOf(batch, job)) {
      const { source } = incoming
      const place = { source, label: labelOf(source, batch.kind) }
      const file = files?.nameOf(source, batch.kind)
      printed.push({ ...place, ...(file !== undefined && files!.isDone(file) ? { notes: [], length: 0, skipped: true } : print(incoming, file)) })
      onDone?.(printed.length)
    }
    return printed
  }

  function print(incoming: Incoming, file: string | undefined): Omit<Printed, 'source' | 'label'> {
    try {
      if ('error' in incoming) throw incoming.error
      const text = format.write(recordOf(incoming, job))
      if (file !== undefined) files!.write(file, format.start + text + format.end)
      return { notes: incoming.notes.map(({ message }) => message), length: incoming.text.length, ...(file === undefined && { text }) }
    } catch (error) {
      const { code, message } = inputError(error)
      return { error: { code, message }, notes: [], length: 0 }
    }
  }
}

/** The record of an article that has come in, with what was odd about its file. */
export function recordOf({ source, text, notes, published }: Arrived, { date, only, offsets }: Pick<Job, 'date' | 'only' | 'offsets'>): Article {
  const dated = date ? { date } : published ? { date: published.date, dateFrom: published.from } : {}
  const { schemaVersion, ...article } = readArticle(text, { ...dated, ...(only && { only }), offsets })
  const odd = notes.map(({ code, message }) => ({ code, message, start: 0, end: 0, line: 1, column: 1 }))
  return { schemaVersion, source, ...article, notes: [...odd, ...article.notes] }
}

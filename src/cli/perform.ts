import { readArticle } from '../article.ts'
import { type Arrived, articlesOf, type Incoming } from '../input/articles.ts'
import type { Batch } from '../input/batch.ts'
import { inputError } from '../input/failure.ts'
import { type FieldsSeen, seenTogether } from '../input/fields-seen.ts'
import type { ReadOptions } from '../options.ts'
import type { Article } from '../record/types.ts'
import { formatOf } from '../writers/formats.ts'
import { encoded } from './encoded.ts'
import { csvOf, type Job } from './job.ts'
import { type Done, labelOf, type Printed } from './printed.ts'

/** Does a piece of work; `onDone` is told how many of its articles are done. */
export type Perform = (batch: Batch, onDone?: (done: number) => void) => Done

type Made = Omit<Printed, 'source' | 'label'>

const alreadyThere: Made = { notes: [], length: 0, skipped: true }

/** Gets ready for a job: loads what its format needs. */
export async function performer(job: Job): Promise<Perform> {
  const format = await formatOf(job.format, job.several, csvOf(job))
  const files =
    job.outDir === undefined
      ? undefined
      : (await import('./record-files.ts')).recordFiles(job.outDir, job.format, job.resume === true)
  const records = encoded()
  return (batch, onDone) => {
    const printed: Printed[] = []
    let fields: FieldsSeen | undefined
    for (const incoming of articlesOf(batch, job)) {
      const { kept: _, ...source } = incoming.source
      if ('fields' in incoming) fields = seenTogether(fields, incoming.fields)
      const place = { source, label: labelOf(source, batch.kind) }
      const file = files?.nameOf(source, batch.kind)
      printed.push({ ...place, ...(file !== undefined && files!.isDone(file) ? alreadyThere : print(incoming, file)) })
      onDone?.(printed.length)
    }
    return { printed, bytes: records.take(), fields }
  }

  function print(incoming: Incoming, file: string | undefined): Made {
    try {
      if ('error' in incoming) throw incoming.error
      const text = format.write(recordOf(incoming, job))
      if (file !== undefined) files!.write(file, format.start + text + format.end)
      return {
        notes: incoming.notes.map(({ message }) => message),
        length: incoming.text.length,
        ...(file === undefined && { size: records.add(text) }),
      }
    } catch (error) {
      const { code, message } = inputError(error)
      return { error: { code, message }, notes: [], length: 0 }
    }
  }
}

/** The record of an article that has come in, with what was odd about its file; `read` may be one that tells its steps. */
export function recordOf(
  { source, text, notes, published }: Arrived,
  { date, only, offsets, minConfidence, lexicon }: Pick<Job, 'date' | 'only' | 'offsets' | 'minConfidence' | 'lexicon'>,
  read: (text: string, options: ReadOptions) => Article = readArticle,
): Article {
  const dated = date ? { date } : published ? { date: published.date, dateFrom: published.from } : {}
  const { schemaVersion, ...article } = read(text, { ...dated, only, offsets, minConfidence, lexicon })
  const odd = notes.map(({ code, message }) => ({ code, message, start: 0, end: 0, line: 1, column: 1 }))
  return { schemaVersion, source, ...article, notes: [...odd, ...article.notes] }
}

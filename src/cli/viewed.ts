import { createReadStream } from 'node:fs'
import { traceArticle } from '../article.ts'
import type { Config } from '../check/schemas.ts'
import type { TraceStep } from '../contract/trace.ts'
import { articlesOf } from '../input/articles.ts'
import { batchesOf } from '../input/batches.ts'
import { inputError } from '../input/failure.ts'
import type { Section } from '../record/fields.ts'
import type { Viewed } from '../writers/page/page.ts'
import { readingOf } from './config.ts'
import type { Io } from './io.ts'
import type { Messages } from './messages.ts'
import type { Output } from './output.ts'
import { recordOf } from './perform.ts'
import { labelOf } from './printed.ts'
import { standardInput } from './standard-input.ts'

export interface ViewOptions {
  readonly config?: Config
  /** Is given the identity of each file that is read. */
  readonly ids?: Set<string>
  readonly html?: true
  readonly why?: true
  /** The id of a find: the steps that led to it are shown instead of the article. */
  readonly trace?: string
  readonly legend?: true
  /** Columns. */
  readonly width?: number
  readonly pager: string
  readonly only?: readonly Section[]
  readonly date?: string
  readonly minConfidence?: number
  readonly encoding?: string
  readonly ext: readonly string[]
  readonly output?: string
  readonly color: string
  readonly quiet?: true
}

export interface ViewDesk {
  readonly io: Io
  readonly messages: Messages
  readonly output: Output
}

/** Each article with its record; nothing for one that could not be read, of which a line was said. */
export async function* viewedOf(
  paths: readonly string[],
  { encoding, ext, trace, ids, config = {}, ...flags }: ViewOptions,
  { io, messages }: Omit<ViewDesk, 'output'>,
): AsyncGenerator<Viewed | undefined> {
  const reading = { ...readingOf(flags, config), encoding }
  const asked = { ...reading, offsets: 'utf16' } as const
  const open = (path: string) => (path === '-' ? standardInput(io, messages) : createReadStream(path))
  for await (const batch of batchesOf(paths, { ext, ids }, open)) {
    for (const incoming of articlesOf(batch, reading)) {
      if (io.interrupted.aborted) return
      const label = labelOf(incoming.source, batch.kind)
      if ('error' in incoming) {
        messages.error(label, inputError(incoming.error).message)
        yield undefined
        continue
      }
      for (const { message } of incoming.notes) messages.note(label, message)
      const text = incoming.text.replace(/^\ufeff/, '')
      if (trace === undefined) yield { article: recordOf(incoming, asked), text }
      else {
        const steps: TraceStep[] = []
        const article = recordOf(incoming, asked, (read, options) => {
          const traced = traceArticle(read, options)
          steps.push(...traced.steps)
          return traced.article
        })
        yield { article, text, steps }
      }
    }
  }
}

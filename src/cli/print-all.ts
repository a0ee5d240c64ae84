import { createReadStream } from 'node:fs'
import { batchBytes, type Batch } from '../input/batch.ts'
import { batchesOf } from '../input/batches.ts'
import type { Format } from '../writers/formats.ts'
import { jsonLine } from '../writers/json.ts'
import type { ExtractOptions } from './extract-options.ts'
import { inOrder } from './in-order.ts'
import { type Io, status } from './io.ts'
import type { Job } from './job.ts'
import type { Messages } from './messages.ts'
import type { Output } from './output.ts'
import { performer, type Printed } from './perform.ts'
import { progressOf } from './progress.ts'
import { standardInput } from './standard-input.ts'
import { until } from './until.ts'

/** Everything that a run writes with. */
export interface Printing {
  readonly io: Io
  readonly job: Job
  readonly format: Format
  readonly messages: Messages
  readonly output: Output
  readonly rejects?: Output
  readonly paint: ((text: string) => string) | undefined
}

/** More errors than these are only counted; they stand in the output, or in --rejects. */
const errorsShown = 20
/** Work that one core does faster alone than another core is started. */
const aloneBytes = 4 * batchBytes
const defaultTimeout = 60
const readBytes = 256 * 1024

/** Reads everything and prints it, in order; gives the exit status. */
export async function printAll(paths: readonly string[], options: ExtractOptions, { io, job, format, messages, output, rejects, paint }: Printing): Promise<number> {
  const open = (path: string) => (path === '-' ? standardInput(io, messages) : createReadStream(path, { highWaterMark: readBytes }))
  const progress = progressOf(io, options)
  let written = 0
  let failed = 0
  const write = async (text: string): Promise<void> => {
    const framed = (written++ === 0 ? format.start : format.between) + text
    await output.write(paint ? paint(framed) : framed)
  }
  const stopped = (): boolean => io.interrupted.aborted || (options.maxErrors !== undefined && failed >= Math.max(1, options.maxErrors))
  for await (const batch of results(batchesOf(paths, options, open), job, options, io)) {
    for (const printed of batch) {
      if (stopped()) break
      progress.count(printed)
      if (printed.text !== undefined) await write(printed.text)
      sayWhatIsOdd(printed, failed, messages)
      if (printed.error === undefined) continue
      failed++
      const line = jsonLine({ source: printed.source, error: printed.error })
      if (rejects) await rejects.write(`${line}\n`)
      // Only a format of lines has room for what failed.
      else if (job.format === 'ndjson' && job.outDir === undefined) await write(`${line}\n`)
    }
    progress.show()
    if (stopped()) break
  }
  progress.end()
  return end()

  async function end(): Promise<number> {
    if (failed > errorsShown) messages.error('all in all', `${failed} articles could not be read`)
    const { aborted } = io.interrupted
    if (aborted) messages.say(`interrupted: ${progress.where()}`)
    else if (stopped()) messages.say(`stopped after ${failed} errors (--max-errors): ${progress.where()}`)
    if (job.outDir === undefined) await output.write(written === 0 ? (job.several ? format.empty : '') : format.end)
    // A file that was there before stays rather than be replaced by nothing, or by half.
    await (aborted || (written === 0 && failed > 0) ? output.discard() : output.close())
    await rejects?.close()
    if (aborted) return status.interrupted
    return failed > 0 && !(options.allowErrors && !stopped()) ? status.failed : status.ok
  }
}

/** Little work is done here; a dump goes to all cores. */
async function* results(batches: AsyncIterable<Batch>, job: Job, options: ExtractOptions, io: Io): AsyncGenerator<Printed[]> {
  const perform = await performer(job)
  const { jobs, timeout, unordered } = options
  let pool: import('./pool.ts').Pool | undefined
  let begun = 0
  const run = async (batch: Batch): Promise<Printed[]> => {
    begun += batch.size
    const alone = timeout === undefined && (jobs === 1 ? batch.size < batchBytes * 16 : begun <= aloneBytes)
    if (!pool && !alone) pool = (await import('./pool.ts')).startPool(job, { jobs, timeout: (timeout ?? defaultTimeout) * 1000 })
    // Lets Ctrl-C be heard between two pieces of work.
    await new Promise(setImmediate)
    return pool ? pool.run(batch) : perform(batch)
  }
  try {
    yield* until(io.interrupted, inOrder(batches, run, { jobs, ordered: !unordered }))
  } finally {
    await pool?.destroy()
  }
}

function sayWhatIsOdd({ label, error, notes }: Printed, failedBefore: number, messages: Messages): void {
  if (error) {
    if (failedBefore < errorsShown) messages.error(label, error.message)
  } else for (const message of notes) messages.note(label, message)
}

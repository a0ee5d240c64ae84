import { UserError } from '../contract/errors.ts'
import { type Batch, batchBytes, countOf } from '../input/batch.ts'
import { batchesOf, dumpBytes } from '../input/batches.ts'
import { type FieldsSeen, fieldsLine, missingLines, seenTogether } from '../input/fields-seen.ts'
import type { Format } from '../writers/formats.ts'
import { jsonLine } from '../writers/json.ts'
import type { ExtractOptions } from './extract-options.ts'
import { inOrder } from './in-order.ts'
import { type Io, status } from './io.ts'
import type { Job } from './job.ts'
import type { Messages } from './messages.ts'
import type { Output } from './output.ts'
import type { Perform } from './perform.ts'
import type { Pool } from './pool.ts'
import type { Done } from './printed.ts'
import { progressOf } from './progress.ts'
import { standardInput } from './standard-input.ts'
import { readingOf } from './time-left.ts'
import { until } from './until.ts'

/** Everything that a run writes with. */
export interface Printing {
  readonly io: Io
  readonly job: Job
  readonly format: Format
  readonly messages: Messages
  /** Standard input, where its beginning was looked at. */
  readonly input?: AsyncIterable<Uint8Array>
  readonly output: Output
  readonly rejects?: Output
  readonly paint: ((text: string) => string) | undefined
}

/** More errors or notes than these are only counted: they stand in the output, or in --rejects. */
const linesShown = 20
/** Work that one core does faster alone than another core is started. */
const aloneBytes = 4 * batchBytes
/** Who sends as much at once sends more: that is work for all cores, from the start. */
const fullBytes = batchBytes / 2
const defaultTimeout = 60

/** Reads everything and prints it, in order; gives the exit status. */
export async function printAll(
  paths: readonly string[],
  options: ExtractOptions,
  { io, job, format, messages, input, output, rejects, paint }: Printing,
): Promise<number> {
  const size = dumpBytes(paths, options)
  const reading = readingOf(size)
  const open = (path: string) => (path === '-' ? (input ?? standardInput(io, messages)) : reading.open(path))
  const progress = progressOf(io, messages, reading, options)
  let written = 0
  let failed = 0
  let noted = 0
  let pending: Uint8Array[] = []
  const put = (record: Uint8Array): void => {
    const frame = written++ === 0 ? format.start : format.between
    if (paint) return void pending.push(Buffer.from(paint(frame + Buffer.from(record).toString())))
    if (frame !== '') pending.push(Buffer.from(frame))
    const before = pending.at(-1)
    // Neighbours in the bytes of a batch are one stretch: nothing is copied.
    if (before?.buffer === record.buffer && before.byteOffset + before.length === record.byteOffset)
      pending[pending.length - 1] = new Uint8Array(record.buffer, before.byteOffset, before.length + record.length)
    else pending.push(record)
  }
  /** One write a batch: a call of the system for every record takes longer than to join them. */
  const flush = async (): Promise<void> => {
    if (pending.length > 0) await output.write(pending.length === 1 ? pending[0]! : Buffer.concat(pending))
    pending = []
  }
  const stopped = (): boolean =>
    io.interrupted.aborted || (options.maxErrors !== undefined && failed >= Math.max(1, options.maxErrors))
  let seen: FieldsSeen | undefined
  for await (const { printed: articles, bytes, fields } of results(
    batchesOf(paths, options, open),
    size,
    job,
    options,
    io,
  )) {
    const line = seen === undefined && fields ? fieldsLine(fields, job) : undefined
    if (line !== undefined) messages.say(line)
    seen = seenTogether(seen, fields)
    let at = 0
    for (const printed of articles) {
      if (stopped()) break
      progress.count(printed)
      if (printed.size !== undefined) put(bytes.subarray(at, (at += printed.size)))
      for (const message of printed.notes) if (noted++ < linesShown) messages.note(printed.label, message)
      if (printed.error === undefined) continue
      if (printed.error.code === 'output-failed') throw new UserError(printed.error.message)
      if (failed++ < linesShown) messages.error(printed.label, printed.error.message)
      const line = jsonLine({ source: printed.source, error: printed.error })
      if (rejects) await rejects.write(`${line}\n`)
      // Only a format of lines has room for what failed.
      else if (job.format === 'ndjson' && job.outDir === undefined) put(Buffer.from(`${line}\n`))
    }
    await flush()
    progress.show()
    if (stopped()) break
  }
  progress.end()
  return end()

  async function end(): Promise<number> {
    if (seen) for (const line of missingLines(seen, job)) messages.say(line)
    if (noted > linesShown) messages.say(`${noted - linesShown} more notes stand in the records`)
    if (failed > linesShown) messages.error('all in all', `${failed} articles could not be read`)
    const { aborted } = io.interrupted
    if (aborted) messages.say(`interrupted: ${progress.where()}${kept(options)}`)
    else if (stopped())
      messages.say(`stopped after ${failed} ${failed === 1 ? 'error' : 'errors'} (--max-errors): ${progress.where()}`)
    if (job.outDir === undefined) await output.write(written === 0 ? (job.several ? format.empty : '') : format.end)
    // A file that was there before stays rather than be replaced by nothing, or by half.
    await (aborted || (written === 0 && failed > 0) ? output.discard() : output.close())
    await rejects?.close()
    if (aborted) return status.interrupted
    return failed > 0 && !(options.allowErrors && !stopped()) ? status.failed : status.ok
  }
}

/** What of the results stays after Ctrl-C. */
function kept({ output, outDir }: ExtractOptions): string {
  if (outDir !== undefined) return '; --resume goes on from there'
  return output === undefined || output === '-' ? '' : `; ${output} is not written`
}

/** Little work is done here; a dump goes to all cores. */
async function* results(
  batches: AsyncIterable<Batch>,
  size: number | undefined,
  job: Job,
  options: ExtractOptions,
  io: Io,
): AsyncGenerator<Done> {
  // Promises: several pieces of work may begin before the first has what it needs.
  let perform: Promise<Perform> | undefined
  const { jobs, timeout, unordered } = options
  let pool: Promise<Pool> | undefined
  let later: Promise<void> | undefined
  let begun = 0
  const run = async (batch: Batch): Promise<Done> => {
    begun += batch.size
    const small = batch.size < fullBytes || countOf(batch) === 1
    const alone = timeout === undefined && (jobs === 1 ? batch.size < batchBytes * 16 : small && begun <= aloneBytes)
    if (!alone)
      pool ??= import('./pool.ts').then(({ startPool }) =>
        startPool(job, { jobs, timeout: (timeout ?? defaultTimeout) * 1000 }),
      )
    // Lets Ctrl-C be heard between two pieces of work.
    await new Promise(setImmediate)
    // All of the process’s threads go by it.
    if (begun >= fullBytes)
      await (later ??= import('./compile-later.ts').then(({ compileLater }) => compileLater(size, jobs)))
    if (pool) return (await pool).run(batch)
    // What reads articles is large: not loaded where only other cores read.
    perform ??= import('./perform.ts').then(({ performer }) => performer(job))
    return (await perform)(batch)
  }
  try {
    yield* until(io.interrupted, inOrder(batches, run, { jobs, ordered: !unordered }))
  } finally {
    await (await pool)?.destroy()
  }
}

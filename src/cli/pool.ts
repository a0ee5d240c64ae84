import type { ResourceLimits } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { InternalError } from '../contract/errors.ts'
import { around, type Batch, halvesOf } from '../input/batch.ts'
import type { FailureCode } from '../input/failure.ts'
import type { Job } from './job.ts'
import { passingBytes } from './passing-bytes.ts'
import { type Done, joined, labelOf } from './printed.ts'
import { allDone, notBegun, type Task } from './task.ts'

export interface PoolOptions {
  readonly jobs: number
  /** Milliseconds that one article may take. */
  readonly timeout: number
  readonly worker?: URL
}

/** Other cores that work. */
export interface Pool {
  /** Never fails for an article's sake: what hangs or crashes is an error of its own, and the others of its batch are done. */
  run(batch: Batch): Promise<Done>
  destroy(): Promise<void>
}

/** How often the watchdog looks, at most. */
const watchMilliseconds = 250
/** Left to itself, V8 lets each worker grow past 200 MB before it clears up; what lives is some 35 MB. With a smaller young generation it clears up all the time. */
const limits: ResourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 128 }
/** A larger piece of work needs more: some 25 bytes for each of its own. */
const largeBytes = 2 * 2 ** 20

/** Starts workers for a job. One that dies or is stopped is replaced. */
export function startPool(
  job: Job,
  { jobs, timeout, worker = new URL('./worker.js', import.meta.url) }: PoolOptions,
): Pool {
  const start = (threads: number, resourceLimits: ResourceLimits): Piscina =>
    new Piscina({
      filename: worker.href,
      name: 'work',
      minThreads: threads,
      maxThreads: threads,
      idleTimeout: Infinity,
      resourceLimits,
    })
  const pool = start(jobs, limits)
  let roomy: Piscina | undefined
  const pass = passingBytes()
  let destroyed = false

  async function run(batch: Batch): Promise<Done> {
    const done = new Int32Array(new SharedArrayBuffer(4)).fill(notBegun)
    const watchdog = watch(done, timeout)
    try {
      const place = batch.size > largeBytes ? (roomy ??= start(1, {})) : pool
      const result: Done = await place.run({ job, batch, done } satisfies Task, { signal: watchdog.signal })
      pass(batch.size + result.bytes.length)
      return result
    } catch (error) {
      const at = Atomics.load(done, 0)
      if (destroyed) throw error
      if (at === notBegun) throw new InternalError(`No worker starts: ${(error as Error).message}`, { cause: error })
      const failure = watchdog.signal.aborted
        ? { code: 'timeout' as const, message: `it took longer than ${timeout / 1000} s (--timeout)` }
        : { code: 'crashed' as const, message: 'reading it broke the worker; the others go on' }
      // All were read, so that nobody knows which of them does not come back.
      const halves = at === allDone ? halvesOf(batch) : undefined
      if (halves) return joined([await run(halves[0]), await run(halves[1])])
      return runAround(batch, Math.max(0, at), failure)
    } finally {
      watchdog.stop()
    }
  }

  async function runAround(batch: Batch, at: number, error: { code: FailureCode; message: string }): Promise<Done> {
    const { before, source, after } = around(batch, at)
    const failed = {
      printed: [{ source, label: labelOf(source, batch.kind), error, notes: [], length: 0 }],
      bytes: new Uint8Array(0),
    }
    return joined([...(before ? [await run(before)] : []), failed, ...(after ? [await run(after)] : [])])
  }

  return {
    run,
    destroy: async () => {
      destroyed = true
      await Promise.all([pool.destroy(), roomy?.destroy()])
    },
  }
}

/** Aborts when a piece of work has begun and goes no further for too long. */
function watch(done: Int32Array, timeout: number): { signal: AbortSignal; stop(): void } {
  const controller = new AbortController()
  let last = notBegun
  let still = 0
  const interval = Math.min(watchMilliseconds, timeout)
  const timer = setInterval(() => {
    const now = Atomics.load(done, 0)
    still = now === last && now !== notBegun ? still + interval : 0
    last = now
    if (still >= timeout) controller.abort()
  }, interval)
  timer.unref()
  return { signal: controller.signal, stop: () => clearInterval(timer) }
}

import type { Batch } from '../input/batch.ts'
import type { Job } from './job.ts'
import { type Perform, performer, type Printed } from './perform.ts'

/** What another core is sent. */
export interface Task {
  readonly job: Job
  readonly batch: Batch
  /** Shared: whoever watches sees how many articles of the batch are done. */
  readonly done: Int32Array
}

/** What stands in `done` until the work begins. */
export const notBegun = -1

let ready: Promise<Perform> | undefined

/** Does a piece of work on another core, which never changes its job. */
export async function work({ job, batch, done }: Task): Promise<Printed[]> {
  const perform = await (ready ??= performer(job))
  Atomics.store(done, 0, 0)
  return perform(batch, count => void Atomics.store(done, 0, count))
}

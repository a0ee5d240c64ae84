import type { Batch } from '../input/batch.ts'
import type { Job } from './job.ts'

/** What another core is sent. */
export interface Task {
  readonly job: Job
  readonly batch: Batch
  /** Shared: whoever watches sees how many articles of the batch are done. */
  readonly done: Int32Array
}

/** What stands in `done` until the work begins. */
export const notBegun = -1

/** What stands in `done` when all articles are read, and only the way back is left. */
export const allDone = -2

import { type Perform, performer } from './perform.ts'
import type { Done } from './printed.ts'
import { allDone, type Task } from './task.ts'

let ready: Promise<Perform> | undefined

/** Does a piece of work on another core, which never changes its job. */
export async function work({ job, batch, done }: Task): Promise<Done> {
  const perform = await (ready ??= performer(job))
  Atomics.store(done, 0, 0)
  const result = perform(batch, count => void Atomics.store(done, 0, count))
  Atomics.store(done, 0, allDone)
  return result
}

/** What waits at most, for each that works: enough that nobody idles, little enough to hold. */
const waitingEach = 3

/**
 * Runs work on everything that comes, on several at a time, and gives the results in the order in which the work came,
 * or, if `ordered` is false, as they are ready. Takes no more work than can be held; gives a result before more work is there.
 */
export async function* inOrder<Work, Result>(
  works: AsyncIterable<Work>,
  run: (work: Work) => Promise<Result>,
  { jobs, ordered }: { jobs: number; ordered: boolean },
): AsyncGenerator<Result> {
  const iterator = works[Symbol.asyncIterator]()
  let running: Promise<{ result: Result; self: Promise<unknown> }>[] = []
  let next: Promise<IteratorResult<Work>> | undefined = iterator.next()
  try {
    while (next || running.length > 0) {
      const mayTake = next !== undefined && running.length < jobs * waitingEach
      const ready = ordered ? running.slice(0, 1) : running
      const first: { taken: IteratorResult<Work> } | { result: Result; self: Promise<unknown> } = await Promise.race([
        ...ready,
        ...(mayTake ? [next!.then(taken => ({ taken }))] : []),
      ])
      if ('result' in first) {
        running = running.filter(promise => promise !== first.self)
        yield first.result
      } else if (first.taken.done) next = undefined
      else {
        const self: Promise<{ result: Result; self: Promise<unknown> }> = run(first.taken.value).then(result => ({
          result,
          self,
        }))
        self.catch(() => {})
        running.push(self)
        next = iterator.next()
        next.catch(() => {})
      }
    }
  } finally {
    // Not awaited: it may stand waiting for input that nobody needs any more.
    void iterator.return?.()
  }
}

/** What comes, until the signal: then it ends at once, whatever was to come. */
export async function* until<Item>(signal: AbortSignal, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  try {
    while (!signal.aborted) {
      const next = await nextOr(signal, iterator)
      if (next === undefined || next.done) return
      yield next.value
    }
  } finally {
    void iterator.return?.()
  }
}

/** A race against one promise that lasts would keep all its winners in memory: the listener goes with each step. */
function nextOr<Item>(signal: AbortSignal, iterator: AsyncIterator<Item>): Promise<IteratorResult<Item> | undefined> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(undefined)
    signal.addEventListener('abort', stop, { once: true })
    iterator
      .next()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop))
  })
}

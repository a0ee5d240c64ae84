/** The beginning of a stream, and the stream with it: chunks are taken until there is enough, or no more. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  isEnough: (head: Buffer) => boolean,
): Promise<{ readonly head: Buffer; readonly chunks: AsyncGenerator<Uint8Array> }> {
  const source = chunks[Symbol.asyncIterator]()
  const next = async (): Promise<Uint8Array | undefined> => {
    const { value, done } = (await source.next()) as IteratorResult<Uint8Array, undefined>
    return done ? undefined : value
  }
  const first: Uint8Array[] = []
  let head = Buffer.alloc(0)
  while (!isEnough(head)) {
    const chunk = await next()
    if (chunk === undefined) break
    first.push(chunk)
    head = Buffer.concat(first)
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* first
      for (let chunk = await next(); chunk !== undefined; chunk = await next()) yield chunk
    } finally {
      // Not awaited: it may stand waiting for input that nobody needs any more.
      void source.return?.()
    }
  }
  return { head, chunks: whole() }
}

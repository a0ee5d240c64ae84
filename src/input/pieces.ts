/** Cuts a stream of bytes at every separator. What is left at the end is a piece too, unless it is empty. */
export async function* pieces(chunks: AsyncIterable<Uint8Array>, separator: number): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(separator); end >= 0; end = chunk.indexOf(separator, from)) {
      yield Buffer.concat([...held, chunk.subarray(from, end)])
      held = []
      from = end + 1
    }
    if (from < chunk.length) held.push(chunk.subarray(from))
  }
  if (held.length > 0) yield Buffer.concat(held)
}

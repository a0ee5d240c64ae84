/**
 * Cuts a stream of bytes at every separator. What is left at the end is a piece too, unless it is empty. Of a piece longer than
 * `most` bytes, the first `most` and one are kept.
 */
export async function* pieces(
  chunks: AsyncIterable<Uint8Array>,
  separator: number,
  most = Infinity,
): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let length = 0
  const hold = (bytes: Uint8Array): void => {
    if (length <= most) held.push(bytes.subarray(0, most + 1 - length))
    length += bytes.length
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(separator); end >= 0; end = chunk.indexOf(separator, from)) {
      hold(chunk.subarray(from, end))
      yield Buffer.concat(held)
      held = []
      length = 0
      from = end + 1
    }
    if (from < chunk.length) hold(chunk.subarray(from))
  }
  if (held.length > 0) yield Buffer.concat(held)
}

const quote = 0x22
const backslash = 0x5c
const openers: ReadonlySet<number> = new Set([0x7b, 0x5b])
const closers: ReadonlySet<number> = new Set([0x7d, 0x5d])
const comma = 0x2c
const newline = 10
const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

/**
 * Makes lines of JSON of a JSON document: one for each object of an array, or one for each of the objects that stand one after
 * another. Nothing is parsed: what is broken is so on its line. A stream of any length is held a piece at a time.
 */
export async function* jsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  /** Of the object that is being read; the array around it does not count. */
  let depth = 0
  let inString = false
  let escaped = false
  let inArray = false
  let begun = false
  for await (const chunk of chunks) {
    const out = Buffer.allocUnsafe(2 * chunk.length)
    let used = 0
    for (const byte of chunk) {
      if (inString) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) inString = false
        out[used++] = byte === newline ? 0x20 : byte
        continue
      }
      if (isBlank(byte)) continue
      if (!begun) {
        begun = true
        inArray = byte === 0x5b
        if (inArray) continue
      }
      if (depth === 0 && (byte === comma || (inArray && byte === 0x5d))) {
        if (byte === comma) out[used++] = newline
        continue
      }
      inString = byte === quote
      out[used++] = byte
      if (openers.has(byte)) depth++
      else if (closers.has(byte) && --depth === 0 && !inArray) out[used++] = newline
    }
    yield out.subarray(0, used)
  }
}

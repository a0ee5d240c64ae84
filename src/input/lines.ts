import { type Batch, batchBytes } from './batch.ts'
import { inMegabytes, limitsOf } from './limits.ts'

const newline = 10
/** What a pipe gives when its writer is faster than we are. */
const fullChunk = 65_536

/**
 * Cuts a stream of bytes after whole lines, into batches. A line beyond `most` bytes is one failure, and is never held whole.
 * A chunk that is not full comes from a slow writer, who gets an answer at once.
 */
export async function* lineBatches(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  most = limitsOf().record,
): AsyncGenerator<Batch> {
  let held: Uint8Array[] = []
  let heldBytes = 0
  let first = 0
  let overlong = false
  const take = (bytes: Uint8Array): Batch => {
    const batch: Batch = { kind: 'lines', path, first, count: countLines(bytes), bytes, size: bytes.length }
    first += batch.count
    return batch
  }
  const hold = (bytes: Uint8Array): void => {
    held = bytes.length > 0 ? [bytes] : []
    heldBytes = bytes.length
  }
  try {
    for await (let chunk of chunks) {
      const slow = chunk.length < fullChunk
      if (overlong) {
        const end = chunk.indexOf(newline)
        if (end < 0) continue
        yield tooLong(path, first++, most)
        overlong = false
        chunk = chunk.subarray(end + 1)
      }
      held.push(chunk)
      heldBytes += chunk.length
      if (chunk.includes(newline) && (slow || heldBytes >= batchBytes)) {
        const whole = Buffer.concat(held)
        const end = whole.lastIndexOf(newline) + 1
        yield take(whole.subarray(0, end))
        hold(whole.subarray(end))
      } else if (heldBytes > most) {
        hold(new Uint8Array(0))
        overlong = true
      }
    }
  } catch (error) {
    // What had come whole is not lost with the rest.
    const whole = Buffer.concat(held)
    const end = whole.lastIndexOf(newline) + 1
    if (end > 0) yield take(whole.subarray(0, end))
    throw error
  }
  if (overlong) yield tooLong(path, first, most)
  else if (heldBytes > 0) yield take(Buffer.concat(held))
}

function countLines(bytes: Uint8Array): number {
  let count = bytes.length > 0 && bytes.at(-1) !== newline ? 1 : 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++
  return count
}

const tooLong = (path: string, index: number, most: number): Batch => ({
  kind: 'failed',
  source: { path, index },
  code: 'too-large',
  message: `line ${index + 1} is longer than ${inMegabytes(most)} (--max-size)`,
  size: 0,
})

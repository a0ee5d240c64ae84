import * as zlib from 'node:zlib'
import { InputError } from './failure.ts'

const flags = { check: 0x02, extra: 0x04, name: 0x08, comment: 0x10 }
const leastHeader = 10
const trailerBytes = 8
/** Zeros can unpack to a thousand times as much: what is held at once stays small. */
const pieceBytes = 16 * 1024

/** From Node 20.15 on. */
const crc32 = (zlib as Partial<typeof zlib>).crc32

const cutOff = () => new InputError('unpacking-failed', 'the packed data end too early: the file is cut off')
const damaged = () => new InputError('unpacking-failed', 'it cannot be unpacked: the data are damaged')

/** How long the header of a gzip member is; nothing if more bytes are needed, 0 if it is none. */
function headerLength(bytes: Uint8Array): number | undefined {
  if (bytes.length < leastHeader) return bytes[0] === 0x1f || bytes.length === 0 ? undefined : 0
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return 0
  const set = bytes[3]!
  let at = leastHeader
  if (set & flags.extra) at += 2 + ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8))
  for (const flag of [flags.name, flags.comment]) {
    if (!(set & flag)) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return bytes.length > 2 ** 16 ? 0 : undefined
    at = end + 1
  }
  if (set & flags.check) at += 2
  return at <= bytes.length ? at : undefined
}

/**
 * Unpacks gzip, member after member. What stands behind the last member is passed over, as `gunzip` does: with Node's own
 * stream it costs the output in hand.
 */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]()
  let held: Uint8Array = new Uint8Array(0)
  /** Makes what is held longer; false at the end. */
  const more = async (): Promise<boolean> => {
    const { value, done } = (await source.next()) as IteratorResult<Uint8Array, undefined>
    if (!done && value) held = held.length === 0 ? value : Buffer.concat([held, value])
    return !done
  }
  for (let member = 0; ; member++) {
    let header = headerLength(held)
    while (header === undefined && (await more())) header = headerLength(held)
    if (!header) {
      if (member > 0) return
      throw held.length === 0 || header === undefined ? cutOff() : damaged()
    }
    held = held.subarray(header)
    const inflate = inflation()
    let total = 0
    let sum = 0
    while (!inflate.ended()) {
      if (held.length === 0 && !(await more())) throw cutOff()
      const piece = held.subarray(0, pieceBytes)
      held = held.subarray(piece.length)
      const { output, unused } = await inflate.feed(piece)
      if (unused > 0) held = Buffer.concat([piece.subarray(piece.length - unused), held])
      for (const bytes of output) {
        total += bytes.length
        sum = crc32?.(bytes, sum) ?? 0
        yield bytes
      }
    }
    while (held.length < trailerBytes && (await more()));
    checkTrailer(held, total, sum)
    held = held.subarray(trailerBytes)
  }
}

function checkTrailer(bytes: Uint8Array, total: number, sum: number): void {
  const trailer = Buffer.from(bytes.subarray(0, trailerBytes))
  if (trailer.length < trailerBytes) throw cutOff()
  if (trailer.readUInt32LE(4) !== total % 2 ** 32 || (crc32 && trailer.readUInt32LE(0) !== sum)) throw damaged()
}

/** The same for bytes that are all there. Throws `ERR_BUFFER_TOO_LARGE` for more than `most` bytes. */
export function gunzippedBytes(bytes: Uint8Array, most: number): Uint8Array {
  const members: Uint8Array[] = []
  let total = 0
  for (let at = 0; ; ) {
    const header = headerLength(bytes.subarray(at))
    if (!header) {
      if (members.length > 0) return Buffer.concat(members)
      throw header === undefined ? cutOff() : damaged()
    }
    const options = { info: true, maxOutputLength: most - total + 1 }
    const { buffer, engine } = zlib.inflateRawSync(bytes.subarray(at + header), options) as unknown as {
      buffer: Uint8Array
      engine: { bytesWritten: number }
    }
    at += header + engine.bytesWritten
    checkTrailer(bytes.subarray(at), buffer.length, crc32?.(buffer) ?? 0)
    at += trailerBytes
    members.push(buffer)
    total += buffer.length
  }
}

/** What the beginning of a packed file unpacks to, as far as it is whole. */
export function gunzippedHead(bytes: Uint8Array): Uint8Array {
  const header = headerLength(bytes)
  if (!header) return bytes
  try {
    return zlib.inflateRawSync(bytes.subarray(header), { finishFlush: zlib.constants.Z_SYNC_FLUSH })
  } catch {
    return new Uint8Array(0)
  }
}

/** Raw deflate, fed piece by piece. */
function inflation() {
  const stream = zlib.createInflateRaw()
  let output: Uint8Array[] = []
  let ended = false
  let fed = 0
  stream.on('data', (bytes: Uint8Array) => output.push(bytes))
  return {
    ended: () => ended,
    async feed(piece: Uint8Array): Promise<{ output: Uint8Array[]; unused: number }> {
      output = []
      fed += piece.length
      await new Promise<void>((resolve, reject) => {
        stream.once('error', () => reject(damaged()))
        // The callback is not called for the piece in which the data end.
        stream.once('end', () => {
          ended = true
          resolve()
        })
        stream.write(piece, () => resolve())
      })
      stream.removeAllListeners('error').removeAllListeners('end')
      stream.on('error', () => {})
      return { output, unused: ended ? fed - stream.bytesWritten : 0 }
    },
  }
}

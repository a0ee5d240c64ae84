import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { PassThrough } from 'node:stream'

const newline = 0x0a
const gzipMagic = [0x1f, 0x8b] as const
/** V8 has no longer strings than 512 MB, and no record is as long. */
const maxLine = 256 * 2 ** 20

/** A line of a file, without its end. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** The lines of a stream, a list a chunk; gzip is told by its first bytes. Memory holds one chunk and one line. */
export async function* linesOf(stream: Readable): AsyncGenerator<readonly Line[]> {
  let rest: Uint8Array[] = []
  let length = 0
  let number = 0
  for await (const chunk of unzipped(stream)) {
    const lines: Line[] = []
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      const text = rest.length === 0 ? chunk.toString('utf8', from, at) : Buffer.concat([...rest, chunk.subarray(from, at)]).toString('utf8')
      if (rest.length > 0) rest = []
      length = 0
      lines.push({ number: ++number, text })
      from = at + 1
    }
    if (from < chunk.length) rest.push(chunk.subarray(from))
    length += chunk.length - from
    if (length > maxLine) throw new Error(`line ${number + 1} is longer than 256 MB`)
    yield lines
  }
  if (rest.length > 0) yield [{ number: number + 1, text: Buffer.concat(rest).toString('utf8') }]
}

/** Opens a file in chunks that are worth a turn of the loop. */
export const openRecords = (path: string): Readable => createReadStream(path, { highWaterMark: 2 ** 20 })

async function* unzipped(stream: Readable): AsyncGenerator<Buffer> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const first = await chunks.next()
  if (first.done) return
  const all = async function* (): AsyncGenerator<Buffer> {
    yield first.value
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  }
  if (!gzipMagic.every((byte, at) => first.value[at] === byte)) return yield* all()
  const gunzip = createGunzip({ chunkSize: 2 ** 18 })
  const out = new PassThrough()
  const running = pipeline(all, gunzip, out).catch(error => void out.destroy(error as Error))
  yield* out
  await running
}

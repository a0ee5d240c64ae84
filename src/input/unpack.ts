import { pipeline, type Readable } from 'node:stream'
import { brotliDecompressSync, createBrotliDecompress, createGunzip, gunzipSync } from 'node:zlib'
import { InputError } from './failure.ts'

/** An article that unpacks to more is a mistake, or a trap. */
const maxUnpackedBytes = 256 * 2 ** 20
const packed = /\.(?:gz|br)$/i

/** The name without `.gz` and `.br`. */
export const unpackedName = (path: string): string => path.replace(packed, '')

const isGzip = (path: string, start: Uint8Array): boolean =>
  (start[0] === 0x1f && start[1] === 0x8b) || (/\.gz$/i.test(path) && start.length > 0)
const isBrotli = (path: string): boolean => /\.br$/i.test(path)

/** The bytes of one article, unpacked if its name or its first bytes say that it is packed. */
export function unpack(path: string, bytes: Uint8Array): Uint8Array {
  try {
    if (isGzip(path, bytes)) return gunzipSync(bytes, { maxOutputLength: maxUnpackedBytes })
    return isBrotli(path) ? brotliDecompressSync(bytes, { maxOutputLength: maxUnpackedBytes }) : bytes
  } catch (error) {
    throw unpackError(error)
  }
}

/** The same for a stream of any length. */
export async function* unpackStream(path: string, stream: Readable): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]()
  const { value: first = new Uint8Array(0), done } = (await chunks.next()) as IteratorResult<
    Uint8Array,
    Uint8Array | undefined
  >
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield first
    if (!done) yield* { [Symbol.asyncIterator]: () => chunks }
  }
  const unpacker = isGzip(path, first) ? createGunzip() : isBrotli(path) ? createBrotliDecompress() : undefined
  if (!unpacker) return yield* whole()
  try {
    yield* pipeline(whole, unpacker, () => {})
  } catch (error) {
    throw unpackError(error)
  }
}

/** What zlib says, in words. */
function unpackError(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR' || message === 'unexpected end of file')
    return new InputError('unpacking-failed', 'the packed data end too early: the file is cut off')
  if (code === 'ERR_BUFFER_TOO_LARGE') return new InputError('too-large', 'it unpacks to more than 256 MB')
  if (
    code?.startsWith('Z_') ||
    code?.startsWith('ERR_BROTLI') ||
    code?.startsWith('ERR__ERROR') ||
    code?.startsWith('ERR_')
  )
    return new InputError('unpacking-failed', 'it cannot be unpacked: the data are damaged')
  return error
}

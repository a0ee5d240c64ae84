import { pipeline, type Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { InputError } from './failure.ts'
import { gunzipped, gunzippedBytes } from './gzip.ts'
import { inMegabytes } from './limits.ts'
import { peek } from './peek.ts'

const packed = /\.(?:gz|br|zst)$/i

/** The name without `.gz`, `.br` and `.zst`. */
export const unpackedName = (path: string): string => path.replace(packed, '')

type Packing = 'gzip' | 'brotli' | 'zstd' | 'xz' | 'bzip2' | 'zip'

/** How a file of a kind begins. Brotli has no mark: only the name tells. */
const magic: readonly (readonly [Packing, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
]
/** Enough to tell. */
const magicBytes = 6

/** What unpacks what is not unpacked here. */
const unpackers: Partial<Record<Packing, string>> = {
  zstd: 'zstd -dc',
  xz: 'xz -dc',
  bzip2: 'bzip2 -dc',
  zip: 'unzip -p',
}

/** What Node can do from 22.15 on. */
interface Zstd {
  createZstdDecompress?(): Transform
  zstdDecompressSync?(bytes: Uint8Array, options: { maxOutputLength: number }): Uint8Array
}
const { createZstdDecompress, zstdDecompressSync } = zlib as Zstd

const notUnpacked = (packing: Packing): InputError =>
  new InputError(
    'unpacking-failed',
    `it is packed with ${packing}, which is not unpacked here: ${unpackers[packing]} FILE | copydesk`,
  )

function packingOf(path: string, start: Uint8Array): Packing | undefined {
  const marked = magic.find(([, bytes]) => bytes.every((byte, at) => start[at] === byte))?.[0]
  if (marked) return marked
  if (start.length === 0) return undefined
  return /\.gz$/i.test(path) ? 'gzip' : /\.br$/i.test(path) ? 'brotli' : undefined
}

/** The bytes of one article, unpacked if its name or its first bytes say that it is packed; `most` bytes at most. */
export function unpack(path: string, bytes: Uint8Array, most: number): Uint8Array {
  const packing = packingOf(path, bytes)
  if (packing === undefined) return bytes
  try {
    if (packing === 'gzip') return gunzippedBytes(bytes, most)
    if (packing === 'brotli') return zlib.brotliDecompressSync(bytes, { maxOutputLength: most })
    if (packing === 'zstd' && zstdDecompressSync) return zstdDecompressSync(bytes, { maxOutputLength: most })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new InputError('too-large', `it unpacks to more than ${inMegabytes(most)} (--max-size)`)
    throw unpackError(error)
  }
  throw notUnpacked(packing)
}

/** The bytes of a stream, unpacked if its name or its first bytes say that it is packed. */
export async function* unpackStream(path: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // A pipe may bring its first bytes one by one.
  const { head, chunks } = await peek(stream, bytes => bytes.length >= magicBytes)
  const packing = packingOf(path, head)
  if (packing === undefined) return yield* chunks
  if (packing === 'gzip') return yield* gunzipped(chunks)
  const unpacker = packing === 'brotli' ? zlib.createBrotliDecompress() : packing === 'zstd' && createZstdDecompress?.()
  if (!unpacker) throw notUnpacked(packing)
  try {
    yield* pipeline(chunks, unpacker, () => {})
  } catch (error) {
    throw unpackError(error)
  }
}

/** What zlib says, in words. */
function unpackError(error: unknown): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR' || message === 'unexpected end of file')
    return new InputError('unpacking-failed', 'the packed data end too early: the file is cut off')
  if (/^(?:Z_|ZSTD_|ERR_BROTLI|ERR__ERROR|ERR_ZSTD|ERR_)/.test(code))
    return new InputError('unpacking-failed', 'it cannot be unpacked: the data are damaged')
  return error
}

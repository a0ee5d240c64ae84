import type { Readable } from 'node:stream'
import type { ArticleSource } from '../record/types.ts'
import { type Batch, batchBytes, batchFiles, countOf, type WholeFile } from './batch.ts'
import { inputError } from './failure.ts'
import { lineBatches } from './lines.ts'
import { pieces } from './pieces.ts'
import { fileSize, meansSeveral, type Place, placesOf } from './places.ts'
import { unpackedName, unpackStream } from './unpack.ts'

export const inputKinds = ['text', 'ndjson', 'csv'] as const
export type InputKind = (typeof inputKinds)[number]

export interface InputOptions {
  readonly from?: InputKind
  readonly ext?: readonly string[]
  /** A file with names of files, or `-`. */
  readonly filesFrom?: string
  /** The names there end in NUL instead of a line end. */
  readonly null?: true
  readonly split?: RegExp
}

/** Opens a file, or standard input for `-`. */
export type Open = (path: string) => Readable

const newline = 10
const csvName = /\.csv$/i
const ndjsonName = /\.(?:ndjson|jsonl)$/i

/** What a file holds: as said, else as its name says. */
export function kindOf(path: string, { from }: InputOptions): InputKind {
  if (from) return from
  const name = unpackedName(path)
  return ndjsonName.test(name) ? 'ndjson' : csvName.test(name) ? 'csv' : 'text'
}

/** Whether one article at most can come of it, so that it need not be framed as a list. Known before anything is read. */
export const meansOne = (paths: readonly string[], options: InputOptions): boolean =>
  paths.length === 1 &&
  options.filesFrom === undefined &&
  !options.split &&
  !meansSeveral(paths[0]!) &&
  kindOf(paths[0]!, options) === 'text'

/** The bytes of all that will be read as a stream, packed as they are: known where everything is a dump in a file. */
export function dumpBytes(paths: readonly string[], options: InputOptions): number | undefined {
  if (options.filesFrom !== undefined) return undefined
  let total = 0
  for (const path of paths) {
    const size = kindOf(path, options) !== 'text' || options.split ? fileSize(path) : undefined
    if (size === undefined) return undefined
    total += size
  }
  return total
}

/** Everything that is to be read, in the order of the arguments, in pieces of work. Only one piece is ever held here. */
export async function* batchesOf(paths: readonly string[], options: InputOptions, open: Open): AsyncGenerator<Batch> {
  const several = !meansOne(paths, options)
  let files: WholeFile[] = []
  let size = 0
  let index = 0
  const rest = (): Batch[] => {
    const batch: Batch[] = files.length > 0 ? [{ kind: 'files', files, size }] : []
    files = []
    size = 0
    return batch
  }
  for await (const place of allPlaces(paths, options, open)) {
    const { path, error } = place
    const dump = kindOf(path, options) !== 'text' || options.split !== undefined
    if (error || dump) yield* rest()
    const source: ArticleSource = { path, ...(several && { index: error || !dump ? index++ : 0 }) }
    if (error) yield failed(source, error)
    else if (dump) yield* dumpBatches(path, options, open)
    else {
      try {
        files.push(path === '-' ? { source, bytes: await whole(unpackStream(path, open(path))) } : { source })
      } catch (error) {
        yield* rest()
        yield failed(source, error)
      }
      size += place.size ?? 0
      if (size >= batchBytes || files.length >= batchFiles) yield* rest()
    }
  }
  yield* rest()
}

async function* allPlaces(paths: readonly string[], options: InputOptions, open: Open): AsyncGenerator<Place> {
  const extensions =
    options.ext ?? (options.from === 'ndjson' ? ['ndjson', 'jsonl'] : options.from === 'csv' ? ['csv'] : ['txt'])
  for (const path of paths) yield* placesOf(path, extensions)
  if (options.filesFrom === undefined) return
  try {
    for await (const name of pieces(open(options.filesFrom), options.null ? 0 : newline)) {
      const path = name.toString('utf8').replace(options.null ? '' : /\r$/, '')
      if (path !== '') yield* placesOf(path, extensions)
    }
  } catch (error) {
    yield { path: options.filesFrom, error: inputError(error) }
  }
}

/** A stream that breaks in the middle is one failure, after all that came before it. */
async function* dumpBatches(path: string, options: InputOptions, open: Open): AsyncGenerator<Batch> {
  let read = 0
  try {
    const chunks = unpackStream(path, open(path))
    const kind = kindOf(path, options)
    const batches =
      kind === 'ndjson'
        ? lineBatches(path, chunks)
        : kind === 'csv'
          ? (await import('./csv.ts')).csvBatches(path, chunks)
          : (await import('./parts.ts')).partBatches(path, chunks, options.split!)
    for await (const batch of batches) {
      read += countOf(batch)
      yield batch
    }
  } catch (error) {
    yield failed({ path, index: read }, error)
  }
}

function failed(source: ArticleSource, error: unknown): Batch {
  const { name, code } = error as NodeJS.ErrnoException
  if (name === 'AbortError' || code === 'ABORT_ERR') throw error
  const { code: failure, message } = inputError(error)
  return { kind: 'failed', source, code: failure, message, size: 0 }
}

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const held: Uint8Array[] = []
  for await (const chunk of chunks) held.push(chunk)
  return Buffer.concat(held)
}

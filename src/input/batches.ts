import { isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { ArticleSource } from '../record/types.ts'
import { type Batch, batchBytes, batchFiles, countOf, type WholeFile } from './batch.ts'
import { InputError, inputError } from './failure.ts'
import { fileIdAt } from './file-id.ts'
import { jsonLines } from './json-lines.ts'
import { inMegabytes, limitsOf } from './limits.ts'
import { lineBatches } from './lines.ts'
import { pieces } from './pieces.ts'
import { fileSize, meansSeveral, notUtf8, type Place, placesOf } from './places.ts'
import { type InputKind, kindOfContent, sniffedBytes, textOfHead } from './sniff.ts'
import { becomesUtf8, withPlainLines } from './transcode.ts'
import { unpackedName, unpackStream } from './unpack.ts'

export interface InputOptions {
  readonly from?: InputKind
  readonly ext?: readonly string[]
  /** A file with names of files, or `-`. */
  readonly filesFrom?: string
  /** The names there are NUL-separated. */
  readonly null?: true
  /** A regular expression for the line between two articles. */
  readonly split?: string
  readonly encoding?: string | undefined
  /** MB that an article may have. */
  readonly maxSize?: number | undefined
  /** Is given the identity of each file that is read. */
  readonly ids?: Set<string> | undefined
  /** What standard input holds, where its content was looked at. */
  readonly standardInput?: InputKind
}

/** Opens a file, or standard input for `-`. */
export type Open = (path: string) => AsyncIterable<Uint8Array>

const newline = 10

/** What the end of a name says; of the rest the content is looked at. */
const byName: readonly (readonly [RegExp, InputKind])[] = [
  [/\.(?:ndjson|jsonl)$/i, 'ndjson'],
  [/\.csv$/i, 'csv'],
  [/\.(?:tsv|tab)$/i, 'csv'],
  [/\.(?:txt|text|md|markdown|html?)$/i, 'text'],
]

/** What a file holds: as said, else as its name says, else as its content does. */
export function kindOf(path: string, { from, split, standardInput }: InputOptions): InputKind {
  if (from) return from
  if (split !== undefined) return 'text'
  if (path === '-') return standardInput ?? 'text'
  const name = unpackedName(path)
  return byName.find(([pattern]) => pattern.test(name))?.[1] ?? kindOfFile(path)
}

const looked = new Map<string, InputKind>()

/** Looks at the beginning of a file, once. What cannot be looked at is told when it is read. */
function kindOfFile(path: string): InputKind {
  const known = looked.get(path)
  if (known) return known
  const kind = kindOfContent(headOf(path))
  looked.set(path, kind)
  return kind
}

/** The beginning of a file, unpacked; empty for what cannot be looked at. */
export function headOf(path: string): string {
  try {
    if (!statSync(path).isFile()) return ''
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(sniffedBytes)
      return textOfHead(bytes.subarray(0, readSync(file, bytes)))
    } finally {
      closeSync(file)
    }
  } catch {
    return ''
  }
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
        files.push(
          isStream(path)
            ? { source, bytes: await whole(unpackStream(path, open(path)), limitsOf(options.maxSize).article) }
            : { source },
        )
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

/** What is read in folders. */
const extensionsOf: Readonly<Record<InputKind, readonly string[]>> = {
  text: ['txt'],
  ndjson: ['ndjson', 'jsonl'],
  json: ['json'],
  csv: ['csv', 'tsv'],
  tsv: ['tsv', 'tab'],
}

async function* allPlaces(paths: readonly string[], options: InputOptions, open: Open): AsyncGenerator<Place> {
  const extensions = options.ext ?? extensionsOf[options.from ?? 'text']
  const { ids = new Set() } = options
  for (const path of paths) yield* placesOf(path, extensions, ids)
  if (options.filesFrom === undefined) return
  const list = fileIdAt(options.filesFrom)
  if (list !== undefined) ids.add(list)
  try {
    for await (const name of pieces(open(options.filesFrom), options.null ? 0 : newline)) {
      const path = name.toString('utf8').replace(options.null ? '' : /\r$/, '')
      if (path === '') continue
      if (isUtf8(name)) yield* placesOf(path, extensions, ids)
      else yield { path, error: notUtf8 }
    }
  } catch (error) {
    yield { path: options.filesFrom, error: inputError(error) }
  }
}

/** A stream that breaks in the middle is one failure, after all that came before it. */
async function* dumpBatches(path: string, options: InputOptions, open: Open): AsyncGenerator<Batch> {
  let read = 0
  try {
    const limits = limitsOf(options.maxSize)
    const chunks = withPlainLines(unpackStream(path, open(path)), options.encoding)
    const kind = kindOf(path, options)
    // What was UTF-16 is UTF-8 now, and what was not is decoded line by line.
    const decoded = becomesUtf8(options.encoding)
    const encoding = decoded ? 'utf-8' : options.encoding
    const batches =
      kind === 'ndjson'
        ? lineBatches(path, chunks, limits.record)
        : kind === 'json'
          ? lineBatches(path, jsonLines(chunks), limits.record)
          : kind === 'text'
            ? (await import('./parts.ts')).partBatches(
                path,
                chunks,
                (await import('./separator.ts')).separatorOf(options.split!),
                limits,
              )
            : (await import('./csv.ts')).csvBatches(path, chunks, { encoding, limits })
    for await (const batch of batches) {
      read += countOf(batch)
      yield decoded && (batch.kind === 'lines' || batch.kind === 'files') ? { ...batch, utf8: true } : batch
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

async function whole(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const held: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    length += chunk.length
    if (length > most)
      throw new InputError('too-large', `it has more than ${inMegabytes(most)}, which an article may have (--max-size)`)
  }
  return Buffer.concat(held)
}

/** Standard input, a pipe, a device: what has no size that could be asked for. */
function isStream(path: string): boolean {
  if (path === '-') return true
  const there = statSync(path, { throwIfNoEntry: false })
  return there !== undefined && !there.isFile() && !there.isDirectory()
}

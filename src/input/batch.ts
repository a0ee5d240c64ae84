import type { ArticleSource } from '../record/types.ts'
import type { InputNote } from './decode.ts'
import type { FailureCode } from './failure.ts'

/** A file that holds one article; its bytes, unpacked, where they had to be read already. */
export interface WholeFile {
  readonly source: ArticleSource
  readonly bytes?: Uint8Array
}

/** An article of a dump that was cut out already. */
export interface Row {
  readonly source: ArticleSource
  readonly value: unknown
  /** What was odd about its bytes. */
  readonly notes?: readonly InputNote[]
}

/** A piece of work: articles that follow one another, enough to be worth sending to another core, few enough to hold. */
export type Batch = { readonly size: number } & (
  | {
      readonly kind: 'files'
      readonly files: readonly WholeFile[] /** They were decoded already. */
      readonly utf8?: true
    }
  /** Lines of JSON. `first` is the index of the first of them, blank ones counted. */
  | {
      readonly kind: 'lines'
      readonly path: string
      readonly first: number
      readonly count: number
      readonly bytes: Uint8Array
      /** They were decoded already. */
      readonly utf8?: true
    }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'failed'; readonly source: ArticleSource; readonly code: FailureCode; readonly message: string }
)

/** Bytes in a batch: a tenth of a second of work. */
export const batchBytes = 256 * 1024
/** Files in a batch, where they are tiny. */
export const batchFiles = 64

/** How many articles a batch holds; blank lines count. */
export function countOf(batch: Batch): number {
  if (batch.kind === 'files') return batch.files.length
  if (batch.kind === 'lines') return batch.count
  return batch.kind === 'rows' ? batch.rows.length : 1
}

/** A batch without its article number `at`: what stands before it, where it is from, what stands after it. */
export function around(batch: Batch, at: number): { before?: Batch; source: ArticleSource; after?: Batch } {
  if (batch.kind === 'failed') return { source: batch.source }
  if (batch.kind === 'files')
    return {
      ...aside(batch.files, at, files => ({ kind: 'files', files, size: batch.size })),
      source: batch.files[at]!.source,
    }
  if (batch.kind === 'rows')
    return {
      ...aside(batch.rows, at, rows => ({ kind: 'rows', rows, size: batch.size })),
      source: batch.rows[at]!.source,
    }
  const { path, first, bytes, utf8 } = batch
  const { start, end, line } = lineAt(bytes, at)
  const lines = (bytes: Uint8Array, first: number, count: number): Batch => ({
    kind: 'lines',
    path,
    first,
    count,
    bytes,
    size: bytes.length,
    ...(utf8 && { utf8 }),
  })
  return {
    ...(start > 0 && { before: lines(bytes.subarray(0, start), first, line) }),
    source: { path, index: first + line },
    ...(end < bytes.length && { after: lines(bytes.subarray(end), first + line + 1, batch.count - line - 1) }),
  }
}

/** The batch in two, or nothing for one article. */
export function halvesOf(batch: Batch): readonly [Batch, Batch] | undefined {
  const count = countOf(batch)
  if (batch.kind === 'failed' || count < 2) return undefined
  const half = count >> 1
  if (batch.kind === 'files')
    return [
      { ...batch, files: batch.files.slice(0, half) },
      { ...batch, files: batch.files.slice(half) },
    ]
  if (batch.kind === 'rows')
    return [
      { ...batch, rows: batch.rows.slice(0, half) },
      { ...batch, rows: batch.rows.slice(half) },
    ]
  let end = 0
  for (let line = 0; line < half; line++) end = batch.bytes.indexOf(newline, end) + 1
  const part = (bytes: Uint8Array, first: number, count: number): Batch => ({
    ...batch,
    bytes,
    first,
    count,
    size: bytes.length,
  })
  return [
    part(batch.bytes.subarray(0, end), batch.first, half),
    part(batch.bytes.subarray(end), batch.first + half, count - half),
  ]
}

function aside<Item>(
  items: readonly Item[],
  at: number,
  make: (items: readonly Item[]) => Batch,
): { before?: Batch; after?: Batch } {
  return {
    ...(at > 0 && { before: make(items.slice(0, at)) }),
    ...(at + 1 < items.length && { after: make(items.slice(at + 1)) }),
  }
}

const newline = 10

/** Where the line begins that is number `at` of those that are not blank. */
function lineAt(bytes: Uint8Array, at: number): { start: number; end: number; line: number } {
  let start = 0
  for (let line = 0, full = 0; ; line++) {
    const found = bytes.indexOf(newline, start)
    const end = found < 0 ? bytes.length : found + 1
    if (!isBlank(bytes.subarray(start, end)) && full++ === at) return { start, end, line }
    if (end >= bytes.length) return { start, end, line }
    start = end
  }
}

/** As JSON means it: spaces, tabs and line ends. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))

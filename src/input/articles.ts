import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import type { ArticleSource } from '../record/types.ts'
import type { Batch } from './batch.ts'
import { decode, type InputNote } from './decode.ts'
import { InputError, inputError } from './failure.ts'
import { type FieldNames, readFields } from './fields.ts'
import { fileNameDate } from './file-name-date.ts'
import { unpack } from './unpack.ts'

const blank = /^[\t-\r ]*$/
const newline = 10

/** An article as it comes in, with what is known about it. */
export interface Arrived {
  readonly source: ArticleSource
  readonly text: string
  readonly notes: readonly InputNote[]
  readonly published?: { readonly date: string; readonly from: 'record' | 'file-name' }
}

/** An article, or why there is none. */
export type Incoming = Arrived | { readonly source: ArticleSource; readonly error: InputError }

export interface ReadingOptions extends FieldNames {
  readonly encoding?: string
}

/** The articles of a batch, in order. Whatever is wrong with one is said in its place, and never thrown. */
export function* articlesOf(batch: Batch, options: ReadingOptions): Generator<Incoming> {
  if (batch.kind === 'failed') yield { source: batch.source, error: new InputError(batch.code, batch.message) }
  else if (batch.kind === 'files')
    for (const { source, bytes } of batch.files) yield attempt(source, () => readFile(source, bytes, options))
  else if (batch.kind === 'rows')
    for (const { source, value } of batch.rows) yield attempt(source, () => readRecord(source, value, [], options))
  else yield* linesOf(batch, options)
}

function attempt(source: ArticleSource, read: () => Incoming): Incoming {
  try {
    return read()
  } catch (error) {
    return { source, error: inputError(error) }
  }
}

function readFile(source: ArticleSource, bytes: Uint8Array | undefined, { encoding }: ReadingOptions): Incoming {
  const path = source.path!
  const { text, notes } = decode(bytes ?? unpack(path, readFileSync(path)), encoding)
  const date = fileNameDate(path)
  return { source, text, notes, ...(date && { published: { date, from: 'file-name' as const } }) }
}

function* linesOf({ path, first, bytes }: Batch & { kind: 'lines' }, options: ReadingOptions): Generator<Incoming> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  // One look at the whole batch is cheaper than one at every line; but a string of the whole batch would outlive many lines.
  const sound = options.encoding === undefined && isUtf8(bytes)
  for (let start = 0, index = first; start < buffer.length; index++) {
    const found = buffer.indexOf(newline, start)
    const end = found < 0 ? buffer.length : found
    const raw = buffer.toString(sound ? 'utf8' : 'latin1', start, end)
    start = end + 1
    if (blank.test(raw)) continue
    const source = { path, index }
    yield attempt(source, () => {
      const { text, notes } = sound ? { text: raw, notes: [] } : decode(Buffer.from(raw, 'latin1'), options.encoding)
      return readRecord(source, parseJson(text.startsWith('\ufeff') ? text.slice(1) : text), notes, options)
    })
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new InputError(
      'json-invalid',
      `it is not JSON: ${(error as Error).message.replace(/, ".*$|: ".*$| in JSON/s, '')}`,
    )
  }
}

function readRecord(
  { path, index }: ArticleSource,
  value: unknown,
  notes: readonly InputNote[],
  options: ReadingOptions,
): Incoming {
  const { text, id, title, date, unreadableDate, kept } = readFields(value, options)
  const source = {
    path,
    index,
    ...(id !== undefined && { id }),
    ...(title && { title }),
    ...(kept && { kept }),
  } as ArticleSource
  const odd: InputNote[] =
    unreadableDate === undefined
      ? []
      : [
          {
            code: 'date-unreadable',
            message: `the field "${options.dateField}" holds no date: ${unreadableDate.slice(0, 40)}`,
          },
        ]
  return { source, text, notes: [...notes, ...odd], ...(date && { published: { date, from: 'record' as const } }) }
}

import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import type { ArticleSource } from '../record/types.ts'
import type { Batch } from './batch.ts'
import { decode, type InputNote } from './decode.ts'
import { InputError, inputError } from './failure.ts'
import { at, exactNumber, type FieldNames, fieldRoles, readFields } from './fields.ts'
import type { FieldsSeen } from './fields-seen.ts'
import { fileNameDate } from './file-name-date.ts'
import { inMegabytes, limitsOf } from './limits.ts'
import { unpack } from './unpack.ts'

const blank = /^[\t-\r ]*$/
const newline = 10

/** An article as it comes in, with what is known about it. */
export interface Arrived {
  readonly source: ArticleSource
  readonly text: string
  readonly notes: readonly InputNote[]
  readonly published?: { readonly date: string; readonly from: 'record' | 'url' | 'file-name' }
  /** Of a record in a dump. */
  readonly fields?: FieldsSeen
}

/** An article, or why there is none. */
export type Incoming = Arrived | { readonly source: ArticleSource; readonly error: InputError }

export interface ReadingOptions extends FieldNames {
  readonly encoding?: string | undefined
  /** MB that an article may have. */
  readonly maxSize?: number | undefined
}

/** The articles of a batch, in order. Whatever is wrong with one is said in its place, and never thrown. */
export function* articlesOf(batch: Batch, options: ReadingOptions): Generator<Incoming> {
  if (batch.kind === 'failed') yield { source: batch.source, error: new InputError(batch.code, batch.message) }
  else if (batch.kind === 'files')
    for (const { source, bytes } of batch.files)
      yield attempt(source, () => readFile(source, bytes, batch.utf8 ? withoutEncoding(options) : options))
  else if (batch.kind === 'rows')
    for (const { source, value, notes = [] } of batch.rows)
      yield attempt(source, () => readRecord(source, value, notes, options))
  else yield* linesOf(batch, options)
}

const withoutEncoding = ({ encoding: _, ...options }: ReadingOptions): ReadingOptions => options

function attempt(source: ArticleSource, read: () => Incoming): Incoming {
  try {
    return read()
  } catch (error) {
    return { source, error: inputError(error) }
  }
}

function readFile(source: ArticleSource, held: Uint8Array | undefined, options: ReadingOptions): Incoming {
  const path = source.path!
  const most = limitsOf(options.maxSize).article
  // Before it is read: what is too large, or never ends, is not held.
  if (!held) checkSize(statSync(path).size, most)
  const bytes = unpack(path, held ?? readFileSync(path), most)
  checkSize(bytes.length, most)
  const { text, notes } = decode(bytes, options.encoding)
  const date = fileNameDate(path)
  return { source, text, notes, ...(date && { published: { date, from: 'file-name' as const } }) }
}

function checkSize(bytes: number, most: number): void {
  if (bytes > most)
    throw new InputError(
      'too-large',
      `it has ${inMegabytes(bytes)}; an article may have ${inMegabytes(most)} (--max-size)`,
    )
}

function* linesOf(
  { path, first, bytes, utf8 }: Batch & { kind: 'lines' },
  options: ReadingOptions,
): Generator<Incoming> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  // One look at the whole batch is cheaper than one at every line; but a string of the whole batch would outlive many lines.
  const sound = (utf8 || options.encoding === undefined) && isUtf8(bytes)
  for (let start = 0, index = first; start < buffer.length; index++) {
    const found = buffer.indexOf(newline, start)
    const end = found < 0 ? buffer.length : found
    const raw = buffer.toString(sound ? 'utf8' : 'latin1', start, end)
    start = end + 1
    if (blank.test(raw)) continue
    const source = { path, index }
    yield attempt(source, () => {
      const { text, notes } = sound ? { text: raw, notes: [] } : decode(Buffer.from(raw, 'latin1'), options.encoding)
      const line = text.startsWith('\ufeff') ? text.slice(1) : text
      return readRecord(source, parseJson(line), notes, options, line)
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
  line = '',
): Incoming {
  const { text, id, title, date, dateFrom = 'record', unreadableDate, kept, fields } = readFields(value, options)
  checkSize(text.length, limitsOf(options.maxSize).article)
  const source = {
    path,
    index,
    ...(id !== undefined && { id: typeof id === 'number' ? exactNumber(line, fields.id!, id) : id }),
    ...(title && { title }),
    ...(kept && { kept }),
  } as ArticleSource
  const odd: InputNote[] =
    unreadableDate === undefined
      ? []
      : [
          {
            code: 'date-unreadable',
            message: `the field "${fields.date}" holds no date: ${unreadableDate.slice(0, 40)}`,
          },
        ]
  return {
    source,
    text,
    notes: [...notes, ...odd],
    ...(date && { published: { date, from: dateFrom } }),
    fields: { read: fields, found: askedIn(value as object, options), all: Object.keys(value as object) },
  }
}

/** The fields that were asked for by name and that a record has. */
const askedIn = (record: object, names: FieldNames): string[] =>
  [...fieldRoles.map(role => names[`${role}Field`]), ...names.keep].filter(
    (name): name is string => name !== undefined && at(record, name) !== undefined,
  )

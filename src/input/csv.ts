import { Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { type Batch, batchBytes, type Row } from './batch.ts'
import { decode, type InputNote } from './decode.ts'
import { inMegabytes, type Limits } from './limits.ts'
import { peek } from './peek.ts'
import { delimiterOf } from './sniff.ts'

const newline = 10

/** A byte order mark of UTF-8, read as Latin-1. */
const mark = 'ï»¿'
const beyondAscii = /[\x80-\xff]/
/** Enough to find the head line in. */
const headBytes = 65_536

export interface CsvOptions {
  readonly encoding: string | undefined
  readonly limits: Limits
}

/** The records of a CSV file with a head line, whatever stands between its cells. A record that is broken is one failure. */
export async function* csvBatches(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  { encoding, limits }: CsvOptions,
): AsyncGenerator<Batch> {
  let index = 0
  let rows: Row[] = []
  let size = 0
  // The parser reads ahead: what it skips is put in its place by its line.
  const skipped: { line: number; message: string }[] = []
  const onSkip = (error: CsvError | undefined): undefined => {
    const line = Number(error?.['lines'] ?? 0)
    skipped.push({ line, message: `it is not CSV at line ${line}: ${reasonOf(error, limits)}` })
  }
  const { head, chunks: whole } = await peek(
    withoutMark(chunks),
    bytes => bytes.includes(newline) || bytes.length > headBytes,
  )
  const decoded = decoderOf(encoding)
  // Bytes pass through as Latin-1; each cell is decoded for itself, as each article is elsewhere.
  // A quotation mark in the wrong place is read as it stands: taken for an error, it would cost the next record too.
  const parser = parse({
    columns: (names: string[]) => names.map(name => decoded(name).text.trim()),
    delimiter: delimiterOf(head.toString('latin1')),
    encoding: 'latin1',
    info: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: limits.record,
    skip_records_with_error: true,
    on_skip: onSkip,
  })
  Readable.from(whole)
    .on('error', error => parser.destroy(error))
    .pipe(parser)
  const rest = (upTo = Infinity): Batch[] => {
    const batch: Batch[] = rows.length > 0 ? [{ kind: 'rows', rows, size }] : []
    rows = []
    size = 0
    const passed = skipped.splice(0, skipped.filter(({ line }) => line < upTo).length)
    return [
      ...batch,
      ...passed.map(
        ({ message }): Batch => ({
          kind: 'failed',
          source: { path, index: index++ },
          code: 'csv-invalid',
          message,
          size: 0,
        }),
      ),
    ]
  }
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>
      info: { lines: number }
    }>) {
      if (skipped.some(({ line }) => line < info.lines)) yield* rest(info.lines)
      const notes: InputNote[] = []
      for (const [name, cell] of Object.entries(record)) {
        size += cell.length
        if (!beyondAscii.test(cell)) continue
        const { text, notes: odd } = decoded(cell)
        record[name] = text
        notes.push(...odd.filter(({ code }) => !notes.some(note => note.code === code)))
      }
      rows.push({ source: { path, index: index++ }, value: record, ...(notes.length > 0 && { notes }) })
      if (size >= batchBytes) yield* rest()
    }
  } finally {
    yield* rest()
  }
}

async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun = false
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    yield !begun && bytes.toString('latin1', 0, mark.length) === mark ? bytes.subarray(mark.length) : bytes
    begun ||= chunk.length > 0
  }
}

/** UTF-16 was made UTF-8 before. */
const decoderOf = (encoding: string | undefined) => (cell: string) => decode(Buffer.from(cell, 'latin1'), encoding)

const reasons: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'it has more or fewer cells than the head line',
  CSV_QUOTE_NOT_CLOSED: 'a cell is never closed by a quotation mark',
}

function reasonOf(error: CsvError | undefined, { record }: Limits): string {
  if (error?.code === 'CSV_MAX_RECORD_SIZE')
    return `a record is longer than ${inMegabytes(record)} (--max-size): a quotation mark may be missing`
  return reasons[error?.code ?? ''] ?? error?.message ?? 'a broken record'
}

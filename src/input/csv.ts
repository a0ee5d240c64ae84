import { Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { type Batch, batchBytes, type Row } from './batch.ts'

/** A field that never ends is a missing quotation mark. */
const maxRecordBytes = 32 * 2 ** 20

/** The records of a CSV file with a head line. A record that is broken is one failure. */
export async function* csvBatches(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  let index = 0
  let rows: Row[] = []
  let size = 0
  // The parser reads ahead: what it skips is put in its place by its line.
  const skipped: { line: number; message: string }[] = []
  const onSkip = (error: CsvError | undefined): undefined => {
    const line = Number(error?.['lines'] ?? 0)
    skipped.push({ line, message: `it is not CSV at line ${line}: ${reasonOf(error)}` })
  }
  // A quotation mark in the wrong place is read as it stands: taken for an error, it would cost the next record too.
  const parser = parse({
    columns: true,
    bom: true,
    info: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: maxRecordBytes,
    skip_records_with_error: true,
    on_skip: onSkip,
  })
  const source = Readable.from(chunks)
  source.on('error', error => parser.destroy(error)).pipe(parser)
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
      rows.push({ source: { path, index: index++ }, value: record })
      for (const field of Object.values(record)) size += field.length
      if (size >= batchBytes) yield* rest()
    }
  } finally {
    yield* rest()
  }
}

const reasons: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'it has more or fewer cells than the head line',
  CSV_QUOTE_NOT_CLOSED: 'a cell is never closed by a quotation mark',
  CSV_MAX_RECORD_SIZE: 'a record is longer than 32 MB: a quotation mark may be missing',
}

const reasonOf = (error: CsvError | undefined): string =>
  reasons[error?.code ?? ''] ?? error?.message ?? 'a broken record'

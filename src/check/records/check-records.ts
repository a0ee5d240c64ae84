import type { Readable } from 'node:stream'
import type { Batch } from '../../input/batch.ts'
import { inputError } from '../../input/failure.ts'
import { lineBatches } from '../../input/lines.ts'
import { unpackStream } from '../../input/unpack.ts'
import type { ArticleResult, Finding } from '../finding.ts'
import { type Severities, severityOf } from '../rules.ts'
import { recordValidator, type Validate } from './validate.ts'

/** Checks records made earlier, line by line: a result for each line that is wrong, or one for the file if none is. */
export async function* checkRecords(path: string, stream: Readable, rules: Severities): AsyncGenerator<ArticleResult> {
  const severity = severityOf('record-invalid', rules)
  const validate = recordValidator()
  const result: ArticleResult = { path, compared: false, findings: [] }
  let records = 0
  let last: ArticleResult | undefined
  try {
    for await (const batch of lineBatches(path, unpackStream(path, stream))) {
      for (const { line, message } of linesOf(batch, validate)) {
        records++
        if (severity === 'off' || message === undefined) continue
        if (last) yield last
        const finding: Finding = {
          code: 'record-invalid',
          severity,
          message,
          line,
          column: 1,
          endLine: line,
          endColumn: 1,
        }
        last = { ...result, findings: [finding] }
      }
    }
    yield { ...(last ?? result), records }
  } catch (error) {
    if (last) yield last
    yield { ...result, failure: inputError(error).message, records }
  }
}

interface Line {
  readonly line: number
  /** What is wrong with it. */
  readonly message: string | undefined
}

/** The lines of a batch that are not blank. */
function* linesOf(batch: Batch, validate: Validate): Generator<Line> {
  if (batch.kind === 'failed') yield { line: batch.source.index! + 1, message: batch.message }
  if (batch.kind !== 'lines') return
  const { bytes, first } = batch
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let line = first
  for (let from = 0; from < buffer.length; ) {
    const found = buffer.indexOf(0x0a, from)
    const end = found < 0 ? buffer.length : found
    const text = buffer.toString('utf8', from, end)
    from = end + 1
    line++
    if (text.trim() !== '') yield { line, message: validate(text) }
  }
}

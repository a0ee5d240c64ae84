import type { Readable } from 'node:stream'
import type { Batch } from '../../input/batch.ts'
import { inputError } from '../../input/failure.ts'
import { lineBatches } from '../../input/lines.ts'
import { unpackStream } from '../../input/unpack.ts'
import type { ArticleResult, Finding } from '../finding.ts'
import { type Severities, severityOf } from '../rules.ts'
import { recordValidator, type Validate } from './validate.ts'

/** Checks records made earlier, line by line: a result for each line that is wrong, and one for the file if none is. */
export async function* checkRecords(path: string, stream: Readable, rules: Severities): AsyncGenerator<ArticleResult> {
  const severity = severityOf('record-invalid', rules)
  const validate = recordValidator()
  let wrong = 0
  try {
    for await (const batch of lineBatches(path, unpackStream(path, stream))) {
      for (const { line, message } of mistakesIn(batch, validate)) {
        if (severity === 'off') continue
        wrong++
        const finding: Finding = { code: 'record-invalid', severity, message, line, column: 1, endLine: line, endColumn: 1 }
        yield { path, compared: false, findings: [finding] }
      }
    }
    if (wrong === 0) yield { path, compared: false, findings: [] }
  } catch (error) {
    yield { path, compared: false, findings: [], failure: inputError(error).message }
  }
}

interface Mistake {
  readonly line: number
  readonly message: string
}

function* mistakesIn(batch: Batch, validate: Validate): Generator<Mistake> {
  if (batch.kind === 'failed') yield { line: batch.source.index! + 1, message: batch.message }
  if (batch.kind !== 'lines') return
  const { bytes, first } = batch
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let line = first
  for (let from = 0; from < buffer.length;) {
    const found = buffer.indexOf(0x0a, from)
    const end = found < 0 ? buffer.length : found
    const text = buffer.toString('utf8', from, end)
    from = end + 1
    line++
    const message = text.trim() === '' ? undefined : validate(text)
    if (message !== undefined) yield { line, message }
  }
}

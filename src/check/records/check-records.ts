import type { Readable } from 'node:stream'
import { type ArticleResult, type Finding } from '../finding.ts'
import { type Severities, severityOf } from '../rules.ts'
import { linesOf, openRecords } from './lines.ts'
import { recordValidator } from './validate.ts'

/** Checks records made earlier, line by line: a result for each line that is wrong, and one for the file if none is. */
export async function* checkRecords(path: string, stream: Readable, rules: Severities): AsyncGenerator<ArticleResult> {
  const severity = severityOf('record-invalid', rules)
  const validate = recordValidator()
  let wrong = 0
  try {
    for await (const lines of linesOf(stream)) {
      for (const { number, text } of lines) {
        const message = text.trim() === '' ? undefined : validate(text)
        if (message === undefined || severity === 'off') continue
        wrong++
        const finding: Finding = { code: 'record-invalid', severity, message, line: number, column: 1, endLine: number, endColumn: 1 }
        yield { path, compared: false, findings: [finding] }
      }
    }
    if (wrong === 0) yield { path, compared: false, findings: [] }
  } catch (error) {
    yield { path, compared: false, findings: [], failure: `the records cannot be read: ${(error as Error).message}` }
  }
}

export { openRecords }

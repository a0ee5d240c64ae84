import { linePlaces } from '../document/lines.ts'
import type { Span } from '../document/span.ts'
import type { Change } from './compare/compare.ts'
import { type RuleCode, type Severities, type Severity, severityOf } from './rules.ts'

/** Something that a rule has to say about a place in a text. */
export interface Remark extends Span {
  readonly code: RuleCode
  /** One sentence without a full stop. It may hold words of the text: whoever prints it escapes it. */
  readonly message: string
  readonly changes?: readonly Change[]
}

/** A remark with its place as people count: lines and columns from 1, columns in UTF-16 units. */
export interface Finding {
  readonly code: RuleCode
  readonly severity: Exclude<Severity, 'off'>
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The line of the text that it is about. */
  readonly excerpt?: string
  readonly changes?: readonly Change[]
}

/** What was found in one article. */
export interface ArticleResult {
  readonly path: string
  /** There was an expected record, and it was compared. */
  readonly compared: boolean
  readonly findings: readonly Finding[]
  /** The expected record that `--init` has made or `--update` has rewritten. */
  readonly written?: { readonly how: 'made' | 'updated'; readonly path: string }
  /** How many records were read, where records are checked; with the last result of their file. */
  readonly records?: number
  /** The article could not be checked at all, with the reason: exit status 2. */
  readonly failure?: string
}

/** Longer lines are shown around the place, not whole. */
const excerptLength = 160

/** Places remarks in their text, leaves out what is switched off, and orders them as they stand. */
export function placeRemarks(text: string, remarks: readonly Remark[], set: Severities): Finding[] {
  const placeOf = remarks.length > 0 ? linePlaces(text) : undefined
  return remarks
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .flatMap(({ code, message, start, end, changes }) => {
      const severity = severityOf(code, set)
      if (severity === 'off') return []
      const from = placeOf!(start)
      const to = placeOf!(Math.max(start, end))
      return [
        {
          code,
          severity,
          message,
          ...from,
          endLine: to.line,
          endColumn: to.column,
          ...(text !== '' && { excerpt: excerptAt(text, start, from.column) }),
          ...(changes && changes.length > 0 && { changes }),
        },
      ]
    })
}

const lineEnd = /[\n\r\u2028\u2029]/g

function excerptAt(text: string, start: number, column: number): string {
  const lineStart = start - column + 1
  lineEnd.lastIndex = lineStart
  const end = lineEnd.exec(text)?.index ?? text.length
  if (end - lineStart <= excerptLength) return text.slice(lineStart, end)
  const from = Math.max(lineStart, start - excerptLength / 4)
  const to = Math.min(end, from + excerptLength)
  return `${from > lineStart ? '… ' : ''}${text.slice(from, to).trim()}${to < end ? ' …' : ''}`
}

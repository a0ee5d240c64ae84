import type { Document } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'

const isUrl = /^https?:\/\//i
const after = /^[»›>|]$/
const month = /^(?:JAN|FEB|MARCH|APRIL|MAY|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC)\.?$/

/** The title of a link, where it stands and how it reads, with its address if it has one. */
export interface Title extends Span {
  readonly title: string
  readonly url?: string
}

/** Reads the title in some tokens of a line. */
export function readTitle({ text, tokens }: Document, first: number, last: number): Title | undefined {
  let end = last
  while (end > first && after.test(tokens[end - 1]!.lexeme.text)) end--
  if (end - first > 5 && month.test(tokens[end - 4]!.lexeme.text) && tokens[end - 1]!.lexeme.shape === 'number') end -= 4
  if (end === first) return undefined
  const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end }
  const title = text.slice(span.start, span.end)
  return { ...span, title, ...(isUrl.test(title) && { url: title }) }
}

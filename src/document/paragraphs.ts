import { classAt, newline, space } from './characters.ts'
import type { Span } from './span.ts'

/** A hard-wrapped text has most of its lines about this long (UTF-16 units), and blank lines between its paragraphs. */
const wrappedLength = { least: 45, most: 100 }
/** So many of the lines that another line follows must be of that length. */
const wrappedShare = 0.75

/** Where paragraphs begin and end: at line breaks, or, in a hard-wrapped text, at blank lines. White space stays outside. */
export function readParagraphs(text: string): Span[] {
  const lines = readLines(text)
  return isHardWrapped(lines) ? joinLines(lines) : lines.map(({ start, end }) => ({ start, end }))
}

interface Line extends Span {
  /** A line that is not blank stands directly before it. */
  readonly continues: boolean
}

function readLines(text: string): Line[] {
  const lines: Line[] = []
  let breaks = 2
  let start = -1
  let end = 0
  for (let offset = 0; offset < text.length; offset++) {
    const kind = classAt(text, offset)
    if (kind === newline) {
      if (text[offset] === '\n' && text[offset - 1] === '\r') continue
      if (start >= 0) {
        lines.push({ start, end, continues: breaks < 2 })
        breaks = 0
        start = -1
      }
      breaks++
    } else if (kind !== space) {
      if (start < 0) start = offset
      end = offset + 1
    }
  }
  if (start >= 0) lines.push({ start, end, continues: breaks < 2 })
  return lines
}

function isHardWrapped(lines: readonly Line[]): boolean {
  const followed = lines.filter((_, index) => lines[index + 1]?.continues)
  const wrapped = followed.filter(({ start, end }) => end - start >= wrappedLength.least && end - start <= wrappedLength.most)
  return followed.length >= 3 && wrapped.length >= wrappedShare * followed.length && lines.some(({ continues }, index) => index > 0 && !continues)
}

function joinLines(lines: readonly Line[]): Span[] {
  const paragraphs: { start: number; end: number }[] = []
  for (const { start, end, continues } of lines) {
    if (continues) paragraphs.at(-1)!.end = end
    else paragraphs.push({ start, end })
  }
  return paragraphs
}

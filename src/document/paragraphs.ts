import { classAt, newline, space } from './characters.ts'
import type { Span } from './span.ts'

/** In a hard-wrapped text at least this share of the lines that another line follows are full: its next word had no room. */
const fullShare = {
  blank: 0.8,
  /** Without blank lines the last line of a paragraph is followed by another, too. */ none: 0.5,
}
/** At least this share of such breaks stands inside a sentence, before a small letter: three in four do, in prose. */
const lowerShare = 0.4
/** So many lines must follow others directly before a text can be told to be wrapped. */
const leastFollowing = 3
/** UTF-16 units: what is wrapped at more is not wrapped for reading, and what is narrower is a list. */
const width = { least: 20, most: 200 }
const lowerCase = /\p{Ll}/u
/** A line is full if the next word would have reached past this share of the width: editors wrap a little unevenly. */
const fullWidth = 0.85
/** The share of lines that may stick out of the width: an address, a table. */
const outliers = 0.02

/** Where paragraphs begin and end: at line breaks, or, in a hard-wrapped text, where a line is not full. White space stays outside. */
export function readParagraphs(text: string): Span[] {
  const lines = readLines(text)
  const wrappedAt = wrapWidth(text, lines)
  return wrappedAt ? joinLines(lines, wrappedAt) : lines.map(({ start, end }) => ({ start, end }))
}

interface Line extends Span {
  /** A line that is not blank stands directly before it. */
  readonly follows: boolean
  /** White space before its first word. */
  readonly indent: number
  /** The length of its first word. */
  readonly firstWord: number
}

function readLines(text: string): Line[] {
  const lines: Line[] = []
  let breaks = 2
  for (let lineStart = 0; lineStart < text.length; ) {
    let lineEnd = lineStart
    while (lineEnd < text.length && classAt(text, lineEnd) !== newline) lineEnd++
    let start = lineStart
    while (start < lineEnd && classAt(text, start) === space) start++
    if (start < lineEnd) {
      let end = lineEnd
      while (classAt(text, end - 1) === space) end--
      let wordEnd = start
      while (wordEnd < end && classAt(text, wordEnd) !== space) wordEnd++
      lines.push({ start, end, follows: breaks < 2, indent: start - lineStart, firstWord: wordEnd - start })
      breaks = 0
    }
    breaks += text[lineEnd] === '\f' ? 2 : 1
    lineStart = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1)
  }
  return lines
}

const lengthOf = ({ start, end, indent }: Line): number => end - start + indent

/** The width that a text is wrapped at, if it is: no line is longer, and few have room for the first word of the next. */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const following = lines.filter((line, index) => continues(lines[index - 1], line))
  if (following.length < leastFollowing) return undefined
  const lengths = lines.map(lengthOf).sort((a, b) => a - b)
  const widest = lengths[Math.floor((lengths.length - 1) * (1 - outliers))]!
  if (widest < width.least || widest > width.most) return undefined
  const full = lines.filter(
    (line, index) => continues(lines[index - 1], line) && isFull(lines[index - 1]!, line, widest),
  )
  const blank = lines.length > 1 && lines.some(({ follows }, index) => index > 0 && !follows)
  const inside = full.filter(({ start }) => lowerCase.test(text[start]!))
  return full.length >= (blank ? fullShare.blank : fullShare.none) * following.length &&
    inside.length >= lowerShare * full.length
    ? widest
    : undefined
}

const isFull = (line: Line, next: Line, widest: number): boolean =>
  lengthOf(line) + 1 + next.firstWord > fullWidth * widest

/** It may be the same paragraph: no blank line and no indent stands between them. */
const continues = (before: Line | undefined, line: Line): boolean =>
  before !== undefined && line.follows && line.indent <= before.indent

/** An indented line begins a paragraph; so does one that had room in the line before it. */
function joinLines(lines: readonly Line[], widest: number): Span[] {
  const paragraphs: { start: number; end: number }[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before && continues(before, line) && isFull(before, line, widest)) paragraphs.at(-1)!.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  }
  return paragraphs
}

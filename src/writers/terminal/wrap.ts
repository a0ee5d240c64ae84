import stringWidth from 'string-width'

/** A piece of text that is drawn in one way. */
export interface Piece {
  readonly text: string
  readonly draw: (text: string) => string
}

const wordsAndSpaces = /\s+|\S+/g
const graphemes = /[^](?:[\p{M}\u200d\ufe0f]|(?<=\u200d)[^])*/gu

/** Columns that a text takes in a terminal: two for wide characters, none for combining marks. */
export const columns = (text: string): number => stringWidth(text)

/** Breaks pieces into drawn lines of at most `width` columns, at white space; a longer word is cut. Line breaks of the text are kept. */
export function wrap(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  let pending: { text: string; draw: Piece['draw'] } | undefined
  const breakLine = (): void => {
    lines.push(line)
    line = ''
    used = 0
    pending = undefined
  }
  const put = (text: string, draw: Piece['draw']): void => {
    const size = columns(text)
    if (used > 0 && used + (pending ? 1 : 0) + size > width) breakLine()
    if (pending && used > 0) {
      line += pending.draw(' ')
      used++
    }
    pending = undefined
    line += draw(text)
    used += size
  }
  for (const { text, draw } of pieces) {
    for (const [part] of text.matchAll(wordsAndSpaces)) {
      if (part.includes('\n')) breakLine()
      else if (part.trim() === '') pending = { text: ' ', draw }
      else for (const word of cut(part, width)) put(word, draw)
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

/** A word in pieces of at most `width` columns; nearly always itself. */
function cut(word: string, width: number): string[] {
  if (columns(word) <= width) return [word]
  const parts = ['']
  for (const [grapheme] of word.matchAll(graphemes)) {
    if (columns(parts.at(-1)! + grapheme) > width && parts.at(-1) !== '') parts.push(grapheme)
    else parts[parts.length - 1] += grapheme
  }
  return parts
}

/** A drawn line filled with spaces to `width` columns. */
export const fill = (line: string, width: number): string => line + ' '.repeat(Math.max(0, width - columns(line)))

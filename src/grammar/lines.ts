import type { Block, Document } from '../document/document.ts'
import { perLexeme, type Lexeme } from '../document/lexemes.ts'
import type { Span } from '../document/span.ts'
import type { Token } from '../document/tokens.ts'

/** A paragraph as a line of a page: its words without bullet, number and the brackets around all of it. */
export interface Line extends Span {
  /** `tokens[first]` up to and without `tokens[last]`. */
  readonly first: number
  readonly last: number
  /** What stood before it: 0 for a bullet, else its number in a list. */
  readonly item?: number
  /** It stands wholly in brackets: `(RELATED: …)`. */
  readonly bracketed: boolean
}

const bullet = /^(?:[•·‣⁃▪■●○◦►▶▸»›→➤└*+–—]|-{1,2})$/
const smallNumber = /^\d{1,2}$/
const fullStop = /[.!…]$/
const closing = /^["'”’»)\]]$/

const isBullet = perLexeme(({ shape, text }) => shape === 'mark' && bullet.test(text))
const isClosing = perLexeme(({ shape, text }) => shape === 'mark' && closing.test(text))
const endsWithStop = perLexeme(({ text }) => fullStop.test(text))

/** Reads a paragraph as a line. */
export function readLine({ tokens }: Document, { first, last, start, end }: Block): Line {
  const [from, item] = afterMarker(tokens, first, last)
  const bracketed = last - from > 2 && tokens[from]!.lexeme.text === '(' && closesAtEnd(tokens, from, last)
  const words = bracketed ? { first: from + 1, last: last - 1 } : { first: from, last }
  const span = { start: tokens[words.first]?.start ?? start, end: tokens[words.last - 1]?.end ?? end }
  return { ...span, ...words, bracketed, ...(item !== undefined && { item }) }
}

/** [- ]Storm closes harbour, [3. ]Storm closes harbour: the token after the marker, and the number (a bullet has 0). */
function afterMarker(tokens: readonly Token[], first: number, last: number): [number, number?] {
  if (last - first < 2) return [first]
  const { lexeme } = tokens[first]!
  if (isBullet(lexeme)) return tokens[first + 1]!.spaced || lexeme.text.length === 1 && lexeme.text !== '-' ? [first + 1, 0] : [first]
  const numbered = last - first > 2 && smallNumber.test(lexeme.text) && /^[.)]$/.test(tokens[first + 1]!.lexeme.text) && tokens[first + 2]!.spaced
  return numbered ? [first + 2, Number(lexeme.text)] : [first]
}

/** The first bracket closes at the last token and not before it. Lines longer than any aside are not looked at. */
function closesAtEnd(tokens: readonly Token[], from: number, last: number): boolean {
  if (tokens[last - 1]!.lexeme.text !== ')' || last - from > 80) return false
  for (let index = from + 1; index < last - 1; index++) if (tokens[index]!.lexeme.text === ')') return hasOpening(tokens, from + 1, index)
  return true
}

function hasOpening(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (tokens[index]!.lexeme.text === '(') return true
  return false
}

/** The last token of a line before its closing marks: the `.` of `He won.”`. */
export function lastMark(tokens: readonly Token[], { first, last }: Pick<Line, 'first' | 'last'>): Lexeme | undefined {
  let index = last - 1
  while (index > first && isClosing(tokens[index]!.lexeme)) index--
  return index >= first ? tokens[index]!.lexeme : undefined
}

/** It ends as a sentence of prose does: with a full stop, not with a question. */
export function endsSentence(tokens: readonly Token[], line: Pick<Line, 'first' | 'last'>): boolean {
  const lexeme = lastMark(tokens, line)
  return lexeme !== undefined && endsWithStop(lexeme)
}

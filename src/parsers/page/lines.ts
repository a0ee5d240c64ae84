import type { Block, Document } from '../../document/document.ts'
import { type Lexeme, perLexeme } from '../../document/lexemes.ts'
import type { Span } from '../../document/span.ts'
import type { Token } from '../../document/tokens.ts'

/** A paragraph as a line of a page: its words without bullet, number and the brackets around all of it. */
export interface Line extends Span {
  /** `tokens[first]` up to and without `tokens[last]`. */
  readonly first: number
  readonly last: number
  /** What stood before it: 0 for a bullet, else its number in a list. */
  readonly item: number | undefined
  /** It stands wholly in brackets: `(RELATED: …)`. */
  readonly bracketed: boolean
}

const bullet = /^(?:[•·‣⁃▪■●○◦►▶▸»›>→➤└*+–—]|-{1,2})$/
const smallNumber = /^[1-9]\d?$/
/** Tokens. */
const longestAside = 80
const fullStop = /[.!…]$/
const closing = /^["'”’»)\]]$/

const isBullet = perLexeme(({ shape, text }) => shape === 'mark' && bullet.test(text))
const opensBracket = perLexeme(({ text }) => text === '(' || text === '[')
const closesNumber = perLexeme(({ text }) => text === '.' || text === ')')
const isClosing = perLexeme(({ shape, text }) => shape === 'mark' && closing.test(text))
const endsWithStop = perLexeme(({ text }) => fullStop.test(text))

/** Reads a paragraph as a line. */
export function readLine({ tokens }: Document, { first: start, last: end }: Block): Line {
  const number = itemNumber(tokens, start, end)
  const marks = number === 0 ? bulletLength(tokens, start, end) : 0
  const emphasized = marks > 0 && isEmphasized(tokens, start, end, marks)
  const item = emphasized ? undefined : number
  const from = number ? start + 2 : start + marks
  const to = emphasized ? end - marks : end
  const bracketed = to - from > 2 && opensBracket(tokens[from]!.lexeme) && closesAtEnd(tokens, from, to)
  return bracketed ? lineOf(tokens, from + 1, to - 1, true, item) : lineOf(tokens, from, to, false, item)
}

/** Some tokens as a line. There is at least one. */
export function lineOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  bracketed = false,
  item: number | undefined = undefined,
): Line {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, item, bracketed }
}

/** [- ]Storm closes harbour is 0, [3. ]Storm closes harbour is 3; other lines are none. */
function itemNumber(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (last - first < 2) return undefined
  const { lexeme } = tokens[first]!
  if (isBullet(lexeme))
    return tokens[first + 1]!.spaced || (lexeme.text.length === 1 && lexeme.text !== '-') ? 0 : undefined
  if (lexeme.shape !== 'number' || last - first < 3 || !closesNumber(tokens[first + 1]!.lexeme)) return undefined
  return tokens[first + 2]!.spaced && smallNumber.test(lexeme.text) ? Number(lexeme.text) : undefined
}

/** The tokens of a bullet: [>>] Storm closes harbour. */
function bulletLength(tokens: readonly Token[], first: number, last: number): number {
  let index = first + 1
  while (index < last - 1 && !tokens[index]!.spaced && tokens[index]!.lexeme === tokens[first]!.lexeme) index++
  return index - first
}

/** [**]READ MORE: Storm closes harbour[**] */
function isEmphasized(tokens: readonly Token[], first: number, last: number, marks: number): boolean {
  if (last - first <= 2 * marks || tokens[first]!.lexeme.text !== '*' || tokens[first + marks]!.spaced) return false
  for (let index = last - marks; index < last; index++)
    if (tokens[index]!.lexeme !== tokens[first]!.lexeme) return false
  return true
}

/** The first bracket closes at the last token and not before it. Lines longer than any aside are not looked at. */
function closesAtEnd(tokens: readonly Token[], from: number, last: number): boolean {
  const open = tokens[from]!.lexeme.text
  const close = open === '(' ? ')' : ']'
  if (tokens[last - 1]!.lexeme.text !== close || last - from > longestAside) return false
  let depth = 0
  for (let index = from; index < last - 1; index++) {
    const { text } = tokens[index]!.lexeme
    if (text === open) depth++
    else if (text === close && --depth === 0) return false
  }
  return depth === 1
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

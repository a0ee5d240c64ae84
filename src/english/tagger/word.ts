import type { Lexeme } from '../../document/lexemes.ts'
import type { Span } from '../../document/span.ts'

/** A token, or a quotation taken as one: the unit that grammar works on. */
export interface Word extends Span {
  readonly lexeme: Lexeme
  readonly spaced: boolean
  /** The index of the quotation that it stands for. */
  readonly quotation?: number
  /** The quotation is the title of a work, and does the part of a name. */
  readonly name?: boolean
}

/** A quotation, which begins with a token, as a word. All are made here: V8 reads objects of few kinds faster. */
export const quotationWord = (
  { lexeme, spaced }: Word,
  { start, end }: Span,
  quotation: number,
  name: boolean,
): Word => ({ start, end, lexeme, spaced, quotation, name })

/** The word at an index, in lower case; '' outside the sentence. */
export const wordAt = (words: readonly Word[], at: number): string => words[at]?.lexeme.lower ?? ''

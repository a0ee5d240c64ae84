import { titleAbbreviations } from '../english/words/grammar/abbreviations.ts'
import { sentenceOpeners } from '../english/words/grammar/sentence-openers.ts'
import { perLexeme } from './lexemes.ts'
import type { Token } from './tokens.ts'

const terminal = /^(?:[!?…。]|\.+)$/
const closing = /^["'”’»)\]]$/
const opening = /^["'“‘«„([]$/

const isTerminal = perLexeme(({ text, shape }) => shape === 'mark' && terminal.test(text))
const isClosing = perLexeme(({ text, shape }) => shape === 'mark' && closing.test(text))
const isOpening = perLexeme(({ text, shape }) => shape === 'mark' && opening.test(text))
const isAbbreviation = perLexeme(({ text, shape }) => shape !== 'mark' && text.endsWith('.'))
/** Most tokens are neither: one question instead of two. */
const mayEnd = perLexeme(lexeme => isTerminal(lexeme) || isAbbreviation(lexeme))
const isTitle = perLexeme(({ lower }) => /^\p{L}\.$/u.test(lower) || titleAbbreviations.has(lower.slice(0, -1)))
const opensSentence = perLexeme(({ lower }) => sentenceOpeners.has(lower))

/** Tokens; no sentence is longer, so that what a rule does within one cannot grow with the text. The longest real ones have 150. */
const longestSentence = 400

/** The index past the last token of the sentence that begins at a token, in a paragraph whose tokens end before `paragraphEnd`. */
export function sentenceEnd(tokens: readonly Token[], first: number, paragraphEnd: number): number {
  const last = Math.min(paragraphEnd, first + longestSentence)
  for (let index = first; index < last; index++) {
    const { lexeme } = tokens[index]!
    if (!mayEnd(lexeme)) continue
    if (isTerminal(lexeme)) {
      const next = pastClosing(tokens, index + 1, last)
      if (next >= last || beginsAfterStop(tokens, index, next, last)) return next
      index = next - 1
    } else {
      const next = pastClosing(tokens, index + 1, last)
      if (next < last && !isTitle(lexeme) && beginsAfterAbbreviation(tokens, next, last)) return next
    }
  }
  return last
}

/** He won[.”] She lost. */
function pastClosing(tokens: readonly Token[], index: number, last: number): number {
  while (
    index < last &&
    !tokens[index]!.spaced &&
    (isClosing(tokens[index]!.lexeme) || isTerminal(tokens[index]!.lexeme))
  )
    index++
  return index
}

/** The first word at or after a token, past opening marks. */
function wordAt(tokens: readonly Token[], index: number, last: number): Token | undefined {
  while (index < last && isOpening(tokens[index]!.lexeme)) index++
  return index < last ? tokens[index] : undefined
}

/** He won. [“She] lost.” But not: “Why?” [he] asked. */
function beginsAfterStop(tokens: readonly Token[], stop: number, next: number, last: number): boolean {
  const glued = !tokens[next]!.spaced
  if (glued && !(next > stop + 1 || isOpening(tokens[next]!.lexeme)))
    return tokens[next]!.lexeme.capital && tokens[stop]!.lexeme.text === '.'
  const word = wordAt(tokens, next, last)
  if (!word) return false
  const { shape, capital } = word.lexeme
  return (
    capital ||
    (shape === 'number' && !isRank(tokens, stop)) ||
    (shape === 'mark' && tokens[next]!.spaced) ||
    (isOpening(tokens[next]!.lexeme) && tokens[stop]!.lexeme.text === '.')
  )
}

/** But not: the No[.] 2 Whig. */
const isRank = (tokens: readonly Token[], stop: number): boolean =>
  tokens[stop]!.lexeme.text === '.' && !tokens[stop]!.spaced && tokens[stop - 1]?.lexeme.text === 'No'

/** He moved to the U.S. [The] next day … But not: the U.S. [Senate]. */
function beginsAfterAbbreviation(tokens: readonly Token[], next: number, last: number): boolean {
  const word = wordAt(tokens, next, last)
  return (
    word !== undefined &&
    word.spaced === tokens[next]!.spaced &&
    word.lexeme.capital &&
    (opensSentence(word.lexeme) || isOpening(tokens[next]!.lexeme))
  )
}

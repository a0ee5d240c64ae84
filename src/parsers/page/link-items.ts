import type { Document } from '../../document/document.ts'
import { perLexeme } from '../../document/lexemes.ts'
import { markerKind } from './furniture.ts'
import { endsSentence, type Line, lastMark } from './lines.ts'
import type { Page } from './page-chrome.ts'

/** Tokens. Prose that follows a dangling heading is longer than a title. */
const longestItem = 45
/** Titles that end in a full stop are told from prose by what they go on to: a heading, a notice or the end of the text. */
const longestSentence = { heading: 28, notice: 18, last: 17 }
/** So many of them at least stand before a heading or a notice: one alone is prose. */
const leastSentences = 2
/** UTF-16 units. */
const longestSlug = 200

const slug = /^[\p{Ll}\p{N}]+(?:[-_][\p{Ll}\p{N}]+){2,}$/u
const isUrl = perLexeme(({ lower }) => lower.startsWith('http://') || lower.startsWith('https://'))
const opensQuote = perLexeme(({ text }) => text === '"' || text === '“')
const closesQuote = perLexeme(({ text }) => text === '"' || text === '”')
const opensLower = perLexeme(({ shape }) => shape === 'lower')

/** A title, a slug or an address; or a line that may be a title though it ends as prose does. */
export function itemShape(page: Page, index: number): 'title' | 'sentence' | undefined {
  const {
    document: { tokens, text },
    lines,
  } = page
  const line = lines[index]!
  const { first, last, start, end } = line
  const length = last - first
  if (length === 1 && isUrl(tokens[first]!.lexeme)) return 'title'
  if (length > longestItem || length === 0) return undefined
  if (end - start < longestSlug && slug.test(text.slice(start, end))) return 'title'
  const found = page.linkLine(index)
  if (found) return found.rule === 'heading' ? undefined : 'title'
  if (line.item !== undefined) return 'title'
  const marker = markerKind(tokens, line)
  if (marker === 'navigation' || marker === 'cookie' || marker === 'comments') return undefined
  if (length < 2 || lastMark(tokens, line)!.text === ':' || opensLower(tokens[first]!.lexeme)) return undefined
  return endsSentence(tokens, line) || isQuoted(tokens, line) ? 'sentence' : 'title'
}

/** “We lost,” she said. “Now we go home.” */
const isQuoted = (tokens: Document['tokens'], { first, last }: Line): boolean =>
  opensQuote(tokens[first]!.lexeme) && closesQuote(tokens[last - 1]!.lexeme)

/**
 * Where a run of lines as short as titles ends: they go on to the next heading or, shorter, to a notice or, shorter still, to the end
 * of the text. Else prose begins in it, and none of it is a title: 0.
 */
export function shortSentencesEnd(page: Page, index: number): number {
  const {
    document: { tokens },
    lines,
    roles,
  } = page
  let longest = 0
  for (let next = index; next < lines.length; next++) {
    const line = lines[next]!
    const ending = roles[next]
      ? 'notice'
      : next > index && page.linkLine(next)?.rule === 'heading'
        ? 'heading'
        : undefined
    if (ending) return next - index >= leastSentences && longest <= longestSentence[ending] ? next : 0
    longest = Math.max(longest, line.last - line.first)
    if (longest > longestSentence.heading || isQuoted(tokens, line) || lastMark(tokens, line)?.text === ':') return 0
  }
  return longest <= longestSentence.last ? lines.length : 0
}

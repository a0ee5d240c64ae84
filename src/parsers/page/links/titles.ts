import type { Document } from '../../../document/document.ts'
import { perLexeme } from '../../../document/lexemes.ts'
import type { Span } from '../../../document/span.ts'
import { isSlug, type Names, titleOfSlug, titleOfUrl } from './slugs.ts'

const month = /^(?:JAN|FEB|MARCH|APRIL|MAY|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC)\.?$/

const isUrl = perLexeme(({ lower }) => lower.startsWith('http://') || lower.startsWith('https://'))
/** Arrows behind a title, and the brackets and dashes before the address that follows it. */
const trails = perLexeme(({ text }) => /^[»›>|]$/.test(text))
const leadsToUrl = perLexeme(({ text }) => /^[([:|<–—-]$/.test(text))
const closesUrl = perLexeme(({ text }) => /^[)\]>]$/.test(text))

/** The title of a link, where it stands and how it reads, with its address if it has one. */
export interface Title extends Span {
  readonly title: string
  readonly url?: string
}

/** Reads the title in some tokens of a line: its words, `[its words](address)`, its words and an address, a slug, an address. */
export function readTitle(document: Document, names: Names, first: number, last: number): Title | undefined {
  const { text, tokens } = document
  let end = last
  while (end > first && trails(tokens[end - 1]!.lexeme)) end--
  if (end - first > 5 && month.test(tokens[end - 4]!.lexeme.text) && tokens[end - 1]!.lexeme.shape === 'number')
    end -= 4
  let start = first
  const { words, url } = beforeUrl(document, first, end)
  end = words
  if (url && tokens[start]!.lexeme.text === '[' && tokens[end - 1]?.lexeme.text === ']') {
    start++
    end--
  }
  if (end <= start) return undefined
  const span = { start: tokens[start]!.start, end: tokens[end - 1]!.end }
  const written = text.slice(span.start, span.end)
  if (end - start === 1 && isUrl(tokens[start]!.lexeme))
    return { title: titleOfUrl(written, names), url: written, ...span }
  return { title: isSlug(written) ? titleOfSlug(written, names) : written, ...(url && { url }), ...span }
}

/** Storm closes harbour [(https://harbour.example/storm)]: the token past the words, and the address. */
function beforeUrl(
  { text, tokens }: Document,
  first: number,
  last: number,
): { readonly words: number; readonly url?: string } {
  let index = last
  while (index > first && closesUrl(tokens[index - 1]!.lexeme)) index--
  const token = tokens[index - 1]
  if (index - first < 2 || !token || !isUrl(token.lexeme)) return { words: last }
  let words = index - 1
  while (words > first && leadsToUrl(tokens[words - 1]!.lexeme)) words--
  return words > first ? { words, url: text.slice(token.start, token.end) } : { words: last }
}

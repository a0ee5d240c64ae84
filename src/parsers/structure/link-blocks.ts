import { perLexeme } from '../../document/lexemes.ts'
import type { Document } from '../../document/document.ts'
import { aside, readLinkLine, type LinkLine } from '../../grammar/link-lines.ts'
import { endsSentence, lastMark, type Line } from '../../grammar/lines.ts'
import type { ParagraphRole } from '../../layers.ts'

type Roles = (ParagraphRole | undefined)[]

/** Tokens. Prose that follows a dangling heading is longer than a title. */
const longestItem = 45
/** A title that ends in a full stop is one only where all lines up to the end of its block are as short. */
const longestSentence = { inside: 28, last: 20 }
/** One line between a heading and prose is a subhead rather than a link if it is so short. */
const longestSubhead = 9
/** A heading without links is worth dropping if it is so short; else it may be prose. */
const longestDangling = 9
/** Between two numbers of a list there may be so many paragraphs of text. */
const longestAnnotation = 3

const slug = /^[\p{Ll}\p{N}]+(?:[-_][\p{Ll}\p{N}]+){2,}$/u
const preposition = /(?:about|by|from|of|on)$/i
const opensQuote = perLexeme(({ text }) => /^["“]$/.test(text))
const isUrl = perLexeme(({ lower }) => lower.startsWith('http'))
const opensLower = perLexeme(({ shape }) => shape === 'lower')

/** Gives the lines that point elsewhere their roles: headings, their items, and lines with a label of their own. */
export function markLinks(document: Document, lines: readonly Line[], roles: Roles): void {
  const opening = roles.findIndex(role => role === undefined)
  for (let index = 0; index < lines.length; index++) {
    if (roles[index]) continue
    const line = lines[index]!
    const found = readLinkLine(document, line)
    if (!found || (index === opening && found.kind === 'genre')) continue
    if (found.rule === 'heading') index = markBlock(document, lines, roles, index, found)
    else roles[index] = 'link'
  }
}

/** Marks a heading and its items; a heading over nothing is a notice, or a link itself: Read more about [the storm]. */
function markBlock(document: Document, lines: readonly Line[], roles: Roles, heading: number, found: LinkLine): number {
  const items = itemsUnder(document, lines, roles, heading)
  const line = lines[heading]!
  if (items.length > 0) {
    roles[heading] = 'link-label'
    for (const item of items) roles[item] = 'link'
    return items.at(-1)!
  }
  if (isTopical(document, line)) roles[heading] = 'link'
  else if (found.kind === 'pointer' && line.last - line.first <= longestDangling) roles[heading] = 'boilerplate'
  return heading
}

/** Read more about [the storm]: with a topic and without a colon it is a link. */
function isTopical(document: Document, line: Line): boolean {
  const own = lastMark(document.tokens, line)!.text === ':' ? undefined : aside(document, line)
  return own !== undefined && preposition.test(document.text.slice(own.label.start, own.label.end))
}

/** The lines under a heading that are its items. Notices between them are passed over. */
function itemsUnder(document: Document, lines: readonly Line[], roles: Roles, heading: number): number[] {
  const items: number[] = []
  let next = heading + 1
  for (; next < lines.length; next++) {
    if (roles[next]) continue
    const line = lines[next]!
    if (line.item && line.item > 0 && isNext(lines, items, line.item)) items.push(next)
    else if (isItem(document, lines, roles, next) && (items.length === 0 || line.item === undefined) === (items.length === 0 || lines[items[0]!]!.item === undefined)) items.push(next)
    else if (!isAnnotation(lines, items, next)) break
  }
  return next < lines.length && !readLinkLine(document, lines[next]!) ? withoutSubhead(document, lines, items) : items
}

const isNext = (lines: readonly Line[], items: readonly number[], number: number): boolean =>
  number === 1 ? items.length === 0 : lines[items.at(-1) ?? 0]?.item === number - 1

/** 1. A title ⏎ [What it is about.] ⏎ 2. A title */
function isAnnotation(lines: readonly Line[], items: readonly number[], index: number): boolean {
  const number = lines[items.at(-1) ?? index]!.item
  if (!number || items.length === 0) return false
  for (let next = index + 1; next <= Math.min(lines.length - 1, index + longestAnnotation); next++) if (lines[next]!.item === number + 1) return true
  return false
}

/** A title, a slug or an address; not prose, and no heading. */
function isItem(document: Document, lines: readonly Line[], roles: Roles, index: number): boolean {
  const { tokens, text } = document
  const line = lines[index]!
  const { first, last, start, end } = line
  const length = last - first
  if (length === 1 && isUrl(tokens[first]!.lexeme)) return true
  if (length > longestItem || length === 0) return false
  if (end - start < 200 && slug.test(text.slice(start, end))) return true
  const found = readLinkLine(document, line)
  if (found) return found.rule !== 'heading'
  if (line.item !== undefined) return true
  if (length < 2 || lastMark(tokens, line)!.text === ':' || opensLower(tokens[first]!.lexeme)) return false
  return endsSentence(tokens, line) || isQuoted(tokens, line) ? endsBlock(document, lines, roles, index) : true
}

/** “We lost,” she said. “Now we go home.” */
const isQuoted = (tokens: Document['tokens'], { first, last }: Line): boolean =>
  opensQuote(tokens[first]!.lexeme) && /^["”]$/.test(tokens[last - 1]!.lexeme.text)

/** All lines from here to the next heading or notice are as short as titles; up to the end of the text they are shorter. */
function endsBlock(document: Document, lines: readonly Line[], roles: Roles, index: number): boolean {
  let longest = 0
  for (let next = index; next < lines.length; next++) {
    const line = lines[next]!
    if (roles[next] || (next > index && readLinkLine(document, line)?.rule === 'heading')) return next > index
    longest = Math.max(longest, line.last - line.first)
    if (longest > longestSentence.inside || isQuoted(document.tokens, line) || lastMark(document.tokens, line)?.text === ':') return false
  }
  return longest <= longestSentence.last
}

/** Read more ⏎ Storm closes harbour ⏎ [What happens next?] ⏎ prose. The last line belongs to what follows it. */
function withoutSubhead({ tokens }: Document, lines: readonly Line[], items: number[]): number[] {
  const line = lines[items.at(-1) ?? -1]
  if (!line || line.item !== undefined || line.last - line.first > longestSubhead) return items
  const asks = lastMark(tokens, line)?.text === '?'
  return items.length === 1 || asks || line.last - line.first <= 4 ? items.slice(0, -1) : items
}

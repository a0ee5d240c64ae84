import { perLexeme } from '../../document/lexemes.ts'
import type { Document } from '../../document/document.ts'
import { aside, readLinkLine, type LinkLine } from '../../grammar/link-lines.ts'
import { endsSentence, lastMark, type Line } from '../../grammar/lines.ts'
import type { ParagraphRole } from '../../layers.ts'
import type { Context } from '../../parser.ts'

type Roles = (ParagraphRole | undefined)[]

/** Tokens. Prose that follows a dangling heading is longer than a title. */
const longestItem = 45
/** A title that ends in a full stop is one only where all lines up to the end of its block are as short. */
const longestSentence = { inside: 28, last: 20 }
/** So many of them at least stand before a heading or a notice: one alone is prose. */
const leastSentences = 2
const longestSlug = 200
/** One line between a heading and prose is a subhead rather than a link if it is so short. */
const longestSubhead = 9
/** A heading without links is worth dropping if it is so short; else it may be prose. */
const longestDangling = 9
/** So many lines above the first link its heading may stand: notices are between. */
const nearby = 4
/** Between two numbers of a list there may be so many paragraphs of text. */
const longestAnnotation = 3

const slug = /^[\p{Ll}\p{N}]+(?:[-_][\p{Ll}\p{N}]+){2,}$/u
const preposition = /(?:about|by|from|of|on)$/i
const news = /^(?:the )?latest/i
const opensQuote = perLexeme(({ text }) => /^["“]$/.test(text))
const isUrl = perLexeme(({ lower }) => lower.startsWith('http'))
const opensLower = perLexeme(({ shape }) => shape === 'lower')

/** Gives the lines that point elsewhere their roles: headings, their items, and lines with a label of their own. */
export function markLinks(document: Document, lines: readonly Line[], roles: Roles, { note }: Pick<Context, 'note'>): void {
  const opening = roles.findIndex(role => role === undefined)
  for (let index = 0; index < lines.length; index++) {
    if (roles[index]) continue
    const line = lines[index]!
    const found = readLinkLine(document, line)
    if (!found || (index === opening && isHeadline(document, found)) || (found.kind === 'genre' && opensByline(document, lines[index + 1]))) continue
    const over = found.kind === 'genre' ? headingOver(document, lines, roles, index) : undefined
    if (over !== undefined) index = markItems(roles, over, itemsUnder(document, lines, roles, over))
    else if (found.rule === 'heading') index = markBlock(document, lines, roles, index, found, note)
    else roles[index] = 'link'
  }
}

/** Poll: Harbour town backs the mayor; The Latest: Storm nears the coast: over the whole text these words are its own. */
const isHeadline = ({ text }: Document, { kind, topical, label }: LinkLine): boolean => kind === 'genre' || topical || news.test(text.slice(label.start, label.end))

/** Analysis: A harbour in peril ⏎ [By] Jane Doe: the title of a part of this text. */
const opensByline = ({ tokens }: Document, below: Line | undefined): boolean => below !== undefined && tokens[below.first]?.lexeme.text === 'By'

/** Marks a heading and its items; a heading over nothing is a notice, or a link itself: Read more about [the storm]. */
function markBlock(document: Document, lines: readonly Line[], roles: Roles, heading: number, found: LinkLine, note: Context['note']): number {
  const items = itemsUnder(document, lines, roles, heading)
  const line = lines[heading]!
  if (items.length > 0) return markItems(roles, heading, items)
  if (isTopical(document, line)) roles[heading] = 'link'
  else if (found.kind === 'pointer' && line.last - line.first <= longestDangling) {
    roles[heading] = 'boilerplate'
    note('link-label-without-items', document.paragraphs[heading]!)
  }
  return heading
}

function markItems(roles: Roles, heading: number, items: readonly number[]): number {
  roles[heading] = 'link-label'
  for (const item of items) roles[item] = 'link'
  return items.at(-1)!
}

/** [The storm in pictures and words] ⏎ Video: The harbour closes ⏎ Map: The path of the storm: any words may stand over several kinds of stories. */
function headingOver(document: Document, lines: readonly Line[], roles: Roles, index: number): number | undefined {
  if (roles[index + 1] || !lines[index + 1] || readLinkLine(document, lines[index + 1]!)?.kind !== 'genre') return undefined
  let above = index - 1
  while (above > index - nearby && above >= 0 && roles[above] && roles[above] !== 'link') above--
  const line = lines[above]
  if (!line || roles[above] || line.last - line.first > longestSubhead || line.item !== undefined) return undefined
  return itemShape(document, line) === 'title' && !readLinkLine(document, line) ? above : undefined
}

/** Read more about [the storm]: with a topic and without a colon it is a link. */
function isTopical(document: Document, line: Line): boolean {
  const own = lastMark(document.tokens, line)!.text === ':' ? undefined : aside(document, line)
  return own !== undefined && preposition.test(document.text.slice(own.label.start, own.label.end))
}

/** The lines under a heading that are its items. Notices between them are passed over. */
function itemsUnder(document: Document, lines: readonly Line[], roles: Roles, heading: number): number[] {
  const items: number[] = []
  let sentencesEnd = 0
  let next = heading + 1
  for (; next < lines.length; next++) {
    if (roles[next]) continue
    const line = lines[next]!
    const numbered = line.item !== undefined && line.item > 0 && isNext(lines, items, line.item)
    const marked = line.item !== undefined
    const fits = items.length === 0 || marked === (lines[items[0]!]!.item !== undefined)
    const shape = numbered ? 'title' : fits ? itemShape(document, line) : undefined
    if (shape === 'sentence' && next >= sentencesEnd) sentencesEnd = shortSentencesEnd(document, lines, roles, next)
    if (shape === 'title' || (shape === 'sentence' && next < sentencesEnd)) items.push(next)
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

/** A title, a slug or an address; or a line that may be a title though it ends as prose does. */
function itemShape(document: Document, line: Line): 'title' | 'sentence' | undefined {
  const { tokens, text } = document
  const { first, last, start, end } = line
  const length = last - first
  if (length === 1 && isUrl(tokens[first]!.lexeme)) return 'title'
  if (length > longestItem || length === 0) return undefined
  if (end - start < longestSlug && slug.test(text.slice(start, end))) return 'title'
  const found = readLinkLine(document, line)
  if (found) return found.rule === 'heading' ? undefined : 'title'
  if (line.item !== undefined) return 'title'
  if (length < 2 || lastMark(tokens, line)!.text === ':' || opensLower(tokens[first]!.lexeme)) return undefined
  return endsSentence(tokens, line) || isQuoted(tokens, line) ? 'sentence' : 'title'
}

/** “We lost,” she said. “Now we go home.” */
const isQuoted = (tokens: Document['tokens'], { first, last }: Line): boolean =>
  opensQuote(tokens[first]!.lexeme) && /^["”]$/.test(tokens[last - 1]!.lexeme.text)

/**
 * Where a run of lines as short as titles ends, if they go on to the next heading or notice, or, shorter still, to the end of the text.
 * Else prose begins in it, and none of it is a title: 0.
 */
function shortSentencesEnd(document: Document, lines: readonly Line[], roles: Roles, index: number): number {
  let longest = 0
  for (let next = index; next < lines.length; next++) {
    const line = lines[next]!
    if (roles[next] || (next > index && readLinkLine(document, line)?.rule === 'heading')) return next - index >= leastSentences ? next : 0
    longest = Math.max(longest, line.last - line.first)
    if (longest > longestSentence.inside || isQuoted(document.tokens, line) || lastMark(document.tokens, line)?.text === ':') return 0
  }
  return longest <= longestSentence.last ? lines.length : 0
}

/** Read more ⏎ Storm closes harbour ⏎ [What happens next?] ⏎ prose. The last line belongs to what follows it. */
function withoutSubhead({ tokens }: Document, lines: readonly Line[], items: number[]): number[] {
  const line = lines[items.at(-1) ?? -1]
  if (!line || line.item !== undefined || line.last - line.first > longestSubhead) return items
  const asks = (item: number): boolean => lastMark(tokens, lines[item]!)?.text === '?'
  const alone = asks(items.at(-1)!) && !items.slice(0, -1).some(asks)
  return items.length === 1 || alone || line.last - line.first <= 4 ? items.slice(0, -1) : items
}

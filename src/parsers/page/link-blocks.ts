import type { Context } from '../../contract/parser.ts'
import { perLexeme } from '../../document/lexemes.ts'
import { isProse } from './headlines.ts'
import { endsSentence, type Line, lastMark } from './lines.ts'
import { itemShape, shortSentencesEnd } from './link-items.ts'
import { aside, type LinkLine } from './link-lines.ts'
import type { Page } from './page-chrome.ts'

/** One line between a heading and prose is a subhead rather than a link if it is so short. */
const longestSubhead = { alone: 9, after: 4 }
/** A heading without links is worth dropping if it is so short; else it may be prose. */
const longestDangling = 9
/** So many lines above the first link its heading may stand: notices are between. */
const nearby = 4
/** Between two numbers of a list there may be so many paragraphs of text. */
const longestAnnotation = 3

const news = /^(?:the )?latest/i
const preposition = /(?:about|by|from|of|on)$/i
const isUrl = perLexeme(({ lower }) => lower.startsWith('http://') || lower.startsWith('https://'))

/** Gives the lines that point elsewhere, from one line on, their roles: headings, their items, and lines with a label of their own. */
export function markLinks(page: Page, { note }: Pick<Context, 'note'>, from: number): void {
  const {
    document: { tokens },
    lines,
    roles,
  } = page
  const opening = roles.indexOf(undefined)
  for (let index = from; index < lines.length; index++) {
    if (roles[index]) continue
    const { first, last } = lines[index]!
    const found = page.linkLine(index)
    if (last - first === 1 && isUrl(tokens[first]!.lexeme)) roles[index] = 'boilerplate'
    if (
      !found ||
      (index === opening && isHeadline(page, found)) ||
      (found.kind === 'genre' && opensByline(page, index + 1))
    )
      continue
    const over = found.kind === 'genre' ? headingOver(page, index) : undefined
    if (over !== undefined) index = markItems(page, over, itemsUnder(page, over))
    else if (found.rule === 'heading') index = markBlock(page, index, found, note)
    else roles[index] = 'link'
  }
}

/** Poll: Harbour town backs the mayor; The Latest: Storm nears the coast: over the whole text these words are its own. */
const isHeadline = ({ document: { text } }: Page, { rule, kind, topical, label }: LinkLine): boolean =>
  kind === 'genre' || (rule !== 'heading' && (topical || news.test(text.slice(label.start, label.end))))

/** Analysis: A harbour in peril ⏎ [By] Jane Doe: the title of a part of this text. */
const opensByline = ({ document: { tokens }, lines }: Page, index: number): boolean =>
  index < lines.length && tokens[lines[index]!.first]!.lexeme.text === 'By'

/** Marks a heading and its items; a heading over nothing is a notice, or a link itself: Read more about [the storm]. */
function markBlock(page: Page, heading: number, found: LinkLine, note: Context['note']): number {
  const { document, lines, roles } = page
  const items = itemsUnder(page, heading)
  const line = lines[heading]!
  if (items.length > 0) return markItems(page, heading, items)
  if (isTopical(page, line)) roles[heading] = 'link'
  else if (found.kind === 'pointer' && line.last - line.first <= longestDangling && (heading > 0 || !found.topical)) {
    roles[heading] = 'boilerplate'
    note('link-label-without-items', document.paragraphs[heading]!)
  }
  return heading
}

function markItems({ roles }: Page, heading: number, items: readonly number[]): number {
  roles[heading] = 'link-label'
  for (const item of items) roles[item] = 'link'
  return items.at(-1)!
}

/** [The storm in pictures and words] ⏎ Video: The harbour closes ⏎ Map: The path of the storm: any words may stand over several kinds of stories. */
function headingOver(page: Page, index: number): number | undefined {
  const { lines, roles } = page
  if (roles[index + 1] || page.linkLine(index + 1)?.kind !== 'genre') return undefined
  let above = index - 1
  while (above > index - nearby && above >= 0 && roles[above] && roles[above] !== 'link') above--
  const line = lines[above]
  if (!line || roles[above] || line.last - line.first > longestSubhead.alone || line.item !== undefined)
    return undefined
  return itemShape(page, above) === 'title' && !page.linkLine(above) ? above : undefined
}

/** Read more about [the storm]: with a topic and without a colon it is a link. */
function isTopical({ document }: Page, line: Line): boolean {
  const own = lastMark(document.tokens, line)!.text === ':' ? undefined : aside(document, line)
  return own !== undefined && preposition.test(document.text.slice(own.label.start, own.label.end))
}

/** The lines under a heading that are its items. Notices between them are passed over. */
function itemsUnder(page: Page, heading: number): number[] {
  const {
    document: { tokens },
    lines,
    roles,
  } = page
  const items: number[] = []
  let sentencesEnd = 0
  let next = heading + 1
  for (; next < lines.length; next++) {
    if (roles[next] || isRank(tokens, lines[next]!)) continue
    const shape = isNextNumber(lines, items, next)
      ? 'title'
      : isAlike(lines, items, next)
        ? itemShape(page, next)
        : undefined
    if (shape === 'sentence' && next >= sentencesEnd) sentencesEnd = shortSentencesEnd(page, next)
    // a sentence below titles or addresses is prose again
    if (items.length > 0 && isAddressLine(page, items.at(-1)!) && endsSentence(tokens, lines[next]!)) break
    if (
      items.length > 0 &&
      isProse(tokens, lines[next]!) &&
      !endsSentence(tokens, lines[items.at(-1)!]!) &&
      lines[items.at(-1)!]!.item === undefined
    )
      break
    if (shape === 'title' || (shape === 'sentence' && next < sentencesEnd)) items.push(next)
    else if (!isAnnotation(lines, items, next)) break
  }
  return next < lines.length && !page.linkLine(next) ? withoutSubhead(page, items) : items
}

/** Most read ⏎ [1] ⏎ Storm closes harbour */
const isRank = (tokens: Page['document']['tokens'], { first, last }: Line): boolean =>
  last - first === 1 && tokens[first]!.lexeme.shape === 'number'

const isAddressLine = ({ document: { tokens }, lines }: Page, index: number): boolean =>
  lines[index]!.last - lines[index]!.first === 1 && isUrl(tokens[lines[index]!.first]!.lexeme)

/** 1. A title ⏎ [2.] A title */
function isNextNumber(lines: readonly Line[], items: readonly number[], index: number): boolean {
  const number = lines[index]!.item
  if (!number) return false
  return number === 1 ? items.length === 0 : items.length > 0 && lines[items.at(-1)!]!.item === number - 1
}

/** Items have bullets, or have none. */
const isAlike = (lines: readonly Line[], items: readonly number[], index: number): boolean =>
  items.length === 0 || (lines[index]!.item === undefined) === (lines[items[0]!]!.item === undefined)

/** 1. A title ⏎ [What it is about.] ⏎ 2. A title */
function isAnnotation(lines: readonly Line[], items: readonly number[], index: number): boolean {
  const number = items.length > 0 && lines[items.at(-1)!]!.item
  if (!number) return false
  for (let next = index + 1; next <= Math.min(lines.length - 1, index + longestAnnotation); next++)
    if (lines[next]!.item === number + 1) return true
  return false
}

/** Read more ⏎ Storm closes harbour ⏎ [What happens next?] ⏎ prose. The last line belongs to what follows it. */
function withoutSubhead({ document: { tokens }, lines }: Page, items: number[]): number[] {
  const line = lines[items.at(-1) ?? -1]
  if (!line || line.item !== undefined || line.last - line.first > longestSubhead.alone) return items
  const asks = (item: number): boolean => lastMark(tokens, lines[item]!)?.text === '?'
  const question = asks(items.at(-1)!) && !items.slice(0, -1).some(asks)
  return items.length === 1 || question || line.last - line.first <= longestSubhead.after ? items.slice(0, -1) : items
}

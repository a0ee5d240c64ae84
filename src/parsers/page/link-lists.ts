import { perLexeme } from '../../document/lexemes.ts'
import type { Token } from '../../document/tokens.ts'
import type { Body } from './body/index.ts'
import { isDateLine, isDayAlone, isStamp } from './date-lines.ts'
import { markerKind } from './furniture.ts'
import { endsSentence, type Line, lastMark } from './lines.ts'
import { isLinkHeading } from './link-headings.ts'
import type { Page } from './page-chrome.ts'

/** A line may be an item if it is less likely to be of the article: under a heading, alone in the text, behind the text. */
const most = { listed: 0.5, bulleted: 0.9, alone: 0.15, behind: 0.1 }
/** Words of an item: under a heading, with a bullet, without either. */
const fewest = { listed: 3, bulleted: 4, bare: 5, alone: 6 }
const longest = 45
/** Of a teaser that stands in the text as a title, so many words have capitals. */
const titled = 0.6
/** So many lines that are no items may stand between two. */
const mostBetween = 3
/** Lines: a longer list between two paragraphs is the article's own. */
const longestRun = 4
/** The share of words with a capital in a title. */
const titleCase = 0.5

const opensTitle = perLexeme(
  ({ capital, shape, text }) => capital || shape === 'number' || shape === 'mixed' || /^["'“‘$#]$/.test(text),
)

/**
 * Finds the links that no label of their own announces: lists under headings in what surrounds the article, and titles of other stories
 * dropped into the text and behind it.
 */
export function markLinkLists(page: Page, body: Body, prose: number): void {
  const { lines, roles } = page
  const { chances } = body
  const last = lines.findLastIndex((_, index) => chances[index]! >= most.listed && !roles[index])
  for (let index = prose; index < lines.length; index++) {
    if (isFree(page, body, index, most.listed) && isHeading(page, index)) index = markList(page, body, index)
  }
  let introduced = false
  const bulletRuns = runsOfBullets(page, body)
  for (let index = prose; index < lines.length; index++) {
    const line = lines[index]!
    if (!introduced && (bulletRuns[index] || isTeaser(page, body, index, last))) roles[index] = 'link'
    // the items of a list that the text announces are none: The town has: [- a harbour]
    if (line.item === undefined && line.first < line.last)
      introduced = lastMark(page.document.tokens, line)?.text === ':'
  }
}

/** No rule has said what the line is, and it is hardly the article. */
const isFree = ({ roles }: Page, { chances }: Body, index: number, limit: number): boolean =>
  roles[index] === undefined && chances[index]! < limit

/** Marks the items under a heading; gives the last line that was read. */
function markList(page: Page, body: Body, heading: number): number {
  const {
    document: { tokens },
    lines,
    roles,
  } = page
  const items: number[] = []
  let between = 0
  let at = heading + 1
  for (; at < lines.length && between <= mostBetween; at++) {
    const line = lines[at]!
    if (isFiller(tokens, line) || (roles[at] !== undefined && roles[at] !== 'link')) {
      if (roles[at] === 'headline' || roles[at] === 'subhead') break
      if (roles[at]) between++
      continue
    }
    if (roles[at] === 'link') continue
    if (body.chances[at]! >= most.listed || isHeading(page, at)) break
    const alike = items.length === 0 || (lines[items[0]!]!.item === undefined) === (line.item === undefined)
    if (alike && isItem(tokens, line, fewest.listed)) {
      items.push(at)
      between = 0
    } else if (items.length > 0 && alike && markerKind(tokens, line) !== undefined) break
    else between++
  }
  if (items.length === 0) return heading
  roles[heading] = 'link-label'
  for (const item of items) roles[item] = 'link'
  return items.at(-1)!
}

const isHeading = (page: Page, index: number): boolean =>
  isLinkHeading(page.document.tokens, page.lines[index]!) || page.linkLine(index)?.rule === 'heading'

/** What stands between items and is none: a number, the hour, the day. */
const isFiller = (tokens: readonly Token[], line: Line): boolean =>
  line.first === line.last ||
  tokens.slice(line.first, line.last).every(({ lexeme }) => lexeme.shape === 'number' || lexeme.shape === 'mark') ||
  isStamp(tokens, line) ||
  isDayAlone(tokens, line) ||
  isDateLine(tokens, line, false)

/** A title: as long as one, and no sentence. */
function isItem(tokens: readonly Token[], line: Line, least: number): boolean {
  const { first, last } = line
  if (last - first > longest || !opensTitle(tokens[first]!.lexeme) || lastMark(tokens, line)?.text === ':') return false
  let words = 0
  for (let at = first; at < last; at++) if (tokens[at]!.lexeme.shape !== 'mark') words++
  return words >= least && markerKind(tokens, line) === undefined
}

/** The title of another story: with a bullet between paragraphs, as a title among sentences, or in a run of them behind the text. */
function isTeaser(page: Page, body: Body, index: number, last: number): boolean {
  const {
    document: { tokens },
    lines,
    roles,
  } = page
  const line = lines[index]!
  const look = body.looks[index]!
  if (!isFree(page, body, index, most.listed) || isFiller(tokens, line) || endsSentence(tokens, line)) return false
  if (line.item === 0)
    return look.capitals > 0 && body.chances[index]! < most.behind && isItem(tokens, line, fewest.bulleted)
  if (index < last) {
    return (
      body.chances[index]! < most.alone &&
      isItem(tokens, line, fewest.alone) &&
      look.capitals / Math.max(1, look.words - 1) >= titled &&
      !look.quoted
    )
  }
  const isNext = (other: number): boolean =>
    other >= 0 &&
    other < lines.length &&
    (roles[other] === 'link' || isFree(page, body, other, most.behind)) &&
    isItem(tokens, lines[other]!, fewest.bare) &&
    !endsSentence(tokens, lines[other]!)
  return (
    body.chances[index]! < most.behind && isItem(tokens, line, fewest.bare) && (isNext(index - 1) || isNext(index + 1))
  )
}

/** Storm closes harbour for days. ⏎ [• Bridge opens after long delay] ⏎ Ships waited in the bay. Few titles with bullets between paragraphs. */
function runsOfBullets({ document: { tokens }, lines, roles }: Page, { looks, chances }: Body): Uint8Array {
  const found = new Uint8Array(lines.length)
  for (let first = 1; first < lines.length; first++) {
    if (lines[first]!.item !== 0) continue
    let last = first
    while (last < lines.length && lines[last]!.item === 0) last++
    const run = Array.from({ length: last - first }, (_, at) => first + at)
    const isTitle = (index: number): boolean =>
      !roles[index] &&
      chances[index]! < most.bulleted &&
      looks[index]!.capitals > 0 &&
      isItem(tokens, lines[index]!, fewest.bulleted) &&
      !endsSentence(tokens, lines[index]!)
    const inTitleCase = run.every(index => looks[index]!.capitals >= titleCase * (looks[index]!.words - 1))
    const inside = looks[first - 1]!.long && (inTitleCase || (last < lines.length && looks[last]!.long))
    if (inside && run.length <= longestRun && run.every(isTitle)) for (const index of run) found[index] = 1
    first = last
  }
  return found
}

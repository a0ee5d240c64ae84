import type { Byline, Dateline, Structure } from '../../contract/layers.ts'
import type { Span } from '../../document/span.ts'
import type { Token } from '../../document/tokens.ts'
import { readDay } from '../../english/calendar-day.ts'
import type { Body } from './body/index.ts'
import type { Look } from './body/looks.ts'
import {
  hasDegree,
  isNewsroom,
  isOpenerAlone,
  isUnderNames,
  personAlone,
  readByline,
  readNamedLine,
  readUnmarkedByline,
} from './bylines.ts'
import { isDateLine, isDayAlone, isStamp } from './date-lines.ts'
import { readDateline } from './datelines.ts'
import { headlineScore, isHeadline, isProse, isSubhead, isSummary, withoutSite } from './headlines.ts'
import type { Line } from './lines.ts'
import type { Page } from './page-chrome.ts'

/** So many paragraphs of an article may stand before its dateline. */
const furthest = 8
/** So many lines over the prose may belong to it: section, headline, authors, day, caption. */
const tallest = 30
/** A line is prose, or its headline, from here on. */
const least = { body: 0.5, headline: 1.6, stopped: 0.3 }
/** With no more lines over the prose, the first of them that is a title is likely the headline. */
const shortest = 8
/** Tokens. */
const longestPlace = 5
/** Words: a headline that asks is not longer. */
const longestQuestion = 20
/** A dateline may stand in so many lines over what was told to be prose. */
const datedAbove = 6

/** What stands over the prose, line by line: the indices of its lines, and where the prose begins and ends. */
interface Stack {
  /** Lines without a role, from the first of the stack to the last of the text. */
  readonly open: readonly number[]
  /** The first line of prose and the last. */
  readonly prose: number
  readonly last: number
}

/** Finds bylines, the dateline, headline and subheads among the lines that have no role yet, and gives them theirs. */
export function markHeads(page: Page, body: Body): Pick<Structure, 'bylines' | 'dateline' | 'headline'> {
  const {
    document: { tokens },
    lines,
    roles,
  } = page
  const stack = readStack(page, body)
  const title = findHeadline(page, body, stack)
  const headline = title && lines[title.index]
  if (title) roles[title.index] = 'headline'
  const bylines: Byline[] = []
  let dateline: Dateline | undefined
  let above: Line | undefined
  let before: number | undefined
  for (const [order, index] of stack.open.entries()) {
    const line = lines[index]!
    const below = lines[stack.open[order + 1] ?? -1]
    const over = index < stack.prose
    if (roles[index]) {
      before = index
      continue
    }
    const byline =
      index > stack.last + 1
        ? undefined
        : bylineAt(tokens, line, below, { over, before: before === undefined ? undefined : lines[before], headline })
    if (byline) {
      bylines.push(byline)
      roles[index] = 'byline'
    } else if (over && isOpenerAlone(tokens, line)) roles[index] = 'byline'
    else if (over && before !== undefined && roles[before] === 'byline' && isUnderNames(tokens, line))
      roles[index] = 'byline'
    else if (over && headline && isNewsroom(tokens, line)) {
      roles[index] = 'byline'
      if (bylines.length === 0)
        bylines.push({ start: line.start, end: line.end, names: [line], agency: { start: line.start, end: line.end } })
    } else if (order < furthest + tallest && (isDateLine(tokens, line, !over) || (over && isDayAlone(tokens, line))))
      roles[index] = 'dateline'
    else if (over && isPlaceAlone(tokens, line)) roles[index] = 'body'
    else if (isStamp(tokens, line)) roles[index] = 'boilerplate'
    else if (!dateline && index >= stack.prose - datedAbove && index < stack.prose + furthest) {
      const read = readDateline(tokens, line, above === undefined && !isTranscript(tokens, line, below))
      dateline = read?.dateline
      if (read?.next === line.last) roles[index] = 'dateline'
    }
    if (!roles[index] && above && index > stack.prose && isSubhead(tokens, line, above, below)) roles[index] = 'subhead'
    if (!roles[index]) above = line
    before = index
  }
  const signed = signOff(page, stack)
  if (signed) bylines.push(signed)
  return {
    bylines,
    ...(dateline && { dateline }),
    ...(title && { headline: title.span }),
  }
}

/** [NERMEEN QUILL:] We begin today … ⏎ [ADA ORR:] Thank you. */
const isTranscript = (tokens: readonly Token[], line: Line, below: Line | undefined): boolean =>
  below !== undefined &&
  [line, below].every(({ first, last }) =>
    tokens.slice(first, Math.min(last, first + 5)).some(({ lexeme }) => lexeme.text === ':'),
  )

/** Finds where the prose begins and ends, and the lines over it. */
export function readStack({ document: { tokens }, lines, roles }: Page, { looks, chances }: Body): Stack {
  const open = lines.flatMap((line, index) => (roles[index] || line.first === line.last ? [] : [index]))
  const isBody = (index: number): boolean =>
    chances[index]! >= least.body &&
    (looks[index]!.long || looks[index]!.ending === 1 || (looks[index]!.quoted && !isTitled(looks[index]!)))
  // [Is the dam safe?] VELMAR — The dam …
  const isAsked = (index: number): boolean =>
    index === open[0] &&
    looks[index]!.ending === 2 &&
    looks[index]!.words <= longestQuestion &&
    !looks[index]!.spoken &&
    open[1] !== undefined &&
    (isDateLine(tokens, lines[open[1]]!, false) || readDateline(tokens, lines[open[1]]!, false) !== undefined)
  const known = open.find(index => isBody(index) && !isAsked(index))
  const prose = known ?? open.find(index => isProse(tokens, lines[index]!)) ?? lines.length
  return {
    open:
      open.filter(index => index >= prose).length === open.length
        ? open
        : open.slice(Math.max(0, open.findIndex(index => index >= prose) - tallest)),
    prose,
    last: open.findLast(index => chances[index]! >= least.body) ?? lines.length,
  }
}

/** [Harbour Master Quits: “No Boat Comes Home”] Most words have capitals, and no stop ends it. */
const isTitled = ({ ending, words, capitals }: Look): boolean => ending === 0 && capitals >= 0.6 * (words - 1)

/** The line of the stack that looks most like a headline, without the name of its site. */
function findHeadline(
  { document: { tokens }, lines, roles }: Page,
  { looks, chances }: Body,
  { open, prose }: Stack,
): { readonly index: number; readonly span: Span } | undefined {
  const stack = open.filter(index => index < prose && !roles[index])
  if (stack.length > 0 && isSummary(tokens, lines[stack[0]!]!)) return undefined
  let best: { readonly index: number; readonly span: Span } | undefined
  let bestScore = least.headline
  let first = stack.length <= shortest
  // the first line of a page is often its title and the name of the site
  const top = lines.find(line => line.first < line.last)
  const title = top && withoutSite(tokens, top) < top.last ? top : undefined
  stack.forEach((index, order) => {
    const line = lines[index]!
    const below = lines[stack[order + 1] ?? -1]
    const end = withoutSite(tokens, line)
    const own = { ...line, last: end }
    const span = { start: line.start, end: tokens[end - 1]!.end }
    if (isAboutStory(tokens, line, below)) return
    const isTitle = isHeadline(tokens, own, lines[prose] ?? below) || isStoppedTitle(looks[index]!, chances[index]!)
    const score = headlineScore(tokens, own, {
      look: looks[index]!,
      away: stack.length - 1 - order,
      titled: title ? sharedWords(tokens, own, title) : undefined,
      first: first && isTitle,
      signed:
        below !== undefined &&
        (isDateLine(tokens, below, false) || readByline(tokens, below) !== undefined || isOpenerAlone(tokens, below)),
    })
    if (isTitle) first = false
    if (score < bestScore) return
    bestScore = score
    best = { index, span }
  })
  return best
}

/** A line that says who wrote the story, where or when, and is no headline. */
const isAboutStory = (tokens: readonly Token[], line: Line, below: Line | undefined): boolean =>
  isDateLine(tokens, line, false) ||
  readDay(tokens, line.first, line.last) !== undefined ||
  isNewsroom(tokens, line) ||
  readByline(tokens, line) !== undefined ||
  readUnmarkedByline(tokens, line, below) !== undefined ||
  personAlone(tokens, line) !== undefined ||
  hasDegree(tokens, line) ||
  isPlaceAlone(tokens, line) ||
  tokens.slice(line.first, line.last).some(({ lexeme }) => lexeme.text === '@' || lexeme.lower === 'ago') ||
  readDateline(tokens, line, false)?.next === line.last

/** [VELMAR, NORWAY] */
const isPlaceAlone = (tokens: readonly Token[], { first, last }: Line): boolean =>
  last - first <= longestPlace &&
  tokens
    .slice(first, last)
    .filter(({ lexeme }) => lexeme.shape === 'mark')
    .map(({ lexeme }) => lexeme.text)
    .join() === ',' &&
  tokens.slice(first, last).every(({ lexeme }) => lexeme.shape === 'upper' || lexeme.text === ',')

/** The share of the words of a line that another has, too. */
function sharedWords(tokens: readonly Token[], line: Line, other: Line): number {
  const words = new Set<string>()
  for (let at = other.first; at < other.last; at++) words.add(tokens[at]!.lexeme.lower)
  let shared = 0
  let all = 0
  for (let at = line.first; at < line.last; at++) {
    if (tokens[at]!.lexeme.shape === 'mark') continue
    all++
    if (words.has(tokens[at]!.lexeme.lower)) shared++
  }
  return all ? shared / all : 0
}

/** [Storm Closes Harbour for Days.] With a stop, as some dumps have it: no prose, and most words have capitals, or it is short. */
const isStoppedTitle = ({ ending, words, capitals, quoted }: Look, chance: number): boolean =>
  ending === 1 && chance < least.stopped && words <= 16 && !quoted && (capitals >= 0.6 * (words - 1) || words <= 10)

interface Beside {
  /** It stands over the prose. */
  readonly over: boolean
  readonly before: Line | undefined
  readonly headline: Line | undefined
}

function bylineAt(
  tokens: readonly Token[],
  line: Line,
  below: Line | undefined,
  { over, before, headline }: Beside,
): Byline | undefined {
  if (over && before && isOpenerAlone(tokens, before)) return readNamedLine(tokens, line)
  const byline = readByline(tokens, line)
  if (byline || !over) return byline
  const unmarked = readUnmarkedByline(tokens, line, below)
  if (unmarked) return unmarked
  const beside =
    (before !== undefined && before === headline) || (below !== undefined && isDateLine(tokens, below, false))
  return beside && headline ? personAlone(tokens, line) : undefined
}

/** [— Jane Doe, Harbour Press] under the text. */
function signOff({ document: { tokens, text }, lines, roles }: Page, { open, prose }: Stack): Byline | undefined {
  const index = open.findLast(at => !roles[at])
  const line = index === undefined ? undefined : lines[index]
  if (!line || index! <= prose || line.item !== 0 || !/^[-–—]/.test(text.slice(line.start - 2, line.start).trimStart()))
    return undefined
  const byline = readNamedLine(tokens, line)
  if (!byline?.agency || byline.names[0] === byline.agency || byline.end !== line.end) return undefined
  roles[index!] = 'byline'
  return byline
}

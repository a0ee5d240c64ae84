import type { Byline, Dateline, Structure } from '../../contract/layers.ts'
import type { Document } from '../../document/document.ts'
import { isNewsroom, readByline, readUnmarkedByline } from './bylines.ts'
import { isDateLine, isStamp } from './date-lines.ts'
import { readDateline } from './datelines.ts'
import { isHeadline, isSubhead } from './headlines.ts'
import type { Line } from './lines.ts'
import type { Page } from './page-chrome.ts'

/** So many paragraphs of an article may stand before its dateline. */
const furthest = 8

/** Finds bylines, the dateline, headline and subheads among the lines that have no role yet, and gives them theirs. */
export function markHeads({
  document: { tokens },
  lines,
  roles,
}: Page): Pick<Structure, 'bylines' | 'dateline' | 'headline'> {
  const bylines: Byline[] = []
  let dateline: Dateline | undefined
  let headline: Line | undefined
  let above: Line | undefined
  let prose = false
  const open = lines.flatMap((_, index) => (roles[index] ? [] : [index]))
  for (const [order, index] of open.entries()) {
    const line = lines[index]!
    const below = lines[open[order + 1] ?? -1]
    const byline = readByline(tokens, line) ?? (prose ? undefined : readUnmarkedByline(tokens, line, below))
    if (byline) bylines.push(byline)
    if (byline || (!prose && isNewsroom(tokens, line))) roles[index] = 'byline'
    else if (order < furthest && isDateLine(tokens, line, prose)) roles[index] = 'dateline'
    else if (isStamp(tokens, line)) roles[index] = 'boilerplate'
    else if (!dateline && order < furthest) {
      const read = readDateline(tokens, line, !prose)
      dateline = read?.dateline
      if (read?.next === line.last) roles[index] = 'dateline'
    }
    if (roles[index]) continue
    if (
      !headline &&
      !prose &&
      !(dateline && dateline.start >= line.start) &&
      isHeadline(tokens, line, nextText(tokens, lines, open, order))
    ) {
      headline = line
      roles[index] = 'headline'
    } else if (above && isSubhead(tokens, line, above, below)) roles[index] = 'subhead'
    prose ||= roles[index] === undefined
    above = line
  }
  return {
    bylines,
    ...(dateline && { dateline }),
    ...(headline && { headline: { start: headline.start, end: headline.end } }),
  }
}

/** The paragraph under a headline, past the lines that name its authors and its day. */
const nextText = (
  tokens: Document['tokens'],
  lines: readonly Line[],
  open: readonly number[],
  order: number,
): Line | undefined =>
  open
    .slice(order + 1, order + 1 + furthest)
    .map(index => lines[index]!)
    .find(line => !isDateLine(tokens, line, false) && !readByline(tokens, line) && !isNewsroom(tokens, line))

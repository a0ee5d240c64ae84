import type { Document } from '../../document/document.ts'
import { isDateLine } from '../../grammar/date-lines.ts'
import { readLine, type Line } from '../../grammar/lines.ts'
import type { Boilerplate, Byline, Dateline, ParagraphRole, Structure } from '../../layers.ts'
import { defineParser } from '../../parser.ts'
import { noticeKind, type NoticeKind } from './boilerplate.ts'
import { isNewsroom, readByline, readUnmarkedByline } from './bylines.ts'
import { readDateline } from './datelines.ts'
import { isHeadline, isSubhead } from './headlines.ts'
import { markLinks } from './link-blocks.ts'

const roleOfNotice: Readonly<Partial<Record<NoticeKind, ParagraphRole>>> = { caption: 'caption', 'editors-note': 'editors-note' }

/** So many paragraphs of an article may stand before its dateline. */
const furthest = 8

/** What each paragraph is for. Notices first, for they stand between all others; then links; then what stands over the prose. */
export const structure = defineParser({
  name: 'structure',
  needs: [],
  parse(document: Document, _, context): Structure {
    const lines = document.paragraphs.map(paragraph => readLine(document, paragraph))
    const kinds = lines.map(line => noticeKind(document.tokens, line))
    const roles: (ParagraphRole | undefined)[] = kinds.map(kind => kind && (roleOfNotice[kind] ?? 'boilerplate'))
    markLinks(document, lines, roles, context)
    const head = markHead(document, lines, roles)
    const boilerplate: Boilerplate[] = []
    for (const [index, { start, end }] of document.paragraphs.entries()) {
      const kind = kinds[index] ?? (roles[index] === 'boilerplate' ? 'other' : undefined)
      if (kind) boilerplate.push({ start, end, kind })
    }
    return { roles: roles.map(role => role ?? 'body'), ...head, boilerplate }
  },
})

/** Finds bylines, the dateline, headline and subheads among the paragraphs that have no role yet, and gives them theirs. */
function markHead({ tokens }: Document, lines: readonly Line[], roles: (ParagraphRole | undefined)[]): Pick<Structure, 'bylines' | 'dateline' | 'headline'> {
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
    else if (!dateline && order < furthest) {
      const read = readDateline(tokens, line, !prose)
      dateline = read?.dateline
      if (read?.next === line.last) roles[index] = 'dateline'
    }
    if (roles[index]) continue
    if (!headline && !prose && isHeadline(tokens, line, nextText(tokens, lines, open, order))) {
      headline = line
      roles[index] = 'headline'
    } else if (above && isSubhead(tokens, line, above, below)) roles[index] = 'subhead'
    prose ||= roles[index] === undefined
    above = line
  }
  return { bylines, ...(dateline && { dateline }), ...(headline && { headline: { start: headline.start, end: headline.end } }) }
}

/** The paragraph under a headline, past the lines that name its authors and its day. */
const nextText = (tokens: Document['tokens'], lines: readonly Line[], open: readonly number[], order: number): Line | undefined =>
  open.slice(order + 1, order + 1 + furthest).map(index => lines[index]!).find(line => !isDateLine(tokens, line, false) && !readByline(tokens, line) && !isNewsroom(tokens, line))

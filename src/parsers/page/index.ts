import type { Boilerplate, ParagraphRole, Structure } from '../../contract/layers.ts'
import { defineParser } from '../../contract/parser.ts'
import { byPosition, itemAt } from '../../document/span.ts'
import { isClosingAuthor } from './authors.ts'
import { type Body, readBody } from './body/index.ts'
import type { Look } from './body/looks.ts'
import { type NoticeKind, noticeKind } from './boilerplate.ts'
import { furnitureKind } from './furniture.ts'
import { markHeads, readStack } from './heads.ts'
import { markLinks } from './link-blocks.ts'
import { markLinkLists } from './link-lists.ts'
import { layOut, type Page } from './page-chrome.ts'

const roleOfNotice: Readonly<Partial<Record<NoticeKind, ParagraphRole>>> = {
  caption: 'caption',
  'editors-note': 'editors-note',
}

/** With more lines over the prose, they are a menu: nothing in it is a link to a story. */
const tallestHead = 12
/** A line that is less likely to be of the article is furniture. */
const least = { line: 0.4, inside: 0.03, prose: 0.05, quoted: 0.01 }
const opensNote = /^[([]$/
/** Words. */
const shortestQuoted = 10
/** A text is a page, and no clean article, if so many of its lines are hardly the article. */
const pageShare = 0.3
const leastPage = 4

/** As long as prose is; “We do not know yet,” said the harbour master (see the map). */
const isLong = ({ long, quoted, words }: Look): boolean => long || (quoted && words >= shortestQuoted)

/** Q: Why did you lose? ⏎ A: We were late. A lone line with a colon may be a label instead: Listen: All of it. */
const isTranscript = (looks: readonly Look[], index: number): boolean =>
  looks[index]!.spoken &&
  looks[index]!.rule === 0 &&
  (looks[index - 1]?.spoken === true || looks[index + 1]?.spoken === true)

/** Marks as boilerplate what no rule knows and what is hardly the article. A text with little of that is a clean article, and mostly left alone. */
function markFurniture(
  { document: { tokens }, lines, roles }: Page,
  { looks, chances }: Body,
  { prose, last, tall }: { prose: number; last: number; tall: boolean },
): void {
  const open = [...lines.keys()].filter(index => !roles[index])
  const unlikely = open.filter(index => chances[index]! < least.line)
  const pagey = tall || unlikely.length > Math.max(leastPage, pageShare * lines.length)
  const isArticle = (index: number): boolean =>
    isLong(looks[index]!) &&
    (pagey
      ? chances[index]! >= (looks[index]!.quoted ? least.quoted : least.prose)
      : looks[index]!.quoted || chances[index]! >= least.quoted)
  const end = Math.max(last, open.findLast(isArticle) ?? 0)
  for (const index of open) {
    const { words, long, rule, ending, quoted, spoken } = looks[index]!
    const chance = chances[index]!
    const inside = index <= end && (!pagey || index >= prose)
    // He said: ⏎ “We lost.”; the dam is the largest of its kind ( ⏎ 1 ⏎ ).
    const leads =
      (ending === 4 && index + 1 < lines.length && (chances[index + 1]! >= least.line || isArticle(index + 1))) ||
      (words >= shortestQuoted &&
        looks[index + 1]?.numbers === 1 &&
        opensNote.test(tokens[lines[index]!.last - 1]!.lexeme.text))
    const isFurniture =
      long || isArticle(index)
        ? !isArticle(index) || (tall && index < prose)
        : words === 0 ||
          (!leads &&
            !isTranscript(looks, index) &&
            (pagey || !(quoted || (spoken && rule === 0))) &&
            chance < (pagey || rule > 0 || !(inside || ending === 1) ? least.line : least.inside))
    if (isFurniture) roles[index] = 'boilerplate'
  }
}

/** What each paragraph is for. Notices first, for they stand between all others; then links; then what stands over the prose. */
export const structure = defineParser({
  name: 'structure',
  needs: [],
  parse(document, _found, context): Structure {
    const page = layOut(document)
    const { lines, roles } = page
    const kinds = lines.map(line => noticeKind(document.tokens, line))
    const closing = kinds.lastIndexOf(undefined)
    if (closing > 0 && isClosingAuthor(document.tokens, lines[closing]!)) kinds[closing] = 'author-note'
    for (const [index, kind] of kinds.entries()) if (kind) roles[index] = roleOfNotice[kind] ?? 'boilerplate'
    const body = readBody(page, kinds)
    const { open, prose, last } = readStack(page, body)
    const tall = open.indexOf(prose) > tallestHead
    if (tall) markLinkLists(page, body, prose)
    markLinks(page, context, tall ? prose : 0)
    const heads = markHeads(page, body)
    if (!tall) markLinkLists(page, body, prose)
    const dated = lines.findIndex(({ start }) => start === heads.dateline?.start)
    if (dated >= 0) roles[dated] ??= 'body'
    markFurniture(page, body, { prose, last, tall })
    const notices = document.paragraphs.flatMap(({ start, end }, index): Boilerplate[] => {
      const kind =
        kinds[index] ??
        (roles[index] === 'boilerplate'
          ? furnitureKind(document.tokens, lines[index]!)
          : roles[index] === 'dateline' && heads.dateline?.start !== lines[index]!.start
            ? 'stamp'
            : undefined)
      return kind ? [{ start, end, kind }] : []
    })
    const cards = document.cards
      .filter(({ start }) => !itemAt(notices, start))
      .map(({ start, end }) => ({ start, end, kind: 'other' as const }))
    return { roles: roles.map(role => role ?? 'body'), ...heads, boilerplate: [...notices, ...cards].sort(byPosition) }
  },
})

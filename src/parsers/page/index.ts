import type { Boilerplate, ParagraphRole, Structure } from '../../contract/layers.ts'
import { defineParser } from '../../contract/parser.ts'
import { byPosition, itemAt } from '../../document/span.ts'
import { isClosingAuthor } from './authors.ts'
import { type NoticeKind, noticeKind } from './boilerplate.ts'
import { markHeads } from './heads.ts'
import { markLinks } from './link-blocks.ts'
import { layOut } from './page-chrome.ts'

const roleOfNotice: Readonly<Partial<Record<NoticeKind, ParagraphRole>>> = {
  caption: 'caption',
  'editors-note': 'editors-note',
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
    markLinks(page, context)
    const heads = markHeads(page)
    const notices = document.paragraphs.flatMap(({ start, end }, index): Boilerplate[] => {
      const kind = kinds[index] ?? (roles[index] === 'boilerplate' ? 'other' : undefined)
      return kind ? [{ start, end, kind }] : []
    })
    const cards = document.cards
      .filter(({ start }) => !itemAt(notices, start))
      .map(({ start, end }) => ({ start, end, kind: 'other' as const }))
    return { roles: roles.map(role => role ?? 'body'), ...heads, boilerplate: [...notices, ...cards].sort(byPosition) }
  },
})

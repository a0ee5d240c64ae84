import type { Document } from '../../document/document.ts'
import { readLine } from '../../grammar/lines.ts'
import type { Boilerplate, ParagraphRole } from '../../layers.ts'
import { defineParser } from '../../parser.ts'
import { noticeKind, type NoticeKind } from './boilerplate.ts'
import { markLinks } from './link-blocks.ts'

const roleOfNotice: Readonly<Partial<Record<NoticeKind, ParagraphRole>>> = { caption: 'caption', 'editors-note': 'editors-note' }

/** What each paragraph is for. Notices first, for they stand between all others; then links; what is left is the article. */
export const structure = defineParser({
  name: 'structure',
  needs: [],
  parse(document: Document) {
    const lines = document.paragraphs.map(paragraph => readLine(document, paragraph))
    const kinds = lines.map(line => noticeKind(document.tokens, line))
    const roles: (ParagraphRole | undefined)[] = kinds.map(kind => kind && (roleOfNotice[kind] ?? 'boilerplate'))
    markLinks(document, lines, roles)
    const boilerplate: Boilerplate[] = []
    for (const [index, { start, end }] of document.paragraphs.entries()) {
      const kind = kinds[index] ?? (roles[index] === 'boilerplate' ? 'other' : undefined)
      if (kind) boilerplate.push({ start, end, kind })
    }
    return { roles: roles.map(role => role ?? 'body'), bylines: [], boilerplate }
  },
})

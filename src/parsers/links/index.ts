import type { Document } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'
import { aside, readLinkLine } from '../../grammar/link-lines.ts'
import { readLine } from '../../grammar/lines.ts'
import type { Link } from '../../layers.ts'
import { defineParser } from '../../parser.ts'
import { readTitle } from './titles.ts'

/** Items that point elsewhere, each with the label that announces it. */
export const links = defineParser({
  name: 'links',
  needs: ['structure'],
  parse(document: Document, { structure: { roles } }) {
    const found: Link[] = []
    let heading: Span | undefined
    let apart = false
    for (const [index, paragraph] of document.paragraphs.entries()) {
      const role = roles[index]!
      if (role === 'link-label') {
        heading = readLinkLine(document, readLine(document, paragraph))!.label
        apart = false
      } else if (role === 'link') {
        const link = readLink(document, index, heading, apart)
        if (link) found.push(link)
      } else if (role === 'body') apart = true
    }
    return found
  },
})

/** A line with its own label, or an item of the heading above it; `apart`: prose stands between it and the heading. */
function readLink(document: Document, index: number, heading: Span | undefined, apart: boolean): Link | undefined {
  const line = readLine(document, document.paragraphs[index]!)
  const read = readLinkLine(document, line)
  const own = read?.rule === 'heading' ? aside(document, line) : read
  if (own && (apart || !heading || own.kind === 'pointer')) {
    const title = readTitle(document, own.title.first, own.title.last)
    return title && { ...title, kind: 'inline', label: own.label, rule: own.rule }
  }
  const title = heading && readTitle(document, line.first, line.last)
  return title && { ...title, kind: 'block', label: heading, rule: 'under-heading' }
}

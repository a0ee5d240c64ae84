import type { Link, ParagraphRole } from '../../../contract/layers.ts'
import { defineParser } from '../../../contract/parser.ts'
import type { Document } from '../../../document/document.ts'
import { byPosition, type Span } from '../../../document/span.ts'
import { readLine } from '../lines.ts'
import { aside, type LinkLine, readLinkLine } from '../link-lines.ts'
import { linksInProse } from './in-prose.ts'
import { type Names, namesOf } from './slugs.ts'
import { readTitle } from './titles.ts'

/** Items that point elsewhere, each with the label that announces it. */
export const links = defineParser({
  name: 'links',
  needs: ['structure'],
  parse(document: Document, { structure: { roles } }) {
    const names = namesOf(document, roles)
    const found = linksOfLines(document, names, roles)
    const inside: LinkLine[] = []
    for (const sentence of document.sentences)
      if (roles[sentence.paragraph] === 'body') linksInProse(document, sentence, inside)
    for (const line of inside) found.push(...inlineLinks(document, names, line))
    return found.sort(byPosition)
  },
})

/** Whole lines that are links: with a label of their own, or under a heading. */
function linksOfLines(document: Document, names: Names, roles: readonly ParagraphRole[]): Link[] {
  const found: Link[] = []
  let heading: Span | undefined
  let apart = false
  for (const [index, paragraph] of document.paragraphs.entries()) {
    const role = roles[index]!
    if (role === 'link-label') {
      heading = readLinkLine(document, readLine(document, paragraph))?.label ?? paragraph
      apart = false
    } else if (role === 'link') found.push(...linksOfLine(document, names, index, heading, apart))
    else if (role === 'body') apart = true
  }
  return found
}

/** A line with its own label, or an item of the heading above it; `apart`: prose stands between it and the heading. */
function linksOfLine(
  document: Document,
  names: Names,
  index: number,
  heading: Span | undefined,
  apart: boolean,
): Link[] {
  const line = readLine(document, document.paragraphs[index]!)
  const read = readLinkLine(document, line)
  const own = read?.rule === 'heading' ? aside(document, line) : read
  if (own && (apart || !heading || own.kind === 'pointer')) return inlineLinks(document, names, own)
  const title = readTitle(document, names, line.first, line.last)
  if (!title) return []
  return heading && (!apart || line.item)
    ? [{ kind: 'block', label: heading, rule: 'under-heading', ...title }]
    : [{ kind: 'block', label: { start: title.start, end: title.start }, rule: 'teaser', ...title }]
}

/** See also: [Ferry line cut] | [Mayor says town will pay] */
function inlineLinks(
  document: Document,
  names: Names,
  { title: { first, last }, label: { start, end }, rule }: LinkLine,
): Link[] {
  const { tokens } = document
  const edges = [first - 1]
  for (let at = first + 1; at < last - 1; at++)
    if (tokens[at]!.lexeme.text === '|' && tokens[at]!.spaced && tokens[at + 1]!.spaced) edges.push(at)
  edges.push(last)
  return edges.slice(1).flatMap((edge, index) => {
    const title = readTitle(document, names, edges[index]! + 1, edge)
    return title ? [{ kind: 'inline', label: { start, end }, rule, ...title }] : []
  })
}

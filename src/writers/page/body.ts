import type { Article } from '../../record/article.ts'
import { blocksOf, marksOf, segments, speakersOf, type Mark } from '../marks.ts'
import { escapeHtml } from './html.ts'

/** The text of the article in blocks, what was found marked, the speakers beside the blocks where they begin to speak. */
export function bodyHtml(article: Article, text: string, prefix: string): string {
  const marks = marksOf(article)
  const named = new Set<string>()
  const speakers = speakersOf(article)
  let next = 0
  let html = ''
  for (const { start, end } of blocksOf(text)) {
    const beside = new Map<string, string>()
    for (; next < speakers.length && speakers[next]!.start < end; next++) {
      const { id, name } = speakers[next]!
      if (!beside.has(name)) beside.set(name, `<li><a href="#${prefix}${id}">${escapeHtml(name)}</a></li>`)
    }
    const who = beside.size > 0 ? `<ul class="who" aria-label="Speakers">${[...beside.values()].join('')}</ul>` : ''
    html += `<div class="row">${who}<p>${markedHtml(text, start, end, marks, prefix, named)}</p></div>\n`
  }
  return html
}

/** text[from..to) with its marks as nested elements. The first stretch of an item carries its identifier, noted in `named`. */
function markedHtml(text: string, from: number, to: number, marks: readonly Mark[], prefix: string, named: Set<string>): string {
  let html = ''
  let open: readonly Mark[] = []
  for (const { start, end, marks: covering } of segments(from, to, marks)) {
    let same = 0
    while (same < open.length && open[same] === covering[same]) same++
    html += '</span>'.repeat(open.length - same)
    for (const { kind, of } of covering.slice(same)) {
      const id = prefix + of
      const first = kind !== 'cue' && kind !== 'speaker' && !named.has(id)
      if (first) named.add(id)
      html += `<span class="m ${kind}" data-of="${id}"${first ? ` id="${id}"` : ''}>`
    }
    html += escapeHtml(text.slice(start, end))
    open = covering
  }
  return html + '</span>'.repeat(open.length)
}

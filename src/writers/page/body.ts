import type { Article } from '../../record/types.ts'
import { blocksOf, type Mark, marksOf, segments, speakersOf } from '../marks.ts'
import { escapeHtml } from './html.ts'

/** The text of the article in blocks, what was found marked, the speakers beside the blocks where they begin to speak. */
export function bodyHtml(article: Article, text: string, prefix: string): string {
  const marks = marksOf(article)
  const named = new Set<string>()
  const speakers = speakersOf(article)
  let next = 0
  let before: ReadonlySet<string> = new Set()
  let html = ''
  for (const { start, end } of blocksOf(text)) {
    const beside = new Map<string, string>()
    for (; next < speakers.length && speakers[next]!.start < end; next++)
      if (!beside.has(speakers[next]!.name)) beside.set(speakers[next]!.name, prefix + speakers[next]!.id)
    html += `<div class="row">${whoHtml(beside, before)}<p>${markedHtml(text, start, end, marks, prefix, named)}</p></div>\n`
    if (beside.size > 0) before = new Set(beside.keys())
  }
  return html
}

/** The speakers of a block, each leading to the first quote; one who goes on speaking stands back. */
function whoHtml(beside: ReadonlyMap<string, string>, before: ReadonlySet<string>): string {
  if (beside.size === 0) return ''
  const names = [...beside].map(
    ([name, id]) =>
      `<li data-of="${id}"${before.has(name) ? ' class="again"' : ''}><a href="#${id}">${escapeHtml(name)}</a></li>`,
  )
  return `<ul class="who" aria-label="Speakers">${names.join('')}</ul>`
}

const unnamed: ReadonlySet<Mark['kind']> = new Set(['cue', 'speaker'])

/** text[from..to) with its marks as nested elements. The first stretch of an item carries its identifier, noted in `named`. */
function markedHtml(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
  prefix: string,
  named: Set<string>,
): string {
  let html = ''
  let open: readonly Mark[] = []
  for (const { start, end, marks: covering } of segments(from, to, marks)) {
    let same = 0
    while (same < open.length && open[same] === covering[same]) same++
    html += '</span>'.repeat(open.length - same)
    for (const { kind, of } of covering.slice(same)) {
      const id = of && prefix + of
      const first = id !== '' && !unnamed.has(kind) && !named.has(id)
      if (first) named.add(id)
      html += `<span class="m ${kind}"${id && ` data-of="${id}"`}${first ? ` id="${id}"` : ''}>`
    }
    html += escapeHtml(text.slice(start, end))
    open = covering
  }
  return html + '</span>'.repeat(open.length)
}

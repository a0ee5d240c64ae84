import type { TraceStep } from '../../contract/trace.ts'
import type { Article } from '../../record/types.ts'
import { bodyHtml } from './body.ts'
import { escapeHtml, grouped } from './html.ts'
import { script } from './script.ts'
import { type Heading, listName, sideHtml } from './side.ts'
import { style } from './style.ts'

/** An article and its record; the record's offsets are in UTF-16 units. */
export interface Viewed {
  readonly article: Article
  readonly text: string
  /** The steps that led to the record, where they were asked for. */
  readonly steps?: readonly TraceStep[]
}

/** The base64 of a text's SHA-256: pages allow their own style and script by it, and nothing else. */
export type Digest = (text: string) => string

/** Characters of a page: of a longer one, browsers lay out what is seen and guess the height of the rest, at the cost that its scroll bar moves. */
const longPage = 1_000_000

/** The kinds of finds, as a page lists them. */
const kinds = [
  ['quote', 'Quotes'],
  ['person', 'People'],
  ['organization', 'Organizations'],
  ['place', 'Places'],
  ['group', 'Groups'],
  ['date', 'Dates'],
  ['link', 'Links'],
] as const

type Kind = (typeof kinds)[number][0]

/** One page for one article: nothing is loaded from anywhere, and nothing of the article is obeyed. */
export function articlePage({ article, text }: Viewed, digest: Digest): string {
  return pageHtml(
    titleOf(article),
    digest,
    `<header><h1>${escapeHtml(fileOf(article))}</h1>${aboutHtml(article, '')}</header>
${toolsHtml([article])}
<main id="main">${articleHtml({ article, text }, '', 'h2', titleOf(article))}</main>`,
  )
}

/** The article's headline, else the name of its file. */
export const titleOf = (article: Article): string => article.headline?.text ?? fileOf(article)

/** The file of the article without its folders. */
export const fileOf = ({ source }: Article): string => {
  const file = source?.path?.replace(/^.*[\\/]/, '') ?? ''
  return file === '' || file === '-' ? 'Article' : file
}

/** When it was published, who told so, and how much was found of what, each count leading to its list. */
export function aboutHtml(article: Article, prefix: string): string {
  const { published } = article
  const day = published && `published <time>${published.date}</time> (${published.from})`
  const counts = kinds
    .map(([kind, title]) => ({ kind, title, count: countOf(article, kind) }))
    .filter(({ count }) => count > 0)
  const links = counts.map(
    ({ kind, title, count }) =>
      `<a href="#${listName(prefix, kind)}">${grouped(count)} ${count === 1 ? kind : title.toLowerCase()}</a>`,
  )
  const about = [day, ...links].filter(Boolean).join(' · ')
  return about && `<p class="about">${about}</p>`
}

/** The article beside its list. Identifiers begin with `prefix`; `heading` is that of the lists, `name` tells them from others on the page. */
export function articleHtml({ article, text }: Viewed, prefix: string, heading: Heading, name: string): string {
  return `<div class="article"><article class="text">${bodyHtml(article, text, prefix)}</article>
<aside tabindex="0" aria-label="What was found in ${escapeHtml(name)}">${sideHtml(article, prefix, heading)}</aside></div>`
}

function countOf({ quotes = [], entities = [], dates = [], links = [] }: Article, kind: Kind): number {
  if (kind === 'quote') return quotes.length
  if (kind === 'date') return dates.length
  return kind === 'link' ? links.length : entities.filter(({ type }) => type === kind).length
}

/** The legend, whose boxes take kinds out; the search; and the line that says why the item under the pointer was read. */
export function toolsHtml(articles: readonly Article[]): string {
  const found = kinds.filter(([kind]) => articles.some(article => countOf(article, kind) > 0))
  if (found.length === 0) return ''
  const boxes = found.map(
    ([kind, title]) =>
      `<label><input type="checkbox" checked data-kind="${kind}"> <span class="m ${kind}">${title}</span></label>`,
  )
  return `<div class="tools" role="region" aria-label="Show and search"><div>${boxes.join('')}<span id="status" role="status"></span><label>Search <input type="search" id="search" aria-keyshortcuts="/"></label></div></div>
<div class="why" aria-hidden="true"><p id="why">Point at a mark, or tap it: what it is, and why.</p></div>`
}

/** The frame of every page: its policy forbids all but its own style and script. */
export function pageHtml(title: string, digest: Digest, body: string): string {
  const policy = `default-src 'none'; style-src 'sha256-${digest(style)}'; script-src 'sha256-${digest(script)}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body${body.length > longPage ? ' class="long"' : ''}>
<a class="skip" href="#main">To the article</a>
${body}
<script>${script}</script>
</body>
</html>
`
}

import type { Article } from '../../record/article.ts'
import { bodyHtml } from './body.ts'
import { counted, escapeHtml } from './html.ts'
import { script } from './script.ts'
import { type Heading, sideHtml } from './side.ts'
import { style } from './style.ts'

/** An article and its record; the record's offsets are in UTF-16 units. */
export interface Viewed {
  readonly article: Article
  readonly text: string
}

/** The base64 of a text's SHA-256: pages allow their own style and script by it, and nothing else. */
export type Digest = (text: string) => string

const kinds = [['quote', 'Quotes'], ['person', 'People'], ['organization', 'Organizations'], ['place', 'Places'], ['group', 'Groups'], ['date', 'Dates'], ['link', 'Links']] as const

/** One page for one article: nothing is loaded from anywhere, and nothing of the article is obeyed. */
export function articlePage({ article, text }: Viewed, digest: Digest): string {
  const title = titleOf(article)
  const about = [article.published && `Published ${article.published.date} (${article.published.from})`, ...summary(article)].filter(Boolean).join(' · ')
  return pageHtml(title, digest, `<header><h1>${escapeHtml(title)}</h1><p class="about">${escapeHtml(about)}</p></header>
${toolsHtml()}
<main id="main">${articleHtml({ article, text }, '', 'h2', title)}</main>`)
}

/** The article's headline, else the name of its file. */
export const titleOf = (article: Article): string => article.headline?.text ?? article.source?.path?.replace(/^.*[\\/]/, '') ?? 'Article'

/** The article beside its list. Identifiers begin with `prefix`; `name` tells it from the others on the page. */
export function articleHtml({ article, text }: Viewed, prefix: string, heading: Heading, name: string): string {
  return `<div class="article"><article class="text">${bodyHtml(article, text, prefix)}</article>
<aside tabindex="0" aria-label="What was found in ${escapeHtml(name)}">${sideHtml(article, prefix, heading)}</aside></div>`
}

export function toolsHtml(): string {
  const boxes = kinds.map(([kind, title]) => `<label><input type="checkbox" checked data-kind="${kind}"> <span class="m ${kind}">${title}</span></label>`)
  return `<div class="tools" role="region" aria-label="Show and search"><div>${boxes.join('')}<label>Search <input type="search" id="search" aria-keyshortcuts="/"></label><span id="status" role="status"></span></div></div>`
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
<body>
<a class="skip" href="#main">To the article</a>
${body}
<script>${script}</script>
</body>
</html>
`
}

function summary({ quotes = [], entities = [], dates = [], links = [] }: Article): string[] {
  return [counted(quotes.length, 'quote'), counted(entities.length, 'name'), counted(dates.length, 'date'), counted(links.length, 'link')]
}

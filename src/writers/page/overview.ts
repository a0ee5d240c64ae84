import { greatest, type Totals } from '../../record/totals.ts'
import type { Article } from '../../record/types.ts'
import { barTable, columnChart, figureHtml, gridTable, stripTable } from './charts.ts'
import { counted, escapeHtml } from './html.ts'
import { aboutHtml, articleHtml, type Digest, pageHtml, titleOf, toolsHtml, type Viewed } from './page.ts'
import { timeLineOf } from './time-line.ts'

const most = 15
const mostInGrid = 12
const mostStrips = 8

/** One page over many records: who is quoted, about whom, when, and who is named with whom. */
export const overviewPage = (title: string, totals: Totals, digest: Digest): string =>
  pageHtml(
    title,
    digest,
    `<header><h1>${escapeHtml(title)}</h1>${aboutTotals(totals)}</header>
<main id="main">${overviewHtml(totals)}</main>`,
  )

/** One page for several articles: a list of them, the overview, and each of them. */
export function articlesPage(title: string, views: readonly Viewed[], totals: Totals, digest: Digest): string {
  const list = views.map(
    ({ article }, index) =>
      `<li><a href="#a${index + 1}">${escapeHtml(article.headline?.text ?? pathOf(article))}</a> <span class="count">${counted(article.quotes?.length ?? 0, 'quote')}</span></li>`,
  )
  const articles = views.map((view, index) => {
    const prefix = `a${index + 1}`
    const name = `${index + 1}. ${pathOf(view.article)}`
    return `<section class="one"><h2 id="${prefix}">${escapeHtml(name)}</h2>${aboutHtml(view.article, `${prefix}-`)}
${articleHtml(view, `${prefix}-`, 'h3', name)}</section>`
  })
  return pageHtml(
    title,
    digest,
    `<header><h1>${escapeHtml(title)}</h1>${aboutTotals(totals)}</header>
${toolsHtml(views.map(({ article }) => article))}
<main id="main"><nav aria-label="Articles"><h2>Articles</h2><ol>${list.join('')}</ol></nav>
${overviewHtml(totals)}
${articles.join('\n')}</main>`,
  )
}

const pathOf = (article: Article): string => article.source?.path ?? titleOf(article)

const aboutTotals = ({ articles, quotes, mentioned }: Totals): string =>
  `<p class="about">${[counted(articles, 'article'), counted(quotes, 'quote'), counted(mentioned.size, 'name')].join(' · ')}</p>`

function overviewHtml(totals: Totals): string {
  const { speakers, mentioned, together, about } = totals
  const names = greatest(mentioned, mostInGrid).map(([name]) => name)
  const pair = (one: string, other: string): number =>
    together.get(one < other ? `${one}\t${other}` : `${other}\t${one}`) ?? 0
  const bars = (counts: ReadonlyMap<string, number>) =>
    greatest(counts, most).map(([key, count]) => [key.split('\t'), count] as const)
  const charts = [
    speakers.size > 0 &&
      figureHtml('Who is quoted most', 'Quotes by speaker', barTable(['Speaker', 'Quotes'], bars(speakers))),
    mentioned.size > 0 &&
      figureHtml(
        'Who and what is named',
        'Articles that name a person, an organization or a place',
        barTable(['Name', 'Articles'], bars(mentioned)),
      ),
    ...overTime(totals),
    about.size > 0 &&
      figureHtml(
        'Who is quoted on whom',
        'Quotes that name a person, an organization or a place',
        barTable(['Speaker', 'on', 'Quotes'], bars(about)),
      ),
    names.length > 1 &&
      figureHtml(
        'Who is named with whom',
        'Articles that name both; the larger a square, the more',
        gridTable(names, pair),
      ),
  ].filter(Boolean)
  return charts.length === 0
    ? '<p class="none">Nobody is quoted or named here.</p>'
    : `<div class="overview">${charts.join('\n')}</div>`
}

/** When they were quoted and named; nothing where no day of publication is known. */
function overTime({ months, mentioned, mentionedIn }: Totals): string[] {
  if (months.size === 0) return []
  const line = timeLineOf(months.keys())
  const countsOf = (ofMonth: (month: string) => number | undefined): number[] => {
    const counts = line.labels.map(() => 0)
    for (const month of months.keys()) counts[line.at(month)]! += ofMonth(month) ?? 0
    return counts
  }
  const strips = greatest(mentioned, mostStrips).map(
    ([name]) => [name, countsOf(month => mentionedIn.get(`${name}\t${month}`))] as const,
  )
  return [
    figureHtml(
      'When they were quoted',
      'Quotes by the time of publication',
      columnChart(
        line,
        countsOf(month => months.get(month)),
      ),
    ),
    figureHtml('When they were named', 'Articles that name them, by the time of publication', stripTable(line, strips)),
  ]
}

import { greatest, type Totals } from '../../record/totals.ts'
import { barChart, columnChart, gridChart } from './charts.ts'
import { counted, escapeHtml, grouped } from './html.ts'
import { articleHtml, pageHtml, titleOf, toolsHtml, type Digest, type Viewed } from './page.ts'

const most = 15
const mostInGrid = 12
const mostPairs = 20

/** One page over many records: who is quoted, about whom, when, and who is named with whom. */
export const overviewPage = (title: string, totals: Totals, digest: Digest): string =>
  pageHtml(title, digest, `<header><h1>${escapeHtml(title)}</h1><p class="about">${aboutTotals(totals)}</p></header>
<main id="main">${overviewHtml(totals)}</main>`)

/** One page for several articles: the overview, a list of the articles, and each of them. */
export function articlesPage(title: string, views: readonly Viewed[], totals: Totals, digest: Digest): string {
  const names = views.map(({ article }, index) => `${index + 1}. ${article.headline?.text ?? article.source?.path ?? titleOf(article)}`)
  const list = views.map(({ article }, index) => `<li><a href="#a${index + 1}">${escapeHtml(names[index]!)}</a> <span class="detail">${counted(article.quotes?.length ?? 0, 'quote')}</span></li>`)
  const articles = views.map((view, index) => `<h2 id="a${index + 1}">${escapeHtml(names[index]!)}</h2>\n${articleHtml(view, `a${index + 1}-`, 'h3', names[index]!)}`)
  return pageHtml(title, digest, `<header><h1>${escapeHtml(title)}</h1><p class="about">${aboutTotals(totals)}</p></header>
${toolsHtml()}
<main id="main">${overviewHtml(totals)}<nav aria-label="Articles"><h2>Articles</h2><ul>${list.join('')}</ul></nav>
${articles.join('\n')}</main>`)
}

const aboutTotals = ({ articles, quotes, mentioned }: Totals): string => [counted(articles, 'article'), counted(quotes, 'quote'), counted(mentioned.size, 'name')].join(' · ')

function overviewHtml({ speakers, mentioned, months, together, about }: Totals): string {
  const names = greatest(mentioned, mostInGrid).map(([name]) => name)
  const pair = (one: string, other: string): number => together.get(one < other ? `${one}\t${other}` : `${other}\t${one}`) ?? 0
  return `<div class="overview">
${barChart('Who is quoted most', greatest(speakers, most))}
${barChart('Who and what is named in most articles', greatest(mentioned, most))}
${columnChart('Quotes by month of publication', [...months].sort(([a], [b]) => (a < b ? -1 : 1)))}
${names.length > 1 ? gridChart('Who is named with whom', names, pair) : ''}
${aboutTable(greatest(about, mostPairs))}
</div>`
}

function aboutTable(rows: readonly [string, number][]): string {
  if (rows.length === 0) return ''
  const lines = rows.map(([pair, count]) => `<tr>${pair.split('\t').map(name => `<td>${escapeHtml(name)}</td>`).join('')}<td class="n">${grouped(count)}</td></tr>`)
  return `<figure><figcaption>Who is quoted on whom</figcaption><table><thead><tr><th scope="col">Speaker</th><th scope="col">on</th><th scope="col">Quotes</th></tr></thead><tbody>${lines.join('')}</tbody></table></figure>`
}

import type { Article } from '../../record/types.ts'
import { whyDate, whyQuote } from '../why.ts'
import { counted, escapeHtml, isWebAddress } from './html.ts'

type Quote = NonNullable<Article['quotes']>[number]
type DateItem = NonNullable<Article['dates']>[number]

/** Characters of a quotation that the list shows before it cuts. */
const longestExcerpt = 160

/** The list beside the article: speakers with their quotes, entities by type, the dates in time, the links. */
export function sideHtml(article: Article, prefix: string, heading: Heading): string {
  const sections = [
    ['quote', 'Who said what', speakersHtml(article, prefix)],
    ...entityTypes.map(([type, title]) => [type, title, entitiesHtml(article, type, prefix)] as const),
    ['date', 'Dates, in time', timeLineHtml(article.dates ?? [], prefix)],
    ['link', 'Links', linksHtml(article, prefix)],
    ['note', 'Notes', notesHtml(article)],
  ] as const
  const lists = sections.filter(([, , items]) => items.length > 0)
  if (lists.length === 0) return '<p class="none">Nothing was found in this text.</p>'
  return lists
    .map(
      ([kind, title, items]) =>
        `<section class="list ${kind}" data-kind="${kind}" id="${listName(prefix, kind)}"><${heading}>${title}</${heading}><ul>${items.join('')}</ul></section>\n`,
    )
    .join('')
}

/** The level below that of the article's title. */
export type Heading = 'h2' | 'h3'

/** The identifier of the list of a kind. */
export const listName = (prefix: string, kind: string): string => `${prefix}list-${kind}`

const entityTypes = [
  ['person', 'People'],
  ['organization', 'Organizations'],
  ['place', 'Places'],
  ['group', 'Groups'],
] as const

/** An entry that leads to its item in the text. */
const entry = (id: string, label: string, detail: string): string =>
  `<li data-of="${id}"><a href="#${id}">${label}</a>${detail && ` <span class="detail">${detail}</span>`}</li>`

const excerpt = (text: string): string =>
  text.length > longestExcerpt ? `${text.slice(0, longestExcerpt).trimEnd()} …` : text

/** Each speaker once, in the order of the first quote, with the quotes below; those without a speaker come last. */
function speakersHtml(article: Article, prefix: string): string[] {
  const entities = new Map(article.entities?.map(entity => [entity.id, entity]))
  const bySpeaker = new Map<string, { name: string; role: string; quotes: Quote[] }>()
  for (const quote of article.quotes ?? []) {
    const entity = entities.get(quote.speaker?.entity ?? '')
    const name = entity?.name ?? quote.speaker?.text ?? ''
    const speaker = bySpeaker.get(entity?.id ?? name) ?? { name, role: entity?.roles[0] ?? '', quotes: [] }
    speaker.quotes.push(quote)
    bySpeaker.set(entity?.id ?? name, speaker)
  }
  const named = [...bySpeaker.values()].sort((a, b) => Number(a.name === '') - Number(b.name === ''))
  return named.map(({ name, role, quotes }) => {
    const head = name
      ? `<strong>${escapeHtml(name)}</strong>${role && ` <span class="role">${escapeHtml(role)}</span>`}`
      : '<em>No speaker</em>'
    return `<li class="speaker-entry">${head}<ul>${quotes.map(quote => quoteEntry(quote, prefix)).join('')}</ul></li>`
  })
}

const quoteEntry = (quote: Quote, prefix: string): string =>
  entry(prefix + quote.id, escapeHtml(excerpt(quote.text)), escapeHtml(whyQuote(quote)))

function entitiesHtml(article: Article, type: string, prefix: string): string[] {
  return (article.entities ?? [])
    .filter(entity => entity.type === type)
    .map(({ id, name, roles, mentions }) =>
      entry(
        prefix + id,
        escapeHtml(name),
        [roles.map(escapeHtml).join('; '), counted(mentions.length, 'mention')].filter(Boolean).join(' · '),
      ),
    )
}

/** In the order of time, what has none last; the sort key is the TIMEX3 value, whose order is that of time. */
function timeLineHtml(dates: readonly DateItem[], prefix: string): string[] {
  const resolved = (date: DateItem): boolean => /^\d{2,4}/.test(date.value)
  const inTime = dates.toSorted(
    (a, b) => Number(resolved(b)) - Number(resolved(a)) || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
  )
  return inTime.map(date =>
    entry(
      prefix + date.id,
      `<b class="value">${escapeHtml(date.value)}</b> ${escapeHtml(date.text)}`,
      escapeHtml(whyDate(date, dates)),
    ),
  )
}

function linksHtml(article: Article, prefix: string): string[] {
  return (article.links ?? []).map(({ title, label, url }, index) => {
    const out =
      url && isWebAddress(url)
        ? `<a href="${escapeHtml(url)}" rel="noreferrer noopener">${escapeHtml(url)}</a>`
        : escapeHtml(url ?? '')
    return entry(`${prefix}l${index + 1}`, escapeHtml(title), [escapeHtml(label), out].filter(Boolean).join(' · '))
  })
}

const notesHtml = (article: Article): string[] =>
  article.notes.map(
    ({ message, line, column }) =>
      `<li>${escapeHtml(message)} <span class="detail">line ${line}, column ${column}</span></li>`,
  )

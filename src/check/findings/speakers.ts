import type { Article } from '../../record/article.ts'
import { excerptOf } from '../excerpt.ts'
import type { Remark } from '../finding.ts'

type Quote = NonNullable<Article['quotes']>[number]

const spanOf = ({ parts }: Quote) => ({ start: parts[0]!.start, end: parts.at(-1)!.end })
const severalWords = /\S\s+\S/

/** `“We lost.” The crowd went home.` Nobody says it. */
export const quotesWithoutSpeaker = ({ quotes = [] }: Article): Remark[] => quotes
  .filter(quote => !quote.speaker && quote.kind !== 'indirect')
  .map(quote => ({ code: 'quote-without-speaker', message: `Nobody says “${excerptOf(quote.text)}”`, ...spanOf(quote) }))

/** `“We lost,” [she] said.` in an article that has named no woman before. */
export const unresolvedSpeakers = ({ quotes = [], entities }: Article): Remark[] => !entities ? [] : quotes.flatMap(({ speaker }) =>
  speaker?.kind === 'pronoun' && speaker.entity === undefined
    ? [{ code: 'speaker-unresolved', message: `It is not clear who “${speaker.text}” is`, start: speaker.start, end: speaker.end }]
    : [])

/** `“We lost,” [Doe] said.` where no Jane Doe is ever mentioned. Known names are those that need no introduction. */
export function speakersNotIntroduced({ quotes = [], entities = [] }: Article, known: ReadonlySet<string>): Remark[] {
  const speaking = new Set(quotes.map(({ speaker }) => speaker?.entity))
  return entities
    .filter(({ id, type, name }) => type === 'person' && speaking.has(id) && !severalWords.test(name.trim()) && !known.has(name.toLowerCase()))
    .map(({ name, mentions: [first] }) => ({
      code: 'speaker-not-introduced', message: `“${name}” speaks, but is never introduced by a full name`, start: first!.start, end: first!.end,
    }))
}

import type { Article } from '../../record/types.ts'
import { excerptOf } from '../excerpt.ts'
import type { Remark } from '../finding.ts'

type Quote = NonNullable<Article['quotes']>[number]

const spanOf = ({ parts }: Quote) => ({ start: parts[0]!.start, end: parts.at(-1)!.end })
const severalWords = /\S\s+\S/
const heOrShe = /^s?he$/i
const gap = /\s+/
/** Shorter ones may be titles or terms. */
const fewestWords = 4

/** `“We lost it all.” The crowd went home.` Nobody says it. Headlines and the Q of an interview need not tell, and of a quotation that is not closed nobody can. */
export function quotesWithoutSpeaker({ quotes = [], notes, headline }: Article): Remark[] {
  const unclosed = new Set(notes.filter(({ code }) => code === 'quote-unclosed').map(({ end }) => end))
  return quotes
    .filter(
      ({ kind, rule, speaker, parts, text }) =>
        !speaker &&
        kind !== 'indirect' &&
        rule !== 'question-answer' &&
        text.split(gap).length >= fewestWords &&
        !unclosed.has(parts[0]!.start) &&
        parts[0]!.start >= (headline?.end ?? 0),
    )
    .map(quote => ({
      code: 'quote-without-speaker',
      message: `Nobody says “${excerptOf(quote.text)}”`,
      ...spanOf(quote),
    }))
}

/** `“We lost,” [she] said.` in an article that has named no woman before. */
export const unresolvedSpeakers = ({ quotes = [], entities }: Article): Remark[] =>
  !entities
    ? []
    : quotes.flatMap(({ kind, speaker }) =>
        speaker && heOrShe.test(speaker.text) && speaker.entity === undefined && kind !== 'indirect'
          ? [
              {
                code: 'speaker-unresolved',
                message: `It is not clear who “${speaker.text}” is`,
                start: speaker.start,
                end: speaker.end,
              },
            ]
          : [],
      )

/** `“We lost,” [Doe] said.` where no Jane Doe is ever mentioned. Known names are those that need no introduction. */
export function speakersNotIntroduced({ quotes = [], entities = [] }: Article, known: ReadonlySet<string>): Remark[] {
  const speaking = new Set(quotes.map(({ speaker }) => speaker?.entity))
  const people = entities.filter(({ type }) => type === 'person')
  const introduced = new Set(
    people.filter(({ name }) => severalWords.test(name.trim())).flatMap(({ name }) => name.toLowerCase().split(gap)),
  )
  return people
    .filter(
      ({ id, name }) =>
        speaking.has(id) &&
        !severalWords.test(name.trim()) &&
        !introduced.has(name.toLowerCase()) &&
        !known.has(name.toLowerCase()),
    )
    .map(({ name, mentions: [first] }) => ({
      code: 'speaker-not-introduced',
      message: `“${name}” speaks, but is never introduced by a full name`,
      start: first!.start,
      end: first!.end,
    }))
}

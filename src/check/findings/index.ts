import type { Article } from '../../record/types.ts'
import type { Remark } from '../finding.ts'
import { type RuleCode, ruleCodes } from '../rules.ts'
import { contradictedWeekdays, unresolvedDates } from './dates.ts'
import { mixedQuoteStyles } from './quote-marks.ts'
import { quotesWithoutSpeaker, speakersNotIntroduced, unresolvedSpeakers } from './speakers.ts'

const word = /[\p{L}\p{N}]/u
const codes: ReadonlySet<string> = new Set(ruleCodes)

/** What is wrong in a text, by its full record in UTF-16 offsets. `known` names, in lower case, need no introduction. */
export function textRemarks(article: Article, text: string, known: ReadonlySet<string> = new Set()): Remark[] {
  if (!word.test(text))
    return [{ code: 'article-empty', message: 'There are no words in this article', start: 0, end: 0 }]
  return [
    ...noteRemarks(article),
    ...quotesWithoutSpeaker(article),
    ...unresolvedSpeakers(article),
    ...speakersNotIntroduced(article, known),
    ...unresolvedDates(article),
    ...contradictedWeekdays(article, text),
    ...mixedQuoteStyles(text),
  ]
}

/** What the parsers noted while they read. */
const noteRemarks = ({ notes }: Article): Remark[] =>
  notes
    .filter(({ code }) => codes.has(code))
    .map(({ code, message, start, end }) => ({ code: code as RuleCode, message, start, end }))

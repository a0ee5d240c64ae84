import { perLexeme } from '../../document/lexemes.ts'
import type { Token } from '../../document/tokens.ts'
import { readDay } from '../../english/calendar-day.ts'
import { phrases } from '../../english/phrases.ts'
import { dateLineOpeners } from '../../english/words/page/newsrooms.ts'
import { months } from '../../english/words/time/months.ts'
import { shortWeekdays, weekdays } from '../../english/words/time/weekdays.ts'
import { endsSentence, type Line } from './lines.ts'

/** Tokens: a line that says when the article was published has no room for a sentence. */
const longest = 25
const longestUpdate = 14
/** A clock may stand between the opener and the day: Updated at 8:44 a.m. ET on July 20, 2026. */
const longestClock = 8
/** A place may stand in front of the day, with a bar between: PORT HALDEN | Mon Oct 25, 2004. */
const longestPlace = 6

const openers = phrases({ opener: dateLineOpeners })
const isWeekday = perLexeme(({ lower }) => weekdays.has(lower) || shortWeekdays.has(lower.replace('.', '')))
const opensStamp = perLexeme(({ lower }) => lower === 'updated' || lower === 'posted' || lower === 'published')
const stampWord = /^(?:a\.?m\.?|p\.?m\.?|[a-z]{1,3}t|gmt|utc|at|on|updated|published|posted|original|local|time)$/
const isDash = perLexeme(({ text }) => /^(?:[-–—]|--)$/.test(text))
const isSmallWord = perLexeme(
  ({ lower, shape }) =>
    shape === 'lower' &&
    !/^(?:a\.?m\.?|p\.?m\.?|at|on|source|updated|min|minutes?|read|ago|by|local|time)$/.test(lower),
)

/** The day that a line gives as that of publication: [Published 9 March 2026], 10:12 GMT. */
export function readDateLine(tokens: readonly Token[], { first, last }: Line): string | undefined {
  if (last - first > longest || last - first < 3) return undefined
  const opener = openers.at(tokens, first, last)
  if (opener) return dayWithin(tokens, opener.next, longestClock, last)
  const bar = tokens.slice(first, Math.min(last, first + longestPlace)).findIndex(({ lexeme }) => lexeme.text === '|')
  return dayWithin(tokens, first, 1, last) ?? (bar < 0 ? undefined : dayWithin(tokens, first + bar + 1, 1, last))
}

/** The day that begins at one of so many tokens, where no sentence follows on it. */
function dayWithin(tokens: readonly Token[], from: number, many: number, last: number): string | undefined {
  for (let index = from; index < Math.min(last, from + many); index++) {
    const start = isWeekday(tokens[index]!.lexeme) ? pastMarks(tokens, index + 1) : index
    const day = start < last ? readDay(tokens, start, last) : undefined
    if (day)
      return day.date && !tokens.slice(day.next, last).some(({ lexeme }) => isSmallWord(lexeme)) ? day.date : undefined
  }
  return undefined
}

/** A line of the hour alone, wherever it stands: [Updated at 7:50 p.m. ET]; [--Updated 9:15 p.m.] */
export function isStamp(tokens: readonly Token[], { first, last }: Line): boolean {
  const from = isDash(tokens[first]!.lexeme) ? first + 1 : first
  if (last - from > longestUpdate || from === last || !opensStamp(tokens[from]!.lexeme)) return false
  const rest = tokens.slice(from + 1, last)
  return rest.some(({ lexeme }) => lexeme.shape === 'number') && !rest.some(({ lexeme }) => isSmallWord(lexeme))
}

/** Mon[.,] March 9 */
function pastMarks(tokens: readonly Token[], from: number): number {
  let index = from
  while (tokens[index]?.lexeme.text === '.' || tokens[index]?.lexeme.text === ',') index++
  return index
}

/** It is about the page: [Updated at 5:10 p.m. ET]; [March 9, 2026]. Below `prose` a day alone is a heading of the text. */
export function isDateLine(tokens: readonly Token[], line: Line, prose: boolean): boolean {
  const { first, last } = line
  if (last - first > longest) return false
  const opened = tokens[first]!.lexeme.lower !== 'on' && openers.at(tokens, first, last) !== undefined
  return (
    (opened && last - first <= longestUpdate && (isStamp(tokens, line) || !endsSentence(tokens, line))) ||
    ((opened || !prose) && readDateLine(tokens, line) !== undefined)
  )
}

/** [9 March]; [Published] over a day: over the prose, a line of nothing else. */
export function isDayAlone(tokens: readonly Token[], { first, last }: Line): boolean {
  if (openers.at(tokens, first, last)?.next === last) return true
  if (last - first > longestUpdate) return false
  let dated = false
  for (let at = first; at < last; at++) {
    const { lexeme } = tokens[at]!
    if (!isStampWord(lexeme)) return false
    dated ||= lexeme.shape !== 'mark' && lexeme.shape !== 'number'
  }
  return dated && tokens.slice(first, last).some(({ lexeme }) => lexeme.shape === 'number')
}

/** A word or mark of a day and an hour: 10:01 pm PST, Tuesday, November 19, 2019. */
export const isStampWord = perLexeme(
  ({ lower, shape }) =>
    shape === 'number' ||
    shape === 'mark' ||
    months.has(lower) ||
    weekdays.has(lower) ||
    shortWeekdays.has(lower.replace('.', '')) ||
    stampWord.test(lower),
)

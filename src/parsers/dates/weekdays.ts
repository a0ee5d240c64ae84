import { months } from '../../english/words/time/months.ts'
import { partsOfDay } from '../../english/words/time/parts-of-day.ts'
import { sundayPapers } from '../../english/words/time/sunday-papers.ts'
import { shortWeekdays, weekdays } from '../../english/words/time/weekdays.ts'
import { pickBefore } from './picks.ts'
import { type Expression, isGlued, type Line, type Rule, wordAt } from './reading.ts'

/** Sheffield [Wednesday] plays football; Bloody [Sunday] and Black [Monday] are history. */
const clubs: ReadonlySet<string> = new Set(['black', 'bloody', 'ruby', 'sheffield'])

/** The Sunday [Times] is no day, nor is Saturday [Night Live]. */
function isTitle(line: Line, at: number): boolean {
  const isCapital = (index: number): boolean => index < line.last && line.tokens[index]!.lexeme.shape === 'capital'
  if (!isCapital(at)) return clubs.has(wordAt(line, at - 2)) && line.tokens[at - 2]!.lexeme.capital
  return (
    sundayPapers.has(wordAt(line, at)) ||
    (partsOfDay.has(wordAt(line, at)) && isCapital(at + 1)) ||
    clubs.has(wordAt(line, at - 2))
  )
}

/** Somebody who is called so: told of it by [Friday] Osei, Wednesday Marr[,] a weaver. */
function isName(line: Line, at: number): boolean {
  const isCapital = (index: number): boolean => index < line.last && line.tokens[index]!.lexeme.shape === 'capital'
  if (!isCapital(at + 1) || isCapital(at + 2) || times.has(wordAt(line, at + 1))) return false
  const ends = at + 2 >= line.last || line.tokens[at + 2]!.lexeme.shape === 'mark'
  return ends && (beforeName.has(wordAt(line, at - 1)) || at === line.first)
}
const times = { has: (word: string): boolean => months.has(word) || weekdays.has(word) || partsOfDay.has(word) }
const beforeName: ReadonlySet<string> = new Set(['and', 'by', 'for', 'of', 'to', 'with'])

/** [Sunday], [last Friday], [Wednesday night], [every Monday], [Tuesday nights], [Mondays]. */
export const weekday: Rule = (line, at) => {
  const { lexeme } = line.tokens[at]!
  if (!lexeme.capital || isTitle(line, at + 1) || isName(line, at)) return undefined
  const singular = weekdays.get(lexeme.lower)
  const number = singular ?? weekdays.get(lexeme.lower.slice(0, -1))!
  const part = partsOfDay.get(wordAt(line, at + 1))
  const parts = part ? undefined : partsOfDay.get(wordAt(line, at + 1).replace(/s$/, ''))
  const time = part ?? parts
  const repeated = singular === undefined || parts !== undefined
  const expression: Expression = {
    first: at,
    last: time ? at + 2 : at + 1,
    reading: { type: repeated ? 'SET' : time ? 'TIME' : 'DATE', weekday: number, ...(time && { time }) },
    rule: repeated ? 'weekdays' : 'weekday',
  }
  return repeated ? expression : pickBefore(line, at, expression)
}

/** [Sun.], March 8 and [Fri], 13 March: only with a date behind it, for these are words of their own too. */
export const shortWeekday: Rule = (line, at) => {
  const { lexeme } = line.tokens[at]!
  let last = at + 1
  if (wordAt(line, last) === '.' && isGlued(line, last)) last++
  const after = wordAt(line, last) === ',' ? last + 1 : last
  const dated =
    (months.has(wordAt(line, after)) && line.tokens[after]!.lexeme.capital) ||
    (/^\d{1,2}$/.test(wordAt(line, after)) && months.has(wordAt(line, after + 1)))
  if (!lexeme.capital || !dated) return undefined
  return { first: at, last, reading: { type: 'DATE', weekday: shortWeekdays.get(lexeme.lower)! }, rule: 'weekday' }
}

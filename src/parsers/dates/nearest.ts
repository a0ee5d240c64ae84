import type { HolidayRule } from '../../lexicon/holidays.ts'
import { civilOf, dayOf, daysInMonth, easterOf, formatMonth, formatYear, monthIndex, nthWeekday, weekdayOf, type Day } from './calendar.ts'
import type { Tense } from './tense.ts'

/** Which of those that come round is meant: last, this or next, or the way that the clause looks. */
export type Direction = -1 | 0 | 1 | Tense | undefined

/** The Friday that is meant. News looks back: without a word to the contrary it is the last one, today included. */
export function nearestWeekday(weekday: number, published: Day, direction: Direction): Day {
  const since = (weekdayOf(published) - weekday + 7) % 7
  if (direction === -1) return published - (since || 7)
  if (direction === 0) return published - weekdayOf(published) + weekday
  if (direction === 1) return published - since + 7
  return direction === 'future' && since > 0 ? published - since + 7 : published - since
}

/** Without a tense a date is looked for this far ahead (days): Dec. 15 in November is to come. */
const ahead = 120

/** The 8 March that is meant. A 29 February is looked for in the years that have one. */
export function nearestMonthDay(month: number, day: number, published: Day, direction: Direction): Day {
  const { year } = civilOf(published)
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap(by => (day <= daysInMonth(year + by, month) ? [dayOf({ year: year + by, month, day })] : []))
  return chosen(days, published, direction, ahead)
}

/** The latest of the days up to the day of publication, or the next one. */
function chosen(days: readonly Day[], published: Day, direction: Direction, window: number): Day {
  const past = days.findLast(day => day <= published - (direction === -1 ? 1 : 0))!
  const next = days.find(day => day >= published + (direction === 1 ? 1 : 0))!
  if (direction === 'future' || direction === 1) return next
  if (direction === 'past' || direction === -1) return past
  return next - published <= window && next - published < published - past ? next : past
}

/** The March that is meant, as `YYYY-MM`. */
export function nearestMonth(month: number, published: Day, direction: Direction): string {
  const now = monthIndex(civilOf(published))
  const since = (now - (month - 1)) % 12
  if (direction === -1) return formatMonth(now - (since || 12))
  if (direction === 'future' || direction === 1) return formatMonth(now + ((12 - since) % 12 || (direction === 1 ? 12 : 0)))
  if (direction === 'past') return formatMonth(now - since)
  return formatMonth(12 - since <= 3 ? now + 12 - since : now - since)
}

/** The months that quarters, halves and seasons begin with (from 0), and how many they last. */
const parts: Readonly<Record<string, readonly [begins: number, months: number]>> = {
  Q1: [0, 3], Q2: [3, 3], Q3: [6, 3], Q4: [9, 3], H1: [0, 6], H2: [6, 6], SP: [2, 3], SU: [5, 3], FA: [8, 3], WI: [11, 3],
}

/** The third quarter or the summer that is meant, as `YYYY-Q3`, `YYYY-SU`; a winter has the year that it begins in. */
export function nearestPart(part: string, published: Day, direction: Direction): string {
  const date = civilOf(published)
  const [begins, length] = parts[part]!
  const now = monthIndex(date)
  const begun = (year: number): boolean => year * 12 + begins <= now
  const over = (year: number): boolean => year * 12 + begins + length <= now
  const latest = begun(date.year) ? date.year : date.year - 1
  const year = direction === -1 ? (over(latest) ? latest : latest - 1)
    : direction === 'future' || direction === 1 ? (over(latest) || direction === 1 ? latest + 1 : latest)
    : direction === 0 ? (begins === 11 && date.month <= 6 ? date.year - 1 : date.year)
    : latest
  return `${formatYear(year)}-${part}`
}

/** The Christmas that is meant; in a given year, that year's. */
export function nearestHoliday(rule: HolidayRule, published: Day, direction: Direction, year?: number): Day {
  if (year !== undefined) return holidayIn(rule, year)
  const now = civilOf(published).year
  return chosen([now - 1, now, now + 1].map(each => holidayIn(rule, each)), published, direction, 60)
}

function holidayIn(rule: HolidayRule, year: number): Day {
  if (rule[0] === 'day') return dayOf({ year, month: rule[1], day: rule[2] })
  if (rule[0] === 'weekday') return nthWeekday(year, rule[1], rule[2], rule[3])
  return easterOf(year) + rule[1]
}

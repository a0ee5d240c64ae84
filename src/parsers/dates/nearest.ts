import type { HolidayRule } from '../../english/words/time/holidays.ts'
import {
  civilOf,
  type Day,
  dayOf,
  daysInMonth,
  easterOf,
  formatMonth,
  formatYear,
  monthIndex,
  nthWeekday,
  orthodoxEasterOf,
  parseDay,
  weekdayOf,
} from './calendar.ts'
import { looksAhead, type Tense } from './tense.ts'

/** Which of those that come round is meant: last, this or next, or the way that the clause looks. */
export type Direction = -1 | 0 | 1 | Tense | undefined

/** The Friday that is meant. News looks back: without a word to the contrary it is the last one, today included. */
export function nearestWeekday(weekday: number, published: Day, direction: Direction): Day {
  const since = (weekdayOf(published) - weekday + 7) % 7
  if (direction === -1) return published - (since || 7)
  if (direction === 0) return published - weekdayOf(published) + weekday
  if (direction === 1) return published - since + 7
  return looksAhead(direction) && since > 0 ? published - since + 7 : published - since
}

/** The 8 March that is meant. A 29 February is looked for in the years that have one, a Friday 13 March in those where it is a Friday. */
export function nearestMonthDay(
  month: number,
  day: number,
  weekday: number | undefined,
  published: Day,
  direction: Direction,
): Day {
  const dayIn = (year: number): Day | undefined =>
    day <= daysInMonth(year, month) ? dayOf({ year, month, day }) : undefined
  const named =
    weekday === undefined
      ? undefined
      : nearestYearly(
          year => {
            const found = dayIn(year)
            return found !== undefined && weekdayOf(found) === weekday ? found : undefined
          },
          published,
          direction,
          yearsAround.weekday,
        )
  return named ?? nearestYearly(dayIn, published, direction, yearsAround.leap)!
}

/** The 24th that is meant: of this month or the next one that has it, or of the last. */
export function nearestDay(day: number, published: Day, direction: Direction): Day {
  const step = looksAhead(direction) || direction === 1 ? 1 : -1
  for (let index = monthIndex(civilOf(published)); ; index += step) {
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
    const found = day <= daysInMonth(year, month) ? dayOf({ year, month, day }) : undefined
    if (found !== undefined && (found - published) * step >= 0) return found
  }
}

/** Friday the 13th: the nearest month in which that day is that weekday, else the nearest such day. */
export function nearestWeekdayOfMonth(day: number, weekday: number, published: Day, direction: Direction): Day {
  const now = monthIndex(civilOf(published))
  const dayIn = (index: number): Day | undefined => {
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
    const found = day <= daysInMonth(year, month) ? dayOf({ year, month, day }) : undefined
    return found !== undefined && weekdayOf(found) === weekday ? found : undefined
  }
  const near = [now - 1, now, now + 1].map(dayIn).filter(found => found !== undefined)
  const after = near.find(found => found >= published)
  const before = near.findLast(found => found <= published)
  if (after === undefined || before === undefined) return after ?? before ?? nearestDay(day, published, direction)
  return isPast(published - before, after - published, direction, againstTense.day) ? before : after
}

/** How far a date is looked for: a 29 February may be eight years away; a weekday that is wrong is a slip, and not a date of long ago. */
const yearsAround = { weekday: 4, leap: 8 }
/** What is on the calendar and some days behind may be going on: the fair runs from March 9. */
const justPast = 7
/** A date that the tense speaks against must be so many times nearer than the other. */
const againstTense = { day: 4, month: 6, holiday: 400 }
const nearHoliday = 14
/** Without a tense news rather looks back: the date to come must be so many times nearer. A month eight behind and four ahead is ahead. */
const withoutTense = 1.5

/** The nearer of the latest such day and the next one; the tense of the clause lengthens the way against it. */
export function nearestYearly(
  dayIn: (year: number) => Day | undefined,
  published: Day,
  direction: Direction,
  years: number,
  times = againstTense.day,
): Day | undefined {
  const { year } = civilOf(published)
  let past: Day | undefined
  let next: Day | undefined
  for (let by = 0; by <= years && (past === undefined || next === undefined); by++) {
    for (const day of by === 0 ? [dayIn(year)] : [dayIn(year - by), dayIn(year + by)]) {
      if (day === undefined) continue
      if (day <= published - (direction === -1 ? 1 : 0) && (past === undefined || day > past)) past = day
      if (day >= published + (direction === 1 ? 1 : 0) && (next === undefined || day < next)) next = day
    }
  }
  if (past === undefined || direction === 1) return next ?? past
  if (next === undefined || direction === -1) return past
  // A holiday some days ahead is meant, whatever the tense of its clause: he wished them a merry Christmas.
  if (times === againstTense.holiday && next - published <= nearHoliday)
    return next - published < published - past ? next : past
  return isPast(published - past, next - published, direction, times) ? past : next
}

function isPast(since: number, until: number, direction: Direction, times: number): boolean {
  if (direction === 'scheduled')
    return since === 0 || (times === againstTense.day && since <= justPast && since * times <= until)
  return (
    since * (direction === 'future' ? times : 1) <=
    until * (direction === 'past' ? times : direction === undefined ? withoutTense : 1)
  )
}

/** The March that is meant, as `YYYY-MM`. */
export function nearestMonth(month: number, published: Day, direction: Direction): string {
  const date = civilOf(published)
  const now = monthIndex(date)
  const since = (((now - (month - 1)) % 12) + 12) % 12
  if (direction === 0) return formatMonth(monthIndex({ ...date, month }))
  if (direction === -1) return formatMonth(now - (since || 12))
  if (direction === 1) return formatMonth(now + 12 - since)
  return formatMonth(isPast(since, 12 - since, direction, againstTense.month) ? now - since : now + 12 - since)
}

/** The months that quarters, halves and seasons begin with (from 0), and how many they last. */
const parts: Readonly<Record<string, readonly [begins: number, months: number]>> = {
  Q1: [0, 3],
  Q2: [3, 3],
  Q3: [6, 3],
  Q4: [9, 3],
  H1: [0, 6],
  H2: [6, 6],
  SP: [2, 3],
  SU: [5, 3],
  FA: [8, 3],
  WI: [11, 3],
}

/** The third quarter or the summer that is meant; a quarter that this year has begun is this year's, as `YYYY-Q3`, `YYYY-SU`; a winter has the year that it begins in. */
export function nearestPart(part: string, published: Day, direction: Direction): string {
  const date = civilOf(published)
  const [begins, length] = parts[part]!
  const now = monthIndex(date)
  const over = (year: number): boolean => year * 12 + begins + length <= now
  const latest = date.year * 12 + begins <= now ? date.year : date.year - 1
  const since = Math.max(0, now - (latest * 12 + begins + length - 1))
  const until = (latest + 1) * 12 + begins - now
  const past =
    length === 3 && part.startsWith('Q')
      ? !looksAhead(direction) || latest === date.year
      : isPast(since, until, direction, againstTense.month)
  const year =
    direction === -1
      ? over(latest)
        ? latest
        : latest - 1
      : direction === 1 || !past
        ? latest + 1
        : direction === 0
          ? begins === 11 && date.month <= 6
            ? date.year - 1
            : date.year
          : latest
  return `${formatYear(year)}-${part}`
}

/** The Christmas that is meant; in a given year, that year's. A feast of a table is unknown in the years outside it. */
export function nearestHoliday(
  rule: HolidayRule,
  published: Day,
  direction: Direction,
  year?: number,
): Day | undefined {
  if (year !== undefined) return holidayIn(rule, year)
  return nearestYearly(each => holidayIn(rule, each), published, direction, 1, againstTense.holiday)
}

function holidayIn(rule: HolidayRule, year: number): Day | undefined {
  switch (rule[0]) {
    case 'day':
      return dayOf({ year, month: rule[1], day: rule[2] })
    case 'weekday':
      return nthWeekday(year, rule[1], rule[2], rule[3]) + (rule[4] ?? 0)
    case 'easter':
      return easterOf(year) + rule[1]
    case 'orthodox-easter':
      return orthodoxEasterOf(year) + rule[1]
    case 'table': {
      const at = rule[1].indexOf(`${formatYear(year)}-`)
      return at < 0 ? undefined : parseDay(rule[1].slice(at, at + 10))
    }
  }
}

import type { TimeUnit } from '../../english/words/time/time-units.ts'
import {
  addMonths,
  civilOf,
  type Day,
  dayOf,
  daysInMonth,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  monthIndex,
  weekdayOf,
} from './calendar.ts'
import type { Shift } from './reading.ts'
import type { Around, Resolved } from './resolve.ts'
import { looksAhead } from './tense.ts'

const quarterValue = /^(\d{4})-Q([1-4])$/
const monthValue = /^(\d{4})-(\d\d)$/
const dayValue = /^(\d{4})-(\d\d)-(\d\d)/
const weekValue = /^(\d{4})-W(\d\d)/

/** How many years a unit is, so that nothing is counted out of the calendar: two million years ago is long ago. */
const yearsIn: Partial<Record<TimeUnit, number>> = {
  day: 1 / 365,
  weekend: 1 / 52,
  week: 1 / 52,
  fortnight: 1 / 26,
  month: 1 / 12,
  quarter: 1 / 4,
  half: 1 / 2,
  season: 1,
  year: 1,
  decade: 10,
  century: 100,
  millennium: 1000,
}

/** What is written where nothing is known to count from. */
const open: Readonly<Record<TimeUnit, string>> = {
  second: 'PRESENT_REF',
  minute: 'PRESENT_REF',
  hour: 'PRESENT_REF',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  millennium: 'X',
}

/** Last week, three days ago, a year earlier: so many units from the day of publication, or from the date named last. */
export function shifted(shift: Shift, around: Around, part: string | undefined): Resolved {
  const counted =
    shift.from === 'text' ||
    (shift.from === 'story' && around.tense() === 'past') ||
    (shift.from === 'quarter' && around.anchors.quarter !== undefined)
  return (counted ? fromText(shift, around, part) : undefined) ?? fromPublished(shift, around, part)
}

/** What is written for a unit that is not known. */
export const openUnit = (unit: TimeUnit = 'day'): string => open[unit]

/** The day so many units from another. */
export function movedDay(day: Day, unit: TimeUnit, by: number): Day {
  const times = inDays[unit]
  return times === undefined ? addMonths(day, by * (inMonths[unit] ?? 0)) : day + times * by
}

const inDays: Partial<Record<TimeUnit, number>> = { day: 1, fortnight: 14, week: 7, weekend: 7 }
const inMonths: Partial<Record<TimeUnit, number>> = {
  century: 1200,
  decade: 120,
  half: 6,
  month: 1,
  quarter: 3,
  season: 3,
  year: 12,
}

function fromPublished(
  { unit, by, from, latest, grain }: Shift,
  { published, anchors, tense }: Around,
  part: string | undefined,
): Resolved {
  if (published === undefined) return { value: open[unit] }
  if (unit === 'year' && part !== undefined)
    return { value: formatYear(civilOf(published).year + by), anchor: 'published' }
  if (grain === 'day') return { value: formatDay(movedDay(published, unit, by)), anchor: 'published' }
  const reported = unit === 'quarter' && from === 'text' && !anchors.quarter ? by - 1 : by
  return { value: shiftedDay(published, unit, reported, tense, latest), anchor: 'published' }
}

export function shiftedDay(day: Day, unit: TimeUnit, by: number, tense: Around['tense'], latest = false): string {
  const date = civilOf(day)
  const reached = date.year + by * (yearsIn[unit] ?? 0)
  if (reached < 1 || reached > 9999) return by < 0 ? 'PAST_REF' : 'FUTURE_REF'
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return by < 0 ? 'PAST_REF' : by > 0 ? 'FUTURE_REF' : 'PRESENT_REF'
    case 'day':
      return formatDay(day + by)
    case 'week':
      return formatWeek(day + 7 * by)
    case 'fortnight':
      return formatWeek(day + 14 * by)
    case 'weekend':
      return `${formatWeek(day + 7 * (by || (isBehind(weekdayOf(day), latest, tense) ? -1 : 0)))}-WE`
    case 'month':
      return formatMonth(monthIndex(date, by))
    case 'quarter':
    case 'half':
    case 'season':
      return quarterAt(monthIndex(date, 3 * by))
    case 'year':
      return formatYear(date.year + by)
    case 'decade':
      return Math.abs(by) > 1 || by === 0 ? decadeOf(date.year, by) : String(Math.floor(date.year / 10) + by)
    case 'century':
      return String(Math.floor(date.year / 100) + by)
    case 'millennium':
      return String(Math.floor(date.year / 1000) + by)
  }
}

/** From Monday to Thursday the weekend is the last one, unless it is to come; this weekend only if it is past. */
const isBehind = (weekday: number, latest: boolean, tense: Around['tense']): boolean =>
  weekday < 5 && (latest ? !looksAhead(tense()) : tense() === 'past')

const decadeOf = (year: number, by: number): string =>
  by === 0 ? String(Math.floor(year / 10)) : formatYear(year + 10 * by)

const quarterAt = (month: number): string =>
  `${formatYear(Math.floor(month / 12))}-Q${Math.floor((month % 12) / 3) + 1}`

/** A year earlier, that day, the quarter: counted from the date named last, in whose grain the answer is. */
function fromText(
  { unit, by }: Shift,
  { anchors: { date, quarter } }: Around,
  part: string | undefined,
): Resolved | undefined {
  const named = unit === 'quarter' || (unit === 'year' && quarter && by < 0) ? (quarter ?? date) : date
  if (!named) return undefined
  const from = (value: string | undefined): Resolved | undefined =>
    value === undefined ? undefined : { value, anchor: named.index }
  const ofQuarter = quarterValue.exec(named.value)
  if (ofQuarter) {
    const month = Number(ofQuarter[1]) * 12 + (Number(ofQuarter[2]) - 1) * 3
    if (unit === 'quarter') return from(quarterAt(month + 3 * by))
    if (unit === 'year')
      return from(part === undefined ? quarterAt(month + 12 * by) : `${formatYear(Number(ofQuarter[1]) + by)}-${part}`)
    return undefined
  }
  if (unit === 'quarter') return undefined
  if (unit === 'year') return from(yearFrom(named.value, by))
  if (unit === 'day' && monthValue.test(named.value)) return from(`${named.value}-XX`)
  const day = dayFrom(named.value)
  return day === undefined ? undefined : from(shiftedDay(day, unit, by, () => undefined))
}

/** A year from a month is a month, from all else a year. */
function yearFrom(value: string, by: number): string | undefined {
  const month = monthValue.exec(value)
  if (month && by !== 0) return formatMonth(Number(month[1]) * 12 + Number(month[2]) - 1 + 12 * by)
  const year = Number(value.slice(0, 4))
  if (Number.isNaN(year) || value.length < 4) return undefined
  return year + by < 1 || year + by > 9999 ? (by < 0 ? 'PAST_REF' : 'FUTURE_REF') : formatYear(year + by)
}

function dayFrom(value: string): Day | undefined {
  const day = dayValue.exec(value)
  if (day) return dayOf({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) })
  const month = monthValue.exec(value)
  if (month)
    return dayOf({
      year: Number(month[1]),
      month: Number(month[2]),
      day: Math.min(15, daysInMonth(2023, Number(month[2]))),
    })
  const week = weekValue.exec(value)
  if (!week) return undefined
  const january4 = dayOf({ year: Number(week[1]), month: 1, day: 4 })
  return january4 - weekdayOf(january4) + 4 + (Number(week[2]) - 1) * 7
}

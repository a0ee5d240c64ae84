import type { Anchor, Anchors } from './anchors.ts'
import {
  civilOf,
  type Day,
  dayOf,
  daysInMonth,
  formatDate,
  formatDay,
  formatWeek,
  formatYear,
  parseDay,
  weekdayOf,
} from './calendar.ts'
import { nearestDay, nearestHoliday, nearestMonth, nearestMonthDay, nearestPart, nearestWeekday } from './nearest.ts'
import type { Reading, Shift } from './reading.ts'
import { shifted } from './shifts.ts'
import type { Tense } from './tense.ts'

/** What a reading is resolved against. */
export interface Around {
  /** The day of publication, where it is known. */
  readonly published: Day | undefined
  /** What was named before in the text. */
  readonly anchors: Anchors
  /** The tense of the clause, asked for where it decides. */
  readonly tense: () => Tense | undefined
}

/** A value, and what it was counted from. */
export interface Resolved {
  readonly value: string
  readonly anchor?: 'published' | number
  /** The calendar has no such day. */
  readonly impossible?: boolean
}

/** The TIMEX3 value of a reading; what cannot be known is left open with X, and nothing is asked of the clock. */
export function resolve(
  reading: Reading,
  published: Day | undefined,
  anchors: Anchors,
  tense: Around['tense'],
): Resolved {
  return valueOf(reading, { published, anchors, tense })
}

function valueOf(reading: Reading, around: Around): Resolved {
  if (reading.value !== undefined) return { value: reading.value }
  if (reading.type === 'SET') return { value: repeated(reading) }
  const resolved = reading.shift
    ? fromShift(reading, around)
    : reading.year !== undefined
      ? inYear(reading, reading.year)
      : nearest(reading, around)
  if (reading.time === undefined || resolved.impossible) return resolved
  return { ...resolved, value: `${toDay(resolved.value)}${reading.time}` }
}

/** Every Monday, Tuesday nights, each July. */
function repeated({ weekday, month, part, time = '' }: Reading): string {
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${time}`
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`
  return part === undefined ? `XXXX-XX-XX${time}` : `XXXX-${part}`
}

/** Last week, a year earlier; March last year, this year's third quarter. */
function fromShift(reading: Reading, around: Around): Resolved {
  const { shift, month, part, holiday, day, weekday } = reading
  if ((shift!.unit === 'week' || shift!.unit === 'weekend') && (day !== undefined || holiday))
    return weekOfDate(reading, shift!.unit, around)
  if (weekday !== undefined) return besideWeekday(weekday, shift!, around)
  const resolved = shifted(shift!, around, part)
  const year = Number(resolved.value.slice(0, 4))
  if ((month === undefined && holiday === undefined && part === undefined) || /[QHS]/.test(resolved.value))
    return resolved
  if (Number.isNaN(year))
    return nearest(
      { type: reading.type, ...(month !== undefined && { month }), ...(part !== undefined && { part }) },
      { ...around, published: undefined },
    )
  return { ...resolved, ...inYear(reading, year) }
}

/** Tuesday last week; the following Monday, the previous Friday: from the day that was named last, else from that of publication. */
function besideWeekday(
  weekday: number,
  { by, from: origin }: Shift,
  { published, anchors: { date } }: Around,
): Resolved {
  if (origin === 'published' && published !== undefined)
    return { value: formatDay(nearestWeekday(weekday, published, 0) + 7 * by), anchor: 'published' }
  const named = date && parseDay(date.value)
  const from = named ?? published
  if (from === undefined) return { value: `XXXX-WXX-${weekday}` }
  const value = formatDay(by < 0 ? nearestWeekday(weekday, from - 1, 'past') : nearestWeekday(weekday, from, 1))
  return { value, anchor: named === undefined ? 'published' : date!.index }
}

/** The week of March 6; Easter week, Labor Day weekend, which is the one before a Monday or Tuesday. */
function weekOfDate(reading: Reading, unit: 'week' | 'weekend', around: Around): Resolved {
  const { shift: _, ...date } = reading
  const resolved = valueOf(date, around)
  const day = parseDay(resolved.value)
  if (day === undefined) return { value: unit === 'week' ? 'XXXX-WXX' : 'XXXX-WXX-WE' }
  return {
    ...resolved,
    value: unit === 'week' ? formatWeek(day) : `${formatWeek(weekdayOf(day) < 3 ? day - 3 : day)}-WE`,
  }
}

/** March 8, 2026; March 2026; the third quarter of 2026; Christmas 2026. */
function inYear({ month, day, part, holiday }: Reading, year: number): Resolved {
  if (holiday) return { value: formatDay(nearestHoliday(holiday, dayOf({ year, month: 7, day: 1 }), undefined, year)) }
  if (part !== undefined) return { value: `${formatYear(year)}-${part}` }
  if (month === undefined) return { value: formatYear(year) }
  if (day === undefined) return { value: `${formatYear(year)}-${String(month).padStart(2, '0')}` }
  const value = formatDate({ year, month, day })
  return day === 0 || month === 0 || month > 12 || day > daysInMonth(year, month)
    ? { value, impossible: true }
    : { value }
}

/** Sunday, March 8, March, the third quarter, Christmas: the one that is meant, by day of publication and tense. */
function nearest(reading: Reading, { published, tense, anchors }: Around): Resolved {
  const { month, day, weekday, part, holiday, pick } = reading
  const open = published === undefined
  const direction = pick ?? (open ? undefined : tense())
  if (month !== undefined && day !== undefined) {
    if (day === 0 || day > daysInMonth(2024, month)) return { value: '', impossible: true }
    if (open) return { value: `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` }
    return { value: formatDay(nearestMonthDay(month, day, weekday, published, direction)), anchor: 'published' }
  }
  if (day !== undefined)
    return open
      ? { value: `XXXX-XX-${String(day).padStart(2, '0')}` }
      : { value: formatDay(nearestDay(day, published, direction)), anchor: 'published' }
  if (month !== undefined)
    return open
      ? { value: `XXXX-${String(month).padStart(2, '0')}` }
      : { value: nearestMonth(month, published, direction), anchor: 'published' }
  if (weekday !== undefined)
    return open
      ? { value: `XXXX-WXX-${weekday}` }
      : { value: formatDay(nearestWeekday(weekday, published, direction)), anchor: 'published' }
  if (part !== undefined)
    return open ? { value: `XXXX-${part}` } : { value: nearestPart(part, published, direction), anchor: 'published' }
  if (holiday)
    return open
      ? { value: 'XXXX-XX-XX' }
      : { value: formatDay(nearestHoliday(holiday, published, direction)), anchor: 'published' }
  return sameDay(published, anchors.date)
}

/** A time without a day: 10:30 a.m. is on the day that was named last, else on that of publication. */
function sameDay(published: Day | undefined, anchor: Anchor | undefined): Resolved {
  const named = anchor && /^\d{4}-\d\d-\d\d/.exec(anchor.value)
  if (named) return { value: named[0], anchor: anchor.index }
  return published === undefined
    ? { value: 'XXXX-XX-XX' }
    : { value: formatDate(civilOf(published)), anchor: 'published' }
}

/** The day that a time is put behind; a week or month has none. */
const toDay = (value: string): string => /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)/.exec(value)?.[0] ?? 'XXXX-XX-XX'

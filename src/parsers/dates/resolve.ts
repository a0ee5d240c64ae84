import type { TimeUnit } from '../../english/words/time/time-units.ts'
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
import {
  nearestDay,
  nearestHoliday,
  nearestMonth,
  nearestMonthDay,
  nearestPart,
  nearestWeekday,
  nearestWeekdayOfMonth,
  nearestYearly,
} from './nearest.ts'
import type { Reading, Shift } from './reading.ts'
import { movedDay, openUnit, shifted, shiftedDay } from './shifts.ts'
import { monthStretch, nthIn, type Stretch, stretchOf } from './stretches.ts'
import { looksAhead, type Tense } from './tense.ts'

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
  /** Where it is not that of the reading. */
  readonly type?: Reading['type']
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
  if (reading.ahead && around.published !== undefined && looksAhead(around.tense()))
    return { ...shifted(reading.ahead, around, undefined), type: 'DATE' }
  if (reading.value !== undefined) return { value: reading.value }
  if (reading.type === 'SET') return { value: repeated(reading) }
  const resolved =
    reading.nth !== undefined
      ? nthOf(reading, around)
      : reading.shift?.from === 'date'
        ? fromDate(reading, reading.shift, around)
        : reading.shift
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

/** The third Tuesday of September, the last day of last month, the last week of July: a stretch without a year is of the year that is meant. */
function nthOf({ nth, weekday, unit, of }: Reading, around: Around): Resolved {
  const { published, tense } = around
  const pick = (stretch: Stretch): Day | undefined => nthIn(stretch, nth!, weekday, unit)
  const month = of!.month
  if (
    published !== undefined &&
    month !== undefined &&
    of!.year === undefined &&
    !of!.shift &&
    of!.pick === undefined
  ) {
    const day = nearestYearly(year => pick(monthStretch(year, month)), published, tense(), 1)
    if (day !== undefined) return { value: inUnit(day, unit), anchor: 'published' }
  }
  const base = valueOf(of!, around)
  const stretch = stretchOf(base.value)
  const day = stretch && pick(stretch)
  if (day !== undefined) return { ...base, value: inUnit(day, unit) }
  return stretch ? { value: base.value, impossible: true } : { value: openNth(base.value, weekday, unit) }
}

/** A day, or the week, weekend or month that holds it. */
const inUnit = (day: Day, unit: TimeUnit | undefined): string =>
  unit === undefined ? formatDay(day) : shiftedDay(day, unit, 0, () => undefined)

/** The first Monday in March of no known year. */
const openNth = (value: string, weekday: number | undefined, unit: TimeUnit | undefined): string =>
  weekday !== undefined
    ? `XXXX-WXX-${weekday}`
    : unit === 'day' && /^XXXX-\d\d$/.test(value)
      ? `${value}-XX`
      : openUnit(unit)

/** A week from Friday, two weeks before Christmas, one year, two months ago. */
function fromDate({ shift, of }: Reading, { unit, by, grain }: Shift, around: Around): Resolved {
  const base = valueOf(of!, around)
  if (base.impossible) return base
  const day = parseDay(base.value)
  if (day !== undefined) {
    if (grain !== 'unit' || unit === 'day') return { ...base, value: formatDay(movedDay(day, unit, by)) }
    return { ...base, value: shiftedDay(day, unit, by, () => undefined) }
  }
  return { ...base, value: openUnit(shift!.unit) }
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
  // The week of a holiday may have begun before it.
  const begun = reading.holiday && around.published !== undefined ? around.published + 6 : around.published
  const resolved = valueOf(date, { ...around, published: begun })
  const day = parseDay(resolved.value)
  if (day === undefined) return { value: unit === 'week' ? 'XXXX-WXX' : 'XXXX-WXX-WE' }
  return {
    ...resolved,
    value: unit === 'week' ? formatWeek(day) : `${formatWeek(weekdayOf(day) < 3 ? day - 3 : day)}-WE`,
  }
}

/** March 8, 2026; March 2026; the third quarter of 2026; Christmas 2026. */
function inYear({ month, day, part, holiday }: Reading, year: number): Resolved {
  if (holiday)
    return onHoliday(
      nearestHoliday(holiday, dayOf({ year, month: 7, day: 1 }), undefined, year),
      `${formatYear(year)}-XX-XX`,
    )
  if (part !== undefined) return { value: `${formatYear(year)}-${part}` }
  if (month === undefined) return { value: formatYear(year) }
  if (day === undefined) return { value: `${formatYear(year)}-${String(month).padStart(2, '0')}` }
  const value = formatDate({ year, month, day })
  return day === 0 || month === 0 || month > 12 || day > daysInMonth(year, month)
    ? { value, impossible: true }
    : { value }
}

const onHoliday = (day: Day | undefined, unknown: string): Resolved => ({
  value: day === undefined ? unknown : formatDay(day),
})

/** Sunday, March 8, March, the third quarter, Christmas: the one that is meant, by day of publication and tense. */
function nearest(reading: Reading, { published, tense, anchors }: Around): Resolved {
  const { month, day, weekday, part, holiday, pick } = reading
  const open = published === undefined
  const direction = pick ?? (open ? undefined : tense())
  if (month !== undefined && !open && weekday === undefined && direction === 'past' && anchors.story) {
    const told = inStory(month, day, anchors.story.value)
    if (told !== undefined && told.slice(0, 4) !== formatYear(civilOf(published).year))
      return { value: told, anchor: anchors.story.index }
  }
  if (month !== undefined && day !== undefined) {
    if (day === 0 || day > daysInMonth(2024, month)) return { value: '', impossible: true }
    if (open) return { value: `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` }
    return { value: formatDay(nearestMonthDay(month, day, weekday, published, direction)), anchor: 'published' }
  }
  if (day !== undefined)
    return open
      ? { value: `XXXX-XX-${String(day).padStart(2, '0')}` }
      : {
          value: formatDay(
            weekday === undefined
              ? nearestDay(day, published, direction)
              : nearestWeekdayOfMonth(day, weekday, published, direction),
          ),
          anchor: 'published',
        }
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
  if (holiday) {
    const found = open ? undefined : nearestHoliday(holiday, published, direction)
    return { ...onHoliday(found, 'XXXX-XX-XX'), ...(found !== undefined && { anchor: 'published' as const }) }
  }
  return sameDay(reading, published, anchors.date, tense)
}

/** On June 3, 2011 he was held, on [June 5] he was freed: the first such day or month from the one that was told before. */
function inStory(month: number, day: number | undefined, told: string): string | undefined {
  const [year, from] = [Number(told.slice(0, 4)), Number(told.slice(5, 7))]
  if (!year || !from) return undefined
  const resolved = inYear({ type: 'DATE', month, ...(day !== undefined && { day }) }, month < from ? year + 1 : year)
  return resolved.impossible ? undefined : resolved.value
}

/** A time without a day: 10:30 a.m. is on the day that was named last, else on that of publication. */
function sameDay(
  { time }: Reading,
  published: Day | undefined,
  anchor: Anchor | undefined,
  tense: Around['tense'],
): Resolved {
  const named = anchor && /^(\d{4}-\d\d-\d\d)(T\d.*)?/.exec(anchor.value)
  if (named) {
    const [, day, told] = named
    // At 22:00 somebody is to speak at 4: that is tomorrow.
    const over = told !== undefined && /^T\d/.test(time ?? '') && time! < told && looksAhead(tense())
    return { value: over ? formatDay(parseDay(day!)! + 1) : day!, anchor: anchor.index }
  }
  return published === undefined
    ? { value: 'XXXX-XX-XX' }
    : { value: formatDate(civilOf(published)), anchor: 'published' }
}

/** The day that a time is put behind; a week or month has none. */
const toDay = (value: string): string => /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)/.exec(value)?.[0] ?? 'XXXX-XX-XX'

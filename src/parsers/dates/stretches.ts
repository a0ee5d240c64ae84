import type { TimeUnit } from '../../english/words/time/time-units.ts'
import { addMonths, type Day, dayOf, daysInMonth, weekdayOf } from './calendar.ts'

/** The days [first, last] of a month, quarter, year, decade or week. */
export interface Stretch {
  readonly first: Day
  readonly last: Day
}

export function monthStretch(year: number, month: number): Stretch {
  const first = dayOf({ year, month, day: 1 })
  return { first, last: first + daysInMonth(year, month) - 1 }
}

const value = /^(\d{4})(?:-(?:(\d\d)|Q([1-4])|H([12])))?$/
const decade = /^\d{3}$/

/** The days of a TIMEX3 value: 2026-03, 2026-Q1, 2026-H2, 2026, 202. */
export function stretchOf(timex: string): Stretch | undefined {
  if (decade.test(timex)) return years(Number(timex) * 10, 10)
  const [, year, month, quarter, half] = value.exec(timex) ?? []
  if (year === undefined || year === '0000') return undefined
  if (month !== undefined)
    return Number(month) >= 1 && Number(month) <= 12 ? monthStretch(Number(year), Number(month)) : undefined
  if (quarter === undefined && half === undefined) return years(Number(year), 1)
  const length = quarter ? 3 : 6
  const first = dayOf({ year: Number(year), month: (Number(quarter ?? half) - 1) * length + 1, day: 1 })
  return { first, last: addMonths(first, length) - 1 }
}

const years = (first: number, count: number): Stretch => ({
  first: dayOf({ year: first, month: 1, day: 1 }),
  last: dayOf({ year: first + count, month: 1, day: 1 }) - 1,
})

/** The nth weekday, day, week, weekend or month of a stretch; -1 is the last. A day of it stands for a longer unit. */
export function nthIn(
  { first, last }: Stretch,
  nth: number,
  weekday: number | undefined,
  unit: TimeUnit | undefined,
): Day | undefined {
  const forward = nth > 0
  const by = forward ? nth - 1 : nth + 1
  const found =
    weekday !== undefined
      ? forward
        ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * by
        : last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * by
      : unit === 'weekend'
        ? forward
          ? first + ((6 - weekdayOf(first) + 7) % 7) + 7 * by
          : last - ((weekdayOf(last) - 6 + 7) % 7) + 7 * by
        : unit === 'week'
          ? (forward ? first : last) + 7 * by
          : unit === 'month'
            ? addMonths(forward ? first : last, by)
            : (forward ? first : last) + by
  return found >= first && found <= last ? found : undefined
}

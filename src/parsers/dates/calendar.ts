/**
 * Calendar arithmetic on day numbers: whole days since 1970-01-01, negative before. Ours and not a library's: it is
 * sixty lines of integers, and a library would bring `Date` and with it the host's time zone.
 */
export type Day = number

export interface CivilDate {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

const isoDate = /^(\d{4})-(\d\d)-(\d\d)/

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** The day number of a date in the Gregorian calendar (H. Hinnant, chrono-compatible low-level date algorithms). */
export function dayOf({ year, month, day }: CivilDate): Day {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The date of a day number: the inverse of `dayOf`. */
export function civilOf(day: Day): CivilDate {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

/** The ISO 8601 week that a day is in: weeks begin on Monday, and belong to the year of their Thursday. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day + 4 - weekdayOf(day)
  const { year } = civilOf(thursday)
  return { year, week: Math.floor((thursday - dayOf({ year, month: 1, day: 1 })) / 7) + 1 }
}

/** The month `by` months away, as a count of months since year 0. */
export const monthIndex = ({ year, month }: CivilDate, by = 0): number => year * 12 + month - 1 + by

/** The same day `by` months away; the last of its month where there is no such day. */
export function addMonths(day: Day, by: number): Day {
  const date = civilOf(day)
  const index = monthIndex(date, by)
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayOf({ year, month, day: Math.min(date.day, daysInMonth(year, month)) })
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm, Nature 1876). */
export function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * correction + 114
  return dayOf({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 })
}

/** Easter Sunday of the Eastern churches, in the Gregorian calendar (Meeus' Julian algorithm; 13 days behind from 1900 to 2099). */
export function orthodoxEasterOf(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const sum = moon + weekday + 114
  return dayOf({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }) + 13
}

/** The nth such weekday of a month, counted from its end where n is negative: the fourth Thursday of November. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = dayOf({ year, month, day: 1 })
  if (nth > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
  const last = first + daysInMonth(year, month) - 1
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7
}

/** Reads `YYYY-MM-DD`, with anything after it; undefined where no calendar has that day. */
export function parseDay(value: string): Day | undefined {
  const [, year, month, day] = (isoDate.exec(value) ?? []).map(Number) as [unknown, number, number, number]
  if (!month || month > 12 || !day || day > daysInMonth(year, month)) return undefined
  return dayOf({ year, month, day })
}

const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))
const two = (value: number): string => twoDigits[value] ?? String(value)

/** Four digits; a year before our era is negative: BC0234. */
export const formatYear = (year: number): string =>
  year > 999 ? String(year) : year < 0 ? `BC${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
export const formatMonth = (index: number): string => `${formatYear(Math.floor(index / 12))}-${two((index % 12) + 1)}`
export const formatDate = ({ year, month, day }: CivilDate): string => `${formatYear(year)}-${two(month)}-${two(day)}`
export const formatDay = (day: Day): string => formatDate(civilOf(day))
export function formatWeek(day: Day): string {
  const { year, week } = weekOf(day)
  return `${formatYear(year)}-W${two(week)}`
}

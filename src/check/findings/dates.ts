import type { Article } from '../../record/types.ts'
import type { Remark } from '../finding.ts'

type DateItem = NonNullable<Article['dates']>[number]

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const weekday = /\b(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?\b/i
const calendarDay = /^(\d{4})-(\d{2})-(\d{2})/
const digit = /\d/
/** What may stand between a weekday and its date when they were found apart: `Tuesday, March 13`. */
const between = /^,?\s{1,2}(?:the\s)?$/i
const weekdayOnly = /^\p{L}+\.?$/u

/** `met [Tuesday]` without a day of publication to count from: one remark for all of them. A set (`every Tuesday`) has no one day. */
export function unresolvedDates({ dates = [], published }: Article): Remark[] {
  const open = dates.filter(({ type, value }) => (type === 'DATE' || type === 'TIME') && value.includes('X'))
  if (published)
    return open.map(({ text, start, end }) => ({
      code: 'date-unresolved',
      message: `It is not clear which day “${text}” is`,
      start,
      end,
    }))
  const others =
    open.length === 1 ? '' : open.length === 2 ? ' and one other date' : ` and ${open.length - 1} other dates`
  return open.slice(0, 1).map(({ text, start, end }) => ({
    code: 'date-unresolved',
    message: `“${text}”${others} cannot be resolved without the day of publication`,
    start,
    end,
  }))
}

/** `[Tuesday, March 13, 2022]`, which was a Sunday. */
export const contradictedWeekdays = ({ dates = [] }: Article, text: string): Remark[] =>
  dates.flatMap((date, index) => {
    const said = weekdayBeside(date, dates[index - 1], text)
    const day = weekdayOf(date.value)
    if (!said || !day || day === said.name) return []
    return [
      {
        code: 'weekday-contradicts-date',
        message: `${date.value.slice(0, 10)} is a ${day}, not a ${said.name}`,
        start: said.start,
        end: date.end,
      },
    ]
  })

/** The weekday that a calendar date is said to fall on: in its own words, or just before it. */
function weekdayBeside(
  date: DateItem,
  before: DateItem | undefined,
  text: string,
): { name: string; start: number } | undefined {
  if (!digit.test(date.text)) return undefined
  const own = weekday.exec(date.text)
  if (own) return { name: nameOf(own[1]!), start: date.start }
  if (!before || !weekdayOnly.test(before.text) || !between.test(text.slice(before.end, date.start))) return undefined
  const found = weekday.exec(before.text)
  return found ? { name: nameOf(found[1]!), start: before.start } : undefined
}

const nameOf = (short: string): string => weekdays.find(name => name.toLowerCase().startsWith(short.toLowerCase()))!

function weekdayOf(value: string): string | undefined {
  const day = calendarDay.exec(value)
  return day ? weekdays[new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))).getUTCDay()] : undefined
}

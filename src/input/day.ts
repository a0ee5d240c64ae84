import { months } from '../english/words/time/months.ts'

const name = '([A-Za-z]{3,9})\\.?'
/** An hour, a zone or nothing may follow a day. */
const behind = '(?:$|[T ,])'

type Groups = readonly [year: string, month: string, day: string]

/** How people and programs write a day. The day is that of the place where it was written: no zone is reckoned in. */
const patterns: readonly (readonly [RegExp, (found: readonly string[]) => Groups])[] = [
  // 2026-03-10T08:15:00-08:00, 2026/03/10, 2026.3.10
  [new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${behind}`), ([, year, , month, day]) => [year!, month!, day!]],
  // 20260310, 20260310T081500Z, 20260310081500
  [/^((?:19|20)\d{2})(\d{2})(\d{2})(?:$|T|\d{6}$)/, ([, year, month, day]) => [year!, month!, day!]],
  // Tue, 10 Mar 2026 08:15:00 GMT; 10 March 2026; 10-Mar-2026
  [
    new RegExp(`^(?:[A-Za-z]{3,9}\\.?,? )?(\\d{1,2})(?:st|nd|rd|th)?[ -]${name},?[ -](\\d{4})${behind}`),
    ([, day, month, year]) => [year!, month!, day!],
  ],
  // March 10, 2026; Tuesday, Mar. 10, 2026 8:15 a.m.; Tue Mar 10 2026
  [
    new RegExp(`^(?:[A-Za-z]{3,9}\\.?,? )?${name} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${behind}`),
    ([, month, day, year]) => [year!, month!, day!],
  ],
  // Tue Mar 10 08:15:00 2026
  [
    new RegExp(`^[A-Za-z]{3} ${name} {1,2}(\\d{1,2}) [\\d:]{5,8} (?:[A-Z]{3,4} )?(\\d{4})$`),
    ([, month, day, year]) => [year!, month!, day!],
  ],
]

/** Seconds or milliseconds since 1970, from 1990 to 2100. */
const epoch = /^(\d{9,10})(?:\.\d+|\d{3})?$/
const leastEpoch = Date.UTC(1990) / 1000
const mostEpoch = Date.UTC(2100) / 1000

/** Reads a day of publication as dumps write it: `YYYY-MM-DD`, or undefined for what is no day, or could be two. */
export function readDay(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).trim()
  const seconds = Number(epoch.exec(text)?.[1])
  if (seconds >= leastEpoch && seconds < mostEpoch) return new Date(seconds * 1000).toISOString().slice(0, 10)
  for (const [pattern, groups] of patterns) {
    const found = pattern.exec(text)
    if (!found) continue
    const [year, month, day] = groups(found)
    const number = months.get(month.toLowerCase()) ?? Number(month)
    const read = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isDay(read)) return read
  }
  return undefined
}

/** Whether it is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** `/2022/03/14/`, `/2022-03-14-`, `/2022/mar/14/`, `/20220314/`: the day in the path of an address. */
const inAddress = /[/-]((?:19|20)\d{2})([-/]?)(\d{2}|[a-z]{3})\2(\d{1,2})(?=[-/_.]|$)/i

/** The day that the address of an article has in it. */
export function addressDay(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined
  const [, year, , month, day] = inAddress.exec(address.replace(/[?#].*$/s, '')) ?? []
  return year === undefined ? undefined : readDay(`${year}-${months.get(month!.toLowerCase()) ?? month}-${day}`)
}

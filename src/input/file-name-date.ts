import { basename } from 'node:path'

const leadingDay = /^(\d{4})[-_](\d{2})[-_](\d{2})(?!\d)/

/** The day that a file's name begins with: [2026-03-09]-storm.txt. */
export function fileNameDate(path: string): string | undefined {
  const [, year, month, day] = leadingDay.exec(basename(path)) ?? []
  const date = `${year}-${month}-${day}`
  return year !== undefined && isDay(date) ? date : undefined
}

/** Whether it is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

import { basename } from 'node:path'
import { isDay } from './day.ts'

const leadingDay = /^(\d{4})[-_](\d{2})[-_](\d{2})(?!\d)/

/** The day that a file's name begins with: [2026-03-09]-storm.txt. */
export function fileNameDate(path: string): string | undefined {
  const [, year, month, day] = leadingDay.exec(basename(path)) ?? []
  const date = `${year}-${month}-${day}`
  return year !== undefined && isDay(date) ? date : undefined
}

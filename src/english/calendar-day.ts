import type { Token } from '../document/tokens.ts'
import { months } from './words/time/months.ts'

/** A day as it is written, with the token after it. */
export interface WrittenDay {
  /** `YYYY-MM-DD`; absent where the year is not written. */
  readonly date?: string
  readonly next: number
}

const dayNumber = /^(\d{1,2})(?:st|nd|rd|th)?$/i
const yearNumber = /^(?:19|20)\d\d$/
const isoDay = /^(\d{1,2})(?:T.*)?$/
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Reads the day that begins at a token: March 9, 2026; 9 March 2026; Oct. 4; 2026-03-09; 20/11/2019 where no other reading is possible. */
export function readDay(tokens: readonly Token[], first: number, last: number): WrittenDay | undefined {
  if (last - first < 2) return undefined
  const { lower, shape } = tokens[first]!.lexeme
  const month = months.get(lower)
  if (month)
    return tokens[first]!.lexeme.capital
      ? withYear(tokens, dayOf(tokens, first + 1, last), month, first + 2, last)
      : undefined
  if (shape !== 'number') return undefined
  const monthAfter = months.get(tokens[first + 1]!.lexeme.lower)
  if (monthAfter) return withYear(tokens, dayOf(tokens, first, last), monthAfter, first + 2, last)
  return last - first >= 5 ? numeric(tokens, first) : undefined
}

function dayOf(tokens: readonly Token[], index: number, last: number): number | undefined {
  const day = index < last ? dayNumber.exec(tokens[index]!.lexeme.text)?.[1] : undefined
  return day === undefined ? undefined : Number(day)
}

function withYear(
  tokens: readonly Token[],
  day: number | undefined,
  month: number,
  next: number,
  last: number,
): WrittenDay | undefined {
  if (!day || day > daysInMonth[month - 1]!) return undefined
  const at = tokens[next]?.lexeme.text === ',' ? next + 1 : next
  const year = at < last ? tokens[at]!.lexeme.text : ''
  return yearNumber.test(year) ? { date: iso(Number(year), month, day), next: at + 1 } : { next }
}

/** 2026-03-09, 2026/03/09, 20.11.2019. Day or month first: only where one of them cannot be a month. */
function numeric(tokens: readonly Token[], first: number): WrittenDay | undefined {
  const [a, mark, b, again, c] = tokens.slice(first, first + 5).map(({ lexeme }) => lexeme.text) as [
    string,
    string,
    string,
    string,
    string,
  ]
  if (!/^[-/]$/.test(mark) || again !== mark || !dayNumber.test(b)) return undefined
  const next = first + 5
  const day = isoDay.exec(c)?.[1]
  if (yearNumber.test(a) && day) return valid(Number(a), Number(b), Number(day), next)
  if (!yearNumber.test(c) || !dayNumber.test(a) || Number(a) <= 12 === Number(b) <= 12) return undefined
  return Number(a) > 12 ? valid(Number(c), Number(b), Number(a), next) : valid(Number(c), Number(a), Number(b), next)
}

const valid = (year: number, month: number, day: number, next: number): WrittenDay | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth[month - 1]!
    ? { date: iso(year, month, day), next }
    : undefined

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

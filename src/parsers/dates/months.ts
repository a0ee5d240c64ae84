import { months } from '../../english/words/time/months.ts'
import { isMonth } from './month-names.ts'
import { ordinalBefore, ordinalOf, yearInWords } from './numbers.ts'
import { pickBefore } from './picks.ts'
import { type Expression, isGlued, isHyphen, type Line, type Reading, type Rule, wordAt } from './reading.ts'

const dayNumber = /^(\d{1,2})(?:st|nd|rd|th)?$/
const pastMonthEnd = /^(?:3[2-9]|[4-9]\d)$/
const yearNumber = /^(?:1[0-9]|20)\d\d$/
const reaches: ReadonlySet<string> = new Set(['-', '–', '—', 'through', 'to', 'until'])
const rangeWords: ReadonlySet<string> = new Set([...reaches, 'and', 'or'])

/** [March 12, 2007], [12 March], [the 12th of March], [March 2007], [March]; and March [9]-[12], [9] to [12 March]. */
export const month: Rule = (line, at) => {
  const { lexeme } = line.tokens[at]!
  if (!lexeme.capital) return undefined
  const reading: Reading = { type: 'DATE', month: months.get(lexeme.lower)! }
  const stop =
    wordAt(line, at + 1) === '.' && isGlued(line, at + 1) && lexeme.lower.length <= 4 && at + 2 < line.last ? 1 : 0
  return (
    dayBehind(line, at, at + 1 + stop, reading) ??
    dayInFront(line, at, at + 1, reading) ??
    monthAlone(line, at, at + 1 + stop, reading)
  )
}

/** March [12], March [12th, 2007], [last] March 12, March [9]-[12] */
function dayBehind(line: Line, at: number, next: number, reading: Reading): Expression | undefined {
  const after = wordAt(line, next) === 'the' ? next + 1 : next
  const day = dayAt(line, after)
  if (day === undefined || isAmount(line, after)) return undefined
  const single = withYear(line, at, after + 1, { day, ...reading })
  if (wordAt(line, at - 1) === 'last' && single.reading.year === undefined) return pickBefore(line, at, single)
  if (single.reading.year !== undefined || !rangeWords.has(wordAt(line, after + 1))) return single
  const other = dayAt(line, after + 2)
  if (
    other === undefined ||
    other <= day ||
    isAmount(line, after + 2) ||
    (!reaches.has(wordAt(line, after + 1)) && !endsAt(line, after + 3) && !isOrdinal(line, after + 2))
  )
    return single
  const end = withYear(line, after + 2, after + 3, { day: other, ...reading })
  const { year } = end.reading
  return { ...single, ...(year !== undefined && { reading: { ...single.reading, year } }), until: end }
}

/** between June 21st and [25th] they met */
const isOrdinal = (line: Line, at: number): boolean => /^\d+\D/.test(wordAt(line, at))

/** on March 9 and 12[.]; but not on March 9 and 12 [boats] */
const endsAt = (line: Line, at: number): boolean => at >= line.last || line.tokens[at]!.lexeme.shape === 'mark'

/** [12] March, [the 12th of] March, [9] to [12] March */
function dayInFront(line: Line, at: number, next: number, reading: Reading): Expression | undefined {
  const of = wordAt(line, at - 1) === 'of' ? at - 1 : at
  const ordinal = ordinalBefore(line, of)
  const first = ordinal ? ordinal.first : of - 1
  const day = ordinal ? ordinal.value : of === at ? dayAt(line, first) : undefined
  if (day === undefined || day > 31) return undefined
  const start = ordinal && wordAt(line, first - 1) === 'the' ? first - 1 : first
  const single = withYear(line, start, next, { day, ...reading })
  const other = rangeWords.has(wordAt(line, first - 1)) ? dayAt(line, first - 2) : undefined
  if (other === undefined || other >= day || other === 0) return single
  return {
    ...single,
    first: first - 2,
    last: first - 1,
    reading: { ...single.reading, day: other },
    until: { ...single, first },
  }
}

/** March [2007], last [March], [early] March */
function monthAlone(line: Line, at: number, next: number, reading: Reading): Expression | undefined {
  const dated = withYear(line, at, next, reading)
  if (dated.reading.year !== undefined) return dated
  const { lexeme } = line.tokens[at]!
  if (!isMonth(line, at)) return undefined
  const last = lexeme.lower.length <= 4 && wordAt(line, next - 1) === '.' ? at + 1 : next
  return pickBefore(line, at, { first: at, last, reading, rule: 'month' })
}

/** March 12[, 2007], March[ 2007], March[ nineteen ninety-six] */
function withYear(line: Line, first: number, next: number, reading: Reading): Expression {
  const comma = wordAt(line, next) === ',' || wordAt(line, next) === 'of' ? next + 1 : next
  const word = wordAt(line, comma)
  const rule = reading.day === undefined ? 'month' : 'calendar'
  if (yearNumber.test(word) && wordAt(line, comma + 1) !== '%')
    return { first, last: comma + 1, reading: { year: Number(word), ...reading }, rule }
  const inWords = yearInWords(line, comma)
  if (inWords) return { first, last: inWords.last, reading: { year: inWords.value, ...reading }, rule }
  return { first, last: next, reading, rule }
}

function dayAt(line: Line, at: number): number | undefined {
  const word = wordAt(line, at)
  const numeral = dayNumber.exec(word)
  const day = numeral ? Number(numeral[1]) : ordinalOf(word)
  return day !== undefined && day < 100 ? day : undefined
}

/** In March [50] people came: a number of things and not a day. */
function isAmount(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]
  if (at + 1 >= line.last) return false
  if (next!.lexeme.lower === '%' || next!.lexeme.lower === 'percent') return true
  return pastMonthEnd.test(wordAt(line, at)) && next!.lexeme.shape !== 'mark'
}

const beforeDay: ReadonlySet<string> = new Set(['by', 'on', 'until'])

/** on [the 24th], until [the 5th]; not on the 24th floor. */
export const dayOfMonth: Rule = (line, at) => {
  const day = dayAt(line, at)
  const ends = at + 1 >= line.last || line.tokens[at + 1]!.lexeme.shape === 'mark'
  if (
    !day ||
    day > 31 ||
    !ends ||
    isHyphen(line, at + 1) ||
    wordAt(line, at - 1) !== 'the' ||
    !beforeDay.has(wordAt(line, at - 2))
  )
    return undefined
  return { first: at - 1, last: at + 1, reading: { type: 'DATE', day }, rule: 'day' }
}

import { inPart, isClock, isDay } from './clock-days.ts'
import { type Expression, type Line, type Reading, saying } from './reading.ts'

const isYear = ({ type, year, month, part, day, shift, time }: Reading): boolean =>
  type === 'DATE' &&
  ((year !== undefined && month === undefined && part === undefined) ||
    (shift?.unit === 'year' && part === undefined)) &&
  day === undefined &&
  time === undefined
/** March, the third quarter, last summer: it lacks its year. */
const lacksYear = ({ type, year, month, part, holiday, shift, pick, value }: Reading): boolean =>
  type === 'DATE' &&
  value === undefined &&
  (month !== undefined || part !== undefined || holiday !== undefined) &&
  year === undefined &&
  shift === undefined &&
  pick === undefined

/** Makes one of two expressions that belong together: Monday[,] March 8; 10 a.m. Tuesday; March [of] last year. */
export function joined(line: Line, a: Expression, b: Expression): Expression | undefined {
  if (b.first - a.last > 1 || a.until) return undefined
  const reading = joinedReading(a.reading, gapOf(line, a.last, b.first), b.reading)
  return reading && { ...b, first: a.first, last: b.last, reading, rule: `${a.rule}+${b.rule}` }
}

/** The one word between. */
function gapOf(line: Line, first: number, last: number): string {
  return last > first ? line.tokens[first]!.lexeme.lower : ''
}

function joinedReading(a: Reading, gap: string, b: Reading): Reading | undefined {
  const touching = gap === '' || gap === ','
  if (touching && a.weekday !== undefined && a.type !== 'SET' && b.day !== undefined && b.weekday === undefined)
    return withDay(a, b)
  if (touching && isClock(a) && isDay(b) && b.time === undefined) return saying(b, { type: 'TIME', time: a.time! })
  if (gap === '' && isDay(a) && a.time === undefined && isClock(b)) return saying(a, { type: 'TIME', time: b.time! })
  if ((touching || gap === 'of') && lacksYear(a) && isYear(b) && !(gap === ',' && b.shift)) return withYear(a, b)
  if (gap === '' && a.shift?.unit === 'year' && b.year !== undefined && isYear(b)) return b
  if (
    (gap === '' || gap === 'of') &&
    isPlainWeekday(a) &&
    b.shift?.unit === 'week' &&
    b.shift.from === 'published' &&
    b.day === undefined
  )
    return saying(a, { shift: b.shift })
  if (gap === '' && isClock(a) && b.shift?.unit === 'day' && b.time !== undefined)
    return saying(b, { type: 'TIME', time: inPart(a.time!, b.time) })
  if ((touching || gap === 'and') && isLength(a) && isLength(b)) return addedUp(a, b)
  if (
    gap === 'of' &&
    (a.shift?.unit === 'month' || a.shift?.unit === 'week') &&
    a.shift.by === 0 &&
    b.month !== undefined &&
    b.day === undefined
  )
    return b
  if (gap === '' && isYear(a) && lacksYear(b) && /^[QH]/.test(b.part ?? '')) return withYear(b, a)
  if (gap === "'s" && isYear(a) && b.value === undefined && lacksYear(b)) return withYear(b, a)
  if (gap === 'of' && a.shift?.unit === 'week' && a.shift.by === 0 && b.day !== undefined)
    return { ...b, shift: { unit: 'week', by: 0, from: 'text' } }
  return undefined
}

/** Monday, [March 8]: the date says which Monday. */
const withDay = ({ time, pick }: Reading, b: Reading): Reading => ({
  ...b,
  ...(pick !== undefined && { pick }),
  ...(time !== undefined && { time, type: 'TIME' as const }),
})

/** March [last year], the third quarter of [1990] */
const withYear = (a: Reading, { year, shift }: Reading): Reading =>
  saying(a, year !== undefined ? { year } : { shift: shift! })

/** [Tuesday] last week */
const isPlainWeekday = ({ weekday, shift, pick, type }: Reading): boolean =>
  weekday !== undefined && !shift && pick === undefined && type !== 'SET'

const isLength = ({ type, value, mod }: Reading): boolean =>
  type === 'DURATION' && mod === undefined && !value!.includes('X')

/** Units from the longest to the shortest; those of a day have a T in front. */
const descending = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']
const unitOf = (value: string): number => descending.indexOf(`${value.includes('T') ? 'T' : ''}${value.at(-1)}`)

/** [10 hours] and [30 minutes], [2 minutes] [30 seconds]; but not three days and two weeks. */
function addedUp(a: Reading, b: Reading): Reading | undefined {
  const [longer, shorter] = [a.value!, b.value!]
  if (unitOf(longer) >= unitOf(shorter)) return undefined
  return saying(a, { value: `${longer}${shorter.slice(longer.includes('T') ? 2 : 1)}` })
}

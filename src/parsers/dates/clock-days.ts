import { saying, type Expression, type Reading } from './reading.ts'

/** Days, and not times: Monday, March 8, yesterday, Christmas. */
export const isDay = ({ type, day, weekday, holiday, shift }: Reading): boolean =>
  type !== 'SET' && (day !== undefined || weekday !== undefined || holiday !== undefined || shift?.unit === 'day')

/** A time that does not say its day: 10 a.m., the afternoon. */
export const isClock = ({ time, shift, weekday, day, year, holiday }: Reading): boolean =>
  time !== undefined && weekday === undefined && day === undefined && year === undefined && holiday === undefined && (shift === undefined || (shift.from === 'text' && shift.by === 0))

/** At [10:15 a.m.] (1415 UTC) on [Monday]: a time has the day that its sentence names, the last one before it or, before any, the one just behind it. */
export function withDays<Item extends Expression>(expressions: readonly Item[]): readonly Item[] {
  if (!expressions.some(({ reading }) => isClock(reading))) return expressions
  let before: Reading | undefined
  return expressions.map((expression, index) => {
    if (!isClock(expression.reading)) {
      if (isDay(expression.reading)) before = expression.reading
      return expression
    }
    const day = before ?? dayBehind(expressions, index)
    if (!day) return expression
    const { time, mod } = expression.reading
    const { mod: _, ...named } = day
    return { ...expression, reading: saying(named, { type: 'TIME', time: time!, ...(mod && { mod }) }) }
  })
}

/** Tokens between a time and the day that it is on: at 10:15 a.m. [local time on] Monday. */
const near = 6

/** The day that follows on a time, or on the times after it. */
function dayBehind(expressions: readonly Expression[], index: number): Reading | undefined {
  let { last } = expressions[index]!
  for (const expression of expressions.slice(index + 1)) {
    if (expression.first - last > near) return undefined
    if (!isClock(expression.reading)) return isDay(expression.reading) ? expression.reading : undefined
    last = expression.last
  }
  return undefined
}

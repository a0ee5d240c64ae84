import { saying, type Expression, type Reading } from './reading.ts'

/** Days, and not times: Monday, March 8, yesterday, Christmas. */
export const isDay = ({ type, day, weekday, holiday, shift }: Reading): boolean =>
  type !== 'SET' && (day !== undefined || weekday !== undefined || holiday !== undefined || shift?.unit === 'day')

/** A time that does not say its day: 10 a.m., the afternoon. */
export const isClock = ({ time, shift, weekday, day, year, holiday }: Reading): boolean =>
  time !== undefined && weekday === undefined && day === undefined && year === undefined && holiday === undefined && (shift === undefined || (shift.from === 'text' && shift.by === 0))

/** At [10:15 a.m.] (1415 UTC) on [Monday]: a time has the day that its sentence names, the last one before it or, before any, the first. */
export function withDays<Item extends Expression>(expressions: readonly Item[]): readonly Item[] {
  if (!expressions.some(({ reading }) => isClock(reading))) return expressions
  let day = expressions.find(({ reading }) => isDay(reading) && !isClock(reading))?.reading
  return expressions.map(expression => {
    if (!isClock(expression.reading)) {
      if (isDay(expression.reading)) day = expression.reading
      return expression
    }
    if (!day) return expression
    const { time, mod } = expression.reading
    const { mod: _, ...named } = day
    return { ...expression, reading: saying(named, { type: 'TIME', time: time!, ...(mod && { mod }) }) }
  })
}

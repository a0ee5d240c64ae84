import { type Expression, type Reading, saying } from './reading.ts'

/** Days, and not times: Monday, March 8, yesterday, Christmas. */
export const isDay = ({ type, day, weekday, holiday, shift }: Reading): boolean =>
  type !== 'SET' &&
  (day !== undefined || weekday !== undefined || (holiday !== undefined && !shift) || shift?.unit === 'day')

/** A time that does not say its day: 10 a.m., the afternoon. */
export const isClock = ({ time, shift, weekday, day, year, holiday }: Reading): boolean =>
  time !== undefined &&
  weekday === undefined &&
  day === undefined &&
  year === undefined &&
  holiday === undefined &&
  (shift === undefined || (shift.from === 'text' && shift.by === 0))

/** The following day at [10 a.m.]: the day that was counted once is not counted again. */
const sameDay: Reading = { type: 'DATE', shift: { unit: 'day', by: 0, from: 'text' } }

/** At [10:15 a.m.] (1415 UTC) on [Monday]: a time has the day that its sentence names, the one just behind it, else the last one before it or, before any, the next one that is near. */
export function withDays<Item extends Expression>(expressions: readonly Item[]): readonly Item[] {
  if (!expressions.some(({ reading }) => isClock(reading))) return expressions
  const repeated = expressions.filter(({ reading }) => isWeekly(reading))
  if (repeated.length > 0 && !expressions.some(({ reading }) => isDay(reading)))
    return expressions.map(expression => (isClock(expression.reading) ? onEach(expression, repeated) : expression))
  const behind = daysBehind(expressions)
  let before: Reading | undefined
  return expressions.map((expression, index) => {
    if (!isClock(expression.reading)) {
      if (isDay(expression.reading)) before = expression.reading.shift?.from === 'text' ? sameDay : expression.reading
      return expression
    }
    const next = behind[index]
    const day = next && next.gap <= (before ? 1 : near) ? next.day : before
    if (!day) return expression
    const { time, mod } = expression.reading
    const { mod: _, ...named } = day
    const told = expression.reading.twelve ? inPart(time!, named.time) : time!
    return { ...expression, reading: saying(named, { type: 'TIME', time: told, ...(mod && { mod }) }) }
  })
}

/** Every Monday, Tuesday nights. */
const isWeekly = ({ type, weekday }: Reading): boolean => type === 'SET' && weekday !== undefined

/** Every Monday from [3] to [4 p.m.]; on Mondays and Fridays a clock is on neither. */
function onEach<Item extends Expression>(clock: Item, sets: readonly Item[]): Item {
  const { time, mod } = clock.reading
  const { weekday } = sets[0]!.reading
  const reading: Reading =
    sets.length === 1 ? { type: 'SET', weekday: weekday!, time: time! } : { type: 'TIME', value: time! }
  return { ...clock, reading: mod ? saying(reading, { mod }) : reading }
}

/** Half past seven on Saturday [evening]: an hour from four on is in the half of the day that is named. */
export function inPart(time: string, part: string | undefined): string {
  const hour = Number(time.slice(1, 3))
  const late = part === 'TEV' || part === 'TNI' || part === 'TAF'
  return late && hour < 12 && (hour > 3 || part !== 'TNI') ? `T${hour + 12}${time.slice(3)}` : time
}

/** Tokens between a time and the day that it is on: at 10:15 a.m. [local time on] Monday. */
const near = 6

/** For each expression the day that follows on it or on the times behind it, and the widest gap (tokens) on the way there. */
function daysBehind(expressions: readonly Expression[]): readonly ({ day: Reading; gap: number } | undefined)[] {
  const behind: ({ day: Reading; gap: number } | undefined)[] = expressions.map(() => undefined)
  for (let index = expressions.length - 2; index >= 0; index--) {
    const { first, reading } = expressions[index + 1]!
    const next = isClock(reading) ? behind[index + 1] : isDay(reading) ? { day: reading, gap: 0 } : undefined
    if (next) behind[index] = { day: next.day, gap: Math.max(next.gap, first - expressions[index]!.last) }
  }
  return behind
}

import { type Expression, type Line, type Reading, saying, wordAt } from './reading.ts'

/** An expression, and whether the one behind it is the other end of its range. */
export interface Ranged extends Expression {
  readonly opens?: boolean
}

/** from Friday [until] Monday: the second day is to come, whatever the first. */
const deadlines: ReadonlySet<string> = new Set(['till', 'until'])
const between: ReadonlySet<string> = new Set(['-', '–', '—', 'through', 'till', 'to', 'until'])

/** Links the two ends, of which weekdays follow on each other, of from [Monday] to [Wednesday], between [1990] and [1995], [March 9] – [April 2]. */
export function ranged(line: Line, expressions: readonly Expression[]): readonly Ranged[] {
  const flat = expressions.some(({ until }) => until)
    ? expressions.flatMap(expression => (expression.until ? [expression, expression.until] : expression))
    : expressions
  let linked: Ranged[] | undefined
  for (let index = 1; index < flat.length; index++) {
    const [first, second] = [flat[index - 1]!, flat[index]!]
    if (isMonthBefore(line, first, second)) {
      linked ??= [...flat]
      const { day, type } = second.reading
      linked[index] = { ...second, reading: { type, nth: day!, unit: 'day', of: first.reading } }
      continue
    }
    if (sharesMonth(line, first, second)) {
      linked ??= [...flat]
      linked[index - 1] = { ...first, reading: sharing(first.reading, second.reading) }
    }
    if (!spans(line, first, second)) continue
    linked ??= [...flat]
    linked[index - 1] = { opens: true, ...first, reading: sharing(first.reading, second.reading) }
    if (startsWeek(first.reading) && isWeekday(second.reading) && !deadlines.has(wordAt(line, first.last)))
      linked[index] = { ...second, reading: saying(second.reading, { shift: { unit: 'week', by: 1, from: 'text' } }) }
  }
  return linked ?? flat
}

const isWeekday = ({ weekday, shift, pick, day }: Reading): boolean =>
  weekday !== undefined && !shift && pick === undefined && day === undefined

const joints: ReadonlySet<string> = new Set([...between, 'and', 'or'])

/** the [9th] to the 12th of June */
const sharesMonth = (line: Line, a: Expression, b: Expression): boolean =>
  b.first - a.last === 1 &&
  joints.has(wordAt(line, a.last)) &&
  isBareDay(a.reading) &&
  b.reading.month !== undefined &&
  b.reading.day !== undefined &&
  a.reading.day! < b.reading.day

const isBareDay = ({ day, month, weekday, of }: Reading): boolean =>
  day !== undefined && month === undefined && weekday === undefined && !of

/** next month, on [the 14th] */
const isMonthBefore = (line: Line, { last, reading }: Expression, b: Expression): boolean =>
  isBareDay(b.reading) &&
  (reading.shift?.unit === 'month' || (reading.month !== undefined && reading.day === undefined)) &&
  reading.type === 'DATE' &&
  b.first - last <= 2 &&
  wordAt(line, b.first - 1) === 'on' &&
  (b.first - last === 1 || wordAt(line, last) === ',')

/** from [next Monday] to Friday */
const startsWeek = (reading: Reading): boolean =>
  isWeekday(reading) || (reading.weekday !== undefined && reading.pick !== undefined && reading.day === undefined)

/** from January to March [2007]: the year is said once for both. */
const sharing = (a: Reading, b: Reading): Reading =>
  isBareDay(a) && b.month !== undefined && b.day !== undefined
    ? saying(b, { day: a.day! })
    : a.month !== undefined && a.year === undefined && !a.shift && b.month !== undefined && b.year !== undefined
      ? { ...a, year: b.month < a.month ? b.year - 1 : b.year }
      : a

function spans(line: Line, a: Expression, b: Expression): boolean {
  if (
    b.first - a.last !== 1 ||
    a.rule === 'the-unit' ||
    a.reading.type === 'SET' ||
    b.reading.type === 'SET' ||
    a.reading.type === 'DURATION' ||
    b.reading.type === 'DURATION'
  )
    return false
  const word = wordAt(line, a.last)
  const before = wordAt(line, a.first - 1)
  return between.has(word) || (word === 'and' && before === 'between')
}

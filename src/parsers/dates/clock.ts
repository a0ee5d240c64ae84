import { type Expression, isHyphen, type Line, type Rule, wordAt } from './reading.ts'

/** 10, 10:30, 10.30 */
export const clockNumber = /^(\d{1,2})(?:[:.](\d\d))?$/
const clockWithHalf = /^(\d{1,2})(?:[:.](\d\d))?([ap])m$/
const fourDigits = /^([01]\d|2[0-4])([0-5]\d)$/
const meridiems: ReadonlyMap<string, 'a' | 'p'> = new Map([
  ['a.m', 'a'],
  ['a.m.', 'a'],
  ['am', 'a'],
  ['p.m', 'p'],
  ['p.m.', 'p'],
  ['pm', 'p'],
])
const zones: ReadonlySet<string> = new Set([
  'aedt',
  'aest',
  'bst',
  'cdt',
  'cest',
  'cet',
  'cst',
  'edt',
  'eest',
  'eet',
  'est',
  'et',
  'gmt',
  'hkt',
  'hst',
  'ist',
  'jst',
  'mdt',
  'msk',
  'mst',
  'pdt',
  'pst',
  'pt',
  'utc',
])
/** [Eastern] [Daylight] Time, [local] time */
const zonePlaces: ReadonlySet<string> = new Set([
  'british',
  'central',
  'eastern',
  'greenwich',
  'local',
  'mountain',
  'pacific',
])
const zoneKinds: ReadonlySet<string> = new Set(['daylight', 'mean', 'standard', 'summer'])
/** What makes a number a time: [at] 17:30. */
export const beforeClock: ReadonlySet<string> = new Set([
  'about',
  'after',
  'around',
  'at',
  'before',
  'between',
  'by',
  'from',
  'since',
  'until',
])

const rangeOpeners: ReadonlySet<string> = new Set(['between', 'from'])

/** The hour and minute behind the day: T09:30. */
export const clockTime = (hour: number, minute: string | undefined): string =>
  `T${String(hour).padStart(2, '0')}:${minute ?? '00'}`

/** 12 a.m. is midnight, 12 p.m. noon. */
export const hourOf = (hour: number, half: 'a' | 'p' | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)

/** A time that stands at the tokens [first, last). */
export const timeExpression = (first: number, last: number, time: string): Expression => ({
  first,
  last,
  reading: { type: 'TIME', time },
  rule: 'clock',
})

/** 5 p.m.[ EST], 10:30 a.m.[ Eastern Daylight Time], 6 pm[ local time] */
export function pastZone(line: Line, at: number): number {
  if (zones.has(wordAt(line, at)) && line.tokens[at]!.lexeme.shape === 'upper') return at + 1
  const time = zoneKinds.has(wordAt(line, at + 1)) ? at + 2 : at + 1
  if (zonePlaces.has(wordAt(line, at)) && wordAt(line, time) === 'time') return time + 1
  return at
}

/** [10:30 a.m. EST], [5 p.m.]: the word that triggers is the `p.m.`. */
export const meridiem: Rule = (line, at) => {
  const clock = clockNumber.exec(wordAt(line, at - 1))
  const hour = Number(clock?.[1])
  if (!clock || hour > 12 || hour === 0) return undefined
  const half = meridiems.get(wordAt(line, at))!
  return openedBy(
    line,
    timeExpression(at - 1, pastZone(line, at + 1), clockTime(hourOf(hour, half), clock[2])),
    hour,
    half,
  )
}

/** [5pm], [10.30am] */
export const gluedMeridiem: Rule = (line, at) => {
  const [, hour, minute, half] = clockWithHalf.exec(wordAt(line, at))!
  if (Number(hour) > 12 || Number(hour) === 0) return undefined
  return openedBy(
    line,
    timeExpression(at, pastZone(line, at + 1), clockTime(hourOf(Number(hour), half as 'a' | 'p'), minute)),
    Number(hour),
    half as 'a' | 'p',
  )
}

/** [10]-[11 a.m.], from [9] to [5 p.m.], between [3] and [4pm]: the half of the day is said once, and turns where the hours run back. */
function openedBy(line: Line, end: Expression, hour: number, half: 'a' | 'p'): Expression {
  const at = end.first - 2
  const word = wordAt(line, at + 1)
  const start =
    isHyphen(line, at + 1) || (rangeOpeners.has(wordAt(line, at - 1)) && (word === 'to' || word === 'and'))
      ? clockNumber.exec(wordAt(line, at))
      : null
  const from = Number(start?.[1])
  if (!start || from === 0 || from > 12) return end
  const startHalf = from % 12 <= hour % 12 ? half : half === 'p' ? 'a' : 'p'
  return { ...timeExpression(at, at + 1, clockTime(hourOf(from, startHalf), start[2])), until: end }
}

/** 2026-03-08 [17:30] */
const isBehindDate = (line: Line, at: number): boolean => isHyphen(line, at - 2) && isHyphen(line, at - 4)

/** at [17:30], [10:30 GMT]; but not a score, a verse or a running time, which nothing of the kind stands before. */
export const colonClock: Rule = (line, at) => {
  if (meridiems.has(wordAt(line, at + 1))) return undefined
  const [, hour, minute] = clockNumber.exec(wordAt(line, at))!
  const zoned = pastZone(line, at + 1)
  if (
    Number(hour) > 24 ||
    Number(minute) > 59 ||
    (zoned === at + 1 && !beforeClock.has(wordAt(line, at - 1)) && !isBehindDate(line, at))
  )
    return undefined
  return timeExpression(at, zoned, clockTime(Number(hour), minute))
}

/** [0735 GMT]: the zone triggers. */
export const zone: Rule = (line, at) => {
  if (line.tokens[at]!.lexeme.shape !== 'upper') return undefined
  const clock = fourDigits.exec(wordAt(line, at - 1)) ?? clockNumber.exec(wordAt(line, at - 1))
  if (!clock || Number(clock[1]) > 24) return undefined
  return timeExpression(at - 1, at + 1, clockTime(Number(clock[1]), clock[2]))
}

export const meridiemWords = (): Iterable<string> => meridiems.keys()
export const zoneWords = (): Iterable<string> => zones

import { wordAt, type Expression, type Line, type Rule } from './reading.ts'

const clockNumber = /^(\d{1,2})(?:[:.](\d\d))?$/
const clockWithHalf = /^(\d{1,2})(?:[:.](\d\d))?([ap])m$/
const fourDigits = /^([01]\d|2[0-4])([0-5]\d)$/
const meridiems: ReadonlyMap<string, 'a' | 'p'> = new Map([['a.m', 'a'], ['a.m.', 'a'], ['am', 'a'], ['p.m', 'p'], ['p.m.', 'p'], ['pm', 'p']])
const zones: ReadonlySet<string> = new Set([
  'bst', 'cdt', 'cest', 'cet', 'cst', 'edt', 'eest', 'eet', 'est', 'et', 'gmt', 'hst', 'ist', 'jst', 'mdt', 'msk', 'mst', 'pdt', 'pst', 'pt', 'utc',
])
const beforeClock: ReadonlySet<string> = new Set(['about', 'after', 'around', 'at', 'before', 'between', 'by', 'from', 'since', 'until'])

const clockTime = (hour: number, minute: string | undefined): string => `T${String(hour).padStart(2, '0')}:${minute ?? '00'}`

/** 12 a.m. is midnight, 12 p.m. noon. */
const hourOf = (hour: number, half: 'a' | 'p' | undefined): number => (half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0))

const timeExpression = (first: number, last: number, time: string): Expression => ({ first, last, reading: { type: 'TIME', time }, rule: 'clock' })

/** 5 p.m.[ EST], 10:30 a.m.[ Eastern time] */
function pastZone(line: Line, at: number): number {
  if (zones.has(wordAt(line, at)) && line.tokens[at]!.lexeme.shape === 'upper') return at + 1
  if (wordAt(line, at) === 'local' && wordAt(line, at + 1) === 'time') return at + 2
  if (/^(?:eastern|central|mountain|pacific)$/.test(wordAt(line, at)) && wordAt(line, at + 1) === 'time') return at + 2
  return at
}

/** [10:30 a.m. EST], [5 p.m.]: the word that triggers is the `p.m.`. */
export const meridiem: Rule = (line, at) => {
  const clock = clockNumber.exec(wordAt(line, at - 1))
  const hour = Number(clock?.[1])
  if (!clock || hour > 12 || hour === 0) return undefined
  const time = clockTime(hourOf(hour, meridiems.get(wordAt(line, at))), clock[2])
  return timeExpression(at - 1, pastZone(line, at + 1), time)
}

/** [5pm], [10.30am] */
export const gluedMeridiem: Rule = (line, at) => {
  const [, hour, minute, half] = clockWithHalf.exec(wordAt(line, at))!
  if (Number(hour) > 12 || Number(hour) === 0) return undefined
  return timeExpression(at, pastZone(line, at + 1), clockTime(hourOf(Number(hour), half as 'a' | 'p'), minute))
}

/** at [17:30], [10:30 GMT]; but not a score, a verse or a running time, which nothing of the kind stands before. */
export const colonClock: Rule = (line, at) => {
  if (meridiems.has(wordAt(line, at + 1))) return undefined
  const [, hour, minute] = clockNumber.exec(wordAt(line, at))!
  const zoned = pastZone(line, at + 1)
  if (Number(hour) > 24 || Number(minute) > 59 || (zoned === at + 1 && !beforeClock.has(wordAt(line, at - 1)))) return undefined
  return timeExpression(at, zoned, clockTime(Number(hour), minute))
}

/** [0735 GMT]: the zone triggers. */
export const zone: Rule = (line, at) => {
  if (line.tokens[at]!.lexeme.shape !== 'upper') return undefined
  const clock = fourDigits.exec(wordAt(line, at - 1)) ?? clockNumber.exec(wordAt(line, at - 1))
  if (!clock || Number(clock[1]) > 24) return undefined
  return timeExpression(at - 1, at + 1, clockTime(Number(clock[1]), clock[2]))
}

const hourWords: ReadonlyMap<string, number> = new Map([
  ['eight', 8], ['eleven', 11], ['five', 5], ['four', 4], ['nine', 9], ['one', 1], ['seven', 7], ['six', 6], ['ten', 10], ['three', 3], ['twelve', 12], ['two', 2],
])

/** [five o'clock], [ten o'clock in the morning] */
export const oClock: Rule = (line, at) => {
  const word = wordAt(line, at - 1)
  const hour = hourWords.get(word) ?? Number(clockNumber.exec(word)?.[1])
  if (!(hour >= 1 && hour <= 12)) return undefined
  const part = wordAt(line, at + 1) === 'in' && wordAt(line, at + 2) === 'the' ? wordAt(line, at + 3) : ''
  if (part !== 'morning' && part !== 'afternoon' && part !== 'evening') return timeExpression(at - 1, at + 1, clockTime(hour, undefined))
  return timeExpression(at - 1, at + 4, clockTime(hourOf(hour, part === 'morning' ? 'a' : 'p'), undefined))
}

const isCapital = (line: Line, at: number): boolean => at < line.last && line.tokens[at]!.lexeme.capital

const namedTimes: ReadonlyMap<string, string> = new Map([['midday', 'T12:00'], ['midnight', 'T24:00'], ['noon', 'T12:00']])

/** [noon], [midnight]; not high noon, nor Ann Noon and the Midnight Express. */
export const namedTime: Rule = (line, at) => {
  const { lexeme } = line.tokens[at]!
  if (wordAt(line, at - 1) === 'high' || (lexeme.shape === 'capital' && (at > line.first || isCapital(line, at + 1)))) return undefined
  return timeExpression(at, pastZone(line, at + 1), namedTimes.get(lexeme.lower)!)
}

export const meridiemWords = (): Iterable<string> => meridiems.keys()
export const zoneWords = (): Iterable<string> => zones
export const namedTimeWords = (): Iterable<string> => namedTimes.keys()

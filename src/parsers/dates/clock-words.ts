import { smallNumbers } from '../../english/words/time/number-words.ts'
import { beforeClock, clockNumber, clockTime, hourOf, pastZone, timeExpression } from './clock.ts'
import { type Expression, type Line, type Rule, wordAt } from './reading.ts'

const beforeQuarter: ReadonlySet<string> = new Set(['a', 'about', 'at', 'by', 'until'])

/** The hour that a word is: four, 4, 4:30. */
function hourAt(line: Line, at: number): { hour: number; minute: string | undefined } | undefined {
  const word = wordAt(line, at)
  const [, numeral, minute] = clockNumber.exec(word) ?? []
  const hour = smallNumbers.get(word) ?? Number(numeral)
  return hour >= 1 && hour <= 12 ? { hour, minute } : undefined
}

/** [five o'clock], [ten o'clock in the morning]; not the Ten O'Clock News. */
export const oClock: Rule = (line, at) => {
  const clock = hourAt(line, at - 1)
  if (!clock || line.tokens[at]!.lexeme.capital) return undefined
  return inPartOfDay(line, at - 1, at + 1) ?? timeExpression(at - 1, at + 1, clockTime(clock.hour, undefined))
}

/** at [4 in the morning]; not two in the morning and four in the afternoon. */
export const hourInPart = (line: Line, at: number, last: number): Expression | undefined =>
  beforeClock.has(wordAt(line, at - 1)) ? inPartOfDay(line, at, last) : undefined

/** [ten o'clock in the morning]: the hour stands at an index, and what says it ends before another. */
function inPartOfDay(line: Line, at: number, last: number): Expression | undefined {
  const clock = hourAt(line, at)
  const part = wordAt(line, last) === 'in' && wordAt(line, last + 1) === 'the' ? wordAt(line, last + 2) : ''
  if (!clock || (part !== 'morning' && part !== 'afternoon' && part !== 'evening')) return undefined
  return timeExpression(at, last + 3, clockTime(hourOf(clock.hour, part === 'morning' ? 'a' : 'p'), clock.minute))
}

/** [half past six], a [quarter past two] */
export const minutesPast: Rule = (line, at) => {
  const minute = wordAt(line, at - 1) === 'half' ? '30' : wordAt(line, at - 1) === 'quarter' ? '15' : undefined
  const clock = hourAt(line, at + 1)
  if (!minute || !clock || clock.minute) return undefined
  return timeExpression(withA(line, at - 1), at + 2, clockTime(clock.hour, minute))
}

/** a [quarter to seven]; not from the quarter to ten. */
export const quarterTo: Rule = (line, at) => {
  const clock = wordAt(line, at + 1) === 'to' ? hourAt(line, at + 2) : undefined
  if (!clock || clock.minute || !beforeQuarter.has(wordAt(line, at - 1))) return undefined
  return timeExpression(withA(line, at), at + 3, clockTime(clock.hour - 1 || 12, '45'))
}

const withA = (line: Line, first: number): number => (wordAt(line, first - 1) === 'a' ? first - 1 : first)

const isCapital = (line: Line, at: number): boolean => at < line.last && line.tokens[at]!.lexeme.capital

const namedTimes: ReadonlyMap<string, string> = new Map([
  ['midday', 'T12:00'],
  ['midnight', 'T24:00'],
  ['noon', 'T12:00'],
])

/** [noon], [midnight]; not high noon, nor Ann Noon and the Midnight Express. */
export const namedTime: Rule = (line, at) => {
  const { lexeme } = line.tokens[at]!
  if (wordAt(line, at - 1) === 'high' || (lexeme.shape === 'capital' && (at > line.first || isCapital(line, at + 1))))
    return undefined
  return timeExpression(at, pastZone(line, at + 1), namedTimes.get(lexeme.lower)!)
}

export const namedTimeWords = (): Iterable<string> => namedTimes.keys()

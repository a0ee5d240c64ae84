import type { Reader } from '../../english/matcher.ts'
import { clockClasses } from './patterns/clock-classes.ts'
import { type Line, type Rule, wordAt } from './reading.ts'

const isCapital = (line: Line, at: number): boolean => at < line.last && line.tokens[at]!.lexeme.capital

/** noon[ EST] */
function pastZone(line: Line, at: number): number {
  const zone: Reader = clockClasses.zone
  return at < line.last && zone.starts(line.tokens[at]!.lexeme) ? (zone.read(line, at)?.next ?? at) : at
}

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
  const zone = pastZone(line, at + 1)
  return { first: at, last: zone, reading: { type: 'TIME', time: namedTimes.get(lexeme.lower)! }, rule: 'clock' }
}

export const namedTimeWords = (): Iterable<string> => namedTimes.keys()

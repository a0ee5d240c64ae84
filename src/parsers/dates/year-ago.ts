import { singularUnits, type TimeUnit } from '../../lexicon/time-units.ts'
import { ordinalBefore, ordinalOf } from './numbers.ts'
import { wordAt, type Expression, type Line, type Reading } from './reading.ts'

/** [the year-ago quarter], [year-earlier], [the year-earlier third quarter]: the same stretch a year before. */
export function yearAgo(line: Line, at: number, unit: TimeUnit, behind: number): Expression | undefined {
  const reading: Reading = { type: 'DATE', shift: { unit, by: -1, from: 'text' } }
  const the = wordAt(line, at - 1) === 'the' || wordAt(line, at - 1) === 'comparable'
  const first = the ? (wordAt(line, at - 1) === 'comparable' && wordAt(line, at - 2) === 'the' ? at - 2 : at - 1) : at
  const ordinal = ordinalOf(wordAt(line, behind)) !== undefined ? ordinalBefore(line, behind + 1) : undefined
  const noun = ordinal ? behind + 1 : behind
  const named = singularUnits.get(wordAt(line, noun)) === 'quarter'
  if (!named) return { first: at, last: behind, reading, rule: 'year-ago' }
  return { first, last: noun + 1, reading: ordinal ? { ...reading, part: `Q${ordinal.value}` } : { type: 'DATE', shift: { unit: 'quarter', by: -4, from: 'text' } }, rule: 'year-ago' }
}

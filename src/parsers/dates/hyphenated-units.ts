import type { TimeUnit } from '../../english/words/time/time-units.ts'
import { pluralUnits } from '../../english/words/time/time-units.ts'
import { countBefore } from './counts.ts'
import { durationOf } from './durations.ts'
import { ordinalBefore } from './numbers.ts'
import { halfOfResults, quarterAround } from './ordinal-units.ts'
import { type Expression, isHyphen, type Line, type Rule, wordAt } from './reading.ts'
import { yearAgo } from './year-ago.ts'

/** [two-day], [several-year], [third-quarter], [year-earlier], [week-long]; but not a [5-year]-old, nor [year]-to-date. */
export function hyphenatedUnit(line: Line, at: number, unit: TimeUnit): Expression | undefined {
  const behind = isHyphen(line, at + 1) ? wordAt(line, at + 2) : ''
  if (behind === 'ago' || behind === 'earlier') return yearAgo(line, at, unit, at + 3)
  if (behind === 'end' && unit === 'year')
    return {
      first: at,
      last: at + 3,
      reading: { type: 'DATE', shift: { unit, by: 0, from: 'published' }, mod: 'END' },
      rule: 'year-end',
    }
  if (behind !== '' && behind !== 'long') return undefined
  const last = behind === 'long' ? at + 3 : at + 1
  const hyphen = isHyphen(line, at - 1)
  if (!hyphen)
    return {
      first: at,
      last,
      reading: { type: 'DURATION', value: durationOf(unit, pluralUnits.has(wordAt(line, at)) ? undefined : 1) },
      rule: 'long',
    }
  if (unit === 'half') {
    const ordinal = ordinalBefore(line, at - 1)
    return ordinal && halfOfResults(line, ordinal, at + 1)
  }
  if (unit === 'quarter' && pluralUnits.has(wordAt(line, at))) return undefined
  const count = countBefore(line, at - 1)
  if (count && !count.article)
    return {
      first: wordAt(line, count.first) === 'a' ? count.first + 1 : count.first,
      last,
      reading: { type: 'DURATION', value: durationOf(unit, count.amount) },
      rule: 'hyphenated',
    }
  const ordinal = unit === 'quarter' ? ordinalBefore(line, at - 1) : undefined
  const quarter = ordinal && quarterAround(line, ordinal, at + 1)
  return quarter && wordAt(line, quarter.first) === 'the' ? { ...quarter, first: quarter.first + 1 } : quarter
}

const longWords: ReadonlyMap<string, TimeUnit> = new Map([
  ['daylong', 'day'],
  ['hourlong', 'hour'],
  ['monthlong', 'month'],
  ['weeklong', 'week'],
  ['yearlong', 'year'],
])

/** [weeklong] */
export const longUnit: Rule = (line, at) => ({
  first: at,
  last: at + 1,
  reading: { type: 'DURATION', value: durationOf(longWords.get(wordAt(line, at))!, 1) },
  rule: 'long',
})

export const longUnitWords = (): Iterable<string> => longWords.keys()

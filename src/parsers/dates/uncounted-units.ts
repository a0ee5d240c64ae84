import type { TimeUnit } from '../../lexicon/time-units.ts'
import { durationOf } from './durations.ts'
import { withThe } from './ordinal-units.ts'
import { wordAt, type Expression, type Line } from './reading.ts'

/** Words that make a plural without a number a stretch of time: [recent] years, the [coming] weeks. */
const stretching: ReadonlySet<string> = new Set(['coming', 'future', 'last', 'next', 'past', 'preceding', 'previous', 'recent'])
const lasting: ReadonlySet<string> = new Set(['for', 'in'])

/** [recent years], for [weeks], [months ago], [weekends]; but not a matter of days, nor hundreds of years. */
export function uncountedUnits(line: Line, at: number, unit: TimeUnit): Expression | undefined {
  const before = wordAt(line, at - 1)
  const behind = wordAt(line, at + 1)
  const value = durationOf(unit, undefined)
  if (stretching.has(before)) return { first: withThe(line, at - 1), last: at + 1, reading: { type: 'DURATION', value }, rule: 'recent' }
  if (behind === 'ago') return { first: at, last: at + 2, reading: { type: 'DATE', value: 'PAST_REF' }, rule: 'ago' }
  if (behind === 'later' || behind === 'earlier') {
    return { first: at, last: at + 2, reading: { type: 'DATE', value: behind === 'later' ? 'FUTURE_REF' : 'PAST_REF' }, rule: 'earlier' }
  }
  if (unit === 'weekend' && before === 'on') return { first: at, last: at + 1, reading: { type: 'SET', value: 'XXXX-WXX-WE' }, rule: 'weekdays' }
  if (lasting.has(before) && behind !== 'of') return { first: at, last: at + 1, reading: { type: 'DURATION', value }, rule: 'for-years' }
  return undefined
}

import type { TimeUnit } from '../../english/words/time/time-units.ts'
import { durationOf } from './durations.ts'
import { withThe } from './ordinal-units.ts'
import { type Expression, type Line, wordAt } from './reading.ts'

/** Words that make a plural without a number a stretch of time: [recent] years, the [coming] weeks. */
const stretching: ReadonlySet<string> = new Set([
  'coming',
  'future',
  'last',
  'next',
  'past',
  'preceding',
  'previous',
  'recent',
])
const lasting: ReadonlySet<string> = new Set(['for', 'in', 'within'])
/** the weeks [before] the vote, the years [ahead]. */
const besides: ReadonlySet<string> = new Set(['after', 'ahead', 'before', 'following', 'leading', 'since'])
const spanning: ReadonlySet<string> = new Set(['over', 'through', 'throughout'])

/** [recent years], for [weeks], [months ago], [weekends], [the weeks] before the vote, [hours] after it, over [the years]; but not a matter of days, nor hundreds of years. */
export function uncountedUnits(line: Line, at: number, unit: TimeUnit): Expression | undefined {
  const before = wordAt(line, at - 1)
  const behind = wordAt(line, at + 1)
  const value = durationOf(unit, undefined)
  if (stretching.has(before))
    return { first: withThe(line, at - 1), last: at + 1, reading: { type: 'DURATION', value }, rule: 'recent' }
  if (behind === 'ago') return { first: at, last: at + 2, reading: { type: 'DATE', value: 'PAST_REF' }, rule: 'ago' }
  if (behind === 'later' || behind === 'earlier') {
    return {
      first: at,
      last: at + 2,
      reading: { type: 'DATE', value: behind === 'later' ? 'FUTURE_REF' : 'PAST_REF' },
      rule: 'earlier',
    }
  }
  if (unit === 'weekend' && before === 'on')
    return { first: at, last: at + 1, reading: { type: 'SET', value: 'XXXX-WXX-WE' }, rule: 'weekdays' }
  if (isBeside(line, at, unit))
    return { first: withThe(line, at), last: at + 1, reading: { type: 'DURATION', value }, rule: 'weeks-before' }
  if (lasting.has(before) && (behind !== 'of' || before === 'within'))
    return { first: at, last: at + 1, reading: { type: 'DURATION', value }, rule: 'for-years' }
  return undefined
}

/** [the weeks] before the vote, just [hours] after it, over [the years]; but not a matter of days before. */
function isBeside(line: Line, at: number, unit: TimeUnit): boolean {
  const before = wordAt(line, at - 1)
  const behind = wordAt(line, at + 1)
  if (before === 'the') return besides.has(behind) || (unit === 'year' && spanning.has(wordAt(line, at - 2)))
  return before !== 'of' && before !== 'first' && unit !== 'second' && (behind === 'after' || behind === 'before')
}

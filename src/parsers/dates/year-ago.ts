import { singularUnits, type TimeUnit } from '../../english/words/time/time-units.ts'
import { ordinalBefore, ordinalOf } from './numbers.ts'
import { withThe } from './ordinal-units.ts'
import { type Expression, type Line, type Reading, wordAt } from './reading.ts'

/** [the year-ago quarter], [year-earlier], [the year-earlier third quarter]: the same stretch a year before. */
export function yearAgo(line: Line, at: number, unit: TimeUnit, behind: number): Expression | undefined {
  const reading: Reading = { type: 'DATE', shift: { unit, by: -1, from: 'text' } }
  const the = wordAt(line, at - 1) === 'the' || wordAt(line, at - 1) === 'comparable'
  const first = the ? (wordAt(line, at - 1) === 'comparable' && wordAt(line, at - 2) === 'the' ? at - 2 : at - 1) : at
  const ordinal = ordinalOf(wordAt(line, behind)) !== undefined ? ordinalBefore(line, behind + 1) : undefined
  const noun = ordinal ? behind + 1 : behind
  const named = singularUnits.get(wordAt(line, noun)) === 'quarter'
  if (!named) return { first: at, last: behind, reading, rule: 'year-ago' }
  return {
    first,
    last: noun + 1,
    reading: ordinal
      ? { ...reading, part: `Q${ordinal.value}` }
      : { type: 'DATE', shift: { unit: 'quarter', by: -4, from: 'text' } },
    rule: 'year-ago',
  }
}

const same: ReadonlySet<string> = new Set(['comparable', 'corresponding', 'same'])
const stretches: ReadonlySet<string> = new Set(['month', 'period', 'quarter'])

/** [the same period last year], [the corresponding quarter a year earlier]: the quarter that was named, a year before; else the year. */
export function samePeriod(line: Line, at: number): Expression | undefined {
  const before = wordAt(line, at - 1)
  if (!same.has(before) || !stretches.has(wordAt(line, at))) return undefined
  const next = wordAt(line, at + 1) === 'of' ? at + 2 : at + 1
  const last = wordAt(line, next) === 'last' && wordAt(line, next + 1) === 'year' ? next + 2 : pastYearAgo(line, next)
  if (last === undefined) return undefined
  const from = wordAt(line, at) === 'month' ? 'text' : 'quarter'
  return {
    first: withThe(line, at - 1),
    last,
    reading: { type: 'DATE', shift: { unit: 'year', by: -1, from } },
    rule: 'same-period',
  }
}

/** a year [ago], one year [earlier] */
function pastYearAgo(line: Line, at: number): number | undefined {
  const article = wordAt(line, at) === 'a' || wordAt(line, at) === 'one'
  const behind = wordAt(line, at + 2)
  return article && wordAt(line, at + 1) === 'year' && (behind === 'ago' || behind === 'earlier' || behind === 'before')
    ? at + 3
    : undefined
}

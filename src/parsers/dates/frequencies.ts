import { frequencies, times } from '../../lexicon/frequencies.ts'
import { singularUnits } from '../../lexicon/time-units.ts'
import { durationOf } from './durations.ts'
import { isHyphen, wordAt, type Rule } from './reading.ts'

/** [daily], [hourly]; not the Daily Gazette, nor twice-daily's second half. */
export const frequency: Rule = (line, at) => {
  const { lexeme } = line.tokens[at]!
  if ((lexeme.capital && at > line.first) || isHyphen(line, at - 1) || isHyphen(line, at + 1)) return undefined
  return { first: at, last: at + 1, reading: { type: 'SET', value: frequencies.get(lexeme.lower)! }, rule: 'frequency' }
}

/** [twice a week], [once a year] */
export const timesEach: Rule = (line, at) => {
  const unit = singularUnits.get(wordAt(line, at + 2))
  const each = wordAt(line, at + 1)
  if (!unit || (each !== 'a' && each !== 'an' && each !== 'every' && each !== 'each' && each !== 'per')) return undefined
  return { first: at, last: at + 3, reading: { type: 'SET', value: durationOf(unit, 1), freq: times.get(wordAt(line, at))! }, rule: 'times-each' }
}

import { frequencies, times } from '../../english/words/time/frequencies.ts'
import { singularUnits } from '../../english/words/time/time-units.ts'
import { countBefore } from './counts.ts'
import { durationOf } from './durations.ts'
import { type Expression, isHyphen, type Line, type Rule, wordAt } from './reading.ts'

const eachWords: ReadonlySet<string> = new Set(['a', 'an', 'each', 'every', 'per'])

/** [daily], [hourly]; not the Daily Gazette, nor twice-daily's second half. */
export const frequency: Rule = (line, at) => {
  const { lexeme } = line.tokens[at]!
  if ((lexeme.capital && at > line.first) || isHyphen(line, at - 1) || isHyphen(line, at + 1)) return undefined
  return { first: at, last: at + 1, reading: { type: 'SET', value: frequencies.get(lexeme.lower)! }, rule: 'frequency' }
}

/** [twice a week], [once a year] */
export const timesEach: Rule = (line, at) => eachUnit(line, at, at, times.get(wordAt(line, at))!)

/** [three times a day], [several times a year]; not the Harbour Times a day later. */
export const manyTimesEach: Rule = (line, at) => {
  const count = countBefore(line, at)
  if (!count || count.article || line.tokens[at]!.lexeme.capital) return undefined
  return eachUnit(line, count.first, at, count.amount === undefined ? undefined : `${count.amount}X`)
}

/** twice [a week]: the stretch that it happens in. */
function eachUnit(line: Line, first: number, at: number, freq: string | undefined): Expression | undefined {
  const unit = singularUnits.get(wordAt(line, at + 2))
  if (!unit || !eachWords.has(wordAt(line, at + 1))) return undefined
  return {
    first,
    last: at + 3,
    reading: { type: 'SET', value: durationOf(unit, 1), ...(freq && { freq }) },
    rule: 'times-each',
  }
}

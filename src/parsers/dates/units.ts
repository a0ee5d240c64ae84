import { pluralUnits, singularUnits, type TimeUnit } from '../../english/words/time/time-units.ts'
import { countedUnit } from './counted-units.ts'
import { type Count, countBefore } from './counts.ts'
import { hyphenatedUnit } from './hyphenated-units.ts'
import { ordinalUnit, withThe } from './ordinal-units.ts'
import { type Expression, isHyphen, type Line, type Rule, wordAt } from './reading.ts'
import { singleUnit } from './single-units.ts'
import { uncountedUnits } from './uncounted-units.ts'
import { samePeriod } from './year-ago.ts'

const unitOf = (word: string): TimeUnit | undefined => singularUnits.get(word) ?? pluralUnits.get(word)

/** [three weeks ago], [the third quarter], [two-day], [last year], [recent months]: whatever counts in units of time. */
export const unit: Rule = (line, at) => {
  const word = wordAt(line, at)
  const found = unitOf(word)!
  const { capital, shape } = line.tokens[at]!.lexeme
  if (capital && shape !== 'upper' && at > line.first) return undefined
  if ((isHyphen(line, at - 1) && !isQuarterCentury(line, at)) || isHyphen(line, at + 1))
    return hyphenatedUnit(line, at, found)
  const sameAgain = samePeriod(line, at)
  if (sameAgain) return sameAgain
  const count = countBefore(line, at)
  if (count && isYear(count.amount) && word !== 'years')
    return found === 'quarter' ? inYear(line, at, count) : undefined
  if (count) return countedUnit(line, at, found, count)
  if (pluralUnits.has(word)) return uncountedUnits(line, at, found)
  return ordinalUnit(line, at, found) ?? singleUnit(line, at, found)
}

/** a [quarter]-century ago */
const isQuarterCentury = (line: Line, at: number): boolean =>
  wordAt(line, at) === 'century' && wordAt(line, at - 2) === 'quarter'

const isYear = (amount: number | undefined): boolean => amount !== undefined && amount >= 1900 && amount < 2100

/** [the 1988 period] */
const inYear = (line: Line, at: number, { amount, first }: Count): Expression => ({
  first: withThe(line, first),
  last: at + 1,
  reading: { type: 'DATE', year: amount! },
  rule: 'year',
})

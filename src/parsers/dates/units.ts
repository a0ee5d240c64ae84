import { pluralUnits, singularUnits, type TimeUnit } from '../../lexicon/time-units.ts'
import { countedUnit } from './counted-units.ts'
import { countBefore } from './counts.ts'
import { hyphenatedUnit } from './hyphenated-units.ts'
import { ordinalUnit } from './ordinal-units.ts'
import { isHyphen, wordAt, type Rule } from './reading.ts'
import { singleUnit } from './single-units.ts'
import { uncountedUnits } from './uncounted-units.ts'

export const unitOf = (word: string): TimeUnit | undefined => singularUnits.get(word) ?? pluralUnits.get(word)

/** [three weeks ago], [the third quarter], [two-day], [last year], [recent months]: whatever counts in units of time. */
export const unit: Rule = (line, at) => {
  const word = wordAt(line, at)
  const found = unitOf(word)!
  if (isHyphen(line, at - 1) || isHyphen(line, at + 1)) return hyphenatedUnit(line, at, found)
  const count = countBefore(line, at)
  if (count) return countedUnit(line, at, found, count)
  if (pluralUnits.has(word)) return uncountedUnits(line, at, found)
  return ordinalUnit(line, at, found) ?? singleUnit(line, at, found)
}

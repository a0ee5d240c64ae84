import { type Lexeme, perLexeme } from '../../document/lexemes.ts'
import { eras } from '../../english/words/time/eras.ts'
import { frequencies, times } from '../../english/words/time/frequencies.ts'
import { months } from '../../english/words/time/months.ts'
import { ordinals } from '../../english/words/time/number-words.ts'
import { partsOfDay } from '../../english/words/time/parts-of-day.ts'
import { seasons } from '../../english/words/time/seasons.ts'
import { pluralUnits, singularUnits } from '../../english/words/time/time-units.ts'
import { shortWeekdays, weekdays } from '../../english/words/time/weekdays.ts'
import { adverb, adverbWords, current } from './adverbs.ts'
import { colonClock, gluedMeridiem, meridiem, meridiemWords, zone, zoneWords } from './clock.ts'
import { minutesPast, namedTime, namedTimeWords, oClock, quarterTo } from './clock-words.ts'
import { decade, spelledDecade, spelledDecadeWords } from './decades.ts'
import { dottedDate, slashDate } from './figures.ts'
import { frequency, manyTimesEach, timesEach } from './frequencies.ts'
import { holiday, holidayWords } from './holidays.ts'
import { longUnit, longUnitWords } from './hyphenated-units.ts'
import { month } from './months.ts'
import { partNamed } from './ordinal-units.ts'
import { partOfDay, tonight } from './parts-of-day.ts'
import type { Rule } from './reading.ts'
import { season } from './seasons.ts'
import { unit } from './units.ts'
import { shortWeekday, weekday } from './weekdays.ts'
import { fiscalNamed, shortYear, spelledYear, year } from './years.ts'

/** A word that begins no date. */
export const nothing: Rule = () => undefined

/** A word of time that only patterns hold. */
const patternsOnly: Rule = () => undefined

/** Word → the rules that it triggers, in order; the first that finds something wins. */
const rules = new Map<string, readonly Rule[]>()
const trigger = (words: Iterable<string>, rule: Rule): void => {
  for (const word of words) rules.set(word, [...(rules.get(word) ?? []), rule])
}
trigger(holidayWords, holiday)
trigger(months.keys(), month)
trigger(weekdays.keys(), weekday)
trigger(
  [...weekdays.keys()].map(word => `${word}s`),
  weekday,
)
trigger(shortWeekdays.keys(), shortWeekday)
trigger(adverbWords(), adverb)
trigger(['current'], current)
trigger(['tonight', 'overnight'], tonight)
trigger(['past'], minutesPast)
trigger(['quarter'], quarterTo)
trigger(singularUnits.keys(), unit)
trigger(pluralUnits.keys(), unit)
trigger(longUnitWords(), longUnit)
trigger(partsOfDay.keys(), partOfDay)
trigger(seasons.keys(), season)
trigger(meridiemWords(), meridiem)
trigger(zoneWords(), zone)
trigger(namedTimeWords(), namedTime)
trigger(["o'clock"], oClock)
trigger(['nineteen', 'eighteen', 'two', 'twenty'], spelledYear)
trigger(spelledDecadeWords(), spelledDecade)
trigger(frequencies.keys(), frequency)
trigger(times.keys(), timesEach)
trigger(['times'], manyTimesEach)
trigger(['/'], slashDate)
trigger(ordinals.keys(), patternsOnly)
trigger(eras.keys(), patternsOnly)
trigger(['hours', 'week'], patternsOnly)
trigger(['q1', 'q2', 'q3', 'q4', 'h1', 'h2'], partNamed)

const numberRules: readonly (readonly [RegExp, Rule])[] = [
  [/^(?:1[0-9]|20|21)\d\d$/, year],
  [/^(?:\d\d)?\d0'?s$/, decade],
  [/^\d{1,2}:\d\d$/, colonClock],
  [/^\d{1,2}(?:[:.]\d\d)?[ap]m$/, gluedMeridiem],
  [/^\d{1,2}(?:st|nd|rd|th)$/, patternsOnly],
  [/^\d\d$/, shortYear],
  [/^[1-4]q(?:\d\d)?$/, partNamed],
  [/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/, dottedDate],
]

const fiscalName = /^fy(?:20)?\d\d$/

/** The rule that a word triggers; `nothing` for nearly all of them. */
export const ruleOf: (lexeme: Lexeme) => Rule = perLexeme(({ lower, shape }) => {
  const found =
    shape === 'number'
      ? numberRules.filter(([pattern]) => pattern.test(lower)).map(([, rule]) => rule)
      : (rules.get(lower) ?? (fiscalName.test(lower) ? [fiscalNamed] : []))
  return found.length === 0 ? nothing : found.length === 1 ? found[0]! : firstOf(found)
})

const firstOf =
  (several: readonly Rule[]): Rule =>
  (line, at) => {
    for (const rule of several) {
      const found = rule(line, at)
      if (found) return found
    }
    return undefined
  }

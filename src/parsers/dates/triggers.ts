import { type Lexeme, perLexeme } from '../../document/lexemes.ts'
import { eras } from '../../english/words/time/eras.ts'
import { frequencies, times } from '../../english/words/time/frequencies.ts'
import { meridiems } from '../../english/words/time/meridiems.ts'
import { months } from '../../english/words/time/months.ts'
import { ordinals } from '../../english/words/time/number-words.ts'
import { partsOfDay } from '../../english/words/time/parts-of-day.ts'
import { seasons } from '../../english/words/time/seasons.ts'
import { pluralUnits, singularUnits } from '../../english/words/time/time-units.ts'
import { shortWeekdays, weekdays } from '../../english/words/time/weekdays.ts'
import { zones } from '../../english/words/time/zones.ts'
import { adverb, adverbWords, current } from './adverbs.ts'
import { namedTime, namedTimeWords } from './clock-words.ts'
import { decade, spelledDecade, spelledDecadeWords } from './decades.ts'
import { dottedDate, slashDate } from './figures.ts'
import { frequency, manyTimesEach, timesEach } from './frequencies.ts'
import { longUnit, longUnitWords } from './hyphenated-units.ts'
import { month } from './months.ts'
import { partNamed } from './ordinal-units.ts'
import { partOfDay, tonight } from './parts-of-day.ts'
import { holidayWords } from './patterns/classes.ts'
import type { Rule } from './reading.ts'
import { season } from './seasons.ts'
import { unit } from './units.ts'
import { shortWeekday, weekday } from './weekdays.ts'
import { shortYear, spelledYear, year } from './years.ts'

/** A word that begins no date. */
export const nothing: Rule = () => undefined

/** A word of time that only patterns hold. */
const patternsOnly: Rule = () => undefined

/** A small number, or a word for one: patterns that hold it begin with it. */
const leading: Rule = () => undefined

/** Word → the rules that it triggers, in order; the first that finds something wins. */
const rules = new Map<string, readonly Rule[]>()
const trigger = (words: Iterable<string>, rule: Rule): void => {
  for (const word of words) rules.set(word, [...(rules.get(word) ?? []), rule])
}
trigger(holidayWords, patternsOnly)
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
trigger(['past', 'quarter', "o'clock", 'hrs', 'h'], patternsOnly)
trigger(singularUnits.keys(), unit)
trigger(pluralUnits.keys(), unit)
trigger(longUnitWords(), longUnit)
trigger(partsOfDay.keys(), partOfDay)
trigger(seasons.keys(), season)
trigger(meridiems.keys(), patternsOnly)
trigger(zones.keys(), patternsOnly)
trigger(namedTimeWords(), namedTime)
trigger(['nineteen', 'eighteen', 'two', 'twenty'], spelledYear)
trigger(spelledDecadeWords(), spelledDecade)
trigger(frequencies.keys(), frequency)
trigger(times.keys(), timesEach)
trigger(['times'], manyTimesEach)
trigger(['/'], slashDate)
trigger(ordinals.keys(), patternsOnly)
trigger(['five', 'ten', 'twenty'], leading)
trigger(eras.keys(), patternsOnly)
trigger(['hours', 'week'], patternsOnly)
trigger(['q1', 'q2', 'q3', 'q4'], partNamed)
trigger(['h1', 'h2'], patternsOnly)

const numberRules: readonly (readonly [RegExp, Rule])[] = [
  [/^(?:1[0-9]|20|21)\d\d$/, year],
  [/^(?:\d\d)?\d0'?s$/, decade],
  [/^\d{1,2}(?::\d\d){1,2}$/, patternsOnly],
  [/^\d{1,2}(?:[:.]\d\d)?[ap]\.?m\.?$/, patternsOnly],
  [/^\d{1,2}h\d\d$|^\d{4}h(?:rs?)?$/, patternsOnly],
  [/^\d{1,2}(?:st|nd|rd|th)$/, patternsOnly],
  [/^\d{1,2}$/, leading],
  [/^\d\d$/, shortYear],
  [/^[1-4]q$/, partNamed],
  [/^[1-4][qh](?:\d\d)?$/, patternsOnly],
  [/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/, dottedDate],
]

const fiscalName = /^fy(?:20)?\d\d$/

/** The rule that a word triggers; `nothing` for nearly all of them. */
export const ruleOf: (lexeme: Lexeme) => Rule = perLexeme(({ lower, shape }) => {
  const found =
    shape === 'number'
      ? numberRules.filter(([pattern]) => pattern.test(lower)).map(([, rule]) => rule)
      : (rules.get(lower) ?? (fiscalName.test(lower) ? [patternsOnly] : []))
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

/** Nothing of time stands in front of this word: a pattern that holds it begins with it. */
export const leads: (lexeme: Lexeme) => boolean = perLexeme(({ lower }) => leadingNumber.test(lower))
const leadingNumber = /^\d{1,2}$/

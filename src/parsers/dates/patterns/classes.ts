import type { Lexeme } from '../../../document/lexemes.ts'
import type { Reader, TokenRange, WordClass } from '../../../english/matcher.ts'
import { eras } from '../../../english/words/time/eras.ts'
import { holidays } from '../../../english/words/time/holidays.ts'
import { months } from '../../../english/words/time/months.ts'
import { multipliers, ordinals, smallNumbers } from '../../../english/words/time/number-words.ts'
import { partsOfDay } from '../../../english/words/time/parts-of-day.ts'
import { seasons } from '../../../english/words/time/seasons.ts'
import { pluralUnits, singularUnits, type TimeUnit } from '../../../english/words/time/time-units.ts'
import { shortWeekdays, weekdays } from '../../../english/words/time/weekdays.ts'
import { numberAt, ordinalAt, yearInWords } from '../numbers.ts'
import { clockClasses } from './clock-classes.ts'

const capital =
  (list: ReadonlyMap<string, unknown>) =>
  ({ lower, capital }: Lexeme): unknown =>
    capital ? list.get(lower) : undefined

/** A number that a regular expression reads: its groups go to `value`. */
const numeral =
  (pattern: RegExp, value: (groups: RegExpExecArray) => unknown = ([all]) => Number(all)) =>
  ({ lower, shape }: Lexeme): unknown => {
    const groups = shape === 'number' ? pattern.exec(lower) : null
    return groups ? value(groups) : undefined
  }

/** A month, with the stop of an abbreviation that is a token of its own: [Sept .]. */
const monthOf = (capitalised: boolean): Reader => ({
  starts: ({ lower, capital }) => (capital || !capitalised) && months.has(lower),
  goesOn: ({ text }) => text === '.',
  read({ tokens, last }, at) {
    const { lower } = tokens[at]!.lexeme
    const stop = lower.length <= longestAbbreviation && at + 2 < last && tokens[at + 1]!.lexeme.text === '.'
    return { value: months.get(lower), next: stop && !tokens[at + 1]!.spaced ? at + 2 : at + 1 }
  },
})
const longestAbbreviation = 4

/** Twenty[-six], two hundred [and] six. */
const joinsNumbers = ({ lower, shape }: Lexeme): boolean =>
  shape === 'mark' || lower === 'and' || smallNumbers.has(lower) || multipliers.has(lower)

/** A number in words or figures. */
const number: Reader = {
  starts: ({ lower, shape }) => shape === 'number' || smallNumbers.has(lower) || multipliers.has(lower),
  goesOn: joinsNumbers,
  read: (range, at) => numberAt(range, at),
}

/** third, 3rd, twenty-first; last counts from the end. */
const nth: Reader = {
  starts: ({ lower, shape }) =>
    shape === 'number' || ordinals.has(lower) || fromEnd.has(lower) || (smallNumbers.get(lower) ?? 0) >= 20,
  goesOn: ({ lower, shape }) => shape === 'mark' || ordinals.has(lower),
  read: (range, at) =>
    fromEnd.has(range.tokens[at]!.lexeme.lower) ? { value: -1, next: at + 1 } : ordinalAt(range, at),
}
const fromEnd: ReadonlySet<string> = new Set(['final', 'last'])

/** Units that hold days, weeks or months, and those that are counted in them. */
const long = new Map<string, TimeUnit>([
  ['decade', 'decade'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
])
const counted = new Map<string, TimeUnit>([
  ['day', 'day'],
  ['month', 'month'],
  ['week', 'week'],
  ['weekend', 'weekend'],
])
const steps = new Map<string, -1 | 0 | 1>([
  ['coming', 1],
  ['current', 0],
  ['last', -1],
  ['next', 1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['upcoming', 1],
])
const termName = /^(?:([qh])([1-4])|([1-4])([qh]))$/
const termWithYear = /^([1-4])([qh])(\d\d)$/

/** Q3, 2Q, H1, 2H */
function termOf(word: string): string | undefined {
  const [, letter, number, before, behind] = termName.exec(word) ?? []
  const kind = letter ?? behind
  const nth = Number(number ?? before)
  return kind && (kind === 'q' || nth <= 2) ? `${kind.toUpperCase()}${nth}` : undefined
}

/** 1H26, 3Q10 */
function termYear(word: string): { readonly term: string; readonly year: number } | undefined {
  const [, nth, kind, year] = termWithYear.exec(word) ?? []
  return nth && (kind === 'q' || Number(nth) <= 2)
    ? { term: `${kind!.toUpperCase()}${nth}`, year: 2000 + Number(year) }
    : undefined
}

/** FY24, FY2027 */
function fiscalYear(word: string): number | undefined {
  const [, year] = /^fy(?:20)?(\d\d)$/.exec(word) ?? []
  return year === undefined ? undefined : 2000 + Number(year)
}

const yearWords: Reader = {
  starts: ({ lower }) => smallNumbers.has(lower),
  goesOn: joinsNumbers,
  read: ({ tokens, first, last }, at) => {
    const year = yearInWords({ tokens, first, last }, at)
    return year && { value: year.value, next: year.last }
  },
}

/** The words that begin a holiday's name. */
export const holidayWords: ReadonlySet<string> = new Set([...holidays.keys()].map(name => name.split(/[ -]|(?=')/)[0]!))
const otherHolidayWords: ReadonlySet<string> = new Set(
  [...holidays.keys()].flatMap(name => name.split(/[ -]|(?=')/).slice(1)),
)
const longestHoliday = Math.max(...[...holidays.keys()].map(name => name.split(/[ -]|(?=')/).length)) + 2
/** The longest name of a holiday that begins at a word: a clitic has no space before it. */
const holiday: Reader = {
  starts: ({ lower, capital }) => capital && holidayWords.has(lower),
  goesOn: ({ lower, shape }) => shape === 'mark' || otherHolidayWords.has(lower),
  read({ tokens, last }: TokenRange, at) {
    let name = ''
    let found: { value: unknown; next: number } | undefined
    for (let next = at; next < last && next < at + longestHoliday; next++) {
      const { lexeme, spaced } = tokens[next]!
      name += next > at && spaced ? ` ${lexeme.lower}` : lexeme.lower
      const rule = holidays.get(name)
      if (rule) found = { value: rule, next: next + 1 }
    }
    return found
  },
}

/** A year in figures or words: 1996, nineteen ninety-six. */
const anyYear: Reader = {
  starts: ({ lower }) => yearNumber.test(lower) || smallNumbers.has(lower),
  goesOn: joinsNumbers,
  read: (range, at) => {
    const { lower } = range.tokens[at]!.lexeme
    return yearNumber.test(lower) ? { value: Number(lower), next: at + 1 } : yearWords.read(range, at)
  },
}
const yearNumber = /^(?:1[0-9]|20)\d\d$/

/** What the patterns call by name. Names of months and weekdays need a capital. */
export const classes = {
  // days, months, years
  /** A number that no month has stays a day if it is written as one: July 42nd. */
  day: numeral(/^(?:0?[1-9]|[12]\d|3[01]|\d{1,2}(?:st|nd|rd|th))$/, ([all]) => Number.parseInt(all, 10)),
  number2: numeral(/^\d\d?$/),
  dayth: numeral(/^(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/, ([, day]) => Number(day)),
  month: monthOf(true),
  'any-month': monthOf(false),
  weekday: capital(weekdays),
  'any-weekday': weekdays,
  weekdays: ({ lower, capital }) => (capital && lower.endsWith('s') ? weekdays.get(lower.slice(0, -1)) : undefined),
  'short-weekday': capital(shortWeekdays),
  year: numeral(yearNumber),
  'any-year': anyYear,
  'old-year': numeral(/^[1-9]\d{0,3}$/),
  'short-year': numeral(/^\d\d$/, ([all]) => (Number(all) < 50 ? 2000 : 1900) + Number(all)),
  'year-words': yearWords,
  nth,
  // amounts and units
  n: number,
  unit: singularUnits,
  units: pluralUnits,
  'any-unit': new Map([...singularUnits, ...pluralUnits]),
  long,
  counted,
  step: steps,
  noun: ({ shape }) => shape === 'lower' || shape === 'capital',
  sign: new Map([
    ['after', 1],
    ['before', -1],
    ['following', 1],
    ['from', 1],
  ]),
  bc: ({ lower, shape, capital }) => shape !== 'lower' && capital && eras.get(lower) === 'BC',
  ad: ({ lower, shape, capital }) => shape !== 'lower' && capital && eras.get(lower) === 'AD',
  term: ({ lower }) => termOf(lower),
  'term-year': ({ lower }) => termYear(lower),
  fiscal: ({ lower }) => fiscalYear(lower),
  'any-fiscal': ({ lower }) => fiscalYear(lower) ?? (yearNumber.test(lower) ? Number(lower) : undefined),
  era: ({ lower, shape, capital }) => (shape !== 'lower' && capital ? eras.get(lower) : undefined),
  // parts
  part: partsOfDay,
  season: seasons,
  holiday,
  'week-or-weekend': new Map([
    ['week', 'week'],
    ['weekend', 'weekend'],
  ]),
  island: new Set(['island', 'islands', 'parade', 'rising']),
  ...clockClasses,
  /** Ten to eight, and not three to four people. */
  'minutes-to': new Map([
    ['five', 5],
    ['ten', 10],
    ['twenty', 20],
    ['5', 5],
    ['10', 10],
    ['20', 20],
    ['25', 25],
  ]),
  nightly: new Map([['night', 'TNI']]),
  // words around
  end: ({ shape }) => shape === 'mark',
  capital: ({ capital }) => capital,
  digit: ({ shape }) => shape === 'number',
} satisfies Record<string, WordClass>

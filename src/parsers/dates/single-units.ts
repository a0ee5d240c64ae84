import { months } from '../../english/words/time/months.ts'
import type { TimeUnit } from '../../english/words/time/time-units.ts'
import { durationOf } from './durations.ts'
import { withThe } from './ordinal-units.ts'
import { type Expression, isGlued, type Line, type Reading, type Shift, wordAt } from './reading.ts'

type Step = readonly [by: number, from: Shift['from']]

/** Words that say which one: [last] year, the [following] month. */
const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['coming', [1, 'published']],
  ['current', [0, 'published']],
  ['following', [1, 'text']],
  ['last', [-1, 'published']],
  ['latest', [-1, 'published']],
  ['next', [1, 'published']],
  ['past', [-1, 'published']],
  ['preceding', [-1, 'text']],
  ['previous', [-1, 'text']],
  ['prior', [-1, 'text']],
  ['same', [0, 'text']],
  ['that', [0, 'text']],
  ['this', [0, 'published']],
  ['upcoming', [1, 'published']],
])

/** The end of the year, the first months of it; but not the player of the year. */
const partsOfYear: ReadonlySet<string> = new Set([
  'beginning',
  'close',
  'course',
  'day',
  'days',
  'end',
  'half',
  'middle',
  'month',
  'months',
  'most',
  'much',
  'part',
  'quarter',
  'quarters',
  'remainder',
  'rest',
  'start',
  'time',
  'weeks',
])

/** Units that are a date with no more than an article: [the year], [the weekend]. */
const definite: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['month', 'quarter', 'week', 'weekend', 'year'])
/** Units that are a date if it is one of their parts: the end of [the decade]. */
const long: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['century', 'decade'])
/** The units below a day are not counted from a day of publication. */
const fine: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['second', 'minute', 'hour', 'half', 'season', 'fortnight'])
/** the year [ended] June 30, the year [to] 31 July */
const spanning: ReadonlySet<string> = new Set(['ended', 'ending', 'through', 'to'])

/** [last year], [the current quarter], [each month], [the year], [the following day]. */
export function singleUnit(line: Line, at: number, unit: TimeUnit): Expression | undefined {
  const inner =
    wordAt(line, at - 1) === 'fiscal' || wordAt(line, at - 1) === 'calendar' || wordAt(line, at - 1) === 'full'
      ? at - 1
      : at
  const word = wordAt(line, inner - 1)
  const bare = wordAt(line, at) === 'period'
  if (unit === 'year' && (isYearEnd(line, at) || (wordAt(line, at + 1) === 'end' && word !== 'the')))
    return yearEnd(line, at)
  if ((word === 'each' || word === 'every') && !bare) {
    return {
      first: inner - 1,
      last: at + 1,
      reading: { type: 'SET', value: durationOf(unit, 1), quant: word.toUpperCase() },
      rule: 'every',
    }
  }
  if (word === 'other' && wordAt(line, inner - 2) === 'every' && !bare) {
    return {
      first: inner - 2,
      last: at + 1,
      reading: { type: 'SET', value: durationOf(unit, 2), quant: 'EVERY' },
      rule: 'every',
    }
  }
  const step = steps.get(word)
  if (step && !fine.has(unit)) return stepped(line, at, inner - 1, unit, step, bare)
  const partly = wordAt(line, inner - 2) === 'of' && partsOfYear.has(wordAt(line, inner - 3))
  if (
    word !== 'the' ||
    bare ||
    !(definite.has(unit) || (partly && long.has(unit))) ||
    wordAt(line, at + 1) === 'before' ||
    wordAt(line, at + 1) === 'after'
  )
    return relativeYear(line, at, unit)
  if (unit === 'year' && wordAt(line, inner - 2) === 'of' && !partly) return undefined
  const spans = unit === 'year' && spanning.has(wordAt(line, at + 1)) && isDay(line, at + 2)
  const reading: Reading = spans
    ? { type: 'DURATION', value: 'P1Y' }
    : {
        type: 'DATE',
        shift: {
          unit,
          by: 0,
          from: unit === 'quarter' ? 'text' : 'published',
          ...(unit === 'weekend' && { latest: true }),
        },
      }
  return { first: inner - 1, last: at + 1, reading, rule: 'the-unit' }
}

/** [year's end], [year end] */
const isYearEnd = (line: Line, at: number): boolean => wordAt(line, at + 1) === "'s" && wordAt(line, at + 2) === 'end'
const yearEnd = (line: Line, at: number): Expression => ({
  first: at,
  last: isYearEnd(line, at) ? at + 3 : at + 2,
  reading: { type: 'DATE', shift: { unit: 'year', by: 0, from: 'published' }, mod: 'END' },
  rule: 'year-end',
})

/** the year ended [June 30], to [31 July], ending [next March] */
const isDay = (line: Line, at: number): boolean =>
  months.has(wordAt(line, at)) ||
  months.has(wordAt(line, at + 1)) ||
  (wordAt(line, at) === 'the' && months.has(wordAt(line, at + 3)))

function stepped(
  line: Line,
  at: number,
  stepAt: number,
  unit: TimeUnit,
  [by, from]: Step,
  bare: boolean,
): Expression | undefined {
  const word = wordAt(line, stepAt)
  if (bare && word !== 'latest') return undefined
  if (word === 'that' && isGlued(line, at)) return undefined
  if (word === 'same' && wordAt(line, stepAt - 1) !== 'the' && wordAt(line, stepAt - 1) !== 'that') return undefined
  if ((unit === 'day' || unit === 'decade' || unit === 'century') && word === 'past')
    return {
      first: withThe(line, stepAt),
      last: at + 1,
      reading: { type: 'DURATION', value: durationOf(unit, 1) },
      rule: 'stretch',
    }
  if (unit === 'day' && (word === 'this' || word === 'last' || word === 'latest' || word === 'current'))
    return undefined
  const outer = wordAt(line, stepAt - 1)
  const first = outer === 'this' || (outer === 'that' && word === 'same') ? stepAt - 1 : withThe(line, stepAt)
  const last = wordAt(line, at + 1) === 'or' && wordAt(line, at + 2) === 'so' ? at + 3 : at + 1
  const told = word === 'next' && outer === 'the' ? 'story' : from
  return { first, last, reading: { type: 'DATE', shift: { unit, by, from: told } }, rule: 'which-unit' }
}

/** [the year before], [the day after]: from a date of the text, where nothing that it is before or after follows. */
function relativeYear(line: Line, at: number, unit: TimeUnit): Expression | undefined {
  const word = wordAt(line, at + 1)
  if (wordAt(line, at - 1) !== 'the' || fine.has(unit) || (word !== 'before' && word !== 'after')) return undefined
  const next = line.tokens[at + 2]
  if (at + 2 < line.last && next!.lexeme.shape !== 'mark') return undefined
  return {
    first: at - 1,
    last: at + 2,
    reading: { type: 'DATE', shift: { unit, by: word === 'before' ? -1 : 1, from: 'text' } },
    rule: 'year-before',
  }
}

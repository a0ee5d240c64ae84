import type { TimeUnit } from '../../lexicon/time-units.ts'
import { durationOf } from './durations.ts'
import { withThe } from './ordinal-units.ts'
import { isGlued, wordAt, type Expression, type Line, type Reading, type Shift } from './reading.ts'

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

/** Units that are a date with no more than an article: [the year], [the weekend]. */
const definite: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['month', 'quarter', 'week', 'weekend', 'year'])
/** The units below a day are not counted from a day of publication. */
const fine: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['second', 'minute', 'hour', 'half', 'season', 'fortnight'])
/** the year [ended] June 30 */
const spanning: ReadonlySet<string> = new Set(['ended', 'ending', 'through'])

/** [last year], [the current quarter], [each month], [the year], [the following day]. */
export function singleUnit(line: Line, at: number, unit: TimeUnit): Expression | undefined {
  const inner = wordAt(line, at - 1) === 'fiscal' || wordAt(line, at - 1) === 'calendar' || wordAt(line, at - 1) === 'full' ? at - 1 : at
  const word = wordAt(line, inner - 1)
  const bare = wordAt(line, at) === 'period'
  if ((word === 'each' || word === 'every') && !bare) {
    return { first: inner - 1, last: at + 1, reading: { type: 'SET', value: durationOf(unit, 1), quant: word.toUpperCase() }, rule: 'every' }
  }
  const step = steps.get(word)
  if (step && !fine.has(unit)) return stepped(line, at, inner - 1, unit, step, bare)
  if (word !== 'the' || bare || !definite.has(unit) || wordAt(line, at + 1) === 'before' || wordAt(line, at + 1) === 'after') return relativeYear(line, at, unit)
  const spans = unit === 'year' && spanning.has(wordAt(line, at + 1)) && isNumberSoon(line, at + 2)
  const reading: Reading = spans ? { type: 'DURATION', value: 'P1Y' } : { type: 'DATE', shift: { unit, by: 0, from: unit === 'quarter' ? 'text' : 'published' } }
  return { first: inner - 1, last: at + 1, reading, rule: 'the-unit' }
}

/** the year ended [June 30], ending [next March] */
const isNumberSoon = (line: Line, at: number): boolean => wordAt(line, at) !== '' && line.tokens[at]!.lexeme.capital

function stepped(line: Line, at: number, stepAt: number, unit: TimeUnit, [by, from]: Step, bare: boolean): Expression | undefined {
  const word = wordAt(line, stepAt)
  if (bare && word !== 'latest') return undefined
  if (word === 'that' && isGlued(line, at)) return undefined
  if (word === 'same' && wordAt(line, stepAt - 1) !== 'the' && wordAt(line, stepAt - 1) !== 'that') return undefined
  if (unit === 'day' && (word === 'last' || word === 'past' || word === 'latest' || word === 'current')) return undefined
  const outer = wordAt(line, stepAt - 1)
  const first = outer === 'this' || (outer === 'that' && word === 'same') ? stepAt - 1 : withThe(line, stepAt)
  return { first, last: at + 1, reading: { type: 'DATE', shift: { unit, by, from } }, rule: 'which-unit' }
}

/** [the year before], [the day after]: from a date of the text, where nothing that it is before or after follows. */
function relativeYear(line: Line, at: number, unit: TimeUnit): Expression | undefined {
  const word = wordAt(line, at + 1)
  if (wordAt(line, at - 1) !== 'the' || fine.has(unit) || (word !== 'before' && word !== 'after')) return undefined
  const next = line.tokens[at + 2]
  if (at + 2 < line.last && next!.lexeme.shape !== 'mark') return undefined
  return { first: at - 1, last: at + 2, reading: { type: 'DATE', shift: { unit, by: word === 'before' ? -1 : 1, from: 'text' } }, rule: 'year-before' }
}

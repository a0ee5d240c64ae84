import type { TimeUnit } from '../../english/words/time/time-units.ts'
import type { Count } from './counts.ts'
import { durationOf } from './durations.ts'
import { type Expression, type Line, type Reading, type Shift, wordAt } from './reading.ts'

/** the [past] three years: a stretch that reaches to now, or starts there. */
const stretches: ReadonlySet<string> = new Set([
  'coming',
  'final',
  'first',
  'following',
  'initial',
  'last',
  'latest',
  'next',
  'opening',
  'past',
  'preceding',
  'previous',
  'prior',
  'recent',
])
const determiners: ReadonlySet<string> = new Set(['the', 'these', 'those'])

/** What a mere article needs in front of it, lest `$3 a year` be a duration: [within] a year, [lasted] an hour. */
const beforeArticle: ReadonlySet<string> = new Set([
  'about',
  'after',
  'almost',
  'approximately',
  'around',
  'barely',
  'every',
  'for',
  'half',
  'in',
  'just',
  'last',
  'lasted',
  'lasting',
  'least',
  'nearly',
  'once',
  'only',
  'over',
  'spend',
  'spending',
  'spent',
  'take',
  'taken',
  'takes',
  'taking',
  'than',
  'to',
  'took',
  'under',
  'within',
  'for',
  'after',
  'as',
  'him',
  'her',
  'them',
  'of',
  'by',
  'during',
  'until',
])

const beforeQuarters: ReadonlySet<string> = new Set(['after', 'for', 'in', 'over', 'these', 'those', 'within'])
const beforeVerb: ReadonlySet<string> = new Set([
  'can',
  'could',
  'may',
  'might',
  'must',
  'not',
  'should',
  'to',
  'will',
  'would',
])

const directions: ReadonlyMap<string, readonly [sign: -1 | 1, from: Shift['from']]> = new Map<
  string,
  readonly [-1 | 1, Shift['from']]
>([
  ['ago', [-1, 'published']],
  ['back', [-1, 'published']],
  ['earlier', [-1, 'text']],
  ['later', [1, 'text']],
  ['previously', [-1, 'text']],
])

/** [a day] after the vote */
const besides: ReadonlySet<string> = new Set(['after', 'before', ...directions.keys()])

/** [three weeks ago], [the past two months], [every two years], [five hours]. */
export function countedUnit(line: Line, at: number, unit: TimeUnit, count: Count): Expression | undefined {
  const { amount, last } = withTail(line, at, count)
  const shifted = unit === 'half' ? undefined : shiftBehind(line, last, unit, amount)
  if (shifted) return { first: count.first, ...shifted }
  if (unit === 'half' || isAge(line, last) || (unit === 'quarter' && (count.article || isFraction(line, at, count))))
    return undefined
  const before = wordAt(line, count.first - 1)
  const value = durationOf(unit, amount)
  if (before === 'every' || before === 'each') {
    return { first: count.first - 1, last, reading: { type: 'SET', value, quant: before.toUpperCase() }, rule: 'every' }
  }
  if (unit === 'second' && count.article) return undefined
  const reading: Reading = { type: 'DURATION', value, ...reached(line, count, last, unit, amount) }
  const stretched = stretches.has(before) && !isVerb(line, count.first - 1)
  if (unit === 'day' && amount === 1 && !stretched && !count.article && (before === 'to' || !beforeArticle.has(before)))
    return undefined
  if (count.article && !stretched && !beforeArticle.has(before) && !besides.has(wordAt(line, last))) return undefined
  const determined = stretched ? count.first - 1 : count.first
  const first = !count.article && determiners.has(wordAt(line, determined - 1)) ? determined - 1 : determined
  return { first, last, reading, rule: stretched ? 'stretch' : 'duration' }
}

/** in [two weeks]: where no word follows that it is a part of. */
function reached(
  line: Line,
  { first }: Count,
  last: number,
  unit: TimeUnit,
  amount: number | undefined,
): Pick<Reading, 'ahead'> | undefined {
  const ends = last >= line.last || line.tokens[last]!.lexeme.shape === 'mark' || wordAt(line, last) === 'when'
  if (wordAt(line, first - 1) !== 'in' || !ends || amount === undefined || !Number.isInteger(amount)) return undefined
  const short = unit === 'hour' || unit === 'minute' || unit === 'second'
  return short ? undefined : { ahead: { unit, by: amount, from: 'published' } }
}

/** a deal to [last] ten years */
const isVerb = (line: Line, at: number): boolean => wordAt(line, at) === 'last' && beforeVerb.has(wordAt(line, at - 1))

/** 37 years [old], six months [of age], 24 hours [a day]: no date. */
const isAge = (line: Line, at: number): boolean =>
  wordAt(line, at) === 'old' ||
  (wordAt(line, at) === 'of' && wordAt(line, at + 1) === 'age') ||
  (wordAt(line, at) === 'a' && wordAt(line, at + 1) === 'day')

/** more than [three quarters] of the crew; but not the past three quarters, nor three straight quarters. */
function isFraction(line: Line, at: number, { first, amount }: Count): boolean {
  const before = wordAt(line, first - 1)
  if (at - first > 1 || (amount !== 1 && amount !== 3) || stretches.has(before)) return false
  return wordAt(line, at + 1) === 'of' || !beforeQuarters.has(before)
}

/** a minute [and a half], a week [or so], a year [or two] */
function withTail(line: Line, at: number, { amount }: Count): { amount: number | undefined; last: number } {
  const last = at + 1
  if (wordAt(line, last) === 'and' && wordAt(line, last + 1) === 'a' && wordAt(line, last + 2) === 'half') {
    return { amount: amount === undefined ? undefined : amount + 0.5, last: last + 3 }
  }
  if (wordAt(line, last) === 'or' && (wordAt(line, last + 1) === 'so' || wordAt(line, last + 1) === 'two'))
    return { amount, last: last + 2 }
  return { amount, last }
}

/** from 3% a month [before]: nothing that it is before follows. */
const isBefore = (line: Line, at: number): boolean =>
  wordAt(line, at) === 'before' && (at + 1 >= line.last || line.tokens[at + 1]!.lexeme.shape === 'mark')

/** two weeks [ago], a year [earlier], a month [before], three years [from now] */
function shiftBehind(
  line: Line,
  at: number,
  unit: TimeUnit,
  amount: number | undefined,
): Omit<Expression, 'first'> | undefined {
  const word = wordAt(line, at)
  const direction =
    directions.get(word) ??
    (word === 'from' && wordAt(line, at + 1) === 'now'
      ? ([1, 'published'] as const)
      : isBefore(line, at)
        ? ([-1, 'text'] as const)
        : undefined)
  if (!direction) return undefined
  const last = word === 'from' ? at + 2 : at + 1
  const rule = direction[1] === 'published' ? 'ago' : 'earlier'
  if (rule === 'earlier' && (amount === undefined || unit === 'hour' || unit === 'minute' || unit === 'second'))
    return undefined
  if (amount === undefined)
    return { last, reading: { type: 'DATE', value: direction[0] < 0 ? 'PAST_REF' : 'FUTURE_REF' }, rule }
  const [counted, times] =
    unit === 'year' && amount % 1 !== 0
      ? (['month', 12] as const)
      : unit === 'decade'
        ? (['year', 10] as const)
        : unit === 'century'
          ? (['year', 100] as const)
          : ([unit, 1] as const)
  const from = unit === 'year' && amount === 1 && direction[1] === 'published' ? 'quarter' : direction[1]
  return {
    last,
    reading: { type: 'DATE', shift: { unit: counted, by: direction[0] * Math.floor(times * amount), from } },
    rule,
  }
}

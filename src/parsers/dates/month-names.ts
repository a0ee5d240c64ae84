import { ambiguousMonths, givenNames, months } from '../../english/words/time/months.ts'
import { isHyphen, type Line, wordAt } from './reading.ts'

/** Words after which a month is a month, and not a verb, a walk or somebody's name: in [May], since [March]. */
const beforeMonth: ReadonlySet<string> = new Set([
  'after',
  'around',
  'before',
  'between',
  'by',
  'due',
  'during',
  'each',
  'early',
  'every',
  'for',
  'from',
  'in',
  'last',
  'late',
  'mid',
  'next',
  'of',
  'since',
  'this',
  'through',
  'throughout',
  'till',
  'to',
  'until',
  'a',
  'the',
  'its',
  'our',
  'their',
])
/** May [sales] */
const figureNouns: ReadonlySet<string> = new Set([
  'data',
  'decline',
  'decrease',
  'drop',
  'election',
  'elections',
  'fall',
  'figure',
  'figures',
  'gain',
  'increase',
  'level',
  'rate',
  'reading',
  'report',
  'result',
  'results',
  'rise',
  'sales',
  'total',
  'vote',
])
/** March [on] the capital */
const walks: ReadonlySet<string> = new Set(['against', 'for', 'of', 'on'])

/** The word is a month, and not a verb, a walk or somebody's name. */
export function isMonth(line: Line, at: number): boolean {
  const word = wordAt(line, at)
  if (isPartOfName(line, at) || arePeople(line, at)) return false
  if (givenNames.has(word)) return !isName(line, at)
  return !ambiguousMonths.has(word) || isMonthHere(line, at)
}

/** [Sept]-Îles, Port-[May] */
const isPartOfName = (line: Line, at: number): boolean =>
  (isHyphen(line, at + 1) && isCapitalised(line, at + 2)) ||
  (isHyphen(line, at - 1) &&
    line.tokens[at - 2]!.lexeme.capital &&
    !months.has(wordAt(line, at - 2)) &&
    at - 2 > line.first)

/** the twins [April] and [May], her cousins [June] and [August]: two names behind a noun. */
function arePeople(line: Line, at: number): boolean {
  const first = wordAt(line, at - 1) === 'and' ? at - 2 : wordAt(line, at + 1) === 'and' ? at : -1
  if (first <= line.first || !months.has(wordAt(line, first)) || !months.has(wordAt(line, first + 2))) return false
  const named = givenNames.has(wordAt(line, first)) || givenNames.has(wordAt(line, first + 2))
  const before = line.tokens[first - 1]!.lexeme
  return named && before.shape === 'lower' && before.lower.endsWith('s') && !beforeMonth.has(before.lower)
}

/** [April] Jones, Mrs [August]; but not the [June] Council, nor last [April] Jones was away. */
function isName(line: Line, at: number): boolean {
  if (hasFigure(line, at)) return false
  const before = line.tokens[at - 1]
  const named = at > line.first && before!.lexeme.capital && at - 1 > line.first && before!.lexeme.shape !== 'mark'
  if (beforeMonth.has(wordAt(line, at - 1))) return false
  return (named && !months.has(before!.lexeme.lower)) || isCapitalised(line, at + 1) || wordAt(line, at + 1) === "'s"
}

const isCapitalised = (line: Line, at: number): boolean =>
  at < line.last && line.tokens[at]!.lexeme.capital && !months.has(wordAt(line, at))

/** the [March on] the capital, a [March for] bread */
const isWalk = (line: Line, at: number): boolean =>
  wordAt(line, at) === 'march' &&
  walks.has(wordAt(line, at + 1)) &&
  (wordAt(line, at - 1) === 'the' || wordAt(line, at - 1) === 'a')

/** [April]'s figures, [March]'s 2.5 million, the yard's [May] sales: what a month has, and nobody of that name. */
function hasFigure(line: Line, at: number): boolean {
  if (wordAt(line, at + 1) !== "'s") return wordAt(line, at - 1) === "'s" && figureNouns.has(wordAt(line, at + 1))
  return figureNouns.has(wordAt(line, at + 2)) || (at + 2 < line.last && line.tokens[at + 2]!.lexeme.shape === 'number')
}

function isMonthHere(line: Line, at: number): boolean {
  if (hasFigure(line, at)) return true
  const before = wordAt(line, at - 1)
  if (isWalk(line, at)) return false
  if ((before === 'and' || before === 'or') && months.has(wordAt(line, at - 2))) return true
  const hyphenated = isHyphen(line, at - 1) && wordAt(line, at - 2) === 'mid'
  if (!beforeMonth.has(before) && !hyphenated) return false
  return !isCapitalised(line, at + 1) || before === 'last' || before === 'this' || before === 'next'
}

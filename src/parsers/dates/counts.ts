import { numberBefore } from './numbers.ts'
import { isHyphen, type Line, wordAt } from './reading.ts'

/** How many units, and where the words for it begin; undefined: several, a few. */
export interface Count {
  readonly amount: number | undefined
  readonly first: number
  /** A mere article: a year. */
  readonly article: boolean
}

/** Words that may stand between a number and its unit: two [more] weeks, eight [trading] days. */
const between: ReadonlySet<string> = new Set([
  'additional',
  'business',
  'calendar',
  'consecutive',
  'extra',
  'fiscal',
  'full',
  'long',
  'more',
  'school',
  'solid',
  'straight',
  'successive',
  'trading',
  'whole',
  'working',
])
const vague: ReadonlySet<string> = new Set(['few', 'several', 'many'])
const articles: ReadonlySet<string> = new Set(['a', 'an', 'another'])

/** [two more] weeks, [a few] days, [a couple of] years, [12 to 18] months, [a] year. */
export function countBefore(line: Line, at: number): Count | undefined {
  let end = at
  while (end > at - 2 && between.has(wordAt(line, end - 1))) end--
  const word = wordAt(line, end - 1)
  if (articles.has(word)) return articleBefore(line, end)
  if (vague.has(word))
    return { amount: undefined, first: wordAt(line, end - 2) === 'a' ? end - 2 : end - 1, article: false }
  const quarter = isHyphen(line, end - 1) ? end - 2 : end - 1
  if (wordAt(line, quarter) === 'quarter' && wordAt(line, at) === 'century') return quarterBefore(line, quarter)
  if (word === 'half' && (wordAt(line, end - 2) === 'a' || wordAt(line, end - 3) === 'a'))
    return andAHalf(line, wordAt(line, end - 2) === 'a' ? end - 2 : end - 3)
  if (word === 'of' || word === 'couple') return coupleBefore(line, word === 'of' ? end - 1 : end)
  const number = numberBefore(line, end)
  if (!number || number.value > 1e6) return undefined
  const { value, first } = number
  const or = wordAt(line, first - 1)
  if (or === 'to' || or === 'or' || isHyphen(line, first - 1)) {
    const lower = numberBefore(line, first - 1)
    if (lower && lower.value < value) return { amount: lower.value, first: lower.first, article: false }
  }
  return wordAt(line, first - 1) === '$' || wordAt(line, first - 1) === '#'
    ? undefined
    : { amount: value, first, article: false }
}

/** [a quarter] century, the next [quarter]-century */
const quarterBefore = (line: Line, at: number): Count => ({
  amount: 0.25,
  first: wordAt(line, at - 1) === 'a' ? at - 1 : at,
  article: false,
})

/** [a] year, [half an] hour, [a quarter of a] century */
function articleBefore(line: Line, end: number): Count {
  if (wordAt(line, end - 2) === 'of' && wordAt(line, end - 3) === 'quarter') return quarterBefore(line, end - 3)
  if (wordAt(line, end - 2) === 'half') return { amount: 0.5, first: end - 2, article: false }
  return { amount: 1, first: end - 1, article: wordAt(line, end - 1) !== 'another' }
}

/** [four and a half] hours, [two-and-a-half] years */
function andAHalf(line: Line, a: number): Count | undefined {
  const and = isHyphen(line, a - 1) ? a - 2 : a - 1
  const number = wordAt(line, and) === 'and' ? numberBefore(line, isHyphen(line, and - 1) ? and - 1 : and) : undefined
  return number && { amount: number.value + 0.5, first: number.first, article: false }
}

/** [a couple] of */
function coupleBefore(line: Line, end: number): Count | undefined {
  if (wordAt(line, end - 1) !== 'couple') return undefined
  return { amount: 2, first: wordAt(line, end - 2) === 'a' ? end - 2 : end - 1, article: false }
}

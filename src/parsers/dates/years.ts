import { wordSet } from '../../english/words/list.ts'
import { countedThings } from '../../english/words/time/counted-things.ts'
import { months } from '../../english/words/time/months.ts'
import { pluralUnits } from '../../english/words/time/time-units.ts'
import { isoDateAt } from './figures.ts'
import { yearInWords } from './numbers.ts'
import { withThe } from './ordinal-units.ts'
import { type Expression, isGlued, isHyphen, type Line, type Rule, wordAt } from './reading.ts'

/** Before a number that is a price, a number of something, or a part of a larger figure: $[1990], No. [1990]. */
const notBefore: ReadonlySet<string> = new Set([
  '#',
  '$',
  '+',
  '/',
  ':',
  '=',
  '£',
  '¥',
  '€',
  'article',
  'box',
  'channel',
  'flight',
  'highway',
  'iso',
  'no',
  'no.',
  'number',
  'page',
  'part',
  'resolution',
  'room',
  'route',
  'section',
  'some',
  'windows',
])
const notBehind: ReadonlySet<string> = new Set(['%', ':', '=', '°', 'degrees', 'percent'])
const beforeHouse: ReadonlySet<string> = new Set(['at', 'near', 'outside'])
const streets: ReadonlySet<string> = new Set(['avenue', 'boulevard', 'drive', 'lane', 'road', 'street', 'way'])
const yearNumber = /^(?:1[5-9]|20)\d\d$/
/** A year outside 1400–2100 needs one of these: in [1066]. */
const beforeOldYear: ReadonlySet<string> = new Set(['by', 'in', 'since', 'until', 'year'])
const beforeDecade: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'the'])
const startsWithDigit = /^\d/
const twoDigits = /^\d\d$/
const fiscalWords: ReadonlySet<string> = new Set(['calendar', 'financial', 'fiscal', 'fy'])

/** [1990], [fiscal 1990], [the year 2000], [2026-03-08], [2009]-[10]; not 1990 people, $1990 or Flight 1990. */
export const year: Rule = (line, at) => {
  const iso = isoDateAt(line, at)
  if (iso) return iso
  const split = splitYear(line, at)
  if (split) return split
  const tenth = decadeWithApostrophe(line, at)
  if (tenth) return tenth
  const before = wordAt(line, at - 1)
  const behind = wordAt(line, at + 1)
  if (notBehind.has(behind) || countedThings.has(behind) || pluralUnits.has(behind)) return undefined
  if (notBefore.has(before) || isPartOfNumber(line, at) || isHouse(line, at)) return undefined
  if (isCount(line, at) || isNamed(line, at)) return undefined
  const value = Number(wordAt(line, at))
  if ((value > 2100 || value < 1400) && !beforeOldYear.has(before)) return undefined
  const first = yearStart(line, at)
  const range = yearRange(line, at, value)
  return {
    first,
    last: at + 1,
    reading: { type: 'DATE', year: value },
    rule: first === at ? 'year' : 'fiscal-year',
    ...(range && { until: range }),
  }
}

/** What a year stands behind: in [2019] prices rose; its [1990] results. Elsewhere a plural behind a number is what it counts. */
const beforeYear = wordSet`
  's
  a
  across
  after
  against
  an
  and
  another
  any
  as
  before
  between
  both
  but
  by
  calendar
  circa
  class
  despite
  during
  each
  early
  every
  financial
  fiscal
  following
  for
  from
  her
  his
  in
  its
  late
  mid
  my
  of
  on
  or
  our
  since
  than
  that
  the
  their
  these
  this
  those
  through
  throughout
  till
  to
  toward
  towards
  under
  unlike
  until
  upon
  versus
  via
  when
  while
  with
  year
  your
`
/** a total of [2000] containers, a survey of [1709] pupils */
const beforeOf = wordSet`
  army
  collection
  convoy
  crowd
  fleet
  force
  group
  list
  maximum
  minimum
  population
  sample
  shipment
  survey
  total
`
const plural = /(?:[^sui]s|children|men|people)$/

/** deliver [2000] containers, call [1800] 247 600, the ring cost [1998] crowns, the bus is the [1920] */
function isCount(line: Line, at: number): boolean {
  const before = line.tokens[at - 1]
  if (at === line.first || before!.lexeme.shape !== 'lower') return false
  const word = before!.lexeme.lower
  const next = line.tokens[at + 1]
  const ends = at + 1 >= line.last || next!.lexeme.shape === 'mark'
  if (ends) return word === 'the' && !isHyphen(line, at + 1)
  const counts = next!.lexeme.shape === 'lower' && next!.lexeme.lower.length > 3 && plural.test(next!.lexeme.lower)
  if (!counts && next!.lexeme.shape !== 'number') return false
  return word === 'of' ? counts && beforeOf.has(wordAt(line, at - 2)) : !beforeYear.has(word)
}

/** a venture called Orion [1980] */
const isNamed = (line: Line, at: number): boolean =>
  at - 1 > line.first && line.tokens[at - 1]!.lexeme.capital && naming.has(wordAt(line, at - 2))
const naming: ReadonlySet<string> = new Set(['called', 'dubbed', 'named', 'titled'])

/** the [1990's], the mid-[1990's] */
function decadeWithApostrophe(line: Line, at: number): Expression | undefined {
  const word = wordAt(line, at)
  const first = isHyphen(line, at - 1) ? at - 2 : at - 1
  if (wordAt(line, at + 1) !== "'s" || !word.endsWith('0') || !beforeDecade.has(wordAt(line, first))) return undefined
  return { first: withThe(line, at), last: at + 2, reading: { type: 'DATE', value: word.slice(0, 3) }, rule: 'decade' }
}

/** No. [2012], 555-[2019], 1.[1990]; but 1990-[1995] and mid-[1996]. */
function isPartOfNumber(line: Line, at: number): boolean {
  const before = wordAt(line, at - 1)
  if (before === '.') return isGlued(line, at) || wordAt(line, at - 2) === 'no'
  return isHyphen(line, at - 1) && startsWithDigit.test(wordAt(line, at - 2)) && !yearNumber.test(wordAt(line, at - 2))
}

/** at [1900] Harbour Street; but not in 1900 Wall Street fell. */
function isHouse(line: Line, at: number): boolean {
  if (!beforeHouse.has(wordAt(line, at - 1))) return false
  for (let next = at + 1; next < line.last && next <= at + 3 && line.tokens[next]!.lexeme.capital; next++)
    if (streets.has(wordAt(line, next))) return true
  return false
}

/** [2021/22], [2022/2023]: a year that begins in one and ends in the next. */
function splitYear(line: Line, at: number): Expression | undefined {
  if (wordAt(line, at + 1) !== '/' || !isGlued(line, at + 1) || !isGlued(line, at + 2)) return undefined
  const [value, end] = [Number(wordAt(line, at)), Number(wordAt(line, at + 2))]
  if (end !== value + 1 && end !== (value + 1) % 100) return undefined
  return { first: yearStart(line, at), last: at + 3, reading: { type: 'DATE', year: value }, rule: 'split-year' }
}

const whichYear: ReadonlySet<string> = new Set(['last', 'next', 'this'])

/** [the year] 2000, [fiscal year] 1990, [fiscal] 1990 */
function yearStart(line: Line, at: number): number {
  let first = at
  if (wordAt(line, first - 1) === 'year' && !whichYear.has(wordAt(line, first - 2))) first--
  if (fiscalWords.has(wordAt(line, first - 1))) first--
  return first < at && wordAt(line, first) === 'year' ? withThe(line, first) : first
}

const beforeShortYear: ReadonlySet<string> = new Set(['class', 'early', 'late', 'of', 'since'])

/** the summer of [’69], Oct. [’09], since [’98]; not iLife ’09. */
export const shortYear: Rule = (line, at) => {
  const before = wordAt(line, at - 2)
  const month = before === '.' ? wordAt(line, at - 3) : before
  if (
    wordAt(line, at - 1) !== "'" ||
    !isGlued(line, at) ||
    isGlued(line, at - 1) ||
    !(beforeShortYear.has(before) || months.has(month))
  )
    return undefined
  const value = Number(wordAt(line, at))
  return {
    first: at - 1,
    last: at + 1,
    reading: { type: 'DATE', year: value < 30 ? 2000 + value : 1900 + value },
    rule: 'year',
  }
}

/** 2009-[10], 1914–[18] */
function yearRange(line: Line, at: number, value: number): Expression | undefined {
  if (!isHyphen(line, at + 1) || !twoDigits.test(wordAt(line, at + 2))) return undefined
  const end = Math.floor(value / 100) * 100 + Number(wordAt(line, at + 2))
  return end > value ? { first: at + 2, last: at + 3, reading: { type: 'DATE', year: end }, rule: 'year' } : undefined
}

/** Nineteen Eighty-Four is a book. */
const isTitle = (line: Line, first: number, last: number): boolean =>
  line.tokens[first]!.lexeme.capital && line.tokens[last - 1]!.lexeme.capital

const beforeSpelled: ReadonlySet<string> = new Set(['by', 'from', 'in', 'since', 'till', 'to', 'until'])
const behindSpelled: ReadonlySet<string> = new Set(['and', 'as', 'but', 'for', 'or', 'to', 'when', 'with'])

/** [nineteen ninety-six], [the year two thousand], until [twenty thirty]; not nineteen people, nor in two thousand homes. */
export const spelledYear: Rule = (line, at) => {
  const year = yearInWords(line, at)
  if (!year) return undefined
  const first = wordAt(line, at - 1) === 'year' ? withThe(line, at - 1) : at
  const century = wordAt(line, at)
  const plain =
    century === 'nineteen' || century === 'eighteen' ? !isTitle(line, at, year.last) : isPlaced(line, at, year.last)
  return first < at || plain
    ? { first, last: year.last, reading: { type: 'DATE', year: year.value }, rule: 'spelled-year' }
    : undefined
}

/** [until] twenty thirty-five[.] */
function isPlaced(line: Line, first: number, last: number): boolean {
  const ends = last >= line.last || line.tokens[last]!.lexeme.shape === 'mark' || behindSpelled.has(wordAt(line, last))
  return ends && wordAt(line, last) !== '-' && beforeSpelled.has(wordAt(line, first - 1)) && last - first > 1
}

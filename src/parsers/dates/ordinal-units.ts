import type { TimeUnit } from '../../english/words/time/time-units.ts'
import { type NumberRead, ordinalBefore } from './numbers.ts'
import { type Expression, isHyphen, type Line, type Rule, wordAt } from './reading.ts'

/** What has a first half that is a date: of [1990], of the [decade]; a documentary has none. */
const halved = /^(?:this|last|next|fiscal|year|month|decade|century|(?:19|20)\d\ds?|\d\dth|')$/
const yearNumber = /^(?:19|20)\d\d$/

/** [the third quarter], [the second half of 1989], [the 20th century]; no other unit is a date for being the second. */
export function ordinalUnit(line: Line, at: number, unit: TimeUnit): Expression | undefined {
  const hyphenated = isHyphen(line, at - 1) ? at - 1 : at
  const ordinal = ordinalBefore(line, hyphenated) ?? lastHalf(line, at, unit)
  if (!ordinal) return undefined
  if (unit === 'century')
    return {
      first: withThe(line, ordinal.first),
      last: at + 1,
      reading: { type: 'DATE', value: String(ordinal.value - 1).padStart(2, '0') },
      rule: 'century',
    }
  if (unit === 'quarter' && wordAt(line, at) === 'quarter') return quarterAround(line, ordinal, at + 1)
  const of = wordAt(line, at + 2) === 'the' ? at + 3 : at + 2
  const dated = wordAt(line, at + 1) === 'of' && halved.test(wordAt(line, of))
  if (unit !== 'half' || ordinal.value > 2 || !(dated || yearNumber.test(wordAt(line, ordinal.first - 1))))
    return undefined
  return withYearInFront(line, ordinal.first, at + 1, `H${ordinal.value}`, 'half')
}

/** the [last] half of 1989 */
function lastHalf(line: Line, at: number, unit: TimeUnit): NumberRead | undefined {
  return unit === 'half' && wordAt(line, at - 1) === 'last' ? { value: 2, first: at - 1 } : undefined
}

/** [third quarter], [the fiscal first quarter], [the 1988 second quarter] */
export function quarterAround(line: Line, ordinal: NumberRead, last: number): Expression | undefined {
  return ordinal.value <= 4 ? withYearInFront(line, ordinal.first, last, `Q${ordinal.value}`, 'quarter') : undefined
}

function withYearInFront(line: Line, at: number, last: number, part: string, rule: string): Expression {
  let first = at
  if (isHyphen(line, first - 1) && wordAt(line, first - 2) === 'fiscal') first -= 2
  else if (wordAt(line, first - 1) === 'fiscal') first--
  const year = yearNumber.test(wordAt(line, first - 1)) ? Number(wordAt(line, first - 1)) : undefined
  if (year !== undefined) first--
  if (wordAt(line, first - 1) === 'fiscal') first--
  return {
    first: withThe(line, first),
    last,
    reading: { type: 'DATE', part, ...(year !== undefined && { year }) },
    rule,
  }
}

export const withThe = (line: Line, first: number): number => (wordAt(line, first - 1) === 'the' ? first - 1 : first)

/** [Q3], [2Q] */
export const partNamed: Rule = (line, at) => ({
  first: at,
  last: at + 1,
  reading: { type: 'DATE', part: `Q${/\d/.exec(wordAt(line, at))![0]}` },
  rule: 'quarter',
})

const resultNouns: ReadonlySet<string> = new Set([
  'earnings',
  'loss',
  'losses',
  'net',
  'profit',
  'profits',
  'results',
  'revenue',
  'revenues',
  'sales',
])

/** [first-half] profit; but not the first-half goal. */
export function halfOfResults(line: Line, ordinal: NumberRead, last: number): Expression | undefined {
  if (ordinal.value > 2 || !resultNouns.has(wordAt(line, last))) return undefined
  return { first: ordinal.first, last, reading: { type: 'DATE', part: `H${ordinal.value}` }, rule: 'half' }
}

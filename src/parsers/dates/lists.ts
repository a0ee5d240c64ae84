import { weekdays } from '../../english/words/time/weekdays.ts'
import { type Expression, type Line, type Reading, saying, wordAt } from './reading.ts'

const dayNumber = /^(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?$/
const yearNumber = /^(?:1[5-9]|20)\d\d$/
/** From a day to another: what follows is a day whatever stands behind it. */
const reaches: ReadonlySet<string> = new Set(['-', '–', '—', 'through', 'till', 'to', 'until'])
const conjunctions: ReadonlySet<string> = new Set(['&', 'and', 'or'])
/** A word that may follow a day of a list, which so counts nothing: 8 and 9 [at] noon. */
const behind: ReadonlySet<string> = new Set(['at', 'but', 'for', 'from', 'in', 'of', 'on', 'when', 'while', 'with'])

interface Item {
  readonly first: number
  readonly last: number
  readonly day: number
  readonly weekday: number | undefined
}

/** March 3, [4] and [5]; [9] to 12 March; on the 1st, [2nd] and [3rd]: the days that share the month of a date, in order, with it. */
export function listed(line: Line, date: Expression): readonly Expression[] {
  const { reading } = date
  if (reading.day === undefined || reading.type !== 'DATE' || reading.shift || reading.of) return [date]
  const behindIt = reading.year === undefined ? itemsBehind(line, date) : []
  const year = yearBehind(line, behindIt.at(-1))
  const before = behindIt.length === 0 ? itemsBefore(line, date) : []
  if (before.length + behindIt.length === 0) return [date]
  const { weekday: _, ...shared } = year ? saying(reading, { year: year.value }) : reading
  const asDate = ({ first, last, day, weekday }: Item): Expression => ({
    first,
    last: year && day === behindIt.at(-1)?.day ? year.last : last,
    reading: saying(shared as Reading, { day, ...(weekday !== undefined && { weekday }) }),
    rule: date.rule,
  })
  const own = year ? { ...date, reading: saying(reading, { year: year.value }) } : date
  return [...before.map(asDate), own, ...behindIt.map(asDate)]
}

/** March 3[, 4 and 5]: the days grow. */
function itemsBehind(line: Line, date: Expression): readonly Item[] {
  const items: Item[] = []
  let end = date.last
  let day = date.reading.day!
  for (;;) {
    const word = wordAt(line, end)
    const comma = word === ','
    const at = comma && conjunctions.has(wordAt(line, end + 1)) ? end + 2 : end + 1
    if (!comma && !reaches.has(word) && !conjunctions.has(word)) break
    const item = itemAt(line, at)
    if (!item || item.day <= day || !(reaches.has(word) || isAlone(line, item, date.reading.month !== undefined))) break
    items.push(item)
    day = item.day
    end = item.last
  }
  // A comma alone makes no list: On March 3, 4 ships sank.
  return items.length > 0 && isList(line, date.last, items) ? items : []
}

const isList = (line: Line, end: number, items: readonly Item[]): boolean =>
  wordAt(line, end) !== ',' ||
  items.some(({ first }) => conjunctions.has(wordAt(line, first - 1)) || wordAt(line, first - 1) === 'the')

/** [3, 4 and] 5 March, from [the 9th] to the 12th of June */
function itemsBefore(line: Line, date: Expression): readonly Item[] {
  const items: Item[] = []
  let first = date.first
  let { day } = date.reading
  for (;;) {
    const joint = wordAt(line, first - 1)
    const comma = joint === ','
    if (!(reaches.has(joint) || conjunctions.has(joint) || (comma && items.length > 0))) break
    const end = !comma && wordAt(line, first - 2) === ',' ? first - 2 : first - 1
    const item = itemBefore(line, end)
    if (!item || item.day >= day!) break
    items.unshift(item)
    first = item.first
    day = item.day
  }
  return items
}

/** the 4th, Sunday 7 */
function itemAt(line: Line, at: number): Item | undefined {
  const weekday = weekdays.get(wordAt(line, at))
  const dayAt =
    at + (weekday === undefined ? 0 : 1) + (wordAt(line, at + (weekday === undefined ? 0 : 1)) === 'the' ? 1 : 0)
  const day = dayNumber.exec(wordAt(line, dayAt))
  return day ? { first: at, last: dayAt + 1, day: Number(day[1]), weekday } : undefined
}

/** The day that ends before an index. */
function itemBefore(line: Line, end: number): Item | undefined {
  const day = dayNumber.exec(wordAt(line, end - 1))
  if (!day) return undefined
  const the = day[2] !== undefined && wordAt(line, end - 2) === 'the' ? end - 2 : end - 1
  const weekday = weekdays.get(wordAt(line, the - 1))
  return { first: weekday === undefined ? the : the - 1, last: end, day: Number(day[1]), weekday }
}

/** The number counts nothing: it ends a clause, another of the list follows, or it is an ordinal. */
const centuries: ReadonlySet<string> = new Set(['centuries', 'century', 'floor', 'place'])
function isAlone(line: Line, { last }: Item, ofMonth: boolean): boolean {
  const word = wordAt(line, last)
  return (
    last >= line.last ||
    (ofMonth && dayNumber.exec(wordAt(line, last - 1))?.[2] !== undefined && !centuries.has(word)) ||
    line.tokens[last]!.lexeme.shape === 'mark' ||
    conjunctions.has(word) ||
    behind.has(word) ||
    yearNumber.test(word)
  )
}

function yearBehind(line: Line, item: Item | undefined): { readonly value: number; readonly last: number } | undefined {
  if (!item) return undefined
  const at = wordAt(line, item.last) === ',' ? item.last + 1 : item.last
  return yearNumber.test(wordAt(line, at)) ? { value: Number(wordAt(line, at)), last: at + 1 } : undefined
}

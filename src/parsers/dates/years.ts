import { countedThings } from '../../lexicon/counted-things.ts'
import { months } from '../../lexicon/months.ts'
import { pluralUnits } from '../../lexicon/time-units.ts'
import { yearInWords } from './numbers.ts'
import { withThe } from './ordinal-units.ts'
import { isGlued, isHyphen, wordAt, type Expression, type Line, type Rule } from './reading.ts'

/** Before a number that is a price, a number of something, or a part of a larger figure: $[1990], No. [1990]. */
const notBefore: ReadonlySet<string> = new Set([
  '#', '$', '+', '/', ':', '=', '£', '¥', '€', 'article', 'channel', 'flight', 'highway', 'no', 'no.', 'number', 'page', 'part', 'resolution', 'room', 'route', 'section', 'some',
])
const notBehind: ReadonlySet<string> = new Set(['%', '/', ':', '=', '°', 'degrees', 'percent'])
const isoPart = /^\d\d$/
const isoDay = /^(\d\d)(?:t(\d\d(?::\d\d)?).*)?$/
const fiscalWords: ReadonlySet<string> = new Set(['fiscal', 'fy'])

/** [1990], [fiscal 1990], [the year 2000], [2026-03-08], [2009]-[10]; not 1990 people, $1990 or Flight 1990. */
export const year: Rule = (line, at) => {
  const iso = isoDateAt(line, at)
  if (iso) return iso
  const before = wordAt(line, at - 1)
  const behind = wordAt(line, at + 1)
  if (notBehind.has(behind) || countedThings.has(behind) || pluralUnits.has(behind)) return undefined
  if (notBefore.has(before) || (before === '.' && isGlued(line, at)) || (before === '-' && isGlued(line, at) && !isHyphen(line, at - 1))) return undefined
  const value = Number(wordAt(line, at))
  if (value > 2100 && before !== 'in') return undefined
  const first = yearStart(line, at)
  const range = yearRange(line, at, value)
  return { first, last: at + 1, reading: { type: 'DATE', year: value }, rule: first === at ? 'year' : 'fiscal-year', ...(range && { until: range }) }
}

/** [the year] 2000, [fiscal year] 1990, [fiscal] 1990 */
function yearStart(line: Line, at: number): number {
  let first = at
  if (wordAt(line, first - 1) === 'year') first--
  if (fiscalWords.has(wordAt(line, first - 1))) first--
  return first < at && wordAt(line, first) === 'year' ? withThe(line, first) : first
}

/** 2009-[10], 1914–[18] */
function yearRange(line: Line, at: number, value: number): Expression | undefined {
  if (!isHyphen(line, at + 1) || !isoPart.test(wordAt(line, at + 2))) return undefined
  const end = Math.floor(value / 100) * 100 + Number(wordAt(line, at + 2))
  return end > value ? { first: at + 2, last: at + 3, reading: { type: 'DATE', year: end }, rule: 'year' } : undefined
}

/** [2026-03-08], [2026-03-08T10:30] */
function isoDateAt(line: Line, at: number): Expression | undefined {
  const day = isoDay.exec(wordAt(line, at + 4))
  if (!isHyphen(line, at + 1) || !isHyphen(line, at + 3) || !isoPart.test(wordAt(line, at + 2)) || !day) return undefined
  const [, date, time] = day
  const reading = { type: time ? 'TIME' : 'DATE', year: Number(wordAt(line, at)), month: Number(wordAt(line, at + 2)), day: Number(date), ...(time && { time: `T${time}` }) } as const
  return { first: at, last: at + 5, reading, rule: 'iso' }
}

/** [nineteen ninety-six], [the year two thousand]; not nineteen people. */
export const spelledYear: Rule = (line, at) => {
  const year = yearInWords(line, at)
  if (!year) return undefined
  const first = wordAt(line, at - 1) === 'year' ? withThe(line, at - 1) : at
  const century = wordAt(line, at)
  if (first === at && century !== 'nineteen' && century !== 'eighteen') return undefined
  return { first, last: year.last, reading: { type: 'DATE', year: year.value }, rule: 'spelled-year' }
}

const decadeNumber = /^(?:(\d\d)(\d)0|(\d)0)'?s$/

/** [the 1980s], [the '80s], [1990s] */
export const decade: Rule = (line, at) => {
  const [, century, long, short] = decadeNumber.exec(wordAt(line, at))!
  const apostrophe = wordAt(line, at - 1) === "'" && isGlued(line, at)
  const first = apostrophe ? at - 1 : at
  if (short !== undefined && !apostrophe && wordAt(line, at - 1) !== 'the') return undefined
  if (months.has(wordAt(line, first - 1))) return undefined
  const value = century !== undefined ? `${century}${long}` : `${Number(short) < 3 ? 20 : 19}${short}`
  return { first: withThe(line, first), last: at + 1, reading: { type: 'DATE', value }, rule: 'decade' }
}

const spelledDecades: ReadonlyMap<string, string> = new Map([
  ['eighties', '198'], ['fifties', '195'], ['forties', '194'], ['nineties', '199'], ['seventies', '197'], ['sixties', '196'], ['thirties', '193'], ['twenties', '192'],
])

/** [the nineties]; not in his nineties. */
export const spelledDecade: Rule = (line, at) => {
  const inner = /^(?:early|late|mid)$/.test(wordAt(line, at - 1)) ? at - 1 : at
  if (wordAt(line, inner - 1) !== 'the') return undefined
  return { first: inner === at ? at - 1 : at, last: at + 1, reading: { type: 'DATE', value: spelledDecades.get(wordAt(line, at))! }, rule: 'decade' }
}

export const spelledDecadeWords = (): Iterable<string> => spelledDecades.keys()

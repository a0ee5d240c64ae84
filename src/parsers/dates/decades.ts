import { months } from '../../english/words/time/months.ts'
import { withThe } from './ordinal-units.ts'
import { isGlued, type Line, type Rule, wordAt } from './reading.ts'

const decadeNumber = /^(?:(\d\d)(\d)0|(\d)0)'?s$/
const edges: ReadonlySet<string> = new Set(['early', 'late', 'mid'])
const spelledDecades: ReadonlyMap<string, string> = new Map([
  ['eighties', '198'],
  ['fifties', '195'],
  ['forties', '194'],
  ['nineties', '199'],
  ['seventies', '197'],
  ['sixties', '196'],
  ['thirties', '193'],
  ['twenties', '192'],
])

/** [the 1980s], [the '80s], [1990s] */
export const decade: Rule = (line, at) => {
  const [, century, long, short] = decadeNumber.exec(wordAt(line, at))!
  const apostrophe = wordAt(line, at - 1) === "'" && isGlued(line, at)
  const first = apostrophe ? at - 1 : at
  if (short !== undefined && !apostrophe && wordAt(line, at - 1) !== 'the' && !isSecondDecade(line, at))
    return undefined
  if (months.has(wordAt(line, first - 1))) return undefined
  const value = century !== undefined ? `${century}${long}` : `${Number(short) < 2 ? 20 : 19}${short}`
  return { first: withThe(line, first), last: at + 1, reading: { type: 'DATE', value }, rule: 'decade' }
}

/** the 1960s and [70s], the late eighties and early [nineties] */
function isSecondDecade(line: Line, at: number): boolean {
  const and = edges.has(wordAt(line, at - 1)) ? at - 2 : at - 1
  const before = wordAt(line, and - 1)
  return wordAt(line, and) === 'and' && (decadeNumber.test(before) || spelledDecades.has(before))
}

/** [the nineties]; not in his nineties. */
export const spelledDecade: Rule = (line, at) => {
  const inner = edges.has(wordAt(line, at - 1)) ? at - 1 : at
  const second = isSecondDecade(line, at)
  if (wordAt(line, inner - 1) !== 'the' && !second) return undefined
  return {
    first: inner === at && !second ? at - 1 : at,
    last: at + 1,
    reading: { type: 'DATE', value: spelledDecades.get(wordAt(line, at))! },
    rule: 'decade',
  }
}

export const spelledDecadeWords = (): Iterable<string> => spelledDecades.keys()

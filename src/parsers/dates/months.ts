import { months } from '../../english/words/time/months.ts'
import { isMonth } from './month-names.ts'
import { pickBefore } from './picks.ts'
import type { Reading, Rule } from './reading.ts'

/** [March], [last March] */
export const month: Rule = (line, at) => {
  const { lexeme } = line.tokens[at]!
  if (!lexeme.capital || !isMonth(line, at)) return undefined
  const reading: Reading = { type: 'DATE', month: months.get(lexeme.lower)! }
  return pickBefore(line, at, { first: at, last: at + 1, reading, rule: 'month' })
}

import { type Expression, type Line, saying, wordAt } from './reading.ts'

const picks: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ['coming', 1],
  ['last', -1],
  ['next', 1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
])

const stepped: ReadonlyMap<string, -1 | 1> = new Map<string, -1 | 1>([
  ['following', 1],
  ['previous', -1],
])

/** [last] Friday, [this past] spring, [each] July, [every other] Tuesday, [the following] Monday: the word before a weekday, month or season that says which, or all. */
export function pickBefore(line: Line, at: number, expression: Expression): Expression {
  const word = wordAt(line, at - 1)
  if (word === 'each' || word === 'every') {
    return {
      ...expression,
      first: at - 1,
      reading: saying(expression.reading, { type: 'SET', quant: word.toUpperCase() }),
    }
  }
  if (word === 'other' && wordAt(line, at - 2) === 'every') {
    return { ...expression, first: at - 2, reading: saying(expression.reading, { type: 'SET', quant: 'EVERY OTHER' }) }
  }
  const beside = stepped.get(word)
  if (beside !== undefined && expression.reading.weekday !== undefined && wordAt(line, at - 2) === 'the') {
    return {
      ...expression,
      first: at - 2,
      reading: saying(expression.reading, { shift: { unit: 'week', by: beside, from: 'text' } }),
    }
  }
  const pick = picks.get(word)
  if (pick === undefined) return expression
  const before = wordAt(line, at - 2)
  const first = before === 'this' || (before === 'the' && word !== 'this') ? at - 2 : at - 1
  return { ...expression, first, reading: saying(expression.reading, { pick }) }
}

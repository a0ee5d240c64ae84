import { seasons } from '../../english/words/time/seasons.ts'
import { pickBefore } from './picks.ts'
import { type Expression, type Line, type Rule, wordAt } from './reading.ts'

const yearNumber = /^(?:19|20)\d\d$/
const yearBehind = /^(?:(?:19|20)\d\d|nineteen|last|this|next|')$/
const prepositions: ReadonlySet<string> = new Set([
  'by',
  'during',
  'in',
  'into',
  'of',
  'over',
  'since',
  'through',
  'throughout',
  'until',
])
/** from [the autumn]; but the fall that came after the fall is none. */
const besides: ReadonlySet<string> = new Set(['after', 'before', 'for', 'from'])
const edges: ReadonlySet<string> = new Set(['early', 'late', 'mid'])

/** in spring[.]; but not in spring water */
const endsHere = (line: Line, at: number): boolean =>
  at >= line.last || line.tokens[at]!.lexeme.shape === 'mark' || prepositions.has(wordAt(line, at))

/** [last fall], [this past spring], [summer 2012], over [the summer]; not prices fall, nor the fall of a minister. */
export const season: Rule = (line, at) => {
  const { lexeme } = line.tokens[at]!
  const part = seasons.get(lexeme.lower)!
  const plain: Expression = { first: at, last: at + 1, reading: { type: 'DATE', part }, rule: 'season' }
  if (yearNumber.test(wordAt(line, at + 1))) {
    return {
      ...plain,
      first: wordAt(line, at - 1) === 'the' ? at - 1 : at,
      last: at + 2,
      reading: { ...plain.reading, year: Number(wordAt(line, at + 1)) },
    }
  }
  const picked = pickBefore(line, at, plain)
  if (picked !== plain) return picked
  const edged = edges.has(wordAt(line, at - 1)) ? at - 1 : at
  const the = wordAt(line, edged - 1) === 'the' ? edged - 1 : edged
  const ofYear = wordAt(line, at + 1) === 'of' && yearBehind.test(wordAt(line, at + 2))
  const ofSomething = wordAt(line, at + 1) === 'of' || (lexeme.lower === 'fall' && wordAt(line, at + 1) === 'in')
  const placed =
    prepositions.has(wordAt(line, the - 1)) || (lexeme.lower !== 'fall' && besides.has(wordAt(line, the - 1)))
  if (!ofYear && (ofSomething || lexeme.capital || !placed || (the === at && !endsHere(line, at + 1)))) return undefined
  return { ...plain, first: edged === at ? the : at }
}

import type { Document, Sentence } from '../../document/document.ts'
import { joined } from './joins.ts'
import { modified } from './modifiers.ts'
import { ranged, type Ranged } from './ranges.ts'
import type { Expression, Line } from './reading.ts'
import { nothing, ruleOf } from './triggers.ts'

/** The expressions of a sentence, in order and apart: each word asks its rule, neighbours join, shades are taken in, ends of ranges linked. */
export function findExpressions({ tokens }: Document, { first, last }: Sentence): readonly Ranged[] {
  let found: Expression[] | undefined
  let from = first
  for (let at = first; at < last; at++) {
    const rule = ruleOf(tokens[at]!.lexeme)
    if (rule === nothing) continue
    const expression = rule({ tokens, first: from, last }, at)
    if (!expression) continue
    found ??= []
    const line: Line = { tokens, first, last }
    const previous = found.at(-1)
    const both = previous && joined(line, previous, expression)
    if (both) found[found.length - 1] = both
    else found.push(expression)
    from = endOf(expression)
    at = Math.max(at, from - 1)
  }
  if (!found) return []
  const inOrder = found.map((expression, index) => modified({ tokens, first: index > 0 ? endOf(found[index - 1]!) : first, last }, expression))
  return ranged({ tokens, first, last }, inOrder)
}

const endOf = ({ last, until }: Expression): number => until?.last ?? last

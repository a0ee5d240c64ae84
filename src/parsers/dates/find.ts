import type { Document, Sentence } from '../../document/document.ts'
import { withDays } from './clock-days.ts'
import { joined } from './joins.ts'
import { modified } from './modifiers.ts'
import { type Ranged, ranged } from './ranges.ts'
import type { Expression, Line } from './reading.ts'
import { nothing, ruleOf } from './triggers.ts'

/** The expressions of a sentence, in order and apart: each word asks its rule, neighbours join, shades are taken in, ends of ranges linked. */
export function findExpressions({ tokens }: Document, { first, last }: Sentence): readonly Ranged[] {
  const line: Line = { tokens, first, last }
  let found: Expression[] | undefined
  for (let at = first; at < last; at++) {
    const rule = ruleOf(tokens[at]!.lexeme)
    if (rule === nothing) continue
    const expression = rule(line, at)
    if (!expression) continue
    found ??= []
    const previous = found.at(-1)
    if (previous && expression.first < endOf(previous)) {
      if (!isLonger(expression, previous)) continue
      found.pop()
    }
    add(line, found, expression)
    at = Math.max(at, endOf(expression) - 1)
  }
  if (!found) return none
  for (let index = 0; index < found.length; index++) {
    found[index] = modified({ tokens, first: index > 0 ? endOf(found[index - 1]!) : first, last }, found[index]!)
  }
  return found.length > 1 || found[0]!.until ? withDays(ranged(line, found)) : found
}

const none: readonly Ranged[] = []

/** Appends an expression, or makes one of it and the last. */
function add(line: Line, found: Expression[], expression: Expression): void {
  const previous = found.at(-1)
  const both = previous && joined(line, previous, expression)
  if (both) found[found.length - 1] = both
  else found.push(expression)
}

/** Of two that overlap the longer stands: [the past] or [the past two months]. */
const isLonger = (a: Expression, b: Expression): boolean => endOf(a) - a.first > endOf(b) - b.first

const endOf = ({ last, until }: Expression): number => until?.last ?? last

import type { Document, Sentence } from '../../document/document.ts'
import type { Token } from '../../document/tokens.ts'
import { withDays } from './clock-days.ts'
import { joined } from './joins.ts'
import { listed } from './lists.ts'
import { modified } from './modifiers.ts'
import { patternAround } from './patterns/index.ts'
import { type Ranged, ranged } from './ranges.ts'
import { type Expression, type Line, wordAt } from './reading.ts'
import { isRoutine } from './tense.ts'
import { leads, nothing, ruleOf } from './triggers.ts'

/** The expressions of a sentence, in order and apart: each word asks its rule, neighbours join, shades are taken in, ends of ranges linked. */
export function findExpressions({ tokens }: Document, { first, last }: Sentence): readonly Ranged[] {
  let at = nextTrigger(tokens, first, last)
  if (at === last) return none
  const line: Line = { tokens, first, last }
  let found: Expression[] | undefined
  for (; at < last; at = nextTrigger(tokens, at + 1, last)) {
    const { lexeme } = tokens[at]!
    const free = found ? endOf(found.at(-1)!) : first
    const expression = longer(ruleOf(lexeme)(line, at), patternAround(line, at, free, leads(lexeme)))
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
  if (found.length > 2) comeRound(line, found)
  for (let index = 0; index < found.length; index++) {
    const previous = found[index - 1]
    const own = { tokens, first: previous ? endOf(previous) : first, last: found[index + 1]?.first ?? last }
    const days = listed(own, found[index]!)
    if (days.length > 1) found.splice(index, 1, ...days)
    found[index] = modified(days.length > 1 ? own : { ...own, last }, found[index]!)
    index += days.length - 1
  }
  return found.length > 1 || found[0]!.until ? withDays(ranged(line, found)) : found
}

/** The first word of time from an index on. */
function nextTrigger(tokens: readonly Token[], from: number, last: number): number {
  let at = from
  while (at < last && ruleOf(tokens[at]!.lexeme) === nothing) at++
  return at
}

/** Flights depart [Monday], [Friday] and [Sunday]: three weekdays in a row behind a verb of the calendar are days of every week. */
function comeRound(line: Line, found: Expression[]): void {
  for (let first = 0; first < found.length; first++) {
    let last = first
    while (
      last < found.length &&
      isWeekday(found[last]!) &&
      (last === first || inRow(line, found[last - 1]!, found[last]!))
    )
      last++
    if (last - first > 2 && isRoutine(line, found[first]!.first))
      for (let index = first; index < last; index++) {
        const { reading, ...rest } = found[index]!
        const { time: _, ...weekday } = reading
        found[index] = { ...rest, first: rest.last - 1, reading: { ...weekday, type: 'SET' } }
      }
    first = Math.max(first, last - 1)
  }
}

const isWeekday = ({ reading: { weekday, day, shift, pick } }: Expression): boolean =>
  weekday !== undefined && day === undefined && !shift && pick === undefined

const inRow = (line: Line, a: Expression, b: Expression): boolean =>
  b.first - a.last <= 2 && (wordAt(line, a.last) === ',' || wordAt(line, b.first - 1) === 'and')

const longer = (a: Expression | undefined, b: Expression | undefined): Expression | undefined =>
  a && b ? (isLonger(a, b) ? a : b) : (a ?? b)

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

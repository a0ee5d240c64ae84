import type { Lexeme } from '../../../document/lexemes.ts'
import type { Reader, TokenRange, WordClass } from '../../../english/matcher.ts'
import { type MatcherIndex, matcherIndex } from '../../../english/matcher-index.ts'
import { ordinals, smallNumbers } from '../../../english/words/time/number-words.ts'
import type { Expression } from '../reading.ts'
import { calendar } from './calendar.ts'
import { classes as words } from './classes.ts'
import { clocks } from './clocks.ts'
import { dayParts, days, offsets } from './days.ts'
import { feasts } from './holidays.ts'
import type { DatePattern, Values } from './pattern.ts'
import { nths, stretches } from './stretches.ts'
import { years } from './years.ts'

/** Of the patterns that may begin at a token, the longest find that holds the token `held`; of equal ones the first. */
function longest(
  index: MatcherIndex<DatePattern>,
  range: TokenRange,
  first: number,
  held: number,
  free: number,
  before?: Expression,
): Expression | undefined {
  let found = before
  for (let next = index.next(range, first, held, -1); next >= 0; next = index.next(range, first, held, next)) {
    const { rule, at } = index.all[next]!
    const match = at(range, first)
    if (!match || match.first > held || match.last <= held || match.first < free) continue
    if (found && match.last - match.first <= found.last - found.first) continue
    const reading = rule.read(match.values as Values)
    if (reading) found = { first: match.first, last: match.last, reading, rule: rule.name }
  }
  return found
}

/** A class of whole dates, so that a pattern may hold another one: two weeks from {of:a-day}. */
function dates(patterns: readonly DatePattern[], classes: Readonly<Record<string, WordClass>>): Reader {
  const index = matcherIndex(patterns, classes)
  return {
    starts: index.starts,
    holds: index.holds,
    read(range, at) {
      const found = longest(index, range, at, at, range.first)
      return found && { value: found.reading, next: found.last }
    },
  }
}

const stretch = dates(stretches, words)
const day = dates([...days, ...nths], { ...words, stretch })

/** Every form of date that is written as a pattern. */
export const patterns: readonly DatePattern[] = [
  ...calendar,
  ...nths,
  ...offsets,
  ...dayParts,
  ...clocks,
  ...years,
  ...feasts,
]
/** The rules of which some find dates of numbers alone; all others hold a stronger word of time, and are asked there. */
const ofNumbers: ReadonlySet<string> = new Set(['clock', 'day', 'duration', 'fiscal-year', 'quarter', 'year'])
const isNumber = ({ lower, shape }: Lexeme): boolean =>
  shape === 'number' || smallNumbers.has(lower) || ordinals.has(lower)
const index = matcherIndex(
  patterns,
  { ...words, stretch, 'a-day': day },
  (rule, lexeme) => ofNumbers.has(rule.name) || !isNumber(lexeme),
)

/** No pattern reaches further back (tokens) from the word of time in it. */
const longestLead = 6

/** The longest date of a pattern that holds the word of time at a token, and begins behind the last date; it may begin with the word only. */
export function patternAround(range: TokenRange, at: number, free: number, leads: boolean): Expression | undefined {
  if (!index.holds(range.tokens[at]!.lexeme)) return undefined
  let found: Expression | undefined
  for (let first = leads ? at : Math.max(range.first, at - longestLead); first <= at; first++)
    found = longest(index, range, first, at, free, found)
  return found
}

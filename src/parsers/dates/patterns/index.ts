import { perLexeme } from '../../../document/lexemes.ts'
import {
  type Match,
  matcher,
  matchers,
  type Reader,
  type TokenRange,
  type WordClass,
} from '../../../english/matcher.ts'
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

type Classes = Readonly<Record<string, WordClass>>
type Asked = ReturnType<ReturnType<typeof matchers<DatePattern>>>

/** The longest find of some patterns at a token; of equal ones the first. */
function longest(asked: Asked, range: TokenRange, at: number): Expression | undefined {
  let found: Expression | undefined
  for (const pattern of asked) {
    const match: Match | undefined = pattern.at(range, at)
    if (!match || (found && match.last - match.first <= found.last - found.first)) continue
    const reading = pattern.rule.read(match.values as Values)
    if (reading) found = { first: match.first, last: match.last, reading, rule: pattern.rule.name }
  }
  return found
}

/** A class of whole dates, so that a pattern may hold another one: two weeks from {of:a-day}. */
function dates(patterns: readonly DatePattern[], classes: Classes): Reader {
  const ask = matchers(patterns, classes)
  const compiled = patterns.map(({ match }) => matcher(match, classes))
  return {
    starts: lexeme => ask(lexeme).length > 0,
    holds: perLexeme(lexeme => patterns.some((_, index) => compiled[index]!.holds(lexeme))),
    read(range, at) {
      const found = longest(ask(range.tokens[at]!.lexeme), range, at)
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
const all = { ...words, stretch, 'a-day': day }
const compiled = patterns.map((rule, index) => ({ rule, index, ...matcher(rule.match, all) }))
const starting = perLexeme(lexeme => compiled.filter(({ starts }) => starts(lexeme)))
/** The rules of which some find dates of numbers alone; all others hold a stronger word of time, and are asked there. */
const ofNumbers: ReadonlySet<string> = new Set(['clock', 'day', 'duration', 'fiscal-year', 'quarter', 'year'])
/** For each pattern whether it can hold the word; undefined where none can. */
const holding = perLexeme(lexeme => {
  const isNumber = lexeme.shape === 'number' || smallNumbers.has(lexeme.lower) || ordinals.has(lexeme.lower)
  const held = Uint8Array.from(compiled, ({ rule, holds }) =>
    Number((!isNumber || ofNumbers.has(rule.name)) && holds(lexeme)),
  )
  return held.includes(1) ? held : undefined
})

/** No pattern reaches further back (tokens) from the word of time in it. */
const longestLead = 6

/** The longest date of a pattern that holds the word of time at a token, and begins behind the last date; it may begin with the word only. */
export function patternAround(range: TokenRange, at: number, free: number, leads: boolean): Expression | undefined {
  const held = holding(range.tokens[at]!.lexeme)
  if (!held) return undefined
  let found: Expression | undefined
  for (let first = leads ? at : Math.max(range.first, at - longestLead); first <= at; first++)
    for (const pattern of starting(range.tokens[first]!.lexeme)) {
      const match = held[pattern.index] === 1 ? pattern.at(range, first) : undefined
      if (!match || match.first > at || match.last <= at || match.first < free) continue
      if (found && match.last - match.first <= found.last - found.first) continue
      const reading = pattern.rule.read(match.values as Values)
      if (reading) found = { first: match.first, last: match.last, reading, rule: pattern.rule.name }
    }
  return found
}

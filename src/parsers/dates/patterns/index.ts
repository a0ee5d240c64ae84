import type { Lexeme } from '../../../document/lexemes.ts'
import { type Match, matchers, type Reader, type TokenRange, type WordClass } from '../../../english/matcher.ts'
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
  return {
    starts: lexeme => ask(lexeme).length > 0,
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
const ask = matchers(patterns, { ...words, stretch, 'a-day': day })

/** No pattern reaches further back (tokens) from the word of time in it. */
export const longestLead = 6

/** The longest date that a pattern finds at a token. */
export function patternAt(range: TokenRange, at: number): Expression | undefined {
  const asked = ask(range.tokens[at]!.lexeme)
  return asked.length > 0 ? longest(asked, range, at) : undefined
}

/** Whether a pattern can begin with this word. */
export const startsPattern = (lexeme: Lexeme): boolean => ask(lexeme).length > 0

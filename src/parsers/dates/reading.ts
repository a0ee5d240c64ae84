import type { TokenRange } from '../../english/matcher.ts'
import type { HolidayRule } from '../../english/words/time/holidays.ts'
import type { TimeUnit } from '../../english/words/time/time-units.ts'

/** What the words of a date say, before anybody asks which day it was published: the parts that are not said are absent. */
export interface Reading {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** A value that needs no day of publication: P3D, PRESENT_REF, 198. */
  readonly value?: string
  readonly year?: number
  /** From 1. */
  readonly month?: number
  readonly day?: number
  /** 1 is Monday. */
  readonly weekday?: number
  /** A quarter, half or season of a year: Q3, H1, SU. */
  readonly part?: string
  readonly holiday?: HolidayRule
  /** Last, this or next Friday, March, summer. */
  readonly pick?: -1 | 0 | 1
  readonly shift?: Shift
  /** What a duration reaches if its clause looks ahead: the vote will be held in [two weeks]. */
  readonly ahead?: Shift
  /** What is counted in or from: the third Tuesday of [September], a week from [Friday]. */
  readonly of?: Reading
  /** Which weekday, or which `unit`, of it; -1 is the last. */
  readonly nth?: number
  readonly unit?: TimeUnit
  /** What follows the day in the value: T10:30, TNI. */
  readonly time?: string
  /** The time may be before or after noon: half past six. */
  readonly twelve?: boolean
  readonly mod?: Mod
  readonly quant?: string
  readonly freq?: string
}

/**
 * So many units away: from the day of publication (last week), from a date of the text (a week earlier), or from the one that is
 * named with it (a week from Friday).
 */
export interface Shift {
  readonly unit: TimeUnit
  readonly by: number
  /** `quarter`: a year ago, in a report on a quarter, is that quarter of last year. `story`: the next day, from the day named last if the clause is of the past. */
  readonly from: 'published' | 'text' | 'quarter' | 'date' | 'story'
  /** What the value names: a day, or the unit; if not said, days for a shift from a day and the unit for one from publication. */
  readonly grain?: 'day' | 'unit'
  /** The weekend: the one that is over, unless it is said to come. */
  readonly latest?: boolean
}

/** TIMEX3's modifiers. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'BEFORE'
  | 'AFTER'

/** A reading that says more. By Object.assign: to add a key behind a spread takes ten times as long. */
export const saying = (reading: Reading, more: Partial<Reading>): Reading => Object.assign({}, reading, more)

/** A date as it stands in the text: tokens [first, last). */
export interface Expression {
  readonly first: number
  readonly last: number
  readonly reading: Reading
  readonly rule: string
  /** The other end of a range that shares its words: March [9]-[12]. */
  readonly until?: Expression
}

/** Reads the expression around the word that triggered it, if there is one. */
export type Rule = (line: Line, at: number) => Expression | undefined

/** The tokens that a rule may look at: a sentence from where the last expression ended. */
export type Line = TokenRange

/** The word at an index in lower case; empty outside the line. */
export const wordAt = (line: Line, at: number): string =>
  at >= line.first && at < line.last ? line.tokens[at]!.lexeme.lower : ''

/** The word is glued to the one before it. */
export const isGlued = (line: Line, at: number): boolean =>
  at > line.first && at < line.last && !line.tokens[at]!.spaced

const hyphens: ReadonlySet<string> = new Set(['-', '‐', '‑', '–'])

/** third[-]quarter */
export const isHyphen = (line: Line, at: number): boolean =>
  hyphens.has(wordAt(line, at)) && isGlued(line, at) && isGlued(line, at + 1)

import type { Pattern } from '../../../english/matcher.ts'
import type { HolidayRule } from '../../../english/words/time/holidays.ts'
import type { TimeUnit } from '../../../english/words/time/time-units.ts'
import type { Reading } from '../reading.ts'
import type { Clock } from './clock-classes.ts'

/** The values that the classes of `classes.ts` give, by the names that the patterns give them. */
export interface Values {
  readonly day?: number
  readonly month?: number
  readonly year?: number
  readonly weekday?: number
  /** An ordinal; -1 for `last`. */
  readonly nth?: number
  readonly n?: number
  readonly m?: number
  readonly unit?: TimeUnit
  readonly unit2?: TimeUnit
  /** T and the part of the day: TMO. */
  readonly part?: string
  readonly season?: string
  /** Q1, H2 */
  readonly term?: string
  readonly terms?: { readonly term: string; readonly year: number }
  readonly holiday?: HolidayRule
  /** -1, 0 or 1: last, this, next. */
  readonly step?: -1 | 0 | 1
  /** before is -1, after is 1 */
  readonly sign?: -1 | 1
  readonly hour?: number
  readonly clock?: Clock
  readonly start?: Clock
  /** What is written behind a time: Z, +08:00; empty where it is not known. */
  readonly zone?: string
  readonly era?: 'BC' | 'AD'
  readonly word?: string
  /** A longer stretch or a day that another date counts in or from. */
  readonly of?: Reading
}

/** A form of date: `eg` holds what it finds, marked with its value as of Wednesday, 11 March 2026; nothing but the marked is found in `not`. */
export interface DatePattern extends Pattern {
  readonly name: string
  readonly eg: string
  readonly not?: readonly string[]
  /** What the words say; undefined: after all no date. */
  readonly read: (values: Values) => Reading | undefined
}

type Loose<Type> = { readonly [Key in keyof Type]?: Type[Key] | undefined }

/** A reading of the parts that are there. */
function reading(type: Reading['type'], parts: Loose<Reading>): Reading {
  const made: Record<string, unknown> = { type }
  for (const key in parts) {
    const value = parts[key as keyof Reading]
    if (value !== undefined) made[key] = value
  }
  return made as unknown as Reading
}

export const date = (parts: Loose<Omit<Reading, 'type'>>): Reading => reading('DATE', parts)
export const time = (parts: Loose<Omit<Reading, 'type'>>): Reading => reading('TIME', parts)
export const set = (parts: Loose<Omit<Reading, 'type'>>): Reading => reading('SET', parts)
export const duration = (value: string, parts: Loose<Omit<Reading, 'type'>> = {}): Reading =>
  reading('DURATION', { value, ...parts })

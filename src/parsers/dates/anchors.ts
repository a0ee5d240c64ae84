import type { Reading } from './reading.ts'

/** A date of the text that another may count from: its value, and its index in the layer. */
export interface Anchor {
  readonly value: string
  readonly index: number
}

/** What was named last. */
export interface Anchors {
  readonly date: Anchor | undefined
  readonly quarter: Anchor | undefined
  /** The last month or day that was named with its year, until another year is meant: a story told in order. */
  readonly story: Anchor | undefined
}

/** Nothing was named yet. */
export const nowhere: Anchors = { date: undefined, quarter: undefined, story: undefined }

const digit = (value: string, at: number): boolean => value.charCodeAt(at) >= 0x30 && value.charCodeAt(at) <= 0x39
/** 2026, 2026-03, 2026-W10: it has a year, is no decade or century, and leaves nothing open. */
const hasYear = (value: string): boolean => digit(value, 0) && digit(value, 3) && !value.includes('X')
const isQuarter = (value: string): boolean => value[5] === 'Q' && digit(value, 6)

/** What can be counted from once a date is read. A date that was only named to compare with, a year earlier, is not counted from. */
export function after(
  anchors: Anchors,
  { type, shift, year, month }: Reading,
  value: string,
  index: number,
  toldOf: boolean,
): Anchors {
  const compared = shift !== undefined && ((shift.unit === 'year' && shift.from !== 'published') || shift.by === -4)
  if (type === 'DURATION' || type === 'SET' || compared || !hasYear(value)) return anchors
  const anchor = { value, index }
  const story = toldOf || (year !== undefined && month !== undefined) ? anchor : undefined
  return { date: anchor, quarter: isQuarter(value) ? anchor : anchors.quarter, story }
}

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
}

/** Nothing was named yet. */
export const nowhere: Anchors = { date: undefined, quarter: undefined }

const four = /^\d{4}/
const quarterly = /^\d{4}-Q\d$/

/** What can be counted from once a date is read. A date that was only named to compare with, a year earlier, is not counted from. */
export function after(anchors: Anchors, { type, shift }: Reading, value: string, index: number): Anchors {
  const compared = shift !== undefined && ((shift.unit === 'year' && shift.from !== 'published') || shift.by === -4)
  if (type === 'DURATION' || type === 'SET' || compared || !four.test(value)) return anchors
  const anchor = { value, index }
  return { date: anchor, quarter: quarterly.test(value) ? anchor : anchors.quarter }
}

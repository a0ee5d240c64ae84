import { wordSet } from '../list.ts'

/** Words that stand before a time as a part of it: late Tuesday, on Tuesday, this week. Own list, 2026-11. */
export const timeOpeners = wordSet`
  earlier
  early
  in
  last
  late
  later
  next
  on
  past
  that
  this
`

import { wordSet } from '../list.ts'

/** Verbs of handing out, which report where what they hand out is a noun of saying: issued a warning. Own list, after the uses of English verbs, 2026-11. */
export const handingVerbs = wordSet`
  issue
  post
  share
`

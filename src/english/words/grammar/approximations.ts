import { wordSet } from '../list.ts'

/** Words before a number that it holds but roughly: nearly 40, some 40. Own list, 2026-11. */
export const approximations = wordSet`
  about
  almost
  around
  nearly
  over
  roughly
  some
`

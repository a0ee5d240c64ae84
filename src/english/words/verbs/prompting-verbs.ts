import { wordSet } from '../list.ts'

/** Verbs that bring somebody to say something: led her to say. Own list, 2026-11. */
export const promptingVerbs = wordSet`
  allow
  cause
  drive
  force
  lead
  leave
  prompt
`

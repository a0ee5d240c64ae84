import { wordSet } from '../list.ts'

/** Nouns for what holds findings: in a poll, in the survey. Own list, after the uses of English verbs, 2026-11. */
export const documentNouns = wordSet`
  average
  averages
  poll
  polls
  projection
  rankings
  survey
  surveys
`

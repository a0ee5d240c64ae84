import { wordSet } from '../list.ts'

/** Prepositions and conjunctions that open something new behind a noun phrase, and do not hang on it: the mayor after the vote. Own list, 2026-11. */
export const phraseBreaks = wordSet`
  after
  amid
  as
  before
  but
  despite
  during
  since
  until
`

import { wordSet } from '../list.ts'

/** Verbs that take a question: asked whether they lost. Own list, after the uses of English verbs, 2026-11. */
export const askingVerbs = wordSet`
  ask
  assess
  consider
  debate
  describe
  discuss
  examine
  explain
  inquire
  investigate
  know
  ponder
  query
  question
  say
  tell
  understand
  wonder
`

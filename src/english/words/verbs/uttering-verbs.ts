import { wordSet } from '../list.ts'

/** Verbs that utter the noun of saying that is their object: made the case, raised the question. Own list, 2026-11. */
export const utteringVerbs = wordSet`
  advance
  deliver
  express
  give
  hold
  issue
  make
  offer
  post
  raise
  release
  repeat
  send
  share
  take
  voice
`

import { wordSet } from '../list.ts'

/** Verbs of giving words out: sent a letter saying. Own list, 2026-11. */
export const sendingVerbs = wordSet`
  circulate
  deliver
  distribute
  email
  file
  give
  hold
  issue
  launch
  pen
  post
  publish
  put out
  release
  send
  send out
  share
  sign
  take out
  text
  tweet
  write
`

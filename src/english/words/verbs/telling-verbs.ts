import { wordSet } from '../list.ts'

/** Verbs that name the hearer first: told reporters that they lost. Own list, after the uses of English verbs, 2026-11. */
export const tellingVerbs = wordSet`
  advise
  alert
  ask
  assure
  brief
  caution
  email
  inform
  notify
  promise
  reassure
  remind
  teach
  tell
  text
  warn
`

import { wordSet } from './words.ts'

/** Offices and titles that stand, with a capital, right before the name of who holds them; none is a given name. Own list, 2026-11. */
export const offices = wordSet`
  adviser
  advisor
  ag
  ambassador
  ceo
  chair
  chairman
  chairperson
  chairwoman
  chancellor
  commander
  commissioner
  congressman
  congresswoman
  councilman
  councilwoman
  counsel
  director
  founder
  gov
  governor
  justice
  leader
  mayor
  minister
  mr
  mrs
  ms
  president
  rep
  representative
  reps
  secretary
  sen
  senator
  sens
  sheriff
  speaker
  spokesman
  spokesperson
  spokeswoman
  undersecretary
  whip
`

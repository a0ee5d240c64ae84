import { wordSet } from '../list.ts'

/** Words that an apostrophe begins, written here without it: ’em, rock ’n’ roll, ’twas. Own list, 2026-11. */
export const elisions = wordSet`
  bout
  cause
  cuz
  em
  er
  fess
  hood
  im
  n
  neath
  nother
  nuff
  round
  sup
  til
  till
  tis
  tude
  twas
  tween
  twere
  twill
`

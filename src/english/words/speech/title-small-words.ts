import { wordSet } from '../list.ts'

/** Words that titles of works write small. Own list, 2026-11. */
export const titleSmallWords = wordSet`
  a
  an
  and
  as
  at
  but
  by
  for
  from
  in
  into
  is
  nor
  of
  off
  on
  or
  over
  the
  to
  up
  v
  vs
  with
`

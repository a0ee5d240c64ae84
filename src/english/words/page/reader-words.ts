import { wordSet } from '../list.ts'

/** Words by which a page speaks of itself and to its reader. Own list, 2026-11. */
export const readerWords = wordSet`
  i
  me
  my
  our
  ours
  us
  we
  you
  your
  yours
`

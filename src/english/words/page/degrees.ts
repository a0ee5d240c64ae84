import { wordSet } from '../list.ts'

/** Degrees and titles that stand behind an author's name. Own list, 2026-11. */
export const degrees = wordSet`
  b.a.
  ba
  bsc
  c.p.a.
  cpa
  d.o.
  dds
  do
  esq
  esq.
  j.d.
  jd
  jr
  jr.
  lcsw
  ldn
  m.a.
  m.d.
  m.s.
  ma
  mba
  md
  mph
  ms
  msc
  obe
  ph.d.
  pharmd
  phd
  psyd
  rd
  rdn
  rn
`

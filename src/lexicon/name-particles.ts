import { wordSet } from './words.ts'

/** Particles with which a name may begin in lower case: [van] der Berg, [al]-Amin. Own list, 2026-11. */
export const nameParticles = wordSet`
  abu
  ad
  al
  an
  ar
  as
  ash
  bin
  d
  da
  das
  de
  del
  della
  den
  der
  di
  dos
  du
  el
  ibn
  la
  le
  sub
  ter
  van
  von
`

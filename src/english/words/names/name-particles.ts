import { wordSet } from '../list.ts'

/** Particles with which a name may begin in lower case: [van] der Berg, [al]-Amin, [as]-Sadr. Own list, 2026-11. */
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

/** Of these, those that are other words too: no part of a name without a hyphen behind. Own list, 2026-11. */
export const hyphenedParticles = wordSet`
  ad
  an
  ar
  as
  ash
  sub
`

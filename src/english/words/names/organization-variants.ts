import { words } from '../list.ts'

/** Nicknames and foreign letters of organizations, and the name that they stand for; stops, accents and small words left out. Own list, 2026-11. */
const pairs = words`
  beeb: british broadcasting corporation
  cgt: general confederation labour
  daesh: islamic state
  dems: democratic party
  eln: national liberation army
  farc: revolutionary armed forces colombia
  fed: federal reserve
  fifa: federation internationale football association
  gop: republican party
  isil: islamic state
  isis: islamic state
  kgb: committee state security
  kmt: kuomintang
  lib dems: liberal democrats
  medecins sans frontieres: doctors without borders
  mercosur: southern common market
  msf: doctors without borders
  pkk: kurdistan workers party
  pri: institutional revolutionary party
  spd: social democratic party
  tories: conservative party
  ypg: peoples protection units
`

/** The name that another name stands for: `gop` → `republican party`. */
export const organizationVariants: ReadonlyMap<string, string> = new Map(
  pairs.map(entry => entry.split(': ') as [string, string]),
)

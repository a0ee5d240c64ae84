import { words } from '../list.ts'

/** Titles before names that are written short, stops left out, and what their bearers are called without a name. Own list, 2026-11. */
const pairs = words`
  capt: captain
  cmdr: commander
  col: colonel
  det: detective
  dr: doctor
  gen: general
  gov: governor
  lt: lieutenant
  maj: major
  pres: president
  prof: professor
  rep: congressman
  rep: congresswoman
  rep: lawmaker
  rep: representative
  rev: reverend
  sen: lawmaker
  sen: senator
  sgt: sergeant
`

/** [gov] Jane Doe is [the governor]. */
export const shortTitles: readonly (readonly [string, string])[] = pairs.map(
  pair => pair.split(': ') as [string, string],
)

import { wordSet } from '../list.ts'

/** What nobody puts on a calendar, or tells of before it has happened. Own list, 2026-11. */
export const mishaps = wordSet`
  accident
  accidents
  arrest
  arrests
  assassination
  attack
  attacks
  blast
  blasts
  blaze
  bombing
  bombings
  collision
  crash
  deaths
  derailment
  disaster
  earthquake
  eruption
  explosion
  explosions
  killing
  killings
  massacre
  murder
  murders
  quake
  raid
  raids
  riot
  riots
  ruling
  rulings
  shooting
  shootings
  sinking
  slaying
  tornado
  tragedy
  verdict
`

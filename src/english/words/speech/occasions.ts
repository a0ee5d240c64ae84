import { wordSet } from '../list.ts'

/** Occasions on which somebody speaks, and which do not speak themselves: at the last debate, saying. Own list, 2026-11. */
export const occasions = wordSet`
  appearance
  briefing
  conference
  debate
  event
  hearing
  interview
  meeting
  point
  primary
  race
  rally
  session
  stage
  summit
  time
  visit
`

import { wordSet } from '../list.ts'

/** Verbs whose object is spoken of where it is a decision, an event or words, and dealt with where it is a person or a thing: welcomed the ruling, welcomed 900 ships. Own list, 2026-11. */
export const attitudeVerbs = wordSet`
  admire
  appreciate
  attack
  back
  bash
  belittle
  blast
  brand
  campaign against
  campaign for
  care about
  challenge
  convince
  declare
  defend
  demand
  discount
  discourage
  embrace
  encourage
  endorse
  envy
  expect
  favor
  fear
  hate
  honor
  justify
  knock
  lash
  like
  liken
  love
  mock
  oppose
  point to
  position
  prefer
  press
  pressure
  recall
  recognize
  recount
  regard
  relish
  report
  request
  ridicule
  savage
  show
  side with
  single out
  slam
  spurn
  stand against
  stand behind
  stand by
  support
  tease
  threaten
  tolerate
  trumpet
  trust
  view
  want
  welcome
`

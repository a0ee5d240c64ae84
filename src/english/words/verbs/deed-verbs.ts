import { wordSet } from '../list.ts'

/** Verbs whose object is dealt with more often than spoken of, whatever it is: approved a plan, offers tea, claimed six lives. Own list, 2026-11. */
export const deedVerbs = wordSet`
  advertise
  agree
  agree on
  agree to
  approve
  bet on
  boycott
  brush aside
  call
  call off
  cast
  charge
  claim
  commit to
  compare
  consent to
  consider
  contemplate
  contest
  correct
  credit
  decide
  decide on
  decline
  dedicate
  deflect
  discover
  discuss
  dismiss
  dispose of
  dream about
  dream of
  exempt
  expose
  find
  flag
  float
  forget
  forgive
  greet
  identify
  ignore
  imagine
  impress
  invoke
  know about
  know of
  lay out
  lean toward
  learn about
  learn of
  list
  look to
  minimize
  mourn
  name
  narrate
  offer
  open about
  order
  outline
  parrot
  pile on
  pin on
  plead
  plug
  point at
  press on
  prod
  promote
  publicize
  publish
  push for
  quote
  rally behind
  rank
  rate
  reject
  remember
  repeat
  report on
  reserve
  resist
  respond
  retweet
  revisit
  see
  seek
  serve
  settle on
  shoot down
  shun
  sign off
  strike back
  subscribe to
  teach
  thank
  think about
  think of
  touch on
  value
  veto
  warn off
  wave off
  worship
  write about
  write of
`

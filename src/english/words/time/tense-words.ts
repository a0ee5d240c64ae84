import { wordSet } from '../list.ts'

/** Words that put their clause in the future whatever follows. Own list, 2026-11. */
export const futureWords = wordSet`
  'll
  due
  expected
  might
  planned
  plans
  scheduled
  shall
  should
  slated
  will
  won't
  would
`

/** Words that do so with an infinitive behind them: agreed [to meet], is set [to]. Own list, 2026-11. */
export const futureWithTo = wordSet`
  about
  agreed
  aim
  aims
  allowed
  bound
  certain
  decided
  eager
  eligible
  expect
  expects
  favored
  favoured
  forecast
  going
  hope
  hoped
  hopes
  hoping
  intend
  intended
  intends
  invited
  likely
  obliged
  plan
  planning
  poised
  predicted
  prepared
  prepares
  preparing
  projected
  promised
  ready
  seeking
  seeks
  set
  supposed
  sure
  threatened
  tipped
  urged
  vowed
  vows
  want
  wanted
  wants
`

/** Present forms that tell of something on the calendar: the fair [opens] on Monday. Own list, 2026-11. */
export const scheduledPresent = wordSet`
  arrives
  begins
  closes
  comes
  competes
  concludes
  convenes
  departs
  ends
  expires
  faces
  finishes
  goes
  kicks
  lands
  leaves
  meets
  opens
  performs
  plays
  premieres
  relaunches
  reopens
  restarts
  resumes
  returns
  rises
  runs
  sails
  sits
  speaks
  starts
  takes
  visits
  votes
`

/** Plain forms of the same, behind a plural: polls [open] Thursday, the sides [meet] on Sunday. Own list, 2026-11. */
export const scheduledPlural = wordSet`
  arrive
  begin
  close
  come
  depart
  end
  expire
  face
  finish
  go
  leave
  meet
  open
  perform
  play
  premiere
  reopen
  restart
  resume
  return
  run
  sail
  start
  take
  travel
  visit
  vote
`

/** What a schedule [takes], [comes] or [goes]: the verb tells of one only with such a word behind it. Own list, 2026-11. */
export const scheduledWith: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['come', new Set(['before', 'into', 'out', 'up'])],
  ['comes', new Set(['before', 'into', 'out', 'up'])],
  ['go', new Set(['before', 'into', 'live', 'on', 'to', 'up'])],
  ['goes', new Set(['before', 'into', 'live', 'on', 'to', 'up'])],
  ['kick', new Set(['off'])],
  ['kicks', new Set(['off'])],
  ['lands', new Set(['at', 'in', 'on'])],
  ['leaves', new Set(['at', 'for', 'from', 'on'])],
  ['plays', new Set(['at', 'in', 'on'])],
  ['rises', new Set(['at'])],
  ['sails', new Set(['at', 'for', 'from', 'on'])],
  ['set', new Set(['for'])],
  ['take', new Set(['effect', 'office', 'on', 'over', 'place'])],
  ['takes', new Set(['effect', 'office', 'on', 'over', 'place'])],
])

/** What has been done to a plan: it has [suspended] classes on Thursday. Own list, 2026-11. */
export const rescheduling = wordSet`
  banned
  called
  canceled
  cancelled
  declared
  invited
  postponed
  rescheduled
  scheduled
  summoned
  suspended
`

/** Behind these `to be` is no plan: it proved [to be] late. Own list, 2026-11. */
export const seeming = wordSet`
  appear
  appeared
  appears
  believed
  claimed
  considered
  found
  happened
  known
  out
  proved
  proven
  reported
  said
  seem
  seemed
  seems
  thought
`

/** Nouns of what is to come, behind the day: a Friday [deadline]. Own list, 2026-11. */
export const plannedNouns = wordSet`
  deadline
  deadlines
  runoff
  showdown
`

/** Past forms that do not end in -ed. Own list, 2026-11. */
export const irregularPasts = wordSet`
  arose
  ate
  awoke
  beat
  became
  began
  blew
  bought
  broke
  brought
  built
  came
  caught
  chose
  cut
  dealt
  did
  drew
  drove
  fell
  felt
  fled
  flew
  fought
  found
  froze
  gave
  got
  grew
  had
  heard
  held
  hit
  hurt
  kept
  knew
  laid
  lay
  led
  left
  lost
  made
  meant
  met
  paid
  put
  quit
  ran
  read
  rode
  rose
  said
  sank
  sat
  saw
  sent
  set
  shook
  shot
  shut
  sold
  sought
  spent
  split
  spoke
  spread
  stole
  stood
  struck
  stuck
  swept
  swore
  swung
  taught
  threw
  told
  took
  tore
  understood
  was
  went
  were
  withdrew
  woke
  won
  wore
  wrote
`

/** Words that end in -ed and are no past. Own list, 2026-11. */
export const presentsInEd = wordSet`
  bed
  bleed
  breed
  embed
  exceed
  feed
  hundred
  indeed
  infrared
  misdeed
  naked
  need
  proceed
  red
  sacred
  seed
  shed
  speed
  succeed
  unprecedented
  weed
  wicked
`

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
  airs
  arrives
  begins
  closes
  comes
  competes
  concludes
  convenes
  debuts
  departs
  ends
  expires
  faces
  finishes
  goes
  hears
  hosts
  kicks
  lands
  launches
  leaves
  lifts
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
  runs
  sails
  sits
  speaks
  starts
  takes
  tours
  visits
  votes
`

/** Plain forms of the same, behind a plural: polls [open] Thursday, the sides [meet] on Sunday. Own list, 2026-11. */
export const scheduledPlural = wordSet`
  air
  arrive
  begin
  close
  come
  debut
  depart
  end
  expire
  face
  finish
  go
  host
  kick
  launch
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
  tour
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
  ['set', new Set(['for'])],
  ['take', new Set(['effect', 'office', 'on', 'over', 'place'])],
  ['takes', new Set(['effect', 'office', 'on', 'over', 'place'])],
])

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

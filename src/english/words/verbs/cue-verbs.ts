import { words } from '../list.ts'

/**
 * Verbs that can report, what stands behind each, and what kind of act they report then: `verb: act frame frame; act frame`. With a
 * particle (`call for`) the verb and its particle are one. Own list, after the uses of English verbs, 2026-11.
 *
 *     say      speech, writing, findings        words       spoken words, quoted or not: she said, “We lost.”
 *     order    asks, urges, calls for           clause      a clause with or without that: she said (that) they lost
 *     judge    praise, blame, description       that        a clause with that alone: she denied that they lost
 *     think    belief, hope, fear               late        a clause behind its own circumstance: she said in May they lost
 *     want     plans, promises, refusals        question    she asked whether they lost
 *                                               hearer      she told the board that they lost
 *                                               to          she promised to stay
 *                                               object      what is judged or ordered: she praised the plan
 *                                               topic       what is brought up or made known: she announced a plan
 *                                               noun        a noun of saying: she issued a warning
 *                                               as          she cast the plan as a mistake
 *                                               complement  she called the plan a mistake
 *                                               it          as she put it
 */
export const cueVerbs = words`
abhor: judge object
  acclaim: judge object
  accuse: judge object
  acknowledge: say words clause topic
  add: say words clause
  admire: judge object
  admit to: say object
  admit: say words clause topic
  admonish: judge object
  advertise: say topic
  advise: say words hearer
  advocate for: order object
  advocate: judge topic
  affirm: say words clause topic
  agree on: want object
  agree to: want object
  agree with: judge object
  agree: say words clause; want to
  aim: want to
  alert: say words hearer
  allege: say words clause topic
  allude to: say object
  amplify: say topic
  announce: say words clause topic
  answer: say words clause
  anticipate: think clause
  apologize for: judge object
  appeal for: order object
  applaud: judge object
  appreciate: judge object
  approve of: judge object
  approve: judge object
  argue against: judge object
  argue for: order object
  argue over: say object
  argue: say words clause late topic
  articulate: say topic
  ask for: order object
  ask: say words clause hearer question; order to
  aspire: want to
  assail: judge object
  assert: say words clause topic
  assess: think question; judge as
  assume: think clause
  assure: say words hearer object
  attack: judge object
  attest to: say object
  attest: say words clause
  aver: say words clause
  back: judge object
  balk at: want object
  balk on: want object
  bark: say words clause
  bash: judge object
  beg: order to hearer
  believe in: think object
  believe: think clause late
  belittle: judge object
  bellow: say words clause
  bemoan: judge object
  berate: judge object
  bet on: think object
  bet: think clause
  blame: judge object
  blare: say topic
  blast: judge object
  blurt: say words clause
  boast about: judge object
  boast of: judge object
  boast: say words clause
  boycott: judge object
  brag about: judge object
  brag: say words clause
  brand: judge complement
  brief: say words hearer
  bristle at: judge object
  broach: say topic
  brush aside: judge object
  brush off: judge object
  calculate: think words clause
  call for: order object
  call on: order object
  call out: judge object
  call: judge complement
  campaign against: order object
  campaign for: order object
  care about: think object
  cast: judge as
  castigate: judge object
  categorize: judge complement
  caution against: order object
  caution: say words clause hearer; order object
  challenge: judge object
  chant: say words clause
  characterize: judge complement
  chastise: judge object
  cheer: judge topic
  chide: judge object
  chime in: say object
  chime: say words clause
  chuckle: say words clause
  cite: say topic
  claim: say words clause late to topic
  clarify: say words clause topic
  come against: judge object
  command: order hearer
  commend: judge object
  comment on: say object
  comment: say words clause
  commit to: want object
  compare: judge complement
  complain about: judge object
  complain of: judge object
  complain: judge words clause
  compliment: judge object
  concede to: say object
  concede: say words clause topic
  concentrate on: think object
  conclude: say words clause complement
  condemn: judge object
  condone: judge object
  confess to: say object
  confess: say words clause
  confide: say words clause
  confirm: say words clause topic
  congratulate: judge object
  conjecture: think words clause
  consent to: want object
  consent: want to
  consider: think clause question; judge complement
  contemplate: think topic
  contend with: judge object
  contend: say words clause
  contest: judge object
  continue: say words that
  convince: judge object
  correct: say topic
  counsel: order hearer
  counter: say words clause
  crave: want to
  credit: judge object complement
  criticize: judge object
  crow: say words clause
  cry for: order object
  cry: say words clause
  deadpan: say words clause
  debate about: say object
  debate: say question
  decide on: want object
  decide: want clause to
  declare: say words clause topic complement
  decline: want to topic
  decree: order words clause
  decry: judge object
  dedicate: say topic
  deem: judge object complement
  defend: judge object
  deflect: judge object
  demand: order words clause to topic
  demonize: judge object
  demonstrate: say words clause
  denigrate: judge object
  denounce: judge object
  deny: say words that topic
  depict: judge complement
  deplore: judge object
  deride: judge object
  describe: say question; judge complement
  desire: want to
  determine: want clause
  detest: judge object
  diagnose: judge complement
  dictate: order words clause
  direct: order hearer
  disagree with: judge object
  disapprove of: judge object
  disapprove: judge object
  disavow: judge object
  disclose: say words clause topic
  discount: judge object
  discourage: judge object
  discover: think clause
  discredit: judge object
  discuss: say question topic
  dismiss: judge object
  disown: judge object
  disparage: judge object
  dispose of: want object
  dispute: judge object
  dissent from: judge object
  distance from: judge object
  distrust: think object
  double down: judge object
  doubt: think clause object
  downplay: judge object
  dream about: think object
  dream of: think object
  dream: think clause
  dub: judge complement
  dwell on: say object
  echo: say object topic
  elaborate on: say object
  elaborate: say words clause topic
  elect: want to
  email: say words clause hearer
  embrace: judge object
  emphasize: say words clause topic
  encourage: order object hearer
  endorse: judge object
  enthuse: say words clause
  envision: think clause complement
  envy: think object
  equate: judge complement
  estimate: think words clause complement
  evaluate: judge complement
  examine: think question
  exclaim: say words clause
  excoriate: judge object
  excuse: judge object
  exhort: order object hearer
  expand on: say object
  expect: think clause to complement
  experience: think as
  explain: say words clause question topic
  explicate: say words clause
  expose: say topic
  express: say words that topic
  extol: judge object
  fantasize: think clause
  fault: judge object
  fear: think clause to object
  feel: think clause
  figure: think words clause
  find: say words clause; think topic
  fire at: judge object
  fire back: judge object
  flag: say topic
  float: say topic
  flout: judge object
  forecast: say words clause topic
  foresee: think clause topic
  forget: think clause to
  forgive: judge object
  frame: judge complement
  fret about: think object
  fret over: think object
  fume about: judge object
  fume: judge words clause
  gather: think that
  gloat: judge words clause
  goad: order object
  greet: judge object
  gripe about: judge object
  gripe: judge words clause
  groan: say words clause
  growl: say words clause
  grumble: judge words clause
  guarantee: say words clause
  guess: think clause
  gush: say words clause
  hail: judge object complement
  hate: want to; judge object
  hear: think clause
  hesitate: want to
  highlight: say topic
  hint at: say object
  hint: say words clause topic
  hit back: judge object
  holler: say words clause
  honor: judge object
  hope for: think object
  hope: think words clause to
  hype: judge object
  hypothesize: think words clause
  identify: say complement
  ignore: judge object
  imagine: think clause complement
  implore: order object hearer
  imply: say words clause topic
  impress: judge object
  impugn: judge object
  indicate: say words clause topic
  infer: think clause
  inform: say words hearer
  inquire about: say object
  inquire: say question
  insinuate: say words clause
  insist on: say object
  insist: say words clause late
  instruct: order object hearer
  intend: want to
  interject: say words clause
  interpret: judge complement
  interrupt: say words clause
  intone: say words clause
  investigate: think question
  invoke: say topic
  issue: say noun
  joke about: say object
  joke: say words clause
  judge: judge complement
  justify: judge topic
  knock: judge object
  know about: think object
  know of: think object
  know: think clause question
  label: judge complement
  lambaste: judge object
  lament: judge words clause object
  lash against: judge object
  lash at: judge object
  lash: judge object
  laud: judge object
  laugh at: judge object
  laugh: say words clause
  lay out: say object
  lean toward: judge object
  learn about: think object
  learn of: think object
  learn: say words clause
  like: want to; judge object
  liken: judge object complement
  list: say topic
  lobby against: order object
  lobby for: order object
  lobby on: say object
  long for: think object
  long: want to
  look to: think object
  love: want to; judge object
  maintain: say words that
  malign: judge object
  marvel at: judge object
  marvel: judge words clause
  mean: want to
  mention: say words clause topic
  minimize: judge object
  misrepresent: judge object complement
  misstate: judge object
  mistrust: think object
  moan: say words clause
  mock at: judge object
  mock: judge object
  mourn: judge object
  mumble: say words clause
  murmur: say words clause
  muse about: think object
  muse: say words clause
  mutter: say words clause
  name: say topic; judge complement
  narrate: say topic
  nod to: say object
  note: say words clause late topic
  notice: think clause
  notify: say words hearer
  object to: judge object
  observe: say words clause
  offer: want to topic
  open about: say object
  opine: say words clause
  oppose: judge object
  opt: want to
  order: order object topic hearer
  outline: say topic
  overstate: judge topic
  paint: judge complement
  pan: judge object
  parrot: judge object
  peg: judge complement
  perceive: think clause; judge complement
  petition: order to object
  pile on: judge object
  pin on: judge object
  pitch: say topic
  plan: want to
  play down: judge object
  plead for: order object
  plead with: order object
  plead: order words that to topic
  pledge: want words clause to topic
  plug: judge topic
  point at: say object
  point out: say object
  point to: say object
  point: say words clause
  ponder on: think object
  ponder: think question
  portray: judge complement
  posit: say words clause
  position: judge as
  post: say words clause noun
  praise: judge object
  pray for: think object
  pray: think clause; want to
  preach: say words clause
  predict: say words clause topic
  prefer: want to; judge object
  press for: order object
  press on: order object
  press: order object
  pressure: order object
  presume: think clause to
  pretend: say to
  proclaim: say words clause complement
  prod: order object
  profess: say to
  promise: want words clause to topic; say hearer
  promote: judge object
  pronounce: say words clause complement
  prophesy: say words clause
  propose: say words clause; want to; order topic
  protest against: judge object
  protest: judge words that object
  publicize: say topic
  publish: say topic
  purport: say to
  push against: judge object
  push back: judge object
  push for: order object
  put: say it
  query: say question
  question: say question; judge object
  quip: say words clause
  quote: say words that topic
  rail against: judge object
  rail at: judge object
  rally against: order object
  rally behind: judge object
  rank: judge complement
  rant about: judge object
  rant: judge words clause
  rate: judge complement
  rave: say words clause
  read: say words clause
  reaffirm: say words clause topic
  realize: think clause
  reason: say words clause
  reassure: say words hearer object
  rebuff: judge object
  rebuke: judge object
  rebut: judge object
  recall: say words clause topic
  reckon with: think object
  reckon: think words clause; judge complement
  recognize: think clause; judge as
  recommend: say words clause; order topic
  recount: say words clause topic
  refer to: say object
  reference: say topic
  reflect on: think object
  refuse to: want object
  refuse: want to
  regard: judge complement
  regret: think clause; judge object
  rehash: say topic
  reiterate: say words clause topic
  reject: judge object
  relish: judge object
  remark: say words clause
  remember: think clause topic complement
  remind: say words hearer object
  repeat: say words clause topic
  reply to: say object
  reply: say words clause
  report on: say object
  report: say words clause complement
  reprimand: judge object
  reprove: judge object
  repudiate: judge object
  request: order topic
  resent: judge object
  reserve: want topic
  resist: judge object
  resolve: want clause to
  respond: say words clause topic
  retort: say words clause
  retweet: say topic
  reveal: say words clause topic
  revisit: say topic
  ridicule: judge object
  rule out: want object
  rule: say words that
  salute: judge object
  savage: judge object
  say: say words clause late question topic
  scapegoat: judge object
  scoff at: judge object
  scoff: judge words clause
  scold: judge object
  scorn: judge object
  scream: say words clause
  see: think clause; judge as
  seek: want to topic
  sense: think clause
  set out: want object
  settle on: want object
  shame: judge object
  share: say noun
  shoot back: judge object
  shoot down: judge object
  shout: say words clause
  show: say words clause topic
  shriek: say words clause
  shun: judge object
  side with: judge object
  sigh: say words clause
  sign off: want object
  signal: say words clause
  single out: judge object
  skewer: judge object
  slam: judge object
  slight: judge object
  smear: judge object
  snap: say words clause
  snarl: say words clause
  sneer at: judge object
  sneer: judge words clause
  sniff: say words clause
  snub: judge object
  sound off: judge object
  speak about: say object
  speak against: judge object
  speak for: say object
  speak of: say object
  speak out: say object
  specify: say words clause topic
  speculate about: think object
  speculate: think words clause
  spell out: say object
  spurn: judge object
  stammer: say words clause
  stand against: judge object
  stand behind: judge object
  stand by: judge object
  state: say words clause
  stipulate: say words clause topic
  stress: say words clause object topic
  strike back: judge object
  submit: say that
  subscribe to: judge object
  suggest: say words clause late topic
  summarize: say words clause topic
  support: judge object
  suppose: think clause
  surmise: think clause
  suspect: think clause complement
  swear: want words clause to
  swipe at: judge object
  sympathize with: judge object
  tag: judge complement
  talk about: say object
  talk of: say object
  talk up: judge object
  taunt: judge object
  teach: say words hearer
  tease: judge object
  telegraph: say words clause
  tell of: say object
  tell: say words hearer question
  term: judge complement
  testify about: say object
  testify to: say object
  testify: say words clause topic
  text: say words clause hearer
  thank: judge object
  theorize: think words clause
  think about: think object
  think of: think object
  think: think clause late as
  threaten: want to
  thunder: say words clause
  tolerate: judge object
  touch on: say object
  tout as: judge object
  tout: judge object
  trash: judge object
  trumpet: judge object topic
  trust: think clause object
  tweet: say words clause topic
  underline: say words that topic
  underscore: say words that
  understand: think clause question
  understate: judge topic
  urge: order object hearer
  utter: say words that topic
  value: judge object complement
  vent: say words that topic
  veto: want topic
  view: judge complement
  vilify: judge object
  vindicate: judge object
  voice: say topic
  volunteer: want words clause to
  vouch for: judge object
  vow: want words clause to topic
  walk back: judge object
  want: want clause to topic
  warn about: say object
  warn against: order object
  warn of: say object
  warn: say words clause hearer object topic
  wave off: judge object
  welcome: judge object
  whisper: say words clause
  wish for: think object
  wish: want clause to
  wonder about: think object
  wonder: think words clause question
  worry about: think object
  worry over: think object
  worry: think words clause
  worship: judge object
  write about: say object
  write of: say object
  write: say words clause late
  yearn for: think object
  yearn: want to
  yell: say words clause
  zero in: say object
`

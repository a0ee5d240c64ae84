import { words } from './words.ts'

/** Other names of countries and unions, and the one that they are compared by; stops and accents left out. Own list, 2026-11. */
const pairs = words`
  america: united states
  bombay: mumbai
  bosnia and herzegovina: bosnia herzegovina
  bosnia hercegovina: bosnia herzegovina
  bosnia: bosnia herzegovina
  britain: united kingdom
  burma: myanmar
  calcutta: kolkata
  cape verde: cabo verde
  congo kinshasa: democratic republic of congo
  cote divoire: ivory coast
  czech republic: czechia
  dc: washington
  democratic peoples republic of korea: north korea
  democratic republic of the congo: democratic republic of congo
  district of columbia: washington
  dprk: north korea
  dr congo: democratic republic of congo
  drc: democratic republic of congo
  emirates: united arab emirates
  eu: european union
  fyrom: macedonia
  gb: united kingdom
  great britain: united kingdom
  holland: netherlands
  holy see: vatican
  irish republic: ireland
  islamic republic of iran: iran
  kiev: kyiv
  kingdom of saudi arabia: saudi arabia
  ksa: saudi arabia
  macau: macao
  madras: chennai
  north macedonia: macedonia
  nyc: new york city
  nz: new zealand
  peking: beijing
  peoples republic of china: china
  prc: china
  rangoon: yangon
  republic of china: taiwan
  republic of ireland: ireland
  republic of korea: south korea
  rok: south korea
  russian federation: russia
  saigon: ho chi minh city
  swaziland: eswatini
  the netherlands: netherlands
  the us: united states
  timor leste: east timor
  turkiye: turkey
  u n: united nations
  uae: united arab emirates
  uk: united kingdom
  un: united nations
  united states of america: united states
  us: united states
  usa: united states
  ussr: soviet union
  vatican city: vatican
  washington dc: washington
`

/** The name that another name is compared by: `usa` → `united states`. */
export const countryVariants: ReadonlyMap<string, string> = new Map(pairs.map(entry => entry.split(': ') as [string, string]))

import { words } from '../list.ts'

/** Other names of countries, unions, American states and renamed cities, and the one that they are compared by; stops and accents left out. Own list, 2026-11. */
const pairs = words`
  ala: alabama
  america: united states
  ariz: arizona
  ark: arkansas
  bombay: mumbai
  bosnia and herzegovina: bosnia herzegovina
  bosnia hercegovina: bosnia herzegovina
  bosnia: bosnia herzegovina
  britain: united kingdom
  burma: myanmar
  calcutta: kolkata
  calif: california
  cape verde: cabo verde
  colo: colorado
  congo kinshasa: democratic republic of congo
  conn: connecticut
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
  fla: florida
  fyrom: macedonia
  gb: united kingdom
  great britain: united kingdom
  holland: netherlands
  holy see: vatican
  ill: illinois
  irish republic: ireland
  islamic republic of iran: iran
  kan: kansas
  kiev: kyiv
  kingdom of saudi arabia: saudi arabia
  ksa: saudi arabia
  ky: kentucky
  macau: macao
  madras: chennai
  mass: massachusetts
  md: maryland
  mich: michigan
  minn: minnesota
  miss: mississippi
  mo: missouri
  mont: montana
  nc: north carolina
  nd: north dakota
  neb: nebraska
  nev: nevada
  nh: new hampshire
  nj: new jersey
  nm: new mexico
  north macedonia: macedonia
  ny: new york
  nyc: new york city
  nz: new zealand
  okla: oklahoma
  ore: oregon
  pa: pennsylvania
  peking: beijing
  penn: pennsylvania
  peoples republic of china: china
  prc: china
  rangoon: yangon
  republic of china: taiwan
  republic of ireland: ireland
  republic of korea: south korea
  ri: rhode island
  rok: south korea
  russian federation: russia
  saigon: ho chi minh city
  sc: south carolina
  sd: south dakota
  swaziland: eswatini
  tenn: tennessee
  tex: texas
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
  va: virginia
  vatican city: vatican
  vt: vermont
  wash: washington
  washington dc: washington
  wis: wisconsin
  wva: west virginia
  wyo: wyoming
`

/** The name that another name is compared by: `usa` → `united states`. */
export const placeVariants: ReadonlyMap<string, string> = new Map(
  pairs.map(entry => entry.split(': ') as [string, string]),
)

import { wordSet } from '../list.ts'

/** Roles that firms and clubs have, too: partner Veltrio, champion Orlan. Own list, 2026-11. */
export const rolesOfFirms = wordSet`
  agent
  ally
  broadcaster
  broker
  builder
  carrier
  challenger
  champion
  collaborator
  contractor
  counterpart
  customer
  dealer
  defender
  designer
  developer
  distributor
  exporter
  founder
  giant
  host
  importer
  insurer
  leader
  lender
  maker
  manufacturer
  operator
  opponent
  owner
  partner
  producer
  provider
  publisher
  representative
  retailer
  rival
  seller
  sponsor
  supplier
  winner
`

/** What firms alone have, behind their name: Veltrio shares. Own list, 2026-11. */
export const firmsHave = wordSet`
  bonds
  customers
  employees
  executives
  factories
  investors
  profits
  revenue
  sales
  shareholders
  shares
  stock
  stores
  subsidiaries
  subsidiary
  users
`

/** What an apposition calls an organization: Veltrio, a software [company]. Own list, 2026-11. */
export const organizationNouns = wordSet`
  agency
  airline
  bank
  brand
  broadcaster
  chain
  charity
  club
  company
  conglomerate
  consultancy
  firm
  foundation
  group
  insurer
  lender
  magazine
  manufacturer
  militia
  newspaper
  ngo
  nonprofit
  organisation
  organization
  outlet
  party
  platform
  retailer
  startup
  subsidiary
  union
  website
`

/** What places are called, before `of` or behind the name: the town of Orlan, Orlan district. Own list, 2026-11. */
export const placeNouns = wordSet`
  area
  atoll
  bay
  borough
  canton
  capital
  city
  coast
  constituency
  county
  department
  district
  enclave
  governorate
  hamlet
  highlands
  island
  islands
  kingdom
  locality
  municipality
  neighborhood
  neighbourhood
  oblast
  parish
  peninsula
  port
  prefecture
  province
  region
  state
  suburb
  town
  township
  upazila
  valley
  village
  ward
  wilaya
`

/** Kin, and what only a person has: Pell’s [widow]. Own list, 2026-11. */
export const peopleHave = wordSet`
  autobiography
  birthday
  body
  boyfriend
  brother
  career
  childhood
  children
  cousin
  dad
  daughter
  daughters
  family
  father
  fiance
  fiancee
  fiancé
  fiancée
  funeral
  girlfriend
  grandfather
  grandmother
  husband
  lawyer
  lawyers
  mom
  mother
  mum
  nephew
  niece
  parents
  sister
  son
  sons
  uncle
  widow
  wife
`

/** Vessels and vehicles, whose names are no people: the tanker Ostrand Star. Own list, 2026-11. */
export const vessels = wordSet`
  barge
  boat
  destroyer
  ferry
  freighter
  frigate
  mv
  schooner
  ship
  steamer
  submarine
  tanker
  trawler
  tugboat
  vessel
  warship
  yacht
`

/** Indices of stock exchanges, which are no organizations. Own list, 2026-11. */
export const indices = wordSet`
  bovespa
  cac
  dax
  ftse
  klci
  kospi
  mib
  nifty
  nikkei
  sensex
  topix
  tsx
`

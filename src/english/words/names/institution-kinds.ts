import { words } from '../list.ts'

/** What an organization is called without its name, and the nouns of the names that it may mean: the [agency] is a Harbour [Bureau]. Each means its own noun, too. Own list, 2026-11. */
const entries = words`
  administration: government
  agency: administration authority board bureau center centre commission council department directorate inspectorate institute ministry office service
  airline: air airlines airways aviation express
  army: forces
  assembly: legislature parliament
  association: alliance council federation league society union
  authority: administration agency board commission
  bloc: alliance coalition union
  body: agency assembly association authority board bureau commission committee congress council federation institute organisation organization union
  broadcaster: broadcasting channel corporation network news radio television tv
  business: airline bank brand carrier chain co company conglomerate consultancy corp developer express giant inc insurer lender limited llc ltd maker manufacturer operator plc publisher retailer startup studio supplier utility
  campaign: coalition
  carrier: air airlines airways aviation express
  centre: center institute
  center: centre institute
  chamber: senate
  channel: news television tv
  charity: aid foundation fund mission relief society trust
  club: athletic city fc rovers sc team town united wanderers
  coalition: alliance
  commission: committee
  committee: commission
  company: airline airlines airways bank brand breweries brothers carrier chain co communications conglomerate consultancy corp corporation developer energy enterprises entertainment express firm foods giant group holdings inc industries insurer international lender limited llc ltd maker manufacturer motors oil operator pharma pharmaceuticals plc publisher retailer solutions startup studio supplier systems technologies telecom utility ventures
  conglomerate: corp corporation group holdings industries
  corporation: airline bank brand carrier chain company conglomerate consultancy corp developer express giant inc insurer lender maker manufacturer operator publisher retailer startup studio supplier utility
  daily: gazette herald journal mail mirror news post press standard star sun telegraph times tribune
  department: ministry office
  developer: estates group holdings homes properties property
  federation: association confederation league union
  firm: airline associates bank brand capital carrier chain co company conglomerate consultancy corp corporation developer express giant group holdings inc insurer international lender limited llc llp ltd maker manufacturer operator partners plc publisher retailer solutions startup studio supplier systems technologies utility
  force: constabulary police
  foundation: fund trust
  government: administration
  group: airline alliance association bank bloc brand campaign carrier chain coalition committee company confederation conglomerate consultancy council developer express federation forum front fund giant group holdings initiative institute insurer league lender maker manufacturer movement network operator organisation organization partnership project publisher retailer society startup studio supplier trust union utility watch
  house: congress parliament representatives
  institute: center centre foundation
  institution: academy bank center centre college foundation institute museum school university
  lender: bank bancorp
  magazine: review weekly
  manufacturer: industries motors pharma pharmaceuticals
  ministry: department office
  movement: alliance coalition front party
  museum: gallery
  network: news radio television tv
  newspaper: chronicle citizen daily gazette guardian herald independent journal mail mirror monitor nation news observer post press record standard star sun telegraph times tribune
  nonprofit: alliance association foundation fund institute project society trust
  office: bureau department directorate
  organisation: agency alliance association coalition committee council federation forum foundation fund group institute league network organization project society trust union
  organization: agency alliance association coalition committee council federation forum foundation fund group institute league network organisation project society trust union
  outlet: chronicle gazette guardian herald journal mail mirror news observer post press radio star sun television telegraph times tribune tv
  paper: chronicle gazette guardian herald journal mail mirror news observer post press star sun telegraph times tribune
  parliament: assembly congress
  party: congress conservatives democrats greens republicans
  police: constabulary force
  publication: gazette herald journal mail news post press review times tribune weekly
  publisher: books media press publishing
  regulator: agency authority board bureau commission office
  school: academy college university
  service: services
  side: athletic city fc rovers sc town united wanderers
  station: news radio television tv
  team: athletic city fc racing rovers sc town united wanderers
  union: association congress federation
  watchdog: agency authority board bureau commission committee office ombudsman watch
  website: news
`

export const institutionKinds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  entries.map(entry => {
    const [kind, nouns] = entry.split(': ') as [string, string]
    return [kind, new Set([kind, ...nouns.split(' ')])]
  }),
)

/** What a firm, a club, a party or a paper is called whose name says nothing of what it is: Veltrio is the [company]. Own list, 2026-11. */
export const kindsOfBareNames: ReadonlySet<string> = new Set(words`
  airline
  band
  bank
  brand
  business
  carrier
  chain
  club
  company
  conglomerate
  consultancy
  corporation
  developer
  firm
  giant
  group
  insurer
  lender
  maker
  manufacturer
  operator
  organisation
  organization
  platform
  retailer
  side
  start-up
  startup
  studio
  supplier
  utility
`)

/** Nouns of institutions beside those at the end of names: the [embassy], the [town]. Own list, 2026-11. */
export const otherInstitutions: ReadonlySet<string> = new Set(words`
  archdiocese
  borough
  brigade
  convention
  county
  diocese
  district
  embassy
  inquiry
  judiciary
  military
  municipality
  navy
  syndicate
  taskforce
  town
  township
  treasury
  village
`)

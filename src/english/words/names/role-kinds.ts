import { words } from '../list.ts'

/** What somebody is called without a name, and the nouns of the roles that may be meant: the [official] is a harbour [commissioner]. Own list, 2026-11. */
const entries = words`
  academic: anthropologist economist historian lecturer professor researcher scientist scholar sociologist
  activist: advocate campaigner organizer
  actor: actress star
  artist: musician painter photographer rapper sculptor singer
  attorney: counsel lawyer prosecutor
  author: novelist writer
  boss: ceo chairman chairwoman chief coach director executive head manager officer president trainer
  chair: chairman chairperson chairwoman
  chairman: chair chairperson
  chairperson: chair chairman chairwoman
  chairwoman: chair chairperson
  chief: director head
  clergyman: archbishop bishop cardinal imam pastor priest rabbi reverend vicar
  cleric: archbishop ayatollah bishop cardinal imam pastor priest rabbi reverend vicar
  coach: manager trainer
  congressman: representative
  congresswoman: representative
  councillor: councilman councilor councilwoman
  counsel: attorney barrister lawyer
  diplomat: ambassador consul envoy minister
  director: head
  doctor: cardiologist dermatologist epidemiologist oncologist paediatrician pediatrician physician psychiatrist surgeon virologist
  envoy: ambassador representative
  executive: ceo chairman chairwoman chief director founder head manager officer president
  expert: academic analyst economist engineer epidemiologist historian lecturer professor researcher scholar scientist specialist virologist
  footballer: defender forward goalkeeper midfielder player striker winger
  founder: co-founder cofounder
  head: chair chairman chairwoman chief director president
  jurist: judge justice magistrate
  journalist: anchor broadcaster columnist commentator correspondent editor host presenter reporter
  judge: justice magistrate
  lawmaker: assemblyman assemblywoman congressman congresswoman deputy legislator mp parliamentarian rep representative sen senator
  lawyer: advocate attorney barrister counsel prosecutor solicitor
  leader: ceo chair chairman chairperson chairwoman chief commander head leader premier president secretary
  legislator: assemblyman assemblywoman congressman congresswoman deputy lawmaker mp parliamentarian rep representative sen senator
  mp: lawmaker legislator parliamentarian
  musician: composer drummer guitarist pianist rapper singer
  officer: captain chief colonel commander constable inspector lieutenant major sergeant superintendent
  official: administrator ambassador attaché chief commissioner coordinator deputy director envoy executive governor head magistrate manager mayor minister officer president registrar secretary spokesman spokesperson spokeswoman superintendent undersecretary
  parliamentarian: deputy lawmaker legislator mp senator
  player: batsman bowler centre defender fielder footballer forward goalkeeper guard midfielder pitcher quarterback striker winger
  politician: chancellor congressman congresswoman councillor deputy governor lawmaker leader legislator mayor minister mp premier president senator
  premier: minister
  principal: head headmaster headteacher
  researcher: academic analyst biologist chemist ecologist economist epidemiologist historian professor scholar scientist
  ruler: emir governor king president queen sheikh sultan
  scholar: academic historian lecturer professor researcher
  scientist: astronomer biologist botanist chemist climatologist ecologist epidemiologist geologist geneticist meteorologist physicist professor researcher virologist zoologist
  singer: musician rapper songwriter vocalist
  solicitor: attorney lawyer
  spokesman: spokesperson
  spokesperson: spokesman spokeswoman
  spokeswoman: spokesperson
  star: actor actress footballer player singer
  striker: footballer forward player
  tycoon: businessman ceo chairman founder owner
  writer: author columnist journalist novelist poet
`

export const roleKinds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  entries.map(entry => {
    const [kind, nouns] = entry.split(': ') as [string, string]
    return [kind, new Set(nouns.split(' '))]
  }),
)

/** Roles of several words that mean the same one; the role that the text has stands first. Own list, 2026-11. */
const sames = words`
  chief executive: ceo
  chief justice: chief judge
  king: head of state
  king: monarch
  managing director: md
  member of parliament: mp
  police chief: chief of police
  president: head of state
  prime minister: head of government
  prime minister: pm
  prime minister: premier
  prime minister: taoiseach
  queen: head of state
  queen: monarch
  secretary general: general secretary
  secretary-general: general secretary
  secretary-general: secretary general
`

/** `head of state` → `president`, `king`, `queen` */
export const sameRoles: ReadonlyMap<string, readonly string[]> = sames.reduce((map, entry) => {
  const [role, called] = entry.split(': ') as [string, string]
  return map.set(called, [...(map.get(called) ?? []), role])
}, new Map<string, readonly string[]>())

/** What anybody may be called who was named before. Own list, 2026-11. */
export const anybody: ReadonlySet<string> = new Set(words`
  man
  official
  politician
  woman
`)

/** What somebody is called who was introduced by name alone, since everybody knows: the [star], the [nominee]. Own list, 2026-11. */
export const callings: ReadonlySet<string> = new Set(words`
  actor
  actress
  billionaire
  businessman
  businesswoman
  candidate
  comedian
  defender
  footballer
  forward
  goalkeeper
  incumbent
  midfielder
  musician
  nominee
  player
  rapper
  singer
  songwriter
  star
  striker
  superstar
  tycoon
`)

/** The same, of offices: nothing else may be told of who holds it. Own list, 2026-11. */
export const highOffices: ReadonlySet<string> = new Set(words`
  chancellor
  governor
  king
  leader
  mayor
  minister
  monarch
  pope
  premier
  president
  queen
  senator
`)

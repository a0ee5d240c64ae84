// Invented news: the sentences of lists/sentences.txt with invented companies, parties, papers, clubs, agencies and people in them.
// The texts that the tagger learns from speak of governments and armies; these, of whom else the news is about.
//
//   node scripts/tagger/invented.js NAMES.json [ARTICLES] [SEED] > invented.jsonl
import { readFileSync } from 'node:fs'
import { personNamer } from './augment.js'
import { randomFrom } from './crf.js'

const [namesFile, articleCount = '700', seed = '7'] = process.argv.slice(2)
const random = randomFrom(Number(seed))
const { towns, cities, countries, demonyms, villages, regions } = JSON.parse(readFileSync(namesFile, 'utf8'))
const knownPerson = personNamer(namesFile, random)
const list = words => words.split(' ')
const lines = words => words.split('|')
const pick = choices => choices[Math.floor(random() * choices.length)]
const chance = share => random() < share
const capitalize = word => word[0].toUpperCase() + word.slice(1)
const times = (count, make) => Array.from({ length: count }, make)
const acronymOf = name =>
  name
    .replace(/^The /, '')
    .split(/[ -]/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0])
    .join('')

const starts = list(
  'al an ar ba be bio bra ca co da de di do el en fa fi ga ge glo ha in ka ki la le li lo lu ma me mi mo na ne no o om pa pe po qua ra re ri ro sa se si so sol sta su ta te ti to tri u va ve vi vo wa xe ya za zen',
)
const middles = list('ba ca ci da do fi go la le li lo ma mi na ne no pa ra ri ro sa si ta te ti to va ve vi')
const ends = list(
  'bank bo by cell cel chem co com con cor corp da dex dia do fon ga gen go graph ico ila ini ix ka kom lab la link lon lux max med na net ngo nor nova on one pay pharm plex qo ra rex ro sa san soft sol son star ta tec tech tek tel ton tra tron va vex via vox wave xa xo za zon zy',
)
const adjectives = list(
  'Bold Bright Blue Clear Common Crystal Deep Eastern Fair First Free Fresh Global Golden Grand Great Green High Iron Living Long New Noble North Northern Old Open Pacific Quiet Rapid Red Rising Royal Silver Simple Smart Southern Star Strong True Urban White Wild Young',
)
const nouns = list(
  'Anchor Arrow Beacon Bell Bridge Canyon Castle Compass Crown Eagle Falcon Field Fire Forest Fox Garden Gate Harbor Hill Horizon House Island Lake Light Lion Moon Mountain Oak Ocean Orchard Path Peak Planet River Rock Rose Shield Sky Spring Spirit Star Stone Summit Sun Table Tiger Tower Tree Valley Wave Wind Wing Wolf World',
)
const trades = list(
  'Airports Apparel Automotive Biotech Brands Breweries Capital Cement Chemicals Coffee Commerce Communications Computers Construction Containers Cosmetics Credit Dairies Data Design Digital Electric Electronics Energy Engineering Entertainment Estates Fashion Films Finance Financial Foods Gold Health Healthcare Hotels Insurance Interactive Investments Labs Leasing Logistics Machines Marine Media Metals Mining Mobile Motors Music Networks Oil Optical Outdoor Paper Petroleum Pharma Pharmaceuticals Pictures Plastics Power Properties Publishing Railways Records Resources Retail Robotics Rubber Securities Semiconductor Services Shipping Software Solar Solutions Steel Stores Studios Supply Systems Technologies Telecom Textiles Timber Tobacco Toys Travel Ventures Water Wireless',
)
const forms = lines(
  'Inc|Inc.|Corp|Corp.|Co|Co.|Ltd|Ltd.|PLC|plc|LLC|AG|SA|S.A.|NV|GmbH|AB|ASA|Oyj|SpA|Bhd|Sdn Bhd|Pty Ltd|Pvt Ltd|Limited|Group|Holdings|Holding|Group Inc|Holdings Ltd|Industries|International|International Inc|Partners|& Co.|& Sons|Company|Corporation|Enterprises|Global',
)
const fields = list(
  'Agriculture Health Education Trade Transport Finance Defence Defense Justice Labor Labour Energy Tourism Culture Sports Fisheries Forestry Environment Housing Immigration Industry Commerce Science Technology Water Mining Communications Security Statistics Planning Youth Women Veterans Customs Revenue Corruption Elections Nutrition Media Roads Railways Ports Aviation Maritime Development Reconciliation Welfare Insurance Pensions Wildlife Forests Parks Archives',
)
const bodies = list(
  'Agency Authority Board Bureau Commission Council Office Institute Service Administration Department Directorate Corporation Secretariat Fund Committee Center Centre Tribunal Association Federation Foundation Network Union Society Alliance',
)
const causes = list(
  'Freedom Justice Peace Unity Progress Democracy Reform Rights Labour Land Liberty Change Solidarity Renewal Independence Order Development Equality Hope Dignity',
)
const stances = list(
  'Democratic National People’s Social Liberal Conservative Christian Workers’ United Progressive Republican Popular Socialist Islamic Patriotic Civic Independent Agrarian Green Reform',
)
const mascots = list(
  'Badgers Bandits Bulldogs Chargers Cobras Comets Coyotes Cyclones Dragons Dukes Engineers Foxes Gators Hornets Huskies Jaguars Knights Lancers Mustangs Owls Pilots Pioneers Racers Ravens Riders Rebels Sailors Scorpions Sharks Stallions Stars Stingers Storm Thunderbirds Tornados Tridents Vipers Wildcats Wolves',
)
const papers = list(
  'Times Post Herald Tribune Gazette Star Chronicle News Mail Observer Journal Standard Sun Guardian Telegraph Monitor Courier Examiner Globe Express Dispatch Mirror Record Press Nation Citizen Independent Review Bulletin Advertiser Register Today Daily',
)
const foreignPapers = lines(
  'El Heraldo|El Faro|El Tiempo|El Comercio|La Prensa|La Voz|La Hora|La Gaceta|Le Matin|Le Quotidien|Le Journal|L’Aurore|Il Giornale|Il Mattino|Die Presse|Der Tagesspiegel|Al-Watan|Al-Bayan|Al Ahdath|An-Nahar|Jornal do Povo|O Dia|De Morgen|Het Nieuwsblad|Kathimerini|Dnevnik|Gazeta|Vremya|Vesti|Hurriyet|Milliyet|Sabah|Nippo Shimbun|Minjung Ilbo|Renmin Bao|Prothom Barta|Dainik Sangbad|Berita Rakyat|Suara Nasional',
)
const offices = lines(
  'Prosecutor|Public Prosecutor|Attorney General|Auditor General|President|Prime Minister|Governor|Ombudsman|Registrar|Commissioner',
)
const things = list(
  'Water Forest Peace Trade Film Music Book Housing Jazz Energy Climate Literacy Farm Freedom Privacy Safety Clean Pension Wine Science Nations Winter Spring Summer Heritage Friendship Youth Fisheries Border',
)
const abbreviations = list(
  'GDP CEO DNA TV HIV AIDS PCR QR ID SUV IT AI VAT IPO R&D ATM GPS USB PhD MBA FIR PPE ICU VIP UFO NGO NGOs MPs CEOs PM VP DJ PR HR LGBT LED LNG LPG CCTV SMS PIN PDF DVD CD EV EVs NFT VR AR 5G ESG ETF',
)
const streets = list('Mill Church Elm Bridge King Queen Market Station High Castle Victoria Maple Ferry Garden')
const publicSuffixes = list('World Africa Asia Europe America International Worldwide')
const adjectiveOf = demonyms.filter(word => /(?:an|ese|ish|ic|i)$/.test(word))
const plain = names => names.filter(name => /^\p{Lu}[\p{L} .'-]+$/u.test(name) && name.length < 22)
const someTowns = plain(towns)
const someCities = plain(cities)

/** Sutaville, Kaligora: names that no list has, for what else may be called so */
const unheard = tails => capitalize(pick(starts) + (chance(0.5) ? pick(middles) : '') + pick(tails))
const villageEnds = list(
  'bad berg bo burg by cho dam dou ford gaon gora ham ja kro ley li long ma nga nuevo pur ra ri sk stan tan ton ville wa wo yi za',
)
const surnameEnds = list(
  'asa asi awe az di dze eh ek en er ev ez ian idi ik ima in ino is ko la lu ma mba nen ney o osi ov ra ri sen shi ska son ti tu u wa wi ya yan yi zi',
)
const village = () =>
  chance(0.85)
    ? unheard(villageEnds)
    : `${pick(list('El La Las San Santa Port Bad Tel Wadi Khan Oued Kafr Al Ban Ko'))} ${unheard(villageEnds)}`
const someVillages = plain(villages)
const someRegions = plain(regions)
const town = () => {
  const kind = random()
  if (kind < 0.27) return pick(someCities)
  if (kind < 0.55) return pick(someTowns)
  if (kind < 0.72) return pick(someVillages)
  return kind < 0.82 ? pick(someRegions) : village()
}
function person() {
  const known = knownPerson()
  if (chance(0.85)) return known
  const surname = unheard(surnameEnds)
  return { full: `${known.full.split(' ')[0]} ${surname}`, short: surname }
}
const place = () => (chance(0.6) ? town() : pick(countries))
const surname = () =>
  person()
    .short.replace(/^(?:al|el|Al)-?/i, '')
    .replace(/^./, letter => letter.toUpperCase())
const letters = count => times(count, () => pick([...'ABCDEFGHIJKLMNOPRSTUVWXZ'])).join('')

/** Veltex, Novaradia, DataVox, waveGo, Zonica.com */
function coined() {
  const word = pick(starts) + (chance(0.45) ? pick(middles) : '') + pick(ends)
  const kind = random()
  if (kind < 0.62) return capitalize(word)
  if (kind < 0.76) return capitalize(pick(starts) + pick(ends)) + capitalize(pick(ends))
  if (kind < 0.84)
    return (
      pick(nouns) + capitalize(pick(lines('ly|Aid|Pay|Net|Hub|Go|Works|Bank|Soft|Tech|Mart|Care|Link|Lab|Book|Fi')))
    )
  if (kind < 0.9) return `${capitalize(word)}.com`
  if (kind < 0.95) return word.toUpperCase()
  return capitalize(word) + pick(['+', '!', '-X', ' 24', '']).trim()
}

/** A company as it is first called, and then. */
function company() {
  const kind = random()
  let core
  if (kind < 0.26) core = coined()
  else if (kind < 0.4) core = surname()
  else if (kind < 0.48) core = `${surname()} ${pick(['&', 'and', '&'])} ${surname()}`
  else if (kind < 0.52) core = `${surname()}${pick(['-', '/', ' ', ', '])}${surname()}`
  else if (kind < 0.62) core = `${pick(adjectives)} ${pick(nouns)}`
  else if (kind < 0.67) core = pick(nouns)
  else if (kind < 0.75) core = letters(2 + Math.floor(random() * 3))
  else if (kind < 0.87) core = `${place()} ${pick(trades)}`
  else if (kind < 0.91)
    core = `${pick(list('Banco Grupo Compagnie Societe Groupe Casa Hotel Radio Perusahaan Tele Auto Electro Petro Agro'))} ${pick([coined, surname, town])()}`
  else if (kind < 0.95) core = `${surname()}’s`
  else core = `${pick(adjectiveOf)} ${pick(trades)}`
  const traded = chance(0.35) && !/[’,]/.test(core) ? `${core} ${pick(trades)}` : core
  const full = chance(0.5) && !traded.endsWith('’s') ? `${traded} ${pick(forms)}` : traded
  return {
    full,
    short: chance(0.75) ? core : traded,
    acronym: /^[A-Z]{2,4}$/.test(core) ? core : letters(2 + Math.floor(random() * 3)),
  }
}

const bank = () => {
  const where = place()
  const full = pick([
    `Bank of ${where}`,
    `Banco de ${where}`,
    `${where} National Bank`,
    `First ${surname()} Bank`,
    `${surname()} Bank`,
    `Central Bank of ${pick(countries)}`,
    `${coined()} Bank`,
    `${pick(adjectiveOf)} Development Bank`,
    `Banque ${where}`,
    `${coined()}`,
  ])
  return { full, short: full }
}
const airline = () => {
  const where = place()
  const core = pick([
    `Air ${where}`,
    `${where} Airlines`,
    `${where} Airways`,
    `${coined()} Air`,
    `Fly${coined()}`,
    `Aero${coined().toLowerCase()}`,
    `${pick(adjectives)}jet`,
    `${where} Air`,
  ])
  return { full: core, short: core }
}
const paper = () => {
  const full = chance(0.22)
    ? pick(foreignPapers)
    : pick([
        `${town()} ${pick(papers)}`,
        `${town()} ${pick(papers)}`,
        `Daily ${pick(papers)}`,
        `${place()} ${pick(papers)}`,
        `${town()} Daily ${pick(papers)}`,
        `Sunday ${pick(papers)}`,
        `${pick(adjectiveOf)} ${pick(papers)}`,
        `${pick(nouns)} ${pick(list('Weekly Magazine Daily Today Week'))}`,
        `${pick(['Weekly', 'Modern', 'Business', 'Popular', 'American'])} ${pick(nouns)}`,
      ])
  return { full: chance(0.5) ? `the ${full}` : full, short: `the ${full.split(' ').at(-1)}`, bare: full }
}
const broadcaster = () => {
  const where = place()
  const full = pick([
    `Radio ${where}`,
    `${where} TV`,
    `Channel ${2 + Math.floor(random() * 40)}`,
    `TV${1 + Math.floor(random() * 9)}`,
    `${letters(3)}`,
    `${letters(3)} News`,
    `${where} Broadcasting Corporation`,
    `${surname()} Radio`,
    `${coined()} TV`,
    `${letters(2)}TV`,
    `${where} Television`,
    `${pick(adjectives)} FM`,
    `Tele${coined().toLowerCase()}`,
    `Radio ${pick(nouns)}`,
  ])
  return { full, short: full }
}
const wire = () => {
  const full = pick([
    `${pick(adjectiveOf)} News Agency`,
    `${coined()} News`,
    letters(3),
    `${coined()}`,
    `${letters(3)} News`,
    `${pick(countries)} Press Agency`,
    capitalize(pick(starts) + pick(ends)),
    `${pick(adjectives)} Press`,
  ])
  return { full, short: full }
}
const university = () => {
  const where = town()
  const named = surname()
  const full = pick([
    `University of ${place()}`,
    `${where} University`,
    `${where} State University`,
    `${named} University`,
    `${named} College`,
    `${where} Institute of Technology`,
    `University of ${where} School of ${pick(fields)}`,
    `${named} School of ${pick(list('Law Medicine Business Economics Design Government'))}`,
    `${where} Medical School`,
    `National University of ${pick(countries)}`,
    `Technical University of ${where}`,
    `St. ${pick(list('John Mary Paul Anne Mark Luke'))}’s College`,
    `${where} University of ${pick(fields)} and Technology`,
    `Chinese University of ${where}`,
    `Universidad de ${where}`,
    `King’s College ${where}`,
  ])
  return {
    full,
    short:
      / University$| College$/.test(full) && !/State|’s/.test(full) && chance(0.7)
        ? full.replace(/ (?:University|College)$/, '')
        : full,
  }
}
const party = () => {
  const cause = pick(causes)
  const full = pick([
    `${pick(stances)} ${pick(stances)} Party`,
    `${pick(stances)} Party`,
    `${cause} and ${pick(causes)} Party`,
    `Movement for ${pick(stances)} ${cause}`,
    `Party for ${cause}`,
    `${pick(stances)} ${cause} Front`,
    `United ${pick(stances)} Alliance`,
    `${pick(stances)} Union`,
    `${pick(stances)} Party of ${pick(countries)}`,
    `${pick(countries)} ${pick(stances)} Movement`,
    `Alliance for ${cause}`,
    `Partido ${coined()}`,
    `${coined()}`,
    `Union for ${cause} and ${pick(causes)}`,
    `${pick(stances)} Congress`,
  ])
  return {
    full: /Party$|Front$|Movement|Union|Alliance$|Congress$/.test(full) ? `the ${full}` : full,
    short: `the ${full}`,
    acronym: acronymOf(full).slice(0, 5).padEnd(2, 'P'),
  }
}
const agency = () => {
  const field = pick(fields)
  const body = pick(bodies)
  const twoFields = chance(0.25) ? `${field} and ${pick(fields)}` : field
  const bare = pick([
    `National ${twoFields} ${body}`,
    `${twoFields} ${body}`,
    `${pick(adjectiveOf)} ${twoFields} ${body}`,
    `${body} on ${twoFields}`,
    `${body} of ${twoFields}`,
    `${pick(countries)} ${twoFields} ${body}`,
    `Federal ${field} ${body}`,
    `${body} for ${twoFields}`,
    `${body} of ${field} of ${pick(countries)}`,
    `${field} ${body} of ${pick(countries)}`,
    `${pick(adjectives)} ${field} ${body}`,
    `International ${field} ${body}`,
    `${town()} ${field} ${body}`,
    `${body} of ${pick(adjectiveOf)} ${pick(trades)}`,
  ])
  const acronym = acronymOf(bare)
  const blended = pick([
    '',
    '',
    '',
    capitalize(
      bare
        .split(' ')
        .filter(word => /^\p{Lu}/u.test(word))
        .map(word => word.slice(0, 1 + Math.floor(random() * 2)))
        .join('')
        .toLowerCase(),
    ),
  ])
  return {
    full: `the ${bare}`,
    short: `the ${bare}`,
    bare,
    head: body,
    acronym: blended && blended.length < 11 ? blended : acronym,
  }
}
const ministry = () => ({
  full: pick([
    `the Ministry of ${pick(fields)}`,
    `the ${pick(fields)} Ministry`,
    `the Department of ${pick(fields)}`,
    `the ${pick(fields)} Department`,
    `the Ministry of ${pick(fields)} and ${pick(fields)}`,
    `the Ministry of ${pick(fields)}, ${pick(fields)} and ${pick(fields)}`,
    `the ${pick(adjectiveOf)} ${pick(fields)} Ministry`,
    `the Ministry for ${pick(fields)}`,
    `${pick(fields)} ${pick(countries)}`,
  ]),
})
const ngo = () => {
  const bare = pick([
    `${pick(nouns)} for ${pick(causes)}`,
    `${pick(fields)} Watch`,
    `${pick(list('Teachers Nurses Lawyers Engineers Mothers Artists Farmers Pilots'))} Without Borders`,
    `Friends of the ${pick(nouns)}`,
    `${surname()} Foundation`,
    `${pick(causes)} Foundation`,
    `Save the ${pick(list('Forests Rivers Whales Mothers Elephants'))}`,
    `${pick(nouns)}Aid`,
    `${pick(publicSuffixes)} ${pick(nouns)} Fund`,
    `${pick(adjectives)} ${pick(nouns)} ${pick(list('Society Trust Network Initiative Project'))}`,
    `Association of ${pick(adjectiveOf)} ${pick(list('Teachers Nurses Lawyers Journalists Farmers Traders Women'))}`,
    `Committee to Protect ${pick(fields)}`,
    `${pick(causes)} Now`,
    `${coined()} ${pick(publicSuffixes)}`,
    `Campaign for ${pick(causes)}`,
    `Centre for ${pick(fields)} and ${pick(causes)}`,
    `${pick(countries)} Human ${pick(causes)} Commission`,
    `Coalition of ${pick(list('Women Youth Labour Student'))} ${pick(list('Groups Unions Leaders'))}`,
  ])
  return {
    full: /^(?:Association|Committee|Campaign|Centre|Coalition)|(?:Foundation|Society|Trust|Network|Fund|Commission)$/.test(
      bare,
    )
      ? `the ${bare}`
      : bare,
    short: bare,
    acronym: /^(?:\S+)$/.test(bare) ? letters(3) : acronymOf(bare).padEnd(2, 'A'),
  }
}
const rebel = () => {
  const bare = pick([
    `${pick(countries)} Liberation Army`,
    `${pick(stances)} Front for ${pick(causes)}`,
    `${pick(list('Lord’s People’s United National'))} Resistance ${pick(list('Army Movement Front'))}`,
    `${pick(causes)} Brigade`,
    `Harakat al-${coined()}`,
    `Jaish ${coined()}`,
    `${coined()}`,
    `Ansar al-${coined()}`,
  ])
  return {
    full: / /.test(bare) && !/^(?:Har|Ja|An)/.test(bare) ? `the ${bare}` : bare,
    short: bare,
    acronym: acronymOf(bare).padEnd(3, 'L'),
  }
}
const club = () => {
  const where = town()
  const core = pick([
    `${where} United`,
    `${where} City`,
    `FC ${where}`,
    `${where} FC`,
    `Real ${where}`,
    `${where} Rovers`,
    `Athletic ${where}`,
    `Dynamo ${where}`,
    `AC ${where}`,
    `${where} Wanderers`,
    `${where} Athletic`,
    `Sporting ${where}`,
    `Racing ${where}`,
    `CD ${coined()}`,
    `${where} Town`,
    `Deportivo ${where}`,
    `Al ${coined()}`,
    `${coined()} ${where}`,
    `${pick(adjectives)} ${pick(mascots)}`,
    where,
    where,
    coined(),
  ])
  return {
    full: core,
    short: chance(0.5) ? core : core.replace(/^(?:FC|AC|CD) | (?:FC|United|City|Rovers|Wanderers|Athletic|Town)$/g, ''),
  }
}
const team = () => {
  const short = pick(mascots)
  return { full: `${town()} ${short}`, short }
}
const league = () => {
  const bare = pick([
    `${place()} Football League`,
    `National ${pick(list('Basketball Cricket Rugby Hockey Athletics'))} Association`,
    `${pick(adjectiveOf)} Olympic Committee`,
    `${pick(adjectiveOf)} Cricket Board`,
    `World ${pick(list('Swimming Cycling Boxing Rowing'))} Federation`,
    `${pick(countries)} Football Federation`,
  ])
  return { full: bare, short: bare, acronym: acronymOf(bare) }
}
const institute = () => {
  const bare = pick([
    `${surname()} Institute`,
    `Center for ${pick(fields)} Studies`,
    `${pick(countries)} Institute of ${pick(fields)}`,
    `${pick(adjectiveOf)} Academy of ${pick(fields)}`,
    `National Institute of ${pick(fields)}`,
    `${surname()} Research Center`,
    `Institute for ${pick(fields)} and ${pick(fields)}`,
    `Centre for ${pick(fields)} Policy`,
    `${pick(fields)} Research Council`,
    `${town()} Observatory`,
    `Institute of ${pick(adjectiveOf)} Studies`,
  ])
  return { full: `the ${bare}`, short: bare, acronym: acronymOf(bare).padEnd(2, 'R') }
}
const intl = () => ({
  full: pick(
    lines(
      'United Nations|European Union|World Bank|International Monetary Fund|African Union|Arab League|World Health Organization|European Commission|NATO|Council of Europe|World Trade Organization|Amnesty International|International Criminal Court|UNESCO|UNICEF|Interpol|Commonwealth|Organization of American States|Food and Agriculture Organization of the United Nations|Asian Development Bank',
    ),
  ),
})
const simple = name => ({ full: name, short: name })
const organizations = {
  co: company,
  bank,
  airline,
  paper,
  tv: broadcaster,
  wire,
  uni: university,
  party,
  agency,
  ministry,
  ngo,
  rebel,
  club,
  team,
  league,
  institute,
  intl,
  journal: () =>
    simple(
      pick([
        `Journal of ${pick(fields)}`,
        `the Journal of ${pick(adjectiveOf)} Medicine`,
        `${pick(fields)} Letters`,
        `${pick(nouns)}`,
      ]),
    ),
  hospital: () =>
    simple(
      pick([
        `${surname()} Hospital`,
        `${town()} General Hospital`,
        `St. ${pick(list('John Mary Paul Anne Luke'))}’s Hospital`,
        `${surname()} Medical Center`,
        `${town()} University Hospital`,
        `${surname()} Clinic`,
      ]),
    ),
  school: () =>
    simple(
      pick([
        `${town()} High School`,
        `${surname()} Elementary School`,
        `St. ${pick(list('John Mary Paul Anne Luke'))}’s School`,
        `${town()} Grammar School`,
        `${surname()} Academy`,
      ]),
    ),
  band: () => {
    const core = pick([
      `the ${pick(adjectives)} ${pick(nouns)}s`,
      `${pick(adjectives)} ${pick(nouns)}`,
      coined(),
      `the ${pick(mascots)}`,
      letters(3),
    ])
    return { full: core, short: core }
  },
  label: () => simple(`${pick([coined, surname, () => pick(nouns)])()} ${pick(list('Records Music Entertainment'))}`),
  museum: () =>
    simple(
      pick([
        `${town()} Museum of ${pick(list('Art History Science Photography'))}`,
        `${surname()} Museum`,
        `National Museum of ${pick(countries)}`,
        `${surname()} Gallery`,
      ]),
    ),
  orchestra: () =>
    simple(
      pick([
        `${town()} Symphony Orchestra`,
        `${town()} Philharmonic`,
        `${town()} Opera`,
        `${pick(adjectiveOf)} National Ballet`,
        `Royal ${town()} Ballet`,
      ]),
    ),
  restaurant: () =>
    simple(
      pick([
        `${surname()}’s`,
        `Chez ${surname()}`,
        coined(),
        `La ${coined()}`,
        `The ${pick(adjectives)} ${pick(nouns)}`,
      ]),
    ),
  church: () =>
    simple(
      pick([
        `${pick(adjectives)} ${pick(nouns)} Baptist Church`,
        `St. ${pick(list('John Mary Paul Anne Luke'))}’s Church`,
        `${town()} Methodist Church`,
        `Church of ${town()}`,
      ]),
    ),
  chamber: () =>
    simple(
      pick([
        `${town()} Chamber of Commerce`,
        `${pick(adjectiveOf)} Chamber of Commerce and Industry`,
        `${town()} Rotary Club`,
        `${town()} Tourism Board`,
      ]),
    ),
  union: () =>
    simple(
      pick([
        `${pick(list('Transport Teachers Nurses Dock Steel Railway'))} Workers Union`,
        `National Union of ${pick(list('Teachers Miners Journalists Students'))}`,
        `${pick(countries)} Federation of Labor`,
        `United ${pick(list('Steel Auto Farm Mine'))} Workers`,
      ]),
    ),
}

/** The cast of one article: a slot's name and number to its texts, the same each time. */
function casting() {
  const cast = new Map()
  const once = (key, make) => cast.get(key) ?? cast.set(key, make()).get(key)
  const people = number => once(`per${number}`, person)
  return slot => {
    const [, name, number, part] = /^([a-z]+?)(\d?)(s|acr|head|bare|surname)?$/.exec(slot)
    if (organizations[name]) {
      const { full, short = full, acronym, head, bare = full } = once(name + number, organizations[name])
      const text = { s: short, acr: acronym, head, bare }[part] ?? full
      return part === 'head' ? [text] : [text, 'organization']
    }
    switch (name) {
      case 'per':
        return part === 'surname'
          ? [people(number).short.split(/[ -]/).at(-1)]
          : [part === 's' ? people(number).short : people(number).full, 'person']
      case 'city':
        return [once(slot, town), 'place']
      case 'country':
        return [once(slot, () => pick(countries)), 'place']
      case 'scheme': {
        const scheme = once(name + number, () => {
          const kinds = list(
            'Programme Program Scheme System Initiative Agenda Plan Framework Dialogue Strategy Project Agreement Protocol Campaign Act Policy',
          )
          const bare = pick([
            `National ${pick(fields)} ${pick(kinds)}`,
            `${pick(list('Integrated Rural Community Youth Universal Strategic'))} ${pick(fields)} ${pick(kinds)}`,
            `${pick(countries)} ${pick(fields)} ${pick(kinds)}`,
            `${town()} ${pick(things)} ${pick(kinds)}`,
            `${pick(fields)} and ${pick(fields)} ${pick(kinds)}`,
          ])
          return { bare, acronym: acronymOf(bare) }
        })
        return [part === 'acr' ? scheme.acronym : scheme.bare]
      }
      case 'tribe':
        return [
          once(slot, () => capitalize(pick(starts) + pick(middles) + pick(list('ka na ri so wa yo nga ru ti da')))),
          'group',
        ]
      case 'gdemonym':
        return [once(slot, () => pick(adjectiveOf))]
      case 'river':
        return [pick(nouns)]
      case 'street':
        return [pick(streets)]
      case 'n':
        return [String(2 + Math.floor(random() * 97))]
      case 'year':
        return [String(1950 + Math.floor(random() * 76))]
      case 'day':
        return [pick(list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'))]
      case 'month':
        return [pick(list('January February March April May June July August September October November December'))]
      case 'field':
        return [once(slot, () => pick(fields))]
      case 'thing':
        return [pick(things)]
      case 'abbr':
        return [once(slot, () => pick(abbreviations))]
      case 'office':
        return [pick(offices)]
      case 'surname':
        return [surname().split(' ').at(-1)]
      case 'adj':
        return [pick(adjectives)]
      case 'noun':
        return [pick(nouns)]
      case 'model':
        return [
          pick([
            letters(1) + pick(list('3 5 40 70 90')),
            pick(nouns),
            `${pick(nouns)} ${1 + Math.floor(random() * 12)}`,
          ]),
        ]
      case 'product':
        return [
          once(slot, () =>
            pick([coined, () => unheard(ends), () => `${pick(nouns)} ${pick(nouns)}`, () => letters(3)])(),
          ),
        ]
      case 'coined':
        return [
          once(slot, () =>
            pick([
              `${pick(['B', 'Gr', 'Fr', 'It', 'Sp', 'P', 'T'])}rexit`.replace('rr', 'r'),
              `${surname().split(/[ -]/).at(-1)}${pick(list('care gate nomics mania exit'))}`,
            ]),
          ),
        ]
      default:
        throw new Error(`What is {${slot}}?`)
    }
  }
}

/** Streets and rivers are places with the word behind them; a bracket names what stands in it. */
function write(sentence, cast, offset) {
  let text = ''
  const spans = []
  const add = (words, kind) => {
    if (kind && words) {
      const article = /^the (?=\p{Lu})/iu.exec(words)?.[0].length ?? 0
      const begin = /^The /.test(words) ? 0 : article
      spans.push([offset + text.length + begin, offset + text.length + words.length, kind])
    }
    text += words
  }
  for (const [piece, kind, held] of sentence.matchAll(
    /\[(\w+):([^\]]+)\]|\{\w+\}(?= (?:Street|Park|River|Bridge)\b)(?: \w+)|\{\w+\}|[^[{]+/g,
  )) {
    if (kind)
      add(
        held.replace(/\{(\w+)\}/g, (_, slot) => cast(slot)[0]),
        kind === 'nothing' ? undefined : kind,
      )
    else if (/^\{\w+\} /.test(piece))
      add(
        piece.replace(/\{(\w+)\}/, (_, slot) => cast(slot)[0]),
        'place',
      )
    else if (piece.startsWith('{')) add(...cast(piece.slice(1, -1)))
    else add(piece)
  }
  // a sentence begins with a capital
  return { text: capitalize(text), spans }
}

const subjects = []
for (const line of readFileSync(new URL('./lists/sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)) {
  if (line.startsWith('# ')) subjects.push([])
  else subjects.at(-1).push(line)
}
const bySize = subjects.flatMap(sentences => times(Math.ceil(sentences.length / 10), () => sentences))

for (let article = 0; article < Number(articleCount); article++) {
  const cast = casting()
  const sentences = pick(bySize)
  let text = ''
  const spans = []
  for (let count = 5 + Math.floor(random() * 9); count > 0; count--) {
    const written = write(chance(0.85) ? pick(sentences) : pick(pick(bySize)), cast, text.length)
    text += written.text + (chance(0.5) ? '\n' : ' ')
    spans.push(...written.spans)
  }
  const straight = chance(0.5)
  text = straight ? text.replace(/’/g, "'").replace(/[“”]/g, '"') : text
  console.log(JSON.stringify({ id: `invented/${article}`, text: text.trimEnd(), spans }))
}

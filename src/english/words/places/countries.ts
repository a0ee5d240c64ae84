import { wordSet } from '../list.ts'

/** Countries and lands, in the spelling that other spellings are compared by. The countries of compromise 14.17.0 (MIT), mended and with an own list, 2026-11. */
export const countries = wordSet`
  abkhazia
  afghanistan
  albania
  algeria
  america
  andorra
  angola
  anguilla
  antarctica
  antigua and barbuda
  argentina
  armenia
  aruba
  australia
  austria
  azerbaijan
  bahamas
  bahrain
  bangladesh
  barbados
  belarus
  belgium
  belize
  benin
  bermuda
  bhutan
  bolivia
  bonaire
  bosnia and herzegovina
  bosnia herzegovina
  botswana
  brazil
  british virgin islands
  brunei
  bulgaria
  burkina faso
  burma
  burundi
  cabo verde
  cambodia
  cameroon
  canada
  cape verde
  cayman islands
  central african republic
  chad
  chechnya
  chile
  china
  cocos islands
  colombia
  comoros
  congo
  congo brazzaville
  cook islands
  costa rica
  cote de ivoire
  crimea
  croatia
  cuba
  curacao
  cyprus
  czech republic
  czechia
  democratic republic of congo
  denmark
  djibouti
  dominica
  dominican republic
  dr congo
  east timor
  ecuador
  egypt
  el salvador
  england
  equatorial guinea
  eritrea
  estonia
  eswatini
  ethiopia
  falkland islands
  faroe islands
  fiji
  finland
  france
  french guiana
  french polynesia
  gabon
  gambia
  gaza
  georgia
  germany
  ghana
  gibraltar
  greece
  greenland
  grenada
  guadeloupe
  guam
  guatemala
  guinea
  guinea bissau
  guyana
  haiti
  honduras
  hong kong
  hungary
  iceland
  india
  indonesia
  iran
  iraq
  ireland
  isle of man
  israel
  italy
  ivory coast
  jamaica
  japan
  jordan
  kashmir
  kazakhstan
  kenya
  kiribati
  korea
  kosovo
  kurdistan
  kuwait
  kyrgyzstan
  laos
  latvia
  lebanon
  lesotho
  liberia
  libya
  liechtenstein
  lithuania
  luxembourg
  macao
  macau
  macedonia
  madagascar
  malawi
  malaysia
  maldives
  mali
  malta
  marshall islands
  martinique
  mauritania
  mauritius
  mayotte
  mexico
  micronesia
  moldova
  monaco
  mongolia
  montenegro
  montserrat
  morocco
  mozambique
  myanmar
  namibia
  nauru
  nepal
  netherlands
  new zealand
  nicaragua
  niger
  nigeria
  niue
  norfolk island
  north korea
  north macedonia
  northern ireland
  northern mariana islands
  norway
  oman
  pakistan
  palau
  palestine
  panama
  papua new guinea
  paraguay
  peru
  philippines
  pitcairn islands
  poland
  portugal
  puerto rico
  qatar
  republic of ireland
  romania
  russia
  rwanda
  saint helena
  saint kitts and nevis
  saint lucia
  saint martin
  saint vincent and the grenadines
  samoa
  san marino
  sao tome and principe
  saudi arabia
  scotland
  senegal
  serbia
  seychelles
  sierra leone
  singapore
  sint maarten
  slovakia
  slovenia
  solomon islands
  somalia
  somaliland
  south africa
  south korea
  south ossetia
  south sudan
  soviet union
  spain
  sri lanka
  st lucia
  sudan
  suriname
  swaziland
  sweden
  switzerland
  syria
  taiwan
  tajikistan
  tanzania
  thailand
  tibet
  timor leste
  togo
  tonga
  trinidad and tobago
  tunisia
  turkey
  turkmenistan
  turks and caicos islands
  tuvalu
  uganda
  ukraine
  united arab emirates
  united kingdom
  united states
  united states of america
  uruguay
  us virgin islands
  uzbekistan
  vanuatu
  vatican
  vatican city
  venezuela
  vietnam
  wales
  wallis and futuna
  west bank
  western sahara
  yemen
  yugoslavia
  zaire
  zambia
  zimbabwe
`

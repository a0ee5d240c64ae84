import { words } from '../list.ts'

/** People of a nation or faith, and the adjective that they are compared by, where it is more than an `s`. Own list, 2026-11. */
const pairs = words`
  arabs: arab
  brit: british
  briton: british
  britons: british
  brits: british
  catalans: catalan
  chinaman: chinese
  croat: croatian
  croats: croatian
  dane: danish
  danes: danish
  democrat: democratic
  democrats: democratic
  dutchman: dutch
  dutchmen: dutch
  englishman: english
  englishmen: english
  filipina: filipino
  finn: finnish
  finns: finnish
  frenchman: french
  frenchmen: french
  frenchwoman: french
  icelander: icelandic
  irishman: irish
  irishmen: irish
  jew: jewish
  jews: jewish
  kurd: kurdish
  kurds: kurdish
  moslem: muslim
  new yorkers: new yorker
  new zealanders: new zealander
  philippine: filipino
  pole: polish
  poles: polish
  scot: scottish
  scots: scottish
  serb: serbian
  serbs: serbian
  shia: shiite
  shias: shiite
  shiites: shiite
  slovak: slovakian
  slovaks: slovakian
  spaniard: spanish
  spaniards: spanish
  swede: swedish
  swedes: swedish
  tories: conservative
  tory: conservative
  turk: turkish
  turks: turkish
  uighur: uyghur
  uighurs: uyghur
  welshman: welsh
  welshmen: welsh
`

/** The adjective that a word for people is compared by: `spaniards` → `spanish`. */
export const demonymVariants: ReadonlyMap<string, string> = new Map(
  pairs.map(entry => entry.split(': ') as [string, string]),
)

import { traits } from '../../model/gazetteer.ts'
import { kinds } from './labels.ts'
import type { Name } from './name.ts'
import type { Word } from './words.ts'

const organization = kinds.indexOf('organization')
const place = kinds.indexOf('place')
const names = traits.knownOrganization | traits.team | traits.organizationWord
const places = traits.country | traits.region | traits.city | traits.demonym
/** Letters of currencies, and a figure: a sum of money. */
const money = /^(?:AED|BD|Dhs?|EUR|GBP|HK|K[Ss]h|KD|KES|MYR|NT|QAR|QR|RM|R[Ss]|SAR|SR|Shs?|THB|Tk|T[Ss]h|USD|U[Ss]h|ZAR)\d/
const portfolioLinks = new Set(['for', 'of'])
const portfolioHolders = new Set(['minister', 'ministers', 'secretary'])

/** Whether what was read is a name at all. */
export const isName = (words: readonly Word[], name: Name): boolean =>
  hasCapital(words, name) && !isPartOfTitle(words, name) && !isPortfolio(words, name) && !isThing(words, name) && !isMoney(words, name) && !isParty(words, name)

/**
 * [Interior] Minister, [Food Safety] Act: words of the language, capitalised, before the word that they belong to,
 * name neither a ministry nor an organization.
 */
function isPartOfTitle(words: readonly Word[], { first, last, kind }: Name): boolean {
  const after = words[last]
  if (kind !== organization || !after?.capital || !(after.traits & (traits.role | traits.eventWord))) return false
  if (last - first === 1 && portfolioHolders.has(after.lower)) return isPlain(words[first]!, places)
  for (let at = first; at < last; at++) {
    const word = words[at]!
    if (!word.connects && !(word.traits & traits.ordinary && isPlain(word, 0))) return false
  }
  return true
}

/** Secretary of [State], Minister of [Foreign Affairs]: what a minister is for; but the Secretary of the Navy. */
function isPortfolio(words: readonly Word[], { first, last, kind }: Name): boolean {
  const holder = words[first - 2]
  if (kind !== organization || !holder?.capital || !portfolioHolders.has(holder.lower) || !portfolioLinks.has(words[first - 1]!.lower)) return false
  for (let at = first; at < last; at++) if (words[at]!.shape === 'upper' || words[at]!.traits & traits.organizationWord) return false
  return true
}

/** No acronym, and on no list of names. */
const isPlain = ({ shape, traits: own }: Word, besides: number): boolean => shape === 'capital' && !(own & (names | besides))

/** It cost [RM750] million: no organization. */
const isMoney = (words: readonly Word[], { first, last }: Name): boolean => last - first === 1 && money.test(words[first]!.text)

/** A connector or a mark alone is no name. */
function hasCapital(words: readonly Word[], { first, last }: Name): boolean {
  for (let at = first; at < last; at++) if (words[at]!.capital) return true
  return false
}

/** [Roe] v. [Veld]: the parties of a lawsuit name the suit. */
const isParty = (words: readonly Word[], { first, last }: Name): boolean => isVersus(words, last) || isVersus(words, first - 2)

const isVersus = (words: readonly Word[], at: number): boolean => words[at]?.text === 'v' && words[at + 1]?.text === '.'

/** [Medicaid], [Brexit], [Obamacare]: lists know them for laws, schemes and events, and for nothing else. */
const isThing = (words: readonly Word[], { first, last, kind }: Name): boolean =>
  (kind === organization || kind === place) && last - first === 1 && (words[first]!.traits & traits.eventWord) !== 0 && !(words[first]!.traits & (names | places | traits.surname | traits.given))

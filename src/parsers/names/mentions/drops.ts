import type { Document } from '../../../document/document.ts'
import type { Token } from '../../../document/tokens.ts'
import { indices, vessels } from '../../../english/words/names/beside-names.ts'
import { schemes } from '../../../english/words/names/schemes.ts'
import { traits } from '../../../model/gazetteer.ts'
import { kinds } from './labels.ts'
import { organizations, places } from './listed.ts'
import type { Name } from './name.ts'
import { isPostNominal } from './titles.ts'
import { phraseTraits, type Word } from './words.ts'

const organization = kinds.indexOf('organization')
const place = kinds.indexOf('place')
const lands = places | traits.demonym
/** Letters of currencies and a figure, a quarter, a fiscal year, a conference: N200bn, RM750, Q3, FY24, COP26 */
const figure =
  /^(?:(?:AED|BD|Dhs?|EUR|GBP|GH¢?|GHC|HK|K|K[Ss]h|KD|KES|MYR|N|NGN|NT|NZ|P|PHP|QAR|QR|R|RM|R[Ss]|S|SAR|SR|Shs?|THB|Tk|T[Ss]h|USD|U[Ss]h|ZAR)\d+(?:[.,]\d+)?(?:bn|k|m|mil|mn|tn|trn)?|Q[1-4]|[FH]Y?\d{1,4}|CY\d{2,4}|COP\d{1,2}|[A-Z]?\d+(?:bn|mn|tn|trn))$/
const participle = /E[DN]$/
const shortestShouted = 5
const storms = new Set(['cyclone', 'hurricane', 'superstorm', 'typhoon'])
/** In words. */
const longestScheme = 5
/** Words that laws and events are named with, and no organization is. */
const events = new Set([
  'act',
  'award',
  'awards',
  'bill',
  'championship',
  'championships',
  'cup',
  'deal',
  'debate',
  'doctrine',
  'festival',
  'index',
  'olympics',
  'regulations',
  'statute',
  'summit',
  'syndrome',
  'treaty',
  'week',
])
const portfolioLinks = new Set(['for', 'of'])
const portfolioHolders = new Set(['minister', 'ministers', 'secretary'])

/** Whether what was read is a name at all. */
export const isName = ({ tokens }: Document, words: readonly Word[], name: Name): boolean =>
  hasCapital(words, name) &&
  !isPartOfTitle(words, name) &&
  !isPortfolio(words, name) &&
  !isThing(words, name) &&
  !isFigure(words, name) &&
  !isPostNominalOf(tokens, words, name) &&
  !isVessel(words, name) &&
  !isShouted(words, name) &&
  !isParty(words, name) &&
  !isEvent(words, name)

/**
 * [Interior] Minister, [Food Safety] Act: words of the language, capitalised, before the word that they belong to,
 * name neither a ministry nor an organization.
 */
function isPartOfTitle(words: readonly Word[], { first, last, kind }: Name): boolean {
  const after = words[last]
  if (kind !== organization || !after?.capital || !(after.traits & (traits.role | traits.eventWord))) return false
  if (last - first === 1 && portfolioHolders.has(after.lower)) return isPlain(words[first]!, lands)
  for (let at = first; at < last; at++) {
    const word = words[at]!
    if (!word.connects && !(word.traits & traits.ordinary && isPlain(word, 0))) return false
  }
  return true
}

/** Secretary of [State], Minister of [Foreign Affairs]: what a minister is for; but the Secretary of the Navy. */
function isPortfolio(words: readonly Word[], { first, last, kind }: Name): boolean {
  const holder = words[first - 2]
  if (
    kind !== organization ||
    !holder?.capital ||
    !portfolioHolders.has(holder.lower) ||
    !portfolioLinks.has(words[first - 1]!.lower)
  )
    return false
  for (let at = first; at < last; at++)
    if (words[at]!.shape === 'upper' || words[at]!.traits & traits.organizationWord) return false
  return true
}

/** No acronym, and on no list of names. */
const isPlain = ({ shape, traits: own }: Word, besides: number): boolean =>
  shape === 'capital' && !(own & (organizations | besides))

/** It cost [RM750] million in [Q3 of FY24], and the [FTSE 100] fell: no name, nor is what figures begin. */
function isFigure(words: readonly Word[], { first, last, kind }: Name): boolean {
  const head = words[first]!
  if (kind !== place && head.capital && indices.has(head.lower))
    return last - first === 1 || words[last - 1]!.shape === 'number'
  for (let at = first; at < last; at++) {
    const { capital, text } = words[at]!
    if (capital && !figure.test(text)) return false
  }
  return true
}

/** Tom Hale, [OBE]: what stands behind a name and a comma. */
const isPostNominalOf = (tokens: readonly Token[], words: readonly Word[], { first, last, kind }: Name): boolean =>
  last - first === 1 &&
  kind !== place &&
  isPostNominal(tokens[first]!.lexeme) &&
  words[first - 2]?.capital === true &&
  (words[first - 1]!.text === ',' || isPostNominal(tokens[first - 2]!.lexeme)) &&
  words[last]?.shape === 'mark'

/** The tanker [Ostrand Star]; but the tanker operator */
const isVessel = (words: readonly Word[], { first, kind }: Name): boolean =>
  kind !== place && words[first - 1]?.shape === 'lower' && vessels.has(words[first - 1]!.lower)

/** [HEARTBROKEN] mum: a word of the language in capitals, at the head of a sentence that has others in lower case. */
function isShouted(words: readonly Word[], { first, last, kind }: Name): boolean {
  const { shape, text, traits: own } = words[first]!
  return (
    last - first === 1 &&
    kind !== place &&
    shape === 'upper' &&
    text.length >= shortestShouted &&
    !(own & (organizations | lands | traits.surname | traits.given)) &&
    ((own & traits.ordinary) !== 0 || participle.test(text)) &&
    words[last]?.shape === 'lower'
  )
}

/** A connector or a mark alone is no name. */
function hasCapital(words: readonly Word[], { first, last }: Name): boolean {
  for (let at = first; at < last; at++) if (words[at]!.capital) return true
  return false
}

/** [Roe] v. [Veld]: the parties of a lawsuit name the suit. */
const isParty = (words: readonly Word[], { first, last }: Name): boolean =>
  isVersus(words, last) || isVersus(words, first - 2)

const isVersus = (words: readonly Word[], at: number): boolean => words[at]?.text === 'v' && words[at + 1]?.text === '.'

/** [Medicaid], [Brexit], [Social Security]: lists know them for laws, schemes and events, and for nothing else. [Hurricane Anna] */
function isThing(words: readonly Word[], { first, last, kind }: Name): boolean {
  const length = last - first
  const { lower, traits: own } = words[first]!
  if (length === 2 && storms.has(lower))
    return !(words[first + 1]!.traits & (traits.organizationWord | traits.placeWord))
  if (kind !== organization && kind !== place) return false
  if (length === 1 && own & traits.eventWord && !(own & (organizations | lands | traits.surname | traits.given)))
    return true
  return length <= longestScheme && schemes.has(spelled(words, first, last))
}

/** Words with a space between them, but for those around a hyphen. */
function spelled(words: readonly Word[], first: number, last: number): string {
  let text = words[first]!.lower
  for (let at = first + 1; at < last; at++)
    text += words[at]!.text === '-' || words[at - 1]!.text === '-' ? words[at]!.lower : ` ${words[at]!.lower}`
  return text
}

/** The [Orlan Film Festival], the [Harbour Summit]; but The Week, the Festival Company */
function isEvent(words: readonly Word[], { first, last, kind }: Name): boolean {
  if (kind !== organization || !events.has(words[last - 1]!.lower) || last - first < 2 || words[last - 2]!.opener)
    return false
  for (let at = first; at < last; at++) if (words[at]!.traits & traits.organizationWord) return false
  return !(phraseTraits(words, first, last) & organizations)
}

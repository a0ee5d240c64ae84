import { roleNouns } from '../../../english/words/names/role-nouns.ts'
import { traits } from '../../../model/gazetteer.ts'
import type { Around } from './around.ts'
import { kinds } from './labels.ts'
import { places } from './listed.ts'
import { type Name, nameOf } from './name.ts'
import { phraseTraits, type Word } from './words.ts'

const person = kinds.indexOf('person')
const place = kinds.indexOf('place')
const { given, placeWord } = traits
const links = new Set(['for', 'of'])

/**
 * President of the [Republic] [Walter Roe], [Ruler of Orlan Region Walter Roe]: what an office is of, and who holds it, read as one name.
 * The person begins with a given name, or behind a word for a place.
 */
export function apartFromComplement({ tokens, words, givenOf }: Around, { first, last }: Name): Name[] | undefined {
  const from = complementAt(words, first)
  if (from === undefined) return undefined
  let start = from + 1
  while (start < last - 1 && !begins(words, start)) start++
  if (start >= last - 1 || !isSomebody(words, start, last, givenOf(last - 1) !== undefined)) return undefined
  const whole = phraseTraits(words, from, start)
  const ofPlace = whole & places || (start - from > 1 && words[start - 1]!.traits & placeWord)
  return [
    ...(ofPlace && words[from]!.capital ? [nameOf(tokens, from, start, place, 'split')] : []),
    nameOf(tokens, start, last, person, 'split'),
  ]
}

/** ambassador to [Orlan] [Jane Doe], mayor of [Orlan] [Walter Roe]: where an office is held, and who holds it, read as one person. */
export function apartFromPost({ tokens, words }: Around, { first, last }: Name): Name[] | undefined {
  const holder = words[first - 2]?.lower ?? ''
  if (!(words[first - 1]?.lower === 'to' ? sent : words[first - 1]?.lower === 'of' ? held : none).has(holder))
    return undefined
  if (words[first]!.shape !== 'capital' || words[first]!.traits & given) return undefined
  let start = first + 1
  while (start < last - 1 && words[start]!.shape === 'capital' && !(words[start]!.traits & given)) start++
  if (start >= last - 1 || words[start]!.shape !== 'capital' || !(words[start]!.traits & given)) return undefined
  return [nameOf(tokens, first, start, place, 'split'), nameOf(tokens, start, last, person, 'split')]
}

/** Who is sent to a country, who heads a town or a state. */
const sent: ReadonlySet<string> = new Set(['ambassador', 'consul', 'delegate', 'emissary', 'envoy'])
const held: ReadonlySet<string> = new Set(['governor', 'mayor', 'premier', 'president', 'ruler'])
const none: ReadonlySet<string> = new Set()

/** Where the complement of an office begins: [President] of the ⟦Republic …⟧, ⟦[Ruler] of Orlan …⟧ */
function complementAt(words: readonly Word[], first: number): number | undefined {
  if (roleNouns.has(words[first]!.lower) && links.has(words[first + 1]?.lower ?? '')) return first + 2
  const link = words[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const office = words[link - 1]
  return links.has(words[link]?.lower ?? '') && office?.capital === true && roleNouns.has(office.lower)
    ? first
    : undefined
}

const begins = (words: readonly Word[], at: number): boolean =>
  words[at]!.capital && ((words[at]!.traits & given) !== 0 || (words[at - 1]!.traits & placeWord) !== 0)

/** Capital words to the end, that are nothing else by the lists. */
function isSomebody(words: readonly Word[], start: number, last: number, isKnown: boolean): boolean {
  for (let at = start; at < last; at++) if (!words[at]!.capital && words[at]!.shape !== 'mark') return false
  return (
    isKnown ||
    ((words[start]!.traits & given) !== 0 && !(words[last - 1]!.traits & (placeWord | traits.organizationWord)))
  )
}

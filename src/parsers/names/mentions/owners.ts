import { traits } from '../../../model/gazetteer.ts'
import type { Around } from './around.ts'
import { kinds } from './labels.ts'
import { states } from './listed.ts'
import { type Name, nameOf } from './name.ts'
import { phraseTraits, type Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
const place = kinds.indexOf('place')
const { knownOrganization, organizationWord } = traits
/** The University of Orlan [Men]’s Choir: nobody’s, but one for them. */
const plurals = new Set(['children', 'men', 'people', 'women'])
/** Tokens: no owner is longer. */
const longestOwner = 6

/**
 * [Orlan]’s [Unionist Party], where Orlan is somebody or a place; [Harbour University]’s [Tide Institute], [Tidewater Times]’ [Jane Doe].
 * But Moody’s Analytics, Orlan’s Bakery, the Department of Veterans’ Affairs.
 */
export function apartFromOwner(text: Around, { first, last }: Name): Name[] | undefined {
  const { tokens, words } = text
  const mark = possessiveIn(words, first, last)
  if (
    mark < 0 ||
    mark - first > longestOwner ||
    !words[mark + 1]!.capital ||
    phraseTraits(words, first, mark + 1) & knownOrganization
  )
    return undefined
  const kind = kindOfOwner(text, first, mark)
  if (kind === undefined) return undefined
  const owner = nameOf(tokens, first, mark, kind, 'split')
  const given = text.givenOf(last - 1)
  if (given && (last - mark === 2 || given.includes(tokens[mark + 1]!.lexeme.text)))
    return [owner, nameOf(tokens, mark + 1, last, person, 'split')]
  if (last - mark > 2 || words[mark + 1]!.traits & knownOrganization)
    return [owner, nameOf(tokens, mark + 1, last, organization, 'split')]
  return mark - first > 1 && kind === organization && !(words[mark + 1]!.traits & organizationWord)
    ? [owner]
    : undefined
}

/** Where the first possessive stands inside a name: Orlan[’s] Unionist Party; -1 if none does. */
function possessiveIn(words: readonly Word[], first: number, last: number): number {
  for (let at = first + 1; at < last - 1; at++) if (words[at]!.lower === "'s" || words[at]!.lower === "'") return at
  return -1
}

/** [Orlan], [Harbour University], the [University of Orlan] */
function kindOfOwner({ words, kindOf }: Around, first: number, last: number): number | undefined {
  const known = kindOf(first, last) ?? (phraseTraits(words, first, last) & states ? place : undefined)
  if (known !== undefined || last - first === 1) return known
  return words[last - 1]!.traits & organizationWord ||
    (words[last]!.lower === "'s" &&
      !plurals.has(words[last - 1]!.lower) &&
      words[first + 1]!.lower === 'of' &&
      words[first]!.traits & organizationWord)
    ? organization
    : undefined
}

import { placeVariants } from '../../../english/words/places/place-variants.ts'
import { traits } from '../../../model/gazetteer.ts'
import type { Around } from './around.ts'
import { kinds } from './labels.ts'
import { states } from './listed.ts'
import { type Name, nameOf } from './name.ts'
import { phraseTraits, type Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
const place = kinds.indexOf('place')
const stops = /\./g
/** Words of a picture credit: AP [Photo], Getty [Images] */
const credits = new Set(['file', 'image', 'images', 'photo', 'photos', 'pool'])
/** J.D., JP */
const initials = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.)+)$/u
/** Tokens: no name is longer. */
const longestPerson = 5

/**
 * He told [CNN Roe] was late, [AP Photo Jane Doe] leaves: the end of one sentence and the next, which begins with somebody whom the article
 * names in full elsewhere. [J.D. Roe] is a person, too.
 */
export function apartFromPerson({ tokens, words, givenOf }: Around, { first, last }: Name): Name[] | undefined {
  const before = givenOf(last - 1)
  if (!before) return undefined
  let from = last - 1
  while (from > first && last - from < longestPerson && before.includes(tokens[from - 1]!.lexeme.text)) from--
  for (let end = from; end > first; end--) {
    const kind = kindOfSource(words, first, end)
    if (kind !== undefined)
      return [nameOf(tokens, first, end, kind, 'split'), nameOf(tokens, from, last, person, 'split')]
    if (!credits.has(words[end - 1]!.lower)) break
  }
  return from === first + 1 && initials.test(tokens[first]!.lexeme.text)
    ? [nameOf(tokens, first, last, person, 'split')]
    : undefined
}

function kindOfSource(words: readonly Word[], first: number, end: number): number | undefined {
  const whole = phraseTraits(words, first, end)
  if (whole & states || (end - first === 1 && placeVariants.has(words[first]!.lower.replace(stops, '')))) return place
  return whole & traits.knownOrganization ? organization : undefined
}

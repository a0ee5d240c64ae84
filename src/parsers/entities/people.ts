import type { Token } from '../../document/tokens.ts'
import { traits } from '../../model/gazetteer.ts'
import { isGroupWord } from './groups.ts'
import { kinds } from './labels.ts'
import type { Name } from './name.ts'
import type { Word } from './words.ts'

const person = kinds.indexOf('person')
/** What lists know for an organization, a place or an event. */
export const listed = traits.knownOrganization | traits.team | traits.organizationWord | traits.country | traits.region | traits.city | traits.demonym | traits.placeWord | traits.eventWord

/** From the surname of somebody whom an article names, in full or by a word that is nothing else, to what stands before it: Doe → Jane, Ann. */
export type People = ReadonlyMap<string, ReadonlySet<string>>

export function peopleIn(tokens: readonly Token[], words: readonly Word[], names: readonly Name[]): People {
  const people = new Map<string, Set<string>>()
  for (const { first, last, kind } of names) {
    if (kind !== person || (last - first === 1 && (words[first]!.traits & (listed | traits.ordinary) || isGroupWord(tokens[first]!.lexeme)))) continue
    const surname = tokens[last - 1]!.lexeme.text
    let before = people.get(surname)
    if (!before) people.set(surname, (before = new Set()))
    for (let at = first; at < last - 1; at++) before.add(tokens[at]!.lexeme.text)
  }
  return people
}

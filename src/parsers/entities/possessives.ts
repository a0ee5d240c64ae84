import type { Document } from '../../document/document.ts'
import { traits, traitsOf } from '../../model/gazetteer.ts'
import { hashPair, hashWord } from '../../model/hashes.ts'
import { kinds } from './labels.ts'
import type { Name } from './names.ts'
import type { Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
const ending = hashWord("'s")

/** [Macy’s] said: on the list of organizations there are some that are called so. But Jane Macy, where the article names her, has what is Macy’s. */
export function withPossessives({ tokens }: Document, words: readonly Word[], names: readonly Name[]): Name[] {
  const surnames = new Set(names.filter(({ first, last, kind }) => kind === person && last - first > 1).map(({ last }) => words[last - 1]!.form))
  return names.map(name => {
    const { first, last } = name
    const { form } = words[first]!
    if (last - first > 1 || words[last]?.form !== ending || tokens[last]!.spaced || surnames.has(form)) return name
    if (!(traitsOf(hashPair(form, ending)) & traits.knownOrganization)) return name
    return { ...name, last: last + 1, end: tokens[last]!.end, kind: organization, rule: 'possessive' }
  })
}

import type { Document } from '../../../document/document.ts'
import { byPosition } from '../../../document/span.ts'
import { traits, traitsOf } from '../../../model/gazetteer.ts'
import { hashPair, hashWord } from '../../../model/hashes.ts'
import { kinds } from './labels.ts'
import { type Name, nameOf } from './name.ts'
import type { Run } from './runs.ts'
import type { Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
const ending = hashWord("'s")

/** [Macy’s] said: on the list of organizations there are some that are called so. But Jane Macy, where the article names her, has what is Macy’s. */
export function withPossessives(
  { tokens }: Document,
  words: readonly Word[],
  runs: readonly Run[],
  names: readonly Name[],
): readonly Name[] {
  const found: Name[] = []
  for (const { last } of runs) {
    if (
      words[last]?.form !== ending ||
      tokens[last]!.spaced ||
      !(traitsOf(hashPair(words[last - 1]!.form, ending)) & traits.knownOrganization)
    )
      continue
    found.push(nameOf(tokens, last - 1, last + 1, organization, 'possessive'))
  }
  if (found.length === 0) return names
  const endings = new Map(names.map(name => [name.last, name]))
  const surnames = new Set(
    names
      .filter(({ first, last, kind }) => kind === person && last - first > 1)
      .map(({ last }) => words[last - 1]!.form),
  )
  const companies = found.filter(
    ({ first, last }) => !surnames.has(words[first]!.form) && (endings.get(last - 1)?.first ?? first) === first,
  )
  const taken = new Set(companies.map(({ first }) => first))
  return [...names.filter(({ first }) => !taken.has(first)), ...companies].sort(byPosition)
}

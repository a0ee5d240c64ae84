import type { Document } from '../../../document/document.ts'
import { beginsPhrase, longestPhrase, traits, traitsOf } from '../../../model/gazetteer.ts'
import { hashPair } from '../../../model/hashes.ts'
import { kinds } from './labels.ts'
import { type Name, nameOf } from './name.ts'
import type { Run } from './runs.ts'
import type { Word } from './words.ts'

const organization = kinds.indexOf('organization')
/** Connectors that may part two names: Orlan [and] Save the Children */
const lists = new Set(['and', '/', 'the'])

/** [Save the Children] said: an organization of several words that lists know, where no name was read; but no Wall Street, no Minister of Foreign Affairs. */
export function knownOrganizations(
  { tokens }: Document,
  words: readonly Word[],
  runs: readonly Run[],
  names: readonly Name[],
): Name[] {
  const found: Name[] = []
  let next = 0
  for (const run of runs) {
    if (run.last - run.first < 2) continue
    for (let at = run.first; at < run.last; at++) {
      const word = words[at]!
      if (!word.capital || !(word.traits & beginsPhrase)) continue
      while (names[next] && names[next]!.last <= at) next++
      const last = phraseEnd(words, at, Math.min(run.last, names[next]?.first ?? run.last, at + longestPhrase))
      if (last === 0 || (at > run.first && isJoined(words[at - 1]!)) || (last < run.last && words[last]!.capital))
        continue
      found.push(nameOf(tokens, at, last, organization, 'known'))
      at = last - 1
    }
  }
  return found
}

/** A capital or a connector before the name: the name goes on to the left. */
const isJoined = ({ capital, opener, connects, lower }: Word): boolean =>
  (capital && !opener) || (connects && !lists.has(lower))

/** Past the last word of the longest known organization that begins here, or 0. */
function phraseEnd(words: readonly Word[], first: number, end: number): number {
  let hash = words[first]!.form
  let last = 0
  for (let at = first + 1; at < end; at++) {
    const { form, capital, traits: own } = words[at]!
    hash = hashPair(hash, form)
    if (capital && !(own & traits.placeWord) && traitsOf(hash) & traits.knownOrganization) last = at + 1
  }
  return last
}

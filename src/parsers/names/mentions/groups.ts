import type { Document } from '../../../document/document.ts'
import { perLexeme } from '../../../document/lexemes.ts'
import { groupWords } from '../../../english/words/names/group-words.ts'
import { demonymVariants } from '../../../english/words/places/demonym-variants.ts'
import { demonyms } from '../../../english/words/places/demonyms.ts'
import { kinds } from './labels.ts'
import { type Name, nameOf } from './name.ts'
import type { Run } from './runs.ts'

const group = kinds.indexOf('group')

/** It names a group by itself: Germans, Muslim */
export const isGroupWord = perLexeme(
  ({ lower, capital }) =>
    capital &&
    (demonyms.has(lower) ||
      demonymVariants.has(lower) ||
      groupWords.has(lower) ||
      (lower.endsWith('s') && demonyms.has(lower.slice(0, -1)))),
)

/** The [Germans], a [Muslim] leader: words that always name a group, where no name was read. */
export function groupsBetween({ tokens }: Document, runs: readonly Run[], names: readonly Name[]): Name[] {
  const groups: Name[] = []
  let name = 0
  for (const run of runs) {
    for (let at = run.first; at < run.last; at++) {
      while (names[name] && names[name]!.last <= at) name++
      if (names[name] && names[name]!.first <= at) continue
      if (isGroupWord(tokens[at]!.lexeme)) groups.push(nameOf(tokens, at, at + 1, group, 'group-word'))
    }
  }
  return groups
}

import type { Document } from '../../../document/document.ts'
import { kinds } from './labels.ts'
import { type Name, nameOf } from './name.ts'
import type { Run } from './runs.ts'

const organization = kinds.indexOf('organization')

/**
 * Jane Roe’s Lighthouse Watch Association ([LWA]): an acronym in brackets means what the name before it means.
 * The Institute of Lighthouses ([InLi]): other letters than its own do so behind an organization.
 */
export function acronymsBehind({ tokens }: Document, runs: readonly Run[], names: readonly Name[]): Name[] {
  const found: Name[] = []
  let endings: ReadonlyMap<number, Name> | undefined
  let next = 0
  for (const { first, last, acronym } of runs) {
    if (acronym !== 2 && acronym !== 3) continue
    while (next < names.length && names[next]!.first < first) next++
    if (names[next]?.first === first) continue
    endings ??= new Map(names.map(name => [name.last, name]))
    const name = endings.get(first - 1)
    if (name && (acronym === 2 || name.kind === organization))
      found.push(nameOf(tokens, first, last, name.kind, 'acronym-behind'))
  }
  return found
}

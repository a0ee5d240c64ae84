import type { Document } from '../../document/document.ts'
import { kinds } from './labels.ts'
import { nameOf, type Name } from './name.ts'
import type { Run } from './runs.ts'

const organization = kinds.indexOf('organization')

/**
 * Jane Roe’s Lighthouse Watch Association ([LWA]): an acronym in brackets means what the name before it means.
 * The Institute of Lighthouses ([InLi]): other letters than its own do so behind an organization.
 */
export function acronymsBehind({ tokens }: Document, runs: readonly Run[], names: readonly Name[]): Name[] {
  const endings = new Map(names.map(name => [name.last, name]))
  const begins = new Set(names.map(({ first }) => first))
  return runs.flatMap(({ first, last, acronym }) => {
    if (begins.has(first)) return []
    const name = endings.get(first - 1)
    const isMeant = name && (acronym === 2 || (acronym === 3 && name.kind === organization))
    return isMeant ? [nameOf(tokens, first, last, name.kind, 'acronym-behind')] : []
  })
}

import type { Document } from '../../document/document.ts'
import type { Name } from './names.ts'
import type { Run } from './runs.ts'

/** Jane Roe’s Lighthouse Watch Association ([LWA]): an acronym in brackets means what the name before it means. */
export function acronymsBehind({ tokens }: Document, runs: readonly Run[], names: readonly Name[]): Name[] {
  const endings = new Map(names.map(name => [name.last, name]))
  const begins = new Set(names.map(({ first }) => first))
  return runs.flatMap(({ first, last, acronym }) => {
    const name = acronym === 2 && !begins.has(first) ? endings.get(first - 1) : undefined
    return name ? [{ first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end, kind: name.kind, rule: 'acronym-behind' }] : []
  })
}

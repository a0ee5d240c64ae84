import type { Role } from '../../../contract/layers.ts'
import type { Document } from '../../../document/document.ts'
import type { Cluster } from './cluster.ts'
import type { Named } from './named.ts'
import { roleAfter } from './role-after.ts'
import type { TokenRole } from './role-before.ts'
import { genderOf, kindsOf } from './word-kinds.ts'

/** The roles of each cluster, in the order of the text, each with the cluster that it belongs to. */
export function rolesOf({ tokens }: Document, all: readonly Named[], clusters: readonly Cluster[]): Role[][] {
  const clusterOf: number[] = []
  for (const [index, { mentions }] of clusters.entries())
    for (const mention of mentions) clusterOf[mention.index] = index
  const spanOf = ({ first, last, organization }: TokenRole): Role => ({
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    ...(organization !== undefined && { organization: clusterOf[organization]! }),
  })
  return clusters.map(cluster => {
    if (cluster.type !== 'person') return []
    const roles: Role[] = []
    for (const mention of cluster.mentions) {
      if (mention.lead?.outer) roles.push(spanOf(mention.lead.outer))
      if (mention.lead?.role) roles.push(spanOf(mention.lead.role))
      const after = roleAfter(tokens, all, mention)
      if (!after) continue
      roles.push(spanOf(after))
      const gender = genderOf(kindsOf(tokens[after.noun]!.lexeme))
      if (gender) cluster.gender ??= gender
    }
    return roles
  })
}

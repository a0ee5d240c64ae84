import type { Document } from '../../../document/document.ts'
import type { Entity, Quotation, Source } from '../../../layers.ts'
import type { Draft } from '../drafts.ts'
import { antecedents } from './antecedents.ts'
import { entityOfDescription } from './described.ts'
import { entityOfName, knownMentions } from './named.ts'

/** A source, and the index of the entity that it is. */
export type Person = Source & { readonly entity?: number }

/** Who is who in a document; to be asked in the order of the text, as a pronoun may mean the last who spoke. */
export function whoIsWho(document: Document, entities: readonly Entity[], quotations: readonly Quotation[]) {
  const mentions = knownMentions(entities)
  const antecedent = antecedents(document, entities, mentions, quotations)
  let last: number | undefined

  const entityOf = (source: Source): number | undefined => {
    if (source.kind === 'pronoun') return antecedent(source, last)
    return entityOfName(document, mentions, source) ?? (source.kind === 'description' ? entityOfDescription(document, entities, source) : undefined)
  }
  const identify = (source: Source): Person => {
    const entity = entityOf(source)
    return entity === undefined ? source : { entity, ...source }
  }

  return ({ source, addressee }: Draft): { speaker?: Person; addressee?: Person } => {
    const speaker = source && identify(source)
    if (speaker?.entity !== undefined && entities[speaker.entity]!.type === 'person') last = speaker.entity
    if (!addressee) return speaker ? { speaker } : {}
    return speaker ? { speaker, addressee: identify(addressee) } : { addressee: identify(addressee) }
  }
}

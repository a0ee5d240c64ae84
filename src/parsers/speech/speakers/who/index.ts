import type { Entity, Person, Quotation, Source } from '../../../../contract/layers.ts'
import { outsideCards } from '../../../../document/cards.ts'
import type { Document } from '../../../../document/document.ts'
import { firstEndingAfter } from '../../../../document/span.ts'
import { noun } from '../../../../english/tagger/tags.ts'
import { wordClass } from '../../../../english/tagger/word-class.ts'
import type { Draft } from '../drafts.ts'
import { transcriptLines } from '../transcript-lines.ts'
import { antecedents, type Speaker } from './antecedents.ts'
import { entityOfDescription, type PersonRole, rolesOfPeople } from './described.ts'
import { entityOfApposition, entityOfInitials, entityOfName, type Known } from './named.ts'

/** Who is who in a document; to be asked in the order of the text, as a pronoun may mean the last who spoke. */
export function whoIsWho(
  document: Document,
  entities: readonly Entity[],
  mentions: readonly Known[],
  quotations: readonly Quotation[],
) {
  const antecedent = antecedents(document, entities, mentions, quotations)
  let roles: readonly PersonRole[] | undefined
  let last: Speaker | undefined

  const entityOf = (source: Source): number | undefined => {
    if (source.kind === 'pronoun') return antecedent(source, last)
    const apposition = source.kind === 'description' ? entityOfApposition(document, mentions, source) : undefined
    return (
      apposition ??
      entityOfName(document, mentions, source) ??
      entityOfDescription(document, (roles ??= rolesOfPeople(document, entities)), source, last?.entity)
    )
  }
  const identify = (whole: Source, isLabel: boolean): Person => {
    const source = { ...whole, ...outsideCards(document, whole)[0] }
    const entity = (isLabel ? entityOfInitials(document, entities, source) : undefined) ?? entityOf(source)
    return {
      start: source.start,
      end: source.end,
      kind: entity === undefined ? kindOf(document, source) : source.kind,
      entity,
    }
  }

  return ({ rule, source, addressee }: Draft): { speaker: Person | undefined; addressee: Person | undefined } => {
    const speaker = source && identify(source, rule === transcriptLines.name)
    if (speaker?.entity !== undefined && entities[speaker.entity]!.type === 'person')
      last = { start: speaker.start, end: speaker.end, entity: speaker.entity }
    return { speaker, addressee: addressee && identify(addressee, false) }
  }
}

/** What opens a sentence has its capital from there: [Analysts] said, [This] shows. */
function kindOf({ tokens, sentences }: Document, { start, end, kind }: Source): Source['kind'] {
  const token = tokens[firstEndingAfter(tokens, start)]!
  if (kind !== 'name' || token.end !== end || sentences[firstEndingAfter(sentences, start)]!.start !== start)
    return kind
  const { plural, tag } = wordClass(token.lexeme)
  return plural ? 'group' : tag === noun ? 'name' : 'description'
}

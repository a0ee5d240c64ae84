import { firstEndingAfter } from '../../../../../document/span.ts'
import { apposed, headMention } from '../named.ts'
import type { WhoRule } from '../scene.ts'

/** [White House secretary Jane Doe] said; said [the mayor, Jane Doe]. */
export const byName: WhoRule = {
  name: 'name',
  eg: '⟦source:Bank of Orlan governor ⟦who:Jane Doe⟧⟧ said the boat was late.',
  find({ document, mentions }, { source }) {
    if (source.kind === 'pronoun') return undefined
    const mention = headMention(document, mentions, source)
    return mention && { entity: mention.entity }
  },
}

/** said [the mayor], Jane Doe; Jane Doe, [mayor of Orlan], said */
export const byApposition: WhoRule = {
  name: 'apposition',
  eg: '“We lost,” said ⟦source:the mayor⟧, ⟦who:Jane Doe⟧.',
  find({ document, mentions }, { source, phrase }) {
    if (source.kind === 'pronoun' || !phrase || phrase.plural) return undefined
    const { tokens } = document
    const next = tokens[phrase.last]
    if (next?.lexeme.text === ',') {
      const behind = apposed(tokens, mentions, next.end)
      if (behind && (behind.type === 'person' ? phrase.sort !== 'institution' : phrase.sort === 'institution'))
        return { entity: behind.entity }
    }
    const before = tokens[phrase.first - 1]
    if (before?.lexeme.text !== ',' || phrase.sort !== 'person') return undefined
    if (phrase.determiner !== 'bare' && next?.lexeme.text !== ',') return undefined
    const mention = mentions[firstEndingAfter(mentions, tokens[phrase.first - 2]?.start ?? before.start)]
    return mention?.type === 'person' && mention.end === before.start ? { entity: mention.entity } : undefined
  },
}

import type { Document } from '../../../../../document/document.ts'
import { firstEndingAfter } from '../../../../../document/span.ts'
import { placeNouns } from '../../../../../english/words/names/beside-names.ts'
import type { Known } from '../named.ts'
import { mentionsBefore } from '../near.ts'
import type { WhoRule } from '../scene.ts'

/** In paragraphs. */
const reach = 8

/** [The Town of Merrow] said; [the town] said: the place that is named behind the same noun. */
export const byTown: WhoRule = {
  name: 'town',
  eg: '⟦source:The Town of ⟦who:Merrow⟧⟧ said the boat was late.',
  find(scene, { source, phrase }) {
    if (!phrase || phrase.plural || !placeNouns.has(phrase.noun)) return undefined
    const { document, mentions } = scene
    const named = (mention: Known): boolean => mention.type === 'place' && nounOf(document, mention) === phrase.noun
    const inside = mentions[firstEndingAfter(mentions, source.start)]
    if (inside && inside.start < source.end) return named(inside) ? { entity: inside.entity } : undefined
    if (phrase.determiner !== 'definite' || phrase.words.length > 1) return undefined
    for (const mention of mentionsBefore(scene, source.start, reach))
      if (named(mention)) return { entity: mention.entity }
    return undefined
  },
}

/** the [City] of Orlan, whether the mention is all of it or Orlan alone */
function nounOf({ tokens }: Document, { start }: Known): string | undefined {
  const first = firstEndingAfter(tokens, start)
  if (tokens[first + 1]?.lexeme.lower === 'of') return tokens[first]!.lexeme.lower
  return tokens[first - 1]?.lexeme.lower === 'of' ? tokens[first - 2]?.lexeme.lower : undefined
}

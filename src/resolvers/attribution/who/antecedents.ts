import type { Document } from '../../../document/document.ts'
import { firstEndingAfter, type Span } from '../../../document/span.ts'
import type { Entity, Gender, Quotation } from '../../../layers.ts'
import { paragraphAt } from '../drafts.ts'
import { sentenceAt } from '../places.ts'
import type { Known } from './named.ts'

const genders: Readonly<Record<string, Gender>> = { he: 'male', him: 'male', his: 'male', she: 'female', her: 'female' }
/** Nobody is meant who was named longer ago: in paragraphs, and in people named since. */
const memory = { paragraphs: 4, people: 6 }
/** What speaks for somebody beside the order of naming, in people passed over. */
const weight = { spoke: 1.5, began: 1, gender: 1 }
const between = /^[\s,)]*$/

/** Who a pronoun means: the nearest person before it whose gender fits, the last speaker and those who began a sentence rather than others. */
export function antecedents(document: Document, entities: readonly Entity[], mentions: readonly Known[], quotations: readonly Quotation[]) {
  const gender = entities.map(entity => entity.gender)
  const people = mentions.filter(({ type, start }) => type === 'person' && !isQuoted(quotations, start))

  return (pronoun: Span, speaker: number | undefined): number | undefined => {
    const word = document.text.slice(pronoun.start, pronoun.end).toLowerCase()
    const last = firstEndingAfter(people, pronoun.start)
    if (word === 'who') return relative(document, people[last - 1], pronoun)
    const wanted = genders[word]
    if (!wanted) return undefined
    const chosen = nearest(last, pronoun, wanted, speaker)
    if (chosen !== undefined) gender[chosen] ??= wanted
    return chosen
  }

  function nearest(last: number, pronoun: Span, wanted: Gender, speaker: number | undefined): number | undefined {
    const here = paragraphAt(document, pronoun.start)
    const seen = new Set<number>()
    let best: { entity: number; cost: number } | undefined
    for (let at = last - 1; at >= 0 && seen.size < memory.people; at--) {
      const { entity, start } = people[at]!
      if (here - paragraphAt(document, start) > memory.paragraphs) break
      if (seen.has(entity)) continue
      seen.add(entity)
      if (gender[entity] !== undefined && gender[entity] !== wanted) continue
      const began = document.sentences[sentenceAt(document, start)]!.start === start
      const cost = seen.size - (entity === speaker ? weight.spoke : 0) - (began ? weight.began : 0) - (gender[entity] ? weight.gender : 0)
      if (!best || cost < best.cost) best = { entity, cost }
    }
    return best?.entity
  }
}

const isQuoted = (quotations: readonly Quotation[], offset: number): boolean => {
  const quotation = quotations[firstEndingAfter(quotations, offset)]
  return quotation !== undefined && quotation.start <= offset
}

/** [Jane Doe], who said */
const relative = ({ text }: Document, mention: Known | undefined, pronoun: Span): number | undefined =>
  mention && between.test(text.slice(mention.end, pronoun.start)) ? mention.entity : undefined

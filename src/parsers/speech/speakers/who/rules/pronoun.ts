import type { Gender } from '../../../../../contract/layers.ts'
import { paragraphAt } from '../../../../../document/document.ts'
import { firstEndingAfter } from '../../../../../document/span.ts'
import { femaleWords, maleWords } from '../../../../../english/words/names/honorifics.ts'
import { genders } from '../antecedents.ts'
import { lastSpeaker, mentionsBefore } from '../near.ts'
import type { Phrase } from '../phrase.ts'
import type { Answer, Asked, Scene, Spoken, WhoRule } from '../scene.ts'

const wordOf = ({ document }: Scene, { source }: Asked): string =>
  source.kind === 'pronoun' ? document.text.slice(source.start, source.end).toLowerCase() : ''

const between = /^[\s,)]*$/

/** Jane Doe, [who] said; the Harbour Board, [which] said. */
export const byRelative: WhoRule = {
  name: 'relative',
  eg: '⟦who:Jane Doe⟧, ⟦source:who⟧ said the boat was late, left.',
  find(scene, asked) {
    const word = wordOf(scene, asked)
    if (word !== 'who' && word !== 'which') return undefined
    const { start } = asked.source
    const mention = scene.mentions.slice(0, firstEndingAfter(scene.mentions, start)).findLast(({ end }) => end <= start)
    const fits = mention && (word === 'who' ? mention.type === 'person' : mention.type === 'organization')
    return fits && between.test(scene.document.text.slice(mention.end, start)) ? { entity: mention.entity } : undefined
  },
}

/** In paragraphs: how far a pronoun reaches back to who spoke. */
const reach = { person: 2, thing: 2, many: 1 }

/** A spokesman said it was late. [He] said it was over: who spoke last without a name, unless somebody else was the subject since. */
export const byNameless: WhoRule = {
  name: 'nameless-speaker',
  eg: 'Walter Roe left. ⟦who:A harbour spokesman⟧ said the boat was late. ⟦source:He⟧ said the pier was lost.',
  find(scene, asked) {
    const wanted = genders[wordOf(scene, asked)]
    const last = wanted && lastSpeaker(scene, asked.source.start, reach.person)
    if (!last || 'entity' in last.answer || !last.person) return undefined
    if (last.phrase && (!sexFits(last.phrase, wanted) || genders[ownerOf(scene, last.phrase)] === wanted))
      return undefined
    return scene.antecedents().subjectSince(last.end, asked.source.start, wanted) ? undefined : last.answer
  },
}

/** [her] daughter: a pronoun of her sex may be her, not the daughter. */
const ownerOf = ({ document }: Scene, { first }: Phrase): string => document.tokens[first]!.lexeme.lower

const sexFits = ({ noun, plural }: Phrase, wanted: Gender): boolean => {
  if (plural) return false
  if (femaleWords.has(noun) || noun.endsWith('woman')) return wanted === 'female'
  return !(maleWords.has(noun) || noun.endsWith('man')) || wanted === 'male'
}

/** Jane Doe left. [She] said it was late. */
export const byAntecedent: WhoRule = {
  name: 'antecedent',
  eg: '⟦who:Jane Doe⟧ left. ⟦source:She⟧ said the boat was late.',
  find(scene, asked) {
    const wanted = genders[wordOf(scene, asked)]
    if (!wanted) return undefined
    const { source, others } = asked
    const last = scene.spoken.findLast(
      ({ answer }) => 'entity' in answer && scene.entities[answer.entity]!.type === 'person',
    )
    const speaker =
      last && 'entity' in last.answer ? { start: last.start, end: last.end, entity: last.answer.entity } : undefined
    const entity = scene.antecedents().antecedent(source, wanted, speaker, others)
    return entity === undefined ? undefined : { entity }
  },
}

/** The Harbour Board met. [It] said it was late: the organization or the document that spoke last, or one that was the subject since. */
export const byThing: WhoRule = {
  name: 'it',
  eg: '⟦who:The Orlan Harbour Board⟧ met. ⟦source:It⟧ said the boat was late.',
  find(scene, asked) {
    const word = wordOf(scene, asked)
    if (word !== 'it' && word !== 'its') return undefined
    const { source, others } = asked
    const last = lastSpeaker(scene, source.start, reach.thing)
    const spoke = last && speaksAsThing(scene, last) ? last : undefined
    for (const { type, entity, start } of mentionsBefore(scene, source.start, reach.many)) {
      if (spoke && start <= spoke.end) break
      if (type === 'organization' && !others.has(entity) && opensSentence(scene, start)) return { entity }
    }
    return spoke?.answer
  },
}

function speaksAsThing({ entities }: Scene, { answer, phrase }: Spoken): boolean {
  if ('entity' in answer) return entities[answer.entity]!.type !== 'person' || phrase?.sort === 'document'
  return phrase !== undefined && phrase.sort !== 'person' && !phrase.plural
}

function opensSentence({ document: { sentences, tokens } }: Scene, start: number): boolean {
  const sentence = sentences[firstEndingAfter(sentences, start)]
  return sentence !== undefined && firstEndingAfter(tokens, start) - sentence.first <= 1
}

/** Doctors said it was late. [They] said it was over: those who spoke last. */
export const byMany: WhoRule = {
  name: 'they',
  eg: '⟦who:Doctors⟧ said the boat was late. ⟦source:They⟧ said the pier was lost.',
  find(scene, asked): Answer | undefined {
    const word = wordOf(scene, asked)
    if (word !== 'they' && word !== 'their') return undefined
    const last = scene.spoken.at(-1)
    if (!last || paragraphAt(scene.document, asked.source.start) - paragraphAt(scene.document, last.start) > reach.many)
      return undefined
    if ('entity' in last.answer)
      return scene.entities[last.answer.entity]!.type === 'organization' ? last.answer : undefined
    return last.phrase?.plural ? last.answer : undefined
  },
}

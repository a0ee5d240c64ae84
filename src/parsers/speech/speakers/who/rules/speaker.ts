import { anybody } from '../../../../../english/words/names/role-kinds.ts'
import { lastSpeaker, sameNameless } from '../near.ts'
import type { WhoRule } from '../scene.ts'

const reach = 2

/** Jane Doe said it was late. [The official] said it was over: who spoke last may be called a man, a woman, an official. */
export const bySpeaker: WhoRule = {
  name: 'speaker',
  eg: '⟦who:Jane Doe⟧ said the boat was late. ⟦source:The official⟧ said the pier was lost.',
  find(scene, { source, phrase, others }) {
    if (!phrase || phrase.plural || phrase.determiner !== 'definite' || !anybody.has(phrase.noun)) return undefined
    const last = lastSpeaker(scene, source.start, reach)
    if (!last || !('entity' in last.answer) || others.has(last.answer.entity)) return undefined
    const { entity } = last.answer
    if (scene.entities[entity]!.type !== 'person') return undefined
    const sex = phrase.noun === 'woman' ? 'female' : phrase.noun === 'man' ? 'male' : undefined
    return sex === undefined || scene.gender[entity] === sex ? last.answer : undefined
  },
}

/** A doctor said it was late. [The doctor] said it was over. */
export const bySameWords: WhoRule = {
  name: 'same-words',
  eg: '⟦who:A doctor from Orlan⟧ said the boat was late. ⟦source:The doctor⟧ said the pier was lost.',
  find(scene, { phrase }) {
    return phrase && phrase.determiner !== 'indefinite' ? sameNameless(scene, phrase)?.answer : undefined
  },
}

import { anybody, callings, highOffices } from '../../../../../english/words/names/role-kinds.ts'
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

/** Jane Doe said it was late. [The prime minister] said it was over: who spoke last and is named most, if nothing else is told of her. */
export const byCalling: WhoRule = {
  name: 'calling',
  eg: '⟦who:Jane Doe⟧ said the boat was late. Doe said it was lost. ⟦source:The prime minister⟧ said the pier was lost.',
  find(scene, { source, phrase, others }) {
    if (!phrase || phrase.plural || phrase.determiner !== 'definite') return undefined
    const isOffice = highOffices.has(phrase.noun)
    if (!isOffice && !callings.has(phrase.noun)) return undefined
    const last = lastSpeaker(scene, source.start, reach)
    if (!last || !('entity' in last.answer) || others.has(last.answer.entity)) return undefined
    const { type, roles, mentions } = scene.entities[last.answer.entity]!
    if (type !== 'person' || (isOffice && roles.length > 0)) return undefined
    const most = Math.max(...scene.entities.map(other => (other.type === 'person' ? other.mentions.length : 0)))
    return mentions.length >= fewest && mentions.length === most ? last.answer : undefined
  },
}

const fewest = 2

/** [Doe] said: a surname that was not read as a name, of somebody who is named in full. */
export const bySurname: WhoRule = {
  name: 'surname',
  eg: 'It shipped boats, according to ⟦who:Samyan Dharvasia⟧, analyst at Tidalys. ⟦source:Dharvasia⟧ noted that it was over.',
  find({ document, entities }, { source }) {
    const name = document.text.slice(source.start, source.end)
    if (source.kind === 'pronoun' || !surname.test(name)) return undefined
    const fits = entities.findIndex(({ type, name: full }) => type === 'person' && full.endsWith(` ${name}`))
    return fits >= 0 ? { entity: fits } : undefined
  },
}

const surname = /^\p{Lu}[\p{L}-]{3,}$/u

/** A doctor said it was late. [The doctor] said it was over. */
export const bySameWords: WhoRule = {
  name: 'same-words',
  eg: '⟦who:A doctor from Orlan⟧ said the boat was late. ⟦source:The doctor⟧ said the pier was lost.',
  find(scene, { phrase }) {
    return phrase && phrase.determiner !== 'indefinite' ? sameNameless(scene, phrase)?.answer : undefined
  },
}

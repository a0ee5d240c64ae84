/** What a word does in its sentence. Numbers, so that a sentence's tags are one small array. */
export const noun = 1
export const adjective = 2
export const determiner = 3
/** my, whose, ’s: what stands behind it is somebody’s. */
export const possessive = 4
export const pronoun = 5
export const objectPronoun = 6
/** Finite: says, said, (they) say. */
export const finite = 7
/** Behind to, a modal or do: (to) say. */
export const bare = 8
/** (has) said, (was) told. */
export const participle = 9
export const gerund = 10
export const auxiliary = 11
export const modal = 12
export const infinitiveTo = 13
export const negation = 14
export const adverb = 15
export const preposition = 16
export const coordinator = 17
export const subordinator = 18
export const questionWord = 19
export const that = 20
export const comma = 21
export const dash = 22
export const colon = 23
export const semicolon = 24
export const opening = 25
export const closing = 26
export const otherMark = 27
/** A whole quotation, marks included. */
export const quotation = 28

/** The class of a word in plain words, for traces. */
export const tagName = (tag: number): string => names[tag] ?? 'unknown'
const names: readonly string[] =
  `unknown noun adjective determiner possessive pronoun object-pronoun finite bare participle gerund auxiliary modal
  infinitive-to negation adverb preposition coordinator subordinator question-word that comma dash colon semicolon opening
  closing mark quotation`.split(/\s+/)

/** The class that a name in plain words stands for; an unknown name throws. */
export function tagOf(name: string): number {
  const tag = names.indexOf(name)
  if (tag < 1) throw new Error(`Unknown tag: ${name}`)
  return tag
}

/** A test of a word's tag: one of some. Outside the sentence there is none. */
export function anyOf(...kinds: readonly number[]): (tag: number | undefined) => boolean {
  const mask = kinds.reduce((sum, kind) => sum | (1 << kind), 0)
  return (tag = 0) => ((mask >> tag) & 1) === 1
}

/** A form of a verb that does not only help another. */
export const isVerb = anyOf(finite, bare, participle, gerund)
/** The first verb of a clause, which a subject belongs to: [left], [has] left, [may] leave. */
export const isFiniteVerb = anyOf(finite, auxiliary, modal)
/** Finite or not, helping or not. */
export const isAnyVerb = anyOf(finite, bare, participle, gerund, auxiliary, modal)
/** A word that a noun phrase may consist of. */
export const isNominal = anyOf(noun, adjective, determiner, possessive)
/** A word that can be all or the end of a noun phrase. */
export const isHead = anyOf(noun, pronoun, objectPronoun, adjective)
/** A word that opens a noun phrase. */
export const opensPhrase = anyOf(noun, adjective, determiner, possessive, pronoun, objectPronoun)
/** She, her. */
export const isPronoun = anyOf(pronoun, objectPronoun)
/** of, and: what a noun phrase goes on with. */
export const isJoining = anyOf(preposition, coordinator)
/** A tag stands somewhere from one place up to another. */
export function holds(tags: Uint8Array, first: number, last: number, tag: number): boolean {
  for (let at = first; at < last; at++) if (tags[at] === tag) return true
  return false
}

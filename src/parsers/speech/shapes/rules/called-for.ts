import { particlesOf } from '../../../../english/cue-verbs.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { wordAt } from '../../../../english/tagger/word.ts'
import { isOver, pastTime } from '../circumstances.ts'
import { objectFrom } from '../content.ts'
import type { VerbRule } from '../sentence.ts'
import { isLoose, sourceBefore } from '../sources.ts'

/** A verb and its preposition: [Jane Doe] (called for) [new elections]; (referred to) [the plan]. */
export const calledFor: VerbRule = {
  name: 'called-for',
  eg: '⟦speaker:Jane Doe⟧ ⟦cue:called for⟧ ⟦quote:new elections⟧.',
  not: ['Jane Doe called on Monday.'],
  reads: 'object',
  find(sentence, cue) {
    const particles = particlesOf(cue.lemma)
    if (!particles) return undefined
    let at = pastTime(sentence, cue.group.last)
    while (sentence.tags[at] === tag.adverb && !particles.has(sentence.words[at]!.lexeme.lower)) at++
    const particle = sentence.words[at]
    if (
      !particle ||
      cue.group.passive ||
      isLoose(sentence, cue) ||
      !particles.has(particle.lexeme.lower) ||
      isOver(sentence, at + 1)
    )
      return undefined
    let first = at + 1
    while (sentence.tags[first] === tag.preposition || sentence.tags[first] === tag.adverb) first++
    if (
      first > at + 1 &&
      circumstances.has(sentence.words[first - 1]!.lexeme.lower) &&
      !sides.test(wordAt(sentence.words, first))
    )
      return undefined
    const content = objectFrom(sentence, first)
    // doubled down on Thursday: a time is no object.
    if (content.last <= content.first || content.first > first || pastTime(sentence, first) > first) return undefined
    const source = sourceBefore(sentence, cue)
    // Pointing to the harbour, she left: a deed, more often than not.
    if (source && source.first > cue.at) return undefined
    return { rule: 'called-for', cue: { first: cue.group.first, last: first }, source, content: [content] }
  },
}

/** She spoke out [in] May, [after] the storm: not what she spoke of; but: in [favor] of it. */
const circumstances: ReadonlySet<string> = new Set(['after', 'before', 'during', 'in'])
const sides = /^(?:defense|favor|opposition|support)$/

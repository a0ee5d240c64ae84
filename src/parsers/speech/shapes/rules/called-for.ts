import { particlesOf } from '../../../../english/cue-verbs.ts'
import { phraseFrom } from '../../../../english/syntax/noun-phrases.ts'
import type { Range } from '../../../../english/syntax/range.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { wordAt } from '../../../../english/tagger/word.ts'
import { isOver, pastTime } from '../circumstances.ts'
import { objectFrom } from '../content.ts'
import type { Sentence, VerbRule } from '../sentence.ts'
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
    const range = { first: cue.group.first, last: first }
    const hearer = particle.lexeme.lower === 'on' ? hearerOf(sentence, first, content) : undefined
    return hearer
      ? {
          rule: 'called-for',
          cue: range,
          source,
          addressee: hearer,
          content: [{ first: hearer.last, last: content.last }],
        }
      : { rule: 'called-for', cue: range, source, content: [content] }
  },
}

/** called on ⟨the board⟩ [to resign] */
function hearerOf({ words, tags }: Sentence, first: number, content: Range): Range | undefined {
  const hearer = phraseFrom(words, tags, first)
  if (hearer?.first !== first || hearer.last >= content.last) return undefined
  return tags[hearer.last] === tag.infinitiveTo ||
    (tags[hearer.last] === tag.negation && tags[hearer.last + 1] === tag.infinitiveTo)
    ? hearer
    : undefined
}

/** She spoke out [in] May, [after] the storm: not what she spoke of; but: in [favor] of it. */
const circumstances: ReadonlySet<string> = new Set(['after', 'before', 'during', 'in'])
const sides = /^(?:defense|favor|opposition|support)$/

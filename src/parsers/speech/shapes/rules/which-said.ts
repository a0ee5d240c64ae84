import { takes } from '../../../../english/cue-verbs.ts'
import { isPredicate } from '../../../../english/syntax/predicate.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { objectFrom } from '../content.ts'
import type { VerbRule } from '../sentence.ts'
import { sourceBefore } from '../sources.ts'

/** The cue stands inside what is said of something: the boats, [which] [Jane Doe] (said) [were lost]. */
export const whichSaid: VerbRule = {
  name: 'which-said',
  eg: 'They sold the boats, ⟦quote:which⟧ ⟦speaker:Jane Doe⟧ ⟦cue:said⟧ ⟦quote:were lost⟧.',
  not: ['They sold the boats, which were lost.'],
  around: true,
  find(sentence, cue) {
    const { words, tags } = sentence
    if (
      (!takes(cue.lemma, 'words') && !takes(cue.lemma, 'clause')) ||
      cue.group.to ||
      cue.group.passive ||
      !isPredicate(tags, cue.group.last)
    )
      return undefined
    const source = sourceBefore(sentence, cue)
    if (!source || source.last !== cue.group.first) return undefined
    const link = source.first - 1
    if (tags[link] !== tag.questionWord && tags[link] !== tag.that) return undefined
    if (!takes(cue.lemma, 'words') && !addsOn.test(words[link]!.lexeme.lower)) return undefined
    return {
      rule: 'which-said',
      cue: { first: cue.group.first, last: cue.group.last },
      source,
      content: [{ first: link, last: source.first }, objectFrom(sentence, cue.group.last)],
    }
  },
}

/** Behind these a thought is of its own; what she thinks is lost, a pier that she thinks is lost: there it is part of what another says, more often than not. */
const addsOn = /^(?:which|whom)$/

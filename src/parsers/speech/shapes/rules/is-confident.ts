import { subjectBefore } from '../../../../english/syntax/subjects.ts'
import { verbGroup } from '../../../../english/syntax/verb-groups.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { attitudeAdjectives } from '../../../../english/words/speech/attitude-adjectives.ts'
import { objectFrom } from '../content.ts'
import { moodOf } from '../moods.ts'
import type { WordRule } from '../sentence.ts'

/** A state of mind, and of what: [Jane Doe] (is confident) [that they will win]; (was wary of) [the plan]. */
export const isConfident: WordRule = {
  name: 'is-confident',
  eg: '⟦speaker:Jane Doe⟧ ⟦cue:is confident⟧ ⟦quote:that they will win⟧.',
  not: ['A confident Jane Doe left the hall.'],
  trigger: ({ lower }) => attitudeAdjectives.has(lower),
  find(sentence, at) {
    const { words, tags } = sentence
    let main = at - 1
    while (tags[main] === tag.adverb || tags[main] === tag.negation) main--
    if (
      tags[main] !== tag.auxiliary &&
      !(tags[main] === tag.finite && /^(?:seem|remain|feel|sound|grow|bec[ao]m)/.test(words[main]!.lexeme.lower))
    )
      return undefined
    const next = tags[at + 1]
    const opens = next === tag.that || next === tag.infinitiveTo || next === tag.questionWord
    if (!opens && (next !== tag.preposition || words[at + 1]!.lexeme.lower === 'than')) return undefined
    const first = opens ? at + 1 : at + 2
    const found = verbGroup(words, tags, main)
    const group = {
      ...found,
      negated: found.negated || words[main]!.lexeme.lower.endsWith("n't") || tag.holds(tags, main, at, tag.negation),
    }
    const content = objectFrom(sentence, first)
    if (content.last <= content.first) return undefined
    const source = subjectBefore(words, tags, group.first)
    const mood = moodOf(sentence, { group }, { source })
    return {
      rule: 'is-confident',
      cue: { first: group.first, last: first },
      source,
      content: [content],
      ...(mood && { mood }),
    }
  },
}

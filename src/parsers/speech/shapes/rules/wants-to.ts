import { takes } from '../../../../english/cue-verbs.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { pastTime } from '../circumstances.ts'
import { objectFrom } from '../content.ts'
import type { VerbRule } from '../sentence.ts'
import { isLoose, sourceBefore } from '../sources.ts'

/** Will and promise, in an infinitive: [Jane Doe] (vowed) [to stay]. */
export const wantsTo: VerbRule = {
  name: 'wants-to',
  eg: '⟦speaker:Jane Doe⟧ ⟦cue:vowed⟧ ⟦quote:to stay in Orlan⟧.',
  not: ['They found a way to promise.'],
  reads: 'deed',
  find(sentence, cue) {
    if (!takes(cue.lemma, 'to') || cue.group.passive || cue.group.reduced || isLoose(sentence, cue)) return undefined
    let at = pastTime(sentence, cue.group.last)
    while (sentence.tags[at] === tag.adverb || sentence.tags[at] === tag.negation) at++
    if (sentence.tags[at] !== tag.infinitiveTo) at = pastTime(sentence, at)
    if (sentence.tags[at] !== tag.infinitiveTo) return undefined
    return {
      rule: 'wants-to',
      cue: { first: cue.group.first, last: cue.group.last },
      source: sourceBefore(sentence, cue),
      content: [objectFrom(sentence, sentence.tags[at - 1] === tag.negation ? at - 1 : at)],
    }
  },
}

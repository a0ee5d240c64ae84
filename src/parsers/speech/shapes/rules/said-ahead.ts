import { takes } from '../../../../english/cue-verbs.ts'
import { phraseFrom } from '../../../../english/syntax/noun-phrases.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { clauseFrom } from '../content.ts'
import type { VerbRule } from '../sentence.ts'

/** What stands between the cue and the words is no longer than this, in words. */
const reach = 25

/**
 * (Said) [Jane Doe], who saw it all: [“We lost.”] But, (said) [Jane Doe], [“we will be back.”] To win, (says) [Jane Doe], [“we have to sail.”]
 * The cue opens the sentence, or stands behind a phrase without a verb of its own, and its subject follows.
 */
export const saidAhead: VerbRule = {
  name: 'said-ahead',
  eg: '⟦cue:Said⟧ ⟦speaker:Jane Doe⟧, who saw it all: “⟦quote:We lost the boat.⟧”',
  not: ['Said to be old, the pier was closed.'],
  find(sentence, cue) {
    const { words, tags } = sentence
    const { first, last } = cue.group
    if (
      cue.gerund ||
      cue.group.to ||
      !takes(cue.lemma, 'words') ||
      takes(cue.lemma, 'hearer') ||
      !isFronted(tags, first)
    )
      return undefined
    const source = phraseFrom(words, tags, last)
    if (source?.first !== last) return undefined
    for (let at = source.last; at < Math.min(tags.length - 1, source.last + reach); at++) {
      if ((tags[at] === tag.comma || tags[at] === tag.colon) && tags[at + 1] === tag.quotation)
        return { rule: 'said-ahead', cue: { first, last }, source, content: [clauseFrom(sentence, at + 1)] }
    }
    return undefined
  },
}

/** [But], said Doe; [To win in the spring], said Doe */
function isFronted(tags: Uint8Array, last: number): boolean {
  let first = 0
  while (first < last && (tags[first] === tag.coordinator || tags[first] === tag.comma)) first++
  if (first === last) return true
  return (
    tags[last - 1] === tag.comma &&
    (tags[0] === tag.preposition || tags[0] === tag.infinitiveTo) &&
    !tags.subarray(0, last).some(kind => tag.isFiniteVerb(kind) || kind === tag.quotation || kind > tag.comma)
  )
}

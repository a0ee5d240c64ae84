import { phraseFrom } from '../../../grammar/noun-phrases.ts'
import * as tag from '../../../grammar/tags.ts'
import { clauseFrom } from '../content.ts'
import { takes } from '../cues.ts'
import type { VerbRule } from '../sentence.ts'

/** What stands between the cue and the words is no longer than this, in words. */
const reach = 25

/** (Said) [Jane Doe], who saw it all: [“We lost.”] But, (said) [Jane Doe], [“we will be back.”] The cue opens the sentence, and its subject follows. */
export const saidAhead: VerbRule = (sentence, cue) => {
  const { words, tags } = sentence
  const { first, last } = cue.group
  if (cue.gerund || cue.group.to || !takes(cue.lemma, 'words') || takes(cue.lemma, 'hearer') || tags.subarray(0, first).some(kind => kind !== tag.coordinator && kind !== tag.comma)) return undefined
  const source = phraseFrom(words, tags, last)
  if (source?.first !== last) return undefined
  for (let at = source.last; at < Math.min(tags.length - 1, source.last + reach); at++) {
    if ((tags[at] === tag.comma || tags[at] === tag.colon) && tags[at + 1] === tag.quotation) return { rule: 'said-ahead', cue: { first, last }, source, content: [clauseFrom(sentence, at + 1)] }
  }
  return undefined
}

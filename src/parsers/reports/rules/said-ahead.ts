import { phraseFrom } from '../../../grammar/noun-phrases.ts'
import * as tag from '../../../grammar/tags.ts'
import { clauseFrom } from '../content.ts'
import { takes } from '../cues.ts'
import type { VerbRule } from '../sentence.ts'

/** What stands between the cue and the words is no longer than this, in words. */
const reach = 25

/**
 * (Said) [Jane Doe], who saw it all: [“We lost.”] But, (said) [Jane Doe], [“we will be back.”] To win, (says) [Jane Doe], [“we have to sail.”]
 * The cue opens the sentence, or stands behind a phrase without a verb of its own, and its subject follows.
 */
export const saidAhead: VerbRule = (sentence, cue) => {
  const { words, tags } = sentence
  const { first, last } = cue.group
  if (cue.gerund || cue.group.to || !takes(cue.lemma, 'words') || takes(cue.lemma, 'hearer') || !isFronted(tags.subarray(0, first))) return undefined
  const source = phraseFrom(words, tags, last)
  if (source?.first !== last) return undefined
  for (let at = source.last; at < Math.min(tags.length - 1, source.last + reach); at++) {
    if ((tags[at] === tag.comma || tags[at] === tag.colon) && tags[at + 1] === tag.quotation) return { rule: 'said-ahead', cue: { first, last }, source, content: [clauseFrom(sentence, at + 1)] }
  }
  return undefined
}

/** [But], said Doe; [To win in the spring], said Doe */
function isFronted(before: Uint8Array): boolean {
  if (before.every(kind => kind === tag.coordinator || kind === tag.comma)) return true
  return before.at(-1) === tag.comma && (before[0] === tag.preposition || before[0] === tag.infinitiveTo) && !before.some(kind => kind === tag.finite || kind === tag.auxiliary || kind === tag.modal || kind === tag.quotation || kind > tag.comma)
}

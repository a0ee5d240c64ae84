import { phraseFrom } from '../../../grammar/noun-phrases.ts'
import * as tag from '../../../grammar/tags.ts'
import { documentNouns } from '../../../lexicon/document-nouns.ts'
import { clauseFrom, hasVerb, trimmed } from '../content.ts'
import type { Sentence, WordRule } from '../sentence.ts'

/** A finding and where it stands: [Vane leads Orlan by two points] (in) [a new poll]. (In) [the survey], [most were for her]. */
export const inPoll: WordRule = (sentence, at) => {
  const { words, tags } = sentence
  const source = phraseFrom(words, tags, at + 1)
  if (!source || !holdsFindings(sentence, source.first, source.last)) return undefined
  const cue = { first: at, last: at + 1 }
  if (at === 0) {
    const comma = tags.indexOf(tag.comma, source.last)
    return comma < 0 ? undefined : { rule: 'in-poll-first', cue, source, content: [clauseFrom(sentence, comma + 1)] }
  }
  const before = trimmed(sentence, { first: 0, last: at })
  return hasVerb(sentence, before) ? { rule: 'in-poll', cue, source, content: [before] } : undefined
}

/** a poll of voters; not: the polls. */
function holdsFindings({ words, tags }: Sentence, first: number, last: number): boolean {
  let head = first
  while (head + 1 < last && tags[head + 1] !== tag.preposition && tags[head + 1] !== tag.coordinator) head++
  const { lower } = words[head]!.lexeme
  return documentNouns.has(lower) && (!lower.endsWith('s') || head > first + 1)
}

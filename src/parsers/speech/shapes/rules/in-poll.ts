import { phraseFrom } from '../../../../english/syntax/noun-phrases.ts'
import type { Range } from '../../../../english/syntax/range.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { documentNouns } from '../../../../english/words/speech/document-nouns.ts'
import { clauseFrom, hasVerb, trimmed } from '../content.ts'
import type { Sentence, WordRule } from '../sentence.ts'

/** A finding and where it stands: [Vane leads Orlan by two points] (in) [a new poll]. (In) [the survey], [most were for her]. */
export const inPoll: WordRule = {
  name: 'in-poll',
  eg: '⟦quote:Vane leads by two points⟧ ⟦cue:in⟧ ⟦speaker:a new poll⟧.',
  not: ['Vane leads in the polls.', 'They met in a hall.'],
  variants: { 'in-poll-first': '⟦cue:In⟧ ⟦speaker:the latest survey⟧, ⟦quote:most of them were for her⟧.' },
  trigger: ({ lower }) => lower === 'in',
  find(sentence, at) {
    const { words, tags } = sentence
    const source = phraseFrom(words, tags, at + 1)
    if (!source || tags[source.last] === tag.that || !isOnePoll(sentence, source)) return undefined
    const cue = { first: at, last: at + 1 }
    if (at === 0) {
      const comma = tags.indexOf(tag.comma, source.last)
      return comma < 0 ? undefined : { rule: 'in-poll-first', cue, source, content: [clauseFrom(sentence, comma + 1)] }
    }
    const before = trimmed(sentence, { first: 0, last: at })
    return hasVerb(sentence, before) ? { rule: 'in-poll', cue, source, content: [before] } : undefined
  },
}

/** [a poll] of voters, [the latest surveys] */
export const holdsFindings = (sentence: Sentence, phrase: Range): boolean =>
  documentNouns.has(sentence.words[headOf(sentence, phrase)]!.lexeme.lower)

/** a poll of voters; not: the polls. */
function isOnePoll(sentence: Sentence, phrase: Range): boolean {
  const head = headOf(sentence, phrase)
  return (
    holdsFindings(sentence, phrase) && (!sentence.words[head]!.lexeme.lower.endsWith('s') || head > phrase.first + 1)
  )
}

/** [a poll] of voters */
function headOf({ tags }: Sentence, { first, last }: Range): number {
  let head = first
  while (head + 1 < last && tags[head + 1] !== tag.preposition && tags[head + 1] !== tag.coordinator) head++
  return head
}

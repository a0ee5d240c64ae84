import { phraseFrom } from '../../../../english/syntax/noun-phrases.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { clauseFrom, hasVerb, trimmed } from '../content.ts'
import type { Sentence, WordRule } from '../sentence.ts'

/** The source is no longer than this. */
const reach = 40

/** [The harbour is closed], (according to) [the port authority]. (According to) [her lawyer], [she left]. */
export const accordingTo: WordRule = {
  name: 'according-to',
  eg: '⟦quote:The harbour is closed⟧, ⟦cue:according to⟧ ⟦speaker:the port authority⟧.',
  not: ['According him that honour took a vote.'],
  variants: {
    'according-to-first': '⟦cue:According to⟧ ⟦speaker:her lawyer⟧, ⟦quote:she left the town⟧.',
    'according-to-between': '⟦quote:The reason⟧, ⟦cue:according to⟧ ⟦speaker:the mayor⟧, ⟦quote:is the storm⟧.',
  },
  speaks: true,
  trigger: ({ lower }) => lower === 'according',
  find(sentence, at) {
    const { words, tags } = sentence
    if (words[at + 1]?.lexeme.lower !== 'to') return undefined
    const source = phraseFrom(words, tags, at + 2)
    if (!source) return undefined
    const cue = { first: at, last: at + 2 }
    const before = trimmed(sentence, { first: 0, last: opensHere(sentence, at) ? 0 : at })
    const close = breakFrom(sentence, source.last)
    const after = close < 0 ? undefined : clauseFrom(sentence, close + 1)
    if (before.last <= before.first)
      return after && after.last > after.first
        ? { rule: 'according-to-first', cue, source, content: [after] }
        : undefined
    if (after && !hasVerb(sentence, before) && after.last > after.first)
      return { rule: 'according-to-between', cue, source, content: [before, after] }
    return { rule: 'according-to', cue, source, content: [before] }
  },
}

/** It is over: (according to) her lawyer, she left. */
const opensHere = ({ words, tags }: Sentence, at: number): boolean =>
  tags[at - 1] === tag.colon || words[at]!.lexeme.capital

/** According to her lawyer[,] she left. */
function breakFrom({ tags }: Sentence, from: number): number {
  for (let at = from; at < Math.min(tags.length, from + reach); at++)
    if (tags[at] === tag.comma || tags[at] === tag.colon) return at
  return -1
}

import { phraseFrom } from '../../../english/syntax/noun-phrases.ts'
import type { Range } from '../../../english/syntax/range.ts'
import type { VerbGroup } from '../../../english/syntax/verb-groups.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { pastTime } from './circumstances.ts'
import type { Sentence } from './sentence.ts'

/** Who acts in the passive, and the verb with its by: (praised by) [Jane Doe]. */
export function agentBehind(
  sentence: Sentence,
  { first, last, passive, reduced }: VerbGroup,
): { readonly cue: Range; readonly source: Range } | undefined {
  const by = passive || reduced ? byAfter(sentence, last) : -1
  const source = by < 0 ? undefined : agentFrom(sentence, by + 1)
  return source && { cue: { first, last: by + 1 }, source }
}

/** praised last week [by] */
function byAfter(sentence: Sentence, from: number): number {
  const { words, tags } = sentence
  const past = pastTime(sentence, from)
  for (let at = past; at < past + 3; at++) {
    if (words[at]?.lexeme.lower === 'by') return at
    if (tags[at] !== tag.adverb && tags[at] !== tag.noun) return -1
  }
  return -1
}

/** praised by [Jane Doe] for its cost */
function agentFrom({ words, tags }: Sentence, from: number): Range | undefined {
  const agent = phraseFrom(words, tags, from)
  if (!agent || agent.first > from) return undefined
  for (let at = from + 1; at < agent.last; at++)
    if (reasons.has(words[at]!.lexeme.lower)) return { first: from, last: at }
  return agent
}

/** What these open belongs to the verb. */
export const reasons: ReadonlySet<string> = new Set(['about', 'as', 'for', 'over'])

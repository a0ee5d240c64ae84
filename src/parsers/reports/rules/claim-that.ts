import { phraseBefore } from '../../../grammar/noun-phrases.ts'
import type { Range } from '../../../grammar/range.ts'
import * as tag from '../../../grammar/tags.ts'
import { cueNouns } from '../../../lexicon/cue-nouns.ts'
import { objectFrom } from '../content.ts'
import type { Sentence, WordRule } from '../sentence.ts'

/** A noun of saying, and whose it is: [her] (claim) [that they won]; [Jane Doe] (’s fear) [that they lost]. */
export const claimThat: WordRule = (sentence, at) => {
  const { tags } = sentence
  if (tags[at] !== tag.noun) return undefined
  const owner = ownerBefore(sentence, at)
  if (!owner) return undefined
  if (tags[at + 1] !== tag.that) return undefined
  return { rule: 'claim-that', cue: { first: owner.last < at ? owner.last : at, last: at + 1 }, source: owner, content: [objectFrom(sentence, at + 1)] }
}

/** claim, claims; theory, theories */
export const isCueNoun = (word: string): boolean => cueNouns.has(word) || word.endsWith('s') && (cueNouns.has(word.slice(0, -1)) || word.endsWith('ies') && cueNouns.has(`${word.slice(0, -3)}y`))

/** [her] bold claim; [Jane Doe]’s claim */
export function ownerBefore({ words, tags }: Sentence, at: number): Range | undefined {
  let before = at - 1
  while (tags[before] === tag.adjective || tags[before] === tag.noun && before > at - 4) before--
  if (tags[before] !== tag.possessive) return undefined
  return words[before]!.lexeme.lower === "'s" || words[before]!.lexeme.text === '’' ? phraseBefore(words, tags, before) : { first: before, last: before + 1 }
}

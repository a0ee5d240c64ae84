import { isCueNoun } from '../../../../english/syntax/cue-noun.ts'
import { phraseBefore, phraseFrom } from '../../../../english/syntax/noun-phrases.ts'
import { isPredicate } from '../../../../english/syntax/predicate.ts'
import type { Range } from '../../../../english/syntax/range.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import type { Word } from '../../../../english/tagger/word.ts'
import { opensClause } from '../clauses.ts'
import { objectFrom } from '../content.ts'
import type { Candidate, Sentence, WordRule } from '../sentence.ts'

/** A noun of saying, and whose it is: [her] (claim) [that they won]; [Jane Doe] (’s fear) [that they lost]. */
export const claimThat: WordRule = {
  name: 'claim-that',
  eg: '⟦speaker:Her⟧ ⟦cue:claim⟧ ⟦quote:that the boats were safe⟧ was wrong.',
  not: ['Her claim to the land was old.'],
  trigger: isCueNoun,
  find(sentence, at) {
    const { tags } = sentence
    if (tags[at] === tag.noun && tags[at + 1] === tag.preposition) return claimBy(sentence, at)
    if (tags[at] !== tag.noun || tags[at + 1] !== tag.that || !opensClause(sentence, at + 2)) return undefined
    const owner = ownerBefore(sentence, at)
    if (!owner) return undefined
    const content = objectFrom(sentence, at + 1)
    return {
      rule: 'claim-that',
      cue: { first: Math.min(owner.last, at), last: at + 1 },
      source: owner,
      content: [isAhead(sentence, owner) ? withinSubject(sentence, content) : content],
    }
  },
}

/** a (claim by) [Jane Doe] [that they won] */
function claimBy(sentence: Sentence, at: number): Candidate | undefined {
  const { words, tags } = sentence
  if (!makers.has(words[at + 1]!.lexeme.lower)) return undefined
  const owner = phraseFrom(words, tags, at + 2)
  if (!owner || tags[owner.last] !== tag.that || !opensClause(sentence, owner.last + 1)) return undefined
  return {
    rule: 'claim-that',
    cue: { first: at, last: at + 2 },
    source: owner,
    content: [objectFrom(sentence, owner.last)],
  }
}

/** Before whose claim it is. */
const makers: ReadonlySet<string> = new Set(['among', 'by', 'from'])

/** [her] bold claim; [Jane Doe]’s claim */
export function ownerBefore({ words, tags }: Sentence, at: number): Range | undefined {
  let before = at - 1
  while (
    tags[before] === tag.adjective ||
    tags[before] === tag.adverb ||
    (tags[before] === tag.noun && before > at - 4)
  )
    before--
  if (tags[before] !== tag.possessive) return undefined
  return words[before]!.lexeme.shape === 'mark' || words[before]!.lexeme.lower === "'s"
    ? nearestOwner(words, phraseBefore(words, tags, before))
    : { first: before, last: before + 1 }
}

/** in response to [the mayor of Orlan]’s claim */
function nearestOwner(words: readonly Word[], phrase: Range | undefined): Range | undefined {
  if (!phrase) return undefined
  for (let at = phrase.last - 1; at > phrase.first; at--)
    if (apart.has(words[at]!.lexeme.lower)) return { first: at + 1, last: phrase.last }
  return phrase
}

const apart: ReadonlySet<string> = new Set(['about', 'against', 'on', 'over', 'to'])

/** Despite [her] claim that …, they left; [her] claim that … was wrong: the verb of the sentence stands behind. */
const isAhead = ({ tags }: Sentence, { first }: Range): boolean => !tags.subarray(0, first).some(tag.isFiniteVerb)

/** Her claim [that the boats were safe] was wrong. Despite her claim [that they were safe], they sank. */
function withinSubject({ tags }: Sentence, { first, last }: Range): Range {
  let verbs = 0
  for (let at = first; at < last; at++) {
    if (tags[at] === tag.comma) return { first, last: at }
    if (
      isPredicate(tags, at) &&
      !tag.isVerb(tags[at - 1]) &&
      tags[at - 1] !== tag.auxiliary &&
      tags[at - 1] !== tag.modal &&
      tags[at - 1] !== tag.adverb &&
      tags[at - 1] !== tag.negation &&
      ++verbs > 1
    )
      return { first, last: at }
  }
  return { first, last }
}

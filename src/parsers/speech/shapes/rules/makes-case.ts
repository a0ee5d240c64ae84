import { isCueNoun } from '../../../../english/syntax/cue-noun.ts'
import { verbGroup } from '../../../../english/syntax/verb-groups.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { lemmaOf } from '../../../../english/tagger/word-class.ts'
import { utteringVerbs } from '../../../../english/words/verbs/uttering-verbs.ts'
import { opensClause } from '../clauses.ts'
import { clauseFrom } from '../content.ts'
import { moodOf } from '../moods.ts'
import type { Sentence, WordRule } from '../sentence.ts'
import { sourceBefore } from '../sources.ts'

/** The verb is no farther off, in words. */
const reach = 5

/** A verb with a noun of saying for its object: [she] (made the case) [that they had won]; (made it clear) [that they had]. */
export const makesCase: WordRule = {
  name: 'makes-case',
  eg: '⟦speaker:Jane Doe⟧ ⟦cue:made the case⟧ ⟦quote:that they had won⟧.',
  not: ['The case that they made was new.'],
  trigger: lexeme => lexeme.lower === 'clear' || isCueNoun(lexeme),
  find(sentence, at) {
    const { words, tags } = sentence
    if (words[at]!.lexeme.lower !== 'clear' && !leadsToClause(sentence, at)) return undefined
    const main = utteringBefore(sentence, at)
    const that = thatFrom(sentence, at + 1)
    if (main < 0 || that < 0) return undefined
    const group = verbGroup(words, tags, main)
    const source = sourceBefore(sentence, { group })
    const mood = moodOf(sentence, { group }, { source })
    return {
      rule: 'makes-case',
      cue: { first: group.first, last: at + 1 },
      source,
      content: [clauseFrom(sentence, that)],
      ...(mood && { mood }),
    }
  },
}

/** made the (case) [that they had won] */
const leadsToClause = (sentence: Sentence, at: number): boolean =>
  sentence.tags[at] === tag.noun && sentence.tags[at + 1] === tag.that && opensClause(sentence, at + 2)

/** [made] the old case, [made] it clear */
function utteringBefore({ words, tags }: Sentence, at: number): number {
  for (let main = at - 1; main >= Math.max(0, at - reach); main--) {
    if (tag.isVerb(tags[main])) return utteringVerbs.has(lemmaOf(words[main]!.lexeme)) ? main : -1
    if (!tag.opensPhrase(tags[main]) && tags[main] !== tag.adverb) return -1
  }
  return -1
}

/** made it clear [that]; made it clear to the town [that] */
function thatFrom({ tags }: Sentence, from: number): number {
  if (tags[from] === tag.that) return from
  if (tags[from] !== tag.infinitiveTo && tags[from] !== tag.preposition) return -1
  for (let at = from + 1; at < from + 2 * reach; at++)
    if (!tag.isNominal(tags[at])) return tags[at] === tag.that ? at : -1
  return -1
}

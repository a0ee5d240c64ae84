import { isCueNoun } from '../../../../english/syntax/cue-noun.ts'
import { phraseEnd } from '../../../../english/syntax/noun-phrases.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { objectFrom } from '../content.ts'
import { objectRule, takes } from '../cues.ts'
import { isOver, pastCircumstance, pastTime } from '../places.ts'
import type { Sentence, VerbRule } from '../sentence.ts'
import { isLoose, sourceBefore } from '../sources.ts'
import { holdsFindings } from './in-poll.ts'

/** What somebody brings up, names or judges: [Jane Doe] (criticized) [the plan]; (called) [the plan a mistake]. */
export const criticized: VerbRule = (sentence, cue) => {
  const rule = objectRule(cue.lemma)
  if (!rule || cue.group.passive || (cue.group.reduced && rule === 'described') || isLoose(sentence, cue))
    return undefined
  let at = pastTime(sentence, cue.group.last)
  while (sentence.tags[at] === tag.adverb) at++
  const kind = sentence.tags[at]
  if (!tag.opensPhrase(kind) && kind !== tag.quotation && !(kind === tag.gerund && rule !== 'offered')) return undefined
  if (takes(cue.lemma, 'noun of saying') && !isSaying(sentence, at)) return undefined
  // said Sunday: a time is no object.
  if (kind !== tag.quotation && isOver(sentence, pastCircumstance(sentence, at))) return undefined
  if (rule === 'described' && !hasTwo(sentence, cue.lemma, at)) return undefined
  const source = sourceBefore(sentence, cue)
  if (cue.lemma === 'find' && !(source && holdsFindings(sentence, source))) return undefined
  return { rule, cue: { first: cue.group.first, last: cue.group.last }, source, content: [objectFrom(sentence, at)] }
}

/** offered [strong praise] for the plan */
function isSaying({ words, tags }: Sentence, first: number): boolean {
  if (tags[first] === tag.quotation) return true
  const end = phraseEnd(words, tags, first, false)
  return end > first && isCueNoun(words[end - 1]!.lexeme)
}

/** Verbs that describe with as: cast her as a fool; not: cast a vote. */
const withAs: ReadonlySet<string> = new Set(['assess', 'cast', 'experience', 'position', 'recognize', 'see', 'think'])

/** What is described, and as what: called [the plan] [a mistake]; but not: called the police. */
function hasTwo(sentence: Sentence, lemma: string, first: number): boolean {
  const { words, tags } = sentence
  const content = objectFrom(sentence, first)
  if (tag.holds(tags, content.first, content.last, tag.quotation)) return true
  if (withAs.has(lemma)) return words.slice(content.first, content.last).some(({ lexeme }) => lexeme.lower === 'as')
  const end = phraseEnd(words, tags, first, false)
  return lemma !== 'call' || content.last > end || (tags[end - 1] === tag.adjective && tags[end - 2] === tag.noun)
}

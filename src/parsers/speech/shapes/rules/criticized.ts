import { takes } from '../../../../english/cue-verbs.ts'
import { isCueNoun } from '../../../../english/syntax/cue-noun.ts'
import { phraseEnd } from '../../../../english/syntax/noun-phrases.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { isOver, pastCircumstance, pastTime } from '../circumstances.ts'
import { objectFrom } from '../content.ts'
import { type ObjectRuleName, objectRule } from '../cues.ts'
import type { Candidate, Cue, Sentence, VerbRule } from '../sentence.ts'
import { isLoose, sourceBefore } from '../sources.ts'
import { holdsFindings } from './in-poll.ts'

/** [Jane Doe] (criticized) [the plan] */
export const judged: VerbRule = {
  name: 'judged',
  eg: '⟦speaker:Jane Doe⟧ ⟦cue:criticized⟧ ⟦quote:the plan⟧.',
  not: ['The plan was criticized.'],
  reads: 'object',
  find: (sentence, cue) => readObject(sentence, cue, 'judged'),
}

/** [Jane Doe] (discussed) [the plan] */
export const mentioned: VerbRule = {
  name: 'mentioned',
  eg: '⟦speaker:Jane Doe⟧ ⟦cue:mentioned⟧ ⟦quote:the cost of the pier⟧.',
  not: ['The cost of the pier was mentioned.'],
  reads: 'object',
  find: (sentence, cue) => readObject(sentence, cue, 'mentioned'),
}

/** [Jane Doe] (offered) [strong praise for the plan] */
export const offered: VerbRule = {
  name: 'offered',
  eg: '⟦speaker:Jane Doe⟧ ⟦cue:issued⟧ ⟦quote:an apology for the delay⟧.',
  not: ['Jane Doe issued two tickets.'],
  reads: 'object',
  find: (sentence, cue) => readObject(sentence, cue, 'offered'),
}

/** [Jane Doe] (called) [the plan a mistake] */
export const described: VerbRule = {
  name: 'described',
  eg: '⟦speaker:Jane Doe⟧ ⟦cue:called⟧ ⟦quote:the plan a mistake⟧.',
  not: ['Jane Doe called the police.'],
  reads: 'object',
  find(sentence, cue) {
    const found = cue.group.reduced ? undefined : readObject(sentence, cue, 'described')
    return found && hasTwo(sentence, cue.lemma, objectAt(sentence, cue)) ? found : undefined
  },
}

/** The object of the verb, if such a verb can have one that is reported. */
function readObject(sentence: Sentence, cue: Cue, rule: ObjectRuleName): Candidate | undefined {
  if (objectRule(cue.lemma) !== rule || cue.group.passive || isLoose(sentence, cue)) return undefined
  const at = objectAt(sentence, cue)
  const kind = sentence.tags[at]
  if (!tag.opensPhrase(kind) && kind !== tag.quotation && !(kind === tag.gerund && rule !== 'offered')) return undefined
  if (takes(cue.lemma, 'noun') && !isSaying(sentence, at)) return undefined
  // said Sunday: a time is no object.
  if (kind !== tag.quotation && isOver(sentence, pastCircumstance(sentence, at))) return undefined
  const source = sourceBefore(sentence, cue)
  if (cue.lemma === 'find' && !(source && holdsFindings(sentence, source))) return undefined
  return { rule, cue: { first: cue.group.first, last: cue.group.last }, source, content: [objectFrom(sentence, at)] }
}

/** Where the object begins: criticized on Monday [the plan]. */
function objectAt(sentence: Sentence, { group }: Cue): number {
  let at = pastTime(sentence, group.last)
  while (sentence.tags[at] === tag.adverb) at++
  return at
}

/** offered [strong praise] for the plan */
function isSaying({ words, tags }: Sentence, first: number): boolean {
  if (tags[first] === tag.quotation) return true
  const end = phraseEnd(words, tags, first, false)
  return end > first && isCueNoun(words[end - 1]!.lexeme)
}

/** What is described, and as what: called [the plan] [a mistake]; but not: called the police. */
function hasTwo(sentence: Sentence, lemma: string, first: number): boolean {
  const { words, tags } = sentence
  const content = objectFrom(sentence, first)
  if (tag.holds(tags, content.first, content.last, tag.quotation)) return true
  // cast her as a fool; not: cast a vote
  if (takes(lemma, 'as')) return words.slice(content.first, content.last).some(({ lexeme }) => lexeme.lower === 'as')
  const end = phraseEnd(words, tags, first, false)
  return lemma !== 'call' || content.last > end || (tags[end - 1] === tag.adjective && tags[end - 2] === tag.noun)
}

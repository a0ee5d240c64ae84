import { takes } from '../../../../english/cue-verbs.ts'
import { isCueNoun } from '../../../../english/syntax/cue-noun.ts'
import { phraseFrom } from '../../../../english/syntax/noun-phrases.ts'
import { isPredicate } from '../../../../english/syntax/predicate.ts'
import type { Range } from '../../../../english/syntax/range.ts'
import { reportingVerb } from '../../../../english/tagger/reporting-verbs.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { wordClass } from '../../../../english/tagger/word-class.ts'
import { isOver, pastCircumstance, pastTime } from '../circumstances.ts'
import { opensClause, opensLateClause } from '../clauses.ts'
import { clauseFrom, hasVerb, objectFrom } from '../content.ts'
import { objectRule } from '../cues.ts'
import type { Candidate, Cue, Sentence, VerbRule } from '../sentence.ts'
import { sourceBefore } from '../sources.ts'

/** What is said follows the cue: [Jane Doe] (said) [that the harbour was closed]; (said) [it was late]; (said): [“We lost.”] */
export const saidThat: VerbRule = {
  name: 'said-that',
  eg: '⟦speaker:Jane Doe⟧ ⟦cue:said⟧ on Sunday ⟦quote:that the harbour was closed⟧.',
  not: ['The harbour was said to be closed.'],
  variants: {
    'said-clause': '⟦speaker:Jane Doe⟧ ⟦cue:said⟧ ⟦quote:it was late⟧.',
    'said-question': '⟦speaker:Jane Doe⟧ ⟦cue:asked⟧ ⟦quote:whether it was late⟧.',
    'said-quotation': '⟦speaker:Jane Doe⟧ ⟦cue:said⟧, “⟦quote:We lost the boat.⟧”',
    'said-colon': '⟦speaker:Jane Doe⟧ ⟦cue:said⟧: ⟦quote:The harbour is closed⟧.',
  },
  find: (sentence, cue) => pastWhen(sentence, cue, cue.group.last, 'said'),
}

/** A hearer stands behind the verb, or none. */
type Verb = 'said' | 'told'
type Form = 'quotation' | 'colon' | 'that' | 'question' | 'clause'

/** Words of time before what is said are no part of it: said [on Sunday] that it was late; unless they are its subject: said [Sunday] was a bad day. */
function pastWhen(sentence: Sentence, cue: Cue, from: number, verb: Verb): Candidate | undefined {
  const past = pastCircumstance(sentence, from)
  if (past === from || isPredicate(sentence.tags, past) || sentence.tags[past] === tag.possessive)
    return reportFrom(sentence, cue, from, verb) ?? pastInsertion(sentence, cue, from, verb)
  if (isOver(sentence, past) || (sentence.tags[past] === tag.that && isPredicate(sentence.tags, past + 1)))
    return undefined
  return (
    reportFrom(sentence, cue, past, verb) ??
    pastInsertion(sentence, cue, past, verb) ??
    (pastTime(sentence, from) === past ? undefined : reportFrom(sentence, cue, from, verb))
  )
}

/** said Sunday, two days after the storm, [that it was late]; told them before she left [that it was late] */
function pastInsertion(sentence: Sentence, cue: Cue, open: number, verb: Verb): Candidate | undefined {
  const that = thatPast(sentence, open)
  return that < 0 ? undefined : reportFrom(sentence, cue, that, verb)
}

/** The that behind an insertion between marks, or behind a circumstance that has a verb; -1 where there is none. */
function thatPast({ words, tags }: Sentence, open: number): number {
  const mark = tags[open]
  if (mark === tag.comma || mark === tag.dash) {
    const close = tags.indexOf(mark, open + 1)
    return close > 0 && close < open + reach && tags[close + 1] === tag.that ? close + 1 : -1
  }
  if (mark !== tag.subordinator && mark !== tag.preposition) return -1
  for (let at = open + 2; at < open + reach; at++) {
    if (tags[at] === tag.that) return isPredicate(tags, at + 1) || isCueNoun(words[at - 1]!.lexeme) ? -1 : at
    if (tags[at] === tag.comma || tags[at] === tag.questionWord || tags[at] === tag.quotation) return -1
  }
  return -1
}

/** An insertion is no longer than this, in words. */
const reach = 20

/** The hearer stands between: [Jane Doe] (told) ⟨reporters⟩ [that the harbour was closed]. */
export const toldThat: VerbRule = {
  name: 'told-that',
  eg: '⟦speaker:Jane Doe⟧ ⟦cue:told⟧ ⟦to:the board⟧ ⟦quote:that it was late⟧.',
  not: ['Jane Doe told the board of the boats.'],
  variants: {
    'told-clause': '⟦speaker:Jane Doe⟧ ⟦cue:told⟧ ⟦to:reporters⟧ ⟦quote:the harbour was closed⟧.',
    'told-question': '⟦speaker:Jane Doe⟧ ⟦cue:asked⟧ ⟦to:the board⟧ ⟦quote:whether the harbour was closed⟧.',
    'told-quotation': '⟦speaker:Jane Doe⟧ ⟦cue:told⟧ ⟦to:reporters⟧: “⟦quote:We lost the boat.⟧”',
    'told-colon': '⟦speaker:Jane Doe⟧ ⟦cue:told⟧ ⟦to:reporters⟧: ⟦quote:The harbour is closed⟧.',
  },
  find(sentence, cue) {
    const addressee = hearerBehind(sentence, cue)
    const found = addressee && pastWhen(sentence, cue, addressee.last, 'told')
    return found && { ...found, addressee }
  },
}

/** [Jane Doe] (told) ⟨them⟩ [not to wait] */
export const toldTo: VerbRule = {
  name: 'told-to',
  eg: '⟦speaker:Jane Doe⟧ ⟦cue:told⟧ ⟦to:the board⟧ ⟦quote:not to wait⟧.',
  not: ['The board was told.'],
  find(sentence, cue) {
    const { tags } = sentence
    const addressee = hearerBehind(sentence, cue)
    const from = addressee?.last ?? 0
    const to = tags[from] === tag.negation ? from + 1 : from
    if (!addressee || tags[to] !== tag.infinitiveTo) return undefined
    return {
      rule: 'told-to',
      cue: { first: cue.group.first, last: cue.group.last },
      source: sourceBefore(sentence, cue),
      addressee,
      content: [objectFrom(sentence, from)],
    }
  },
}

/** told [reporters] that */
const hearerBehind = ({ words, tags }: Sentence, { lemma, group }: Cue): Range | undefined =>
  takes(lemma, 'hearer') ? phraseFrom(words, tags, group.last) : undefined

/** She said, [adding]: “It is late.” */
const addsWords = ({ words, tags }: Sentence, from: number): boolean =>
  tags[from] === tag.gerund && takes(reportingVerb(words[from]!.lexeme), 'words')

/** [Jane Doe] (said) [in May the harbour was closed]; (said), [if it rains, the harbour will be closed] */
export const saidLateClause: VerbRule = {
  name: 'said-late-clause',
  eg: '⟦speaker:Jane Doe⟧ ⟦cue:said⟧ ⟦quote:because the storm was near, the harbour would close⟧.',
  not: ['Because the storm was near, the harbour would close.'],
  find(sentence, cue) {
    const from = sentence.tags[cue.group.last] === tag.comma ? cue.group.last + 1 : cue.group.last
    if (cue.group.passive || !takes(cue.lemma, 'late') || !opensLateClause(sentence, from) || addsWords(sentence, from))
      return undefined
    return {
      rule: 'said-late-clause',
      cue: { first: cue.group.first, last: cue.group.last },
      source: sourceBefore(sentence, cue),
      content: [clauseFrom(sentence, from)],
    }
  },
}

function reportFrom(sentence: Sentence, cue: Cue, from: number, verb: Verb): Candidate | undefined {
  const form = cue.group.passive ? undefined : formFrom(sentence, cue, from, verb)
  if (!form) return undefined
  const mark =
    tag.comma === sentence.tags[from] || sentence.tags[from] === tag.colon || sentence.tags[from] === tag.dash
  return {
    rule: `${verb}-${form}`,
    cue: { first: cue.group.first, last: cue.group.last },
    source: sourceBefore(sentence, cue),
    content: [clauseFrom(sentence, mark ? from + 1 : from)],
  }
}

/** Behind any verb of saying these open a question; when, where and who may tell of its time and place. */
const openQuestions: ReadonlySet<string> = new Set(['how', 'what', 'whether', 'why'])

/** What it is that follows: a quotation, a clause with that, a question, a bare clause. */
function formFrom(sentence: Sentence, { at, lemma }: Cue, from: number, verb: Verb): Form | undefined {
  const { words, tags } = sentence
  const says = takes(lemma, 'words')
  const kind = tags[from]
  if (kind === tag.comma || kind === tag.colon || kind === tag.dash) {
    if (says && tags[from + 1] === tag.quotation) return 'quotation'
    return kind === tag.colon && says && opensClause(sentence, from + 1) ? 'colon' : undefined
  }
  if (kind === tag.quotation) return says ? 'quotation' : undefined
  if (kind === tag.that)
    return says ||
      takes(lemma, 'clause') ||
      (objectRule(lemma) && !wordClass(words[at]!.lexeme).noun && opensClause(sentence, from + 1))
      ? 'that'
      : undefined
  const { lower } = words[from]?.lexeme ?? { lower: '' }
  if (kind === tag.questionWord || lower === 'if')
    return takes(lemma, 'question') || (says && lemma !== 'show' && openQuestions.has(lower)) ? 'question' : undefined
  if (
    lemma === 'say' &&
    hasVerb(sentence, clauseFrom(sentence, from)) &&
    (tag.opensPhrase(kind) || kind === tag.gerund || lower === 'having')
  )
    return 'clause'
  // to find a way that is safe: a deed; what is said stands behind that.
  if (lemma === 'find' && tags[at] === tag.bare) return undefined
  return takes(lemma, verb === 'told' ? 'hearer' : 'clause') && opensClause(sentence, from) ? 'clause' : undefined
}

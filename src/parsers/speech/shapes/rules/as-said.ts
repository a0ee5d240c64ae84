import { takes } from '../../../../english/cue-verbs.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { wordClass } from '../../../../english/tagger/word-class.ts'
import { agentBehind } from '../agents.ts'
import { isOver, pastCircumstance } from '../circumstances.ts'
import { clauseFrom, hasVerb, trimmed } from '../content.ts'
import { objectRule } from '../cues.ts'
import type { Candidate, Cue, Sentence, VerbRule } from '../sentence.ts'
import { sourceBefore } from '../sources.ts'

/** As [Jane Doe] (noted), [the harbour is closed]. [The harbour is closed], as (reported by) [the Daily Post]. */
export const asSaid: VerbRule = {
  name: 'as-said',
  eg: '⟦quote:The harbour is an old tub⟧, as ⟦speaker:the mayor⟧ ⟦cue:put it⟧.',
  not: ['As the storm came, the boats left.', 'She is as tall as her brother.'],
  variants: { 'as-said-first': 'As ⟦speaker:Jane Doe⟧ ⟦cue:noted⟧, ⟦quote:the harbour is closed⟧.' },
  find: (sentence, cue) => asReported(sentence, cue) ?? asNoted(sentence, cue),
}

/** As [Jane Doe] (noted), [the harbour is closed]. That it is [“closed for good,”] as [she] (put) it, is new. */
function asNoted(sentence: Sentence, cue: Cue): Candidate | undefined {
  const { words, tags } = sentence
  if ((!takes(cue.lemma, 'words') && !takes(cue.lemma, 'it')) || cue.group.to || cue.group.passive) return undefined
  const source = sourceBefore(sentence, cue)
  const opener = source ? source.first - 1 : -1
  // as reported by, as claimed in the posts: no subject
  if (
    !source ||
    opener < 0 ||
    words[opener]!.lexeme.lower !== 'as' ||
    wordClass(words[source.first]!.lexeme).verb?.shape === 'past'
  )
    return undefined
  const past =
    tags[cue.group.last] === tag.pronoun || tags[cue.group.last] === tag.objectPronoun
      ? cue.group.last + 1
      : cue.group.last
  const after = pastCircumstance(sentence, past)
  const cueRange = { first: cue.group.first, last: past }
  if (opener <= 1 && (tags[after] === tag.comma || tags[after] === tag.colon))
    return { rule: 'as-said-first', cue: cueRange, source, content: [clauseFrom(sentence, after + 1)] }
  const quoted = tags[opener - 1] === tag.comma ? opener - 2 : opener - 1
  if (tags[quoted] === tag.quotation && tags[after] === tag.comma)
    return { rule: 'as-said', cue: cueRange, source, content: [{ first: quoted, last: quoted + 1 }] }
  const before = trimmed(sentence, { first: 0, last: opener })
  if (
    (tags[opener - 1] !== tag.comma && tags[opener - 1] !== tag.quotation) ||
    !isOver(sentence, after) ||
    !hasVerb(sentence, before)
  )
    return undefined
  return { rule: 'as-said', cue: cueRange, source, content: [before] }
}

/** As reported by the Daily Post, [the harbour is closed]. [The harbour is closed], as first reported by the Daily Post. */
function asReported(sentence: Sentence, { lemma, group }: Cue): Candidate | undefined {
  const { words, tags } = sentence
  const agent = group.reduced ? agentBehind(sentence, group) : undefined
  if (!agent) return undefined
  const { source, cue } = agent
  let opener = group.first - 1
  while (tags[opener] === tag.adverb) opener--
  if (words[opener]?.lexeme.lower !== 'as' || (!takes(lemma, 'words') && !objectRule(lemma))) return undefined
  if (opener <= 1)
    return tags[source.last] === tag.comma
      ? { rule: 'as-said-first', cue, source, content: [clauseFrom(sentence, source.last + 1)] }
      : undefined
  const before = trimmed(sentence, { first: 0, last: opener })
  return tags[opener - 1] === tag.comma &&
    hasVerb(sentence, before) &&
    isOver(sentence, pastCircumstance(sentence, source.last))
    ? { rule: 'as-said', cue, source, content: [before] }
    : undefined
}

import type { Range } from '../../../grammar/range.ts'
import { subjectBefore, subjectOfVerbBefore } from '../../../grammar/subjects.ts'
import * as tag from '../../../grammar/tags.ts'
import { askingVerbs } from '../../../lexicon/asking-verbs.ts'
import { sayingVerbs } from '../../../lexicon/saying-verbs.ts'
import { tellingVerbs } from '../../../lexicon/telling-verbs.ts'
import { thinkingVerbs } from '../../../lexicon/thinking-verbs.ts'
import { addresseeFrom, clauseFrom, opensClause } from '../content.ts'
import { pastCircumstance } from '../places.ts'
import type { Candidate, Cue, Sentence } from '../sentence.ts'

/** What is said follows the cue: [Jane Doe] (said) [that the harbour was closed]; (told) ⟨reporters⟩ [she would stay]; (said): [“We lost.”] */
export function saidThat(sentence: Sentence, cue: Cue): Candidate | undefined {
  const direct = follows(sentence, cue, pastCircumstance(sentence, cue.group.last)) ?? follows(sentence, cue, cue.group.last)
  if (direct) return candidate(sentence, cue, direct)
  if (!tellingVerbs.has(cue.lemma)) return undefined
  const addressee = addresseeFrom(sentence, cue.group.last)
  if (!addressee) return undefined
  const told = follows(sentence, cue, addressee.last) ?? follows(sentence, cue, pastCircumstance(sentence, addressee.last))
  return told && { ...candidate(sentence, cue, { ...told, rule: told.rule.replace('said', 'told') }), addressee }
}

interface Follows {
  readonly rule: string
  readonly content: Range
}

function follows(sentence: Sentence, cue: Cue, from: number): Follows | undefined {
  const { tags } = sentence
  const says = sayingVerbs.has(cue.lemma) || tellingVerbs.has(cue.lemma)
  const colon = tags[from] === tag.colon || tags[from] === tag.comma || tags[from] === tag.dash
  const at = colon ? from + 1 : from
  if (tags[at] === tag.quotation && (colon || !opensClause(sentence, at + 1) || true)) return says ? { rule: 'said-quotation', content: clauseFrom(sentence, at) } : undefined
  if (colon) return tags[from] === tag.colon && says && opensClause(sentence, at) ? { rule: 'said-colon', content: clauseFrom(sentence, at) } : undefined
  if (tags[at] === tag.that) return { rule: 'said-that', content: clauseFrom(sentence, at) }
  const { lower } = sentence.words[at]?.lexeme ?? { lower: '' }
  if (tags[at] === tag.questionWord || lower === 'if') return askingVerbs.has(cue.lemma) || says ? { rule: 'said-question', content: clauseFrom(sentence, at) } : undefined
  if ((says || thinkingVerbs.has(cue.lemma)) && opensClause(sentence, at)) return { rule: 'said-clause', content: clauseFrom(sentence, at) }
  return undefined
}

function candidate(sentence: Sentence, cue: Cue, { rule, content }: Follows): Candidate {
  const { words, tags } = sentence
  const { first } = cue.group
  const source = cue.group.to || cue.gerund && tags[first] === tag.gerund ? subjectOfVerbBefore(words, tags, first) : subjectBefore(words, tags, first)
  return { rule, cue: { first, last: cue.group.last }, source, content: [content] }
}

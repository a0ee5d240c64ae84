import { phraseFrom } from '../../../../english/syntax/noun-phrases.ts'
import type { Range } from '../../../../english/syntax/range.ts'
import { subjectBefore } from '../../../../english/syntax/subjects.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { clauseFrom, hasVerb, objectFrom, trimmed } from '../content.ts'
import { objectRule, takes } from '../cues.ts'
import { isOver, pastCircumstance, pastTime } from '../places.ts'
import type { Candidate, Cue, Sentence, VerbRule } from '../sentence.ts'

/** The source stands behind by: [the plan] was (praised by) [Jane Doe]; ⟨he⟩ was (asked by) [a reporter] [whether the harbour was closed]. */
export const praisedBy: VerbRule = (sentence, cue) => {
  if (!cue.group.passive && !cue.group.reduced) return undefined
  const by = byAfter(sentence, cue.group.last)
  const source = by < 0 ? undefined : agentFrom(sentence, by + 1)
  if (!source) return undefined
  const range = { first: cue.group.first, last: by + 1 }
  return (
    asReported(sentence, cue, range, source) ??
    toHearer(sentence, cue, range, source) ??
    ofSubject(sentence, cue, range, source)
  )
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
const reasons: ReadonlySet<string> = new Set(['about', 'as', 'for', 'over'])

/** As reported by the Daily Post, [the harbour is closed]. [The harbour is closed], as first reported by the Daily Post. */
function asReported(sentence: Sentence, { lemma, group }: Cue, cue: Range, source: Range): Candidate | undefined {
  const { words, tags } = sentence
  let opener = group.first - 1
  while (tags[opener] === tag.adverb) opener--
  if (!group.reduced || words[opener]?.lexeme.lower !== 'as' || (!takes(lemma, 'words') && !objectRule(lemma)))
    return undefined
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

/** asked by a reporter [if she would stay]; warned by the mayor [to wait]; asked by a reporter, [“Why?”] */
function toHearer(sentence: Sentence, { lemma, group }: Cue, cue: Range, source: Range): Candidate | undefined {
  if (!takes(lemma, 'hearer') && !takes(lemma, 'question')) return undefined
  const { words, tags } = sentence
  const at = words[source.last]?.lexeme.lower === 'about' ? source.last : pastCircumstance(sentence, source.last)
  const opens =
    tags[at] === tag.that ||
    tags[at] === tag.infinitiveTo ||
    tags[at] === tag.questionWord ||
    /^(?:about|if)$/.test(words[at]?.lexeme.lower ?? '')
  if (!opens) return quoted(sentence, { lemma, group }, cue, source, at)
  const content = tags[at] === tag.that ? clauseFrom(sentence, at) : objectFrom(sentence, at)
  const comma = group.reduced ? tags.indexOf(tag.comma, at) : -1
  const addressee = group.reduced ? undefined : subjectBefore(words, tags, group.first)
  return {
    rule: 'asked-by',
    cue,
    source,
    addressee,
    content: [comma < 0 ? content : { first: at, last: Math.min(comma, content.last) }],
  }
}

function quoted(
  { words, tags }: Sentence,
  { lemma, group }: Pick<Cue, 'lemma' | 'group'>,
  cue: Range,
  source: Range,
  from: number,
): Candidate | undefined {
  const isLed = (tags[from] === tag.comma || tags[from] === tag.colon) && tags[from + 1] === tag.quotation
  if (!isLed || group.reduced || !takes(lemma, 'question')) return undefined
  return {
    rule: 'asked-by',
    cue,
    source,
    addressee: subjectBefore(words, tags, group.first),
    content: [{ first: from + 1, last: from + 2 }],
  }
}

/** [the plan] was praised by Jane Doe; [the plan] was criticized by Jane Doe [for its cost] */
function ofSubject(sentence: Sentence, { lemma, group }: Cue, cue: Range, source: Range): Candidate | undefined {
  const { words, tags } = sentence
  if (!objectRule(lemma) || group.reduced) return undefined
  const subject = subjectBefore(words, tags, group.first)
  if (!subject || tags[subject.first] === tag.questionWord || tags[subject.first] === tag.that) return undefined
  const rest = reasons.has(words[source.last]?.lexeme.lower ?? '') ? [objectFrom(sentence, source.last)] : []
  return { rule: 'praised-by', cue, source, content: [subject, ...rest] }
}

import { takes } from '../../../../english/cue-verbs.ts'
import type { Range } from '../../../../english/syntax/range.ts'
import { subjectBefore } from '../../../../english/syntax/subjects.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { wordAt } from '../../../../english/tagger/word.ts'
import { agentBehind, reasons } from '../agents.ts'
import { pastCircumstance } from '../circumstances.ts'
import { clauseFrom, objectFrom } from '../content.ts'
import { objectRule } from '../cues.ts'
import type { Candidate, Cue, Sentence, VerbRule } from '../sentence.ts'

/** ⟨He⟩ was (asked by) [a reporter] [whether the harbour was closed]. */
export const askedBy: VerbRule = {
  name: 'asked-by',
  eg: '⟦to:The mayor⟧ ⟦cue:was asked by⟧ ⟦speaker:a reporter⟧ ⟦quote:whether the harbour was closed⟧.',
  not: ['The mayor was asked by noon.'],
  find(sentence, cue) {
    const agent = agentBehind(sentence, cue.group)
    return agent && toHearer(sentence, cue, agent.cue, agent.source)
  },
}

/** [The plan] was (praised by) [Jane Doe]. */
export const praisedBy: VerbRule = {
  name: 'praised-by',
  eg: '⟦quote:The plan⟧ ⟦cue:was praised by⟧ ⟦speaker:Jane Doe⟧.',
  not: ['The plan was praised on Monday.'],
  around: true,
  find(sentence, cue) {
    const agent = objectRule(cue.lemma) && !cue.group.reduced ? agentBehind(sentence, cue.group) : undefined
    return agent && ofSubject(sentence, cue, agent.cue, agent.source)
  },
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
    /^(?:about|if)$/.test(wordAt(words, at))
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
function ofSubject(sentence: Sentence, { group }: Cue, cue: Range, source: Range): Candidate | undefined {
  const { words, tags } = sentence
  const subject = subjectBefore(words, tags, group.first)
  if (!subject || tags[subject.first] === tag.questionWord || tags[subject.first] === tag.that) return undefined
  const rest = reasons.has(wordAt(words, source.last)) ? [objectFrom(sentence, source.last)] : []
  return { rule: 'praised-by', cue, source, content: [subject, ...rest] }
}

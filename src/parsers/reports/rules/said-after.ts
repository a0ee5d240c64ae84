import { phraseFrom } from '../../../grammar/noun-phrases.ts'
import type { Range } from '../../../grammar/range.ts'
import { subjectBefore } from '../../../grammar/subjects.ts'
import * as tag from '../../../grammar/tags.ts'
import { clauseFrom, trimmed } from '../content.ts'
import { isOver, pastCircumstance } from '../places.ts'
import type { Candidate, Cue, Sentence } from '../sentence.ts'

/** The cue stands behind what is said, or between its halves: “[We lost],” [Jane Doe] (said). [The harbour is closed], (said) [Jane Doe]. */
export function saidAfter(sentence: Sentence, cue: Cue): Candidate | undefined {
  if (cue.group.to || cue.group.passive || cue.gerund) return undefined
  return subjectFirst(sentence, cue) ?? verbFirst(sentence, cue)
}

/** “We lost,” [Jane Doe] said */
function subjectFirst(sentence: Sentence, cue: Cue): Candidate | undefined {
  const { words, tags } = sentence
  const source = subjectBefore(words, tags, cue.group.first)
  if (!source) return undefined
  return build(sentence, cue, source, source.first, cue.group.last, tags[source.first] === tag.questionWord ? undefined : 'subject-said')
}

/** “We lost,” said [Jane Doe] */
function verbFirst(sentence: Sentence, cue: Cue): Candidate | undefined {
  const { words, tags } = sentence
  const source = phraseFrom(words, tags, cue.group.last)
  return source && build(sentence, cue, source, cue.group.first, source.last, 'said-subject')
}

function build(sentence: Sentence, cue: Cue, source: Range, open: number, close: number, rule: string | undefined): Candidate | undefined {
  const { tags } = sentence
  const before = tags[open - 1]
  if (!rule || open < 1 || before !== tag.comma && before !== tag.quotation && tags[open - 1] !== tag.dash) return undefined
  const content = trimmed(sentence, { first: 0, last: open })
  const quoted = tags[content.last - 1] === tag.quotation
  if (content.last <= content.first || !quoted && (rule === 'said-subject' ? !hasVerb(sentence, content) : !hasVerb(sentence, content))) return undefined
  const next = pastAppositive(sentence, pastCircumstance(sentence, close))
  const more = isOver(sentence, next) ? [] : goesOn(sentence, next)
  if (!more) return undefined
  return { rule, cue: { first: cue.group.first, last: cue.group.last }, source, content: [content, ...more] }
}

const hasVerb = ({ tags }: Sentence, { first, last }: Range): boolean => {
  for (let at = first; at < last; at++) if (tags[at] === tag.finite || tags[at] === tag.auxiliary || tags[at] === tag.modal || tags[at] === tag.quotation) return true
  return false
}

/** said Jane Doe[, a harbour master who has seen much]. */
function pastAppositive(_sentence: Sentence, at: number): number {
  return at
}

/** The second half: “We lost,” she said, [“but not for long.”] Nothing where what follows the cue is its own object. */
function goesOn(sentence: Sentence, at: number): Range[] | undefined {
  const { tags } = sentence
  const kind = tags[at]
  if (kind === tag.quotation) return [{ first: at, last: at + 1 }]
  if (kind === tag.comma || kind === tag.colon || kind === tag.dash) {
    for (let look = at + 1; look < sentence.words.length; look++) if (tags[look] === tag.quotation) return look <= at + 2 ? [{ first: look, last: look + 1 }] : []
    return kind === tag.comma && tags[0] !== tag.quotation && tags[at + 1] !== tag.gerund && tags[at + 1] !== tag.subordinator ? [clauseFrom(sentence, at + 1)] : []
  }
  return kind === tag.finite || kind === tag.that ? undefined : []
}

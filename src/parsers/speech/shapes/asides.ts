import { takes } from '../../../english/cue-verbs.ts'
import type { Range } from '../../../english/syntax/range.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { holdsFindings } from './rules/in-poll.ts'
import { ruleOf } from './rules/index.ts'
import type { Candidate, Cue, Sentence } from './sentence.ts'

/** What it reports is no clause: in a clause that only helps another along, less than half of such finds are reported. */
export const readsObject = ({ rule }: Candidate): boolean => ruleOf(rule).reads !== undefined

/** Words that open a clause below another. */
const openers: ReadonlySet<string> = new Set(['if', 'that', 'what', 'whether'])

/** Farther from its subject than this, without a comma, the verb hangs on another. */
const reach = 2

/** Told in passing: they asked whether [she] (praised) it; [she] would (praise) it; those [who] (praised) it; [she] left the hall to (praise) it. */
export function isAside(sentence: Sentence, { group, lemma }: Cue, candidate: Candidate): boolean {
  const { tags } = sentence
  const { rule, source, mood, content } = candidate
  if (!readsObject(candidate) || content.some(({ first, last }) => tag.holds(tags, first, last, tag.quotation)))
    return false
  if (mood === 'hypothetical' || (group.to && rule === 'described')) return true
  if (!source) return false
  if (
    tags[source.first] === tag.that ||
    (tags[source.first] === tag.questionWord && (rule === 'judged' || (rule === 'wants-to' && !takes(lemma, 'words'))))
  )
    return true
  if (isContact(sentence, source)) return true
  return (
    isBelow(sentence, source.first) ||
    (isRemote(sentence, source.last, group.first) && !holdsFindings(sentence, source))
  )
}

/** the boats [she] praised were lost; but not: In May she praised it; this time she praised it. */
function isContact({ words, tags }: Sentence, { first, last }: Range): boolean {
  if (words[first - 1]?.lexeme.lower === 'including') return true
  if (last - first > 1 || tags[first] !== tag.pronoun || tags[first - 1] !== tag.noun) return false
  let opener = first - 1
  while (opener > 0 && tags[opener - 1] !== tag.comma && tags[opener - 1] !== tag.coordinator) opener--
  return tags[opener] !== tag.preposition && words[opener]!.lexeme.lower !== 'this'
}

/** [whether] the mayor of Orlan praised it */
function isBelow({ words, tags }: Sentence, subject: number): boolean {
  for (let at = subject - 1; at >= 0; at--) {
    if (openers.has(words[at]!.lexeme.lower) && tags[at] !== tag.quotation) return true
    if (tags[at] === tag.comma || tags[at] === tag.semicolon || tags[at] === tag.quotation) return false
  }
  return false
}

/** She [left the hall to] praise it; but not: she [left and] praised it, Jane Doe [(I-Vt.)] praised it. */
const isRemote = ({ words, tags }: Sentence, from: number, to: number): boolean =>
  to - from > reach &&
  !(tags[to] === tag.gerund && words[to - 1]!.lexeme.lower === 'by') &&
  tags[to - 1] !== tag.coordinator &&
  tags[from] !== tag.opening &&
  !tag.holds(tags, from, to, tag.comma)

import { isVerb } from '../../grammar/tags.ts'
import * as tag from '../../grammar/tags.ts'
import { verbGroup } from '../../grammar/verb-groups.ts'
import { reportingVerb } from './cues.ts'
import { accordingTo } from './rules/according-to.ts'
import { asSaid } from './rules/as-said.ts'
import { calledFor } from './rules/called-for.ts'
import { claimThat } from './rules/claim-that.ts'
import { criticized } from './rules/criticized.ts'
import { inPoll } from './rules/in-poll.ts'
import { isConfident } from './rules/is-confident.ts'
import { saidAfter } from './rules/said-after.ts'
import { saidThat, toldThat } from './rules/said-that.ts'
import { wantsTo } from './rules/wants-to.ts'
import { whichSaid } from './rules/which-said.ts'
import type { Candidate, Cue, Rule, Sentence } from './sentence.ts'

/** What may stand behind a cue: the first answer wins. */
const rules: readonly Rule[] = [asSaid, whichSaid, toldThat, saidThat, wantsTo, calledFor, criticized]

/** All that one sentence reports, in order. Nothing is looked for inside what is reported: the outer report wins. */
export function readSentence(sentence: Sentence): Candidate[] {
  return outermost(candidates(sentence))
}

function candidates(sentence: Sentence): Candidate[] {
  const { words, tags } = sentence
  const found: Candidate[] = []
  for (let at = 0; at < words.length; at++) {
    const candidate = accordingTo(sentence, at) ?? inPoll(sentence, at) ?? isConfident(sentence, at) ?? claimThat(sentence, at) ?? (isVerb(tags[at]) ? byVerb(sentence, at) : undefined)
    if (candidate?.content.every(part => part.first < part.last)) found.push(candidate)
  }
  return found
}

function byVerb(sentence: Sentence, at: number): Candidate | undefined {
  const { words, tags } = sentence
  const lemma = words[at]!.quotation === undefined ? reportingVerb(words[at]!.lexeme) : ''
  if (!lemma) return undefined
  const cue: Cue = { at, lemma, group: verbGroup(words, tags, at), gerund: tags[at] === tag.gerund }
  const after = saidAfter(sentence, cue)
  if (after && (tags[after.content[0]!.last - 1] === tag.quotation || after.rule.startsWith('said-subject'))) return after
  for (const rule of rules) {
    const candidate = rule(sentence, cue)
    if (candidate) return candidate
  }
  return after
}

function outermost(found: readonly Candidate[]): Candidate[] {
  const order = ({ source, cue, content }: Candidate): number => (source ? 0 : 2) + (content[0]!.first < cue.first ? 0 : 1)
  const kept: Candidate[] = []
  for (const candidate of found.toSorted((a, b) => order(a) - order(b))) {
    if (!kept.some(other => touches(other, candidate))) kept.push(candidate)
  }
  return kept.sort((a, b) => a.cue.first - b.cue.first)
}

/** The cue stands in what another reports, or both report the same words. */
const touches = (outer: Candidate, inner: Candidate): boolean =>
  outer.content.some(part => part.first < inner.cue.last && inner.cue.first < part.last || inner.content.some(other => part.first < other.last && other.first < part.last))

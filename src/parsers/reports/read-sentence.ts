import { isVerb } from '../../grammar/tags.ts'
import * as tag from '../../grammar/tags.ts'
import { verbGroup } from '../../grammar/verb-groups.ts'
import { reportingVerb } from './cues.ts'
import { accordingTo } from './rules/according-to.ts'
import { saidAfter } from './rules/said-after.ts'
import { saidThat } from './rules/said-that.ts'
import type { Candidate, Cue, Sentence } from './sentence.ts'

/** All that one sentence reports, in order. Nothing is looked for inside what is reported: the outer report wins. */
export function readSentence(sentence: Sentence): Candidate[] {
  return outermost(candidates(sentence))
}

function candidates(sentence: Sentence): Candidate[] {
  const { words, tags } = sentence
  const found: Candidate[] = []
  for (let at = 0; at < words.length; at++) {
    const candidate = accordingTo(sentence, at) ?? (isVerb(tags[at]) ? byVerb(sentence, at) : undefined)
    if (candidate) found.push(candidate)
  }
  return found
}

function byVerb(sentence: Sentence, at: number): Candidate | undefined {
  const { words, tags } = sentence
  const lemma = words[at]!.quotation === undefined ? reportingVerb(words[at]!.lexeme) : ''
  if (!lemma) return undefined
  const cue: Cue = { at, lemma, group: verbGroup(words, tags, at), gerund: tags[at] === tag.gerund }
  const after = saidAfter(sentence, cue)
  if (after && tags[after.content[0]!.last - 1] === tag.quotation) return after
  return saidThat(sentence, cue) ?? after
}

function outermost(found: readonly Candidate[]): Candidate[] {
  const behind = found.filter(({ cue, content }) => content[0]!.first < cue.first)
  const kept: Candidate[] = []
  for (const candidate of [...behind, ...found.filter(candidate => !behind.includes(candidate))]) {
    if (!kept.some(other => touches(other, candidate))) kept.push(candidate)
  }
  return kept.sort((a, b) => a.cue.first - b.cue.first)
}

/** The cue stands in what another reports, or both report the same words. */
const touches = (outer: Candidate, inner: Candidate): boolean =>
  outer.content.some(part => part.first < inner.cue.last && inner.cue.first < part.last || inner.content.some(other => part.first < other.last && other.first < part.last))

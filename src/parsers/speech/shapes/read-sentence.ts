import { perLexeme } from '../../../document/lexemes.ts'
import { isCueNoun } from '../../../english/syntax/cue-noun.ts'
import type { Range } from '../../../english/syntax/range.ts'
import { type VerbGroup, verbGroup } from '../../../english/syntax/verb-groups.ts'
import * as tag from '../../../english/tagger/tags.ts'
import type { Word } from '../../../english/tagger/word.ts'
import { attitudeAdjectives } from '../../../english/words/speech/attitude-adjectives.ts'
import { documentNouns } from '../../../english/words/speech/document-nouns.ts'
import { months } from '../../../english/words/time/months.ts'
import { isAside, readsObject } from './asides.ts'
import { hasVerb, trimmed } from './content.ts'
import { reportingVerb } from './cues.ts'
import { moodOf } from './moods.ts'
import { accordingTo } from './rules/according-to.ts'
import { asSaid } from './rules/as-said.ts'
import { calledFor } from './rules/called-for.ts'
import { claimThat } from './rules/claim-that.ts'
import { criticized } from './rules/criticized.ts'
import { inPoll } from './rules/in-poll.ts'
import { inWords } from './rules/in-words.ts'
import { isConfident } from './rules/is-confident.ts'
import { makesCase } from './rules/makes-case.ts'
import { praisedBy } from './rules/praised-by.ts'
import { saidAfter } from './rules/said-after.ts'
import { saidAhead } from './rules/said-ahead.ts'
import { saidThat, toldThat } from './rules/said-that.ts'
import { wantsTo } from './rules/wants-to.ts'
import { whichSaid } from './rules/which-said.ts'
import type { Candidate, Cue, Sentence, VerbRule, WordRule } from './sentence.ts'

/** What may stand around a verb: the first answer wins. */
const verbRules: readonly VerbRule[] = [
  saidAhead,
  asSaid,
  praisedBy,
  whichSaid,
  toldThat,
  saidThat,
  wantsTo,
  calledFor,
  criticized,
]

/** What a word gives cause to ask: the first answer wins. */
const rulesFor = perLexeme((lexeme): readonly WordRule[] => {
  const { lower } = lexeme
  return [
    ...(lower === 'according' ? [accordingTo] : []),
    ...(lower === 'in' ? [inPoll] : []),
    ...(attitudeAdjectives.has(lower) ? [isConfident] : []),
    ...(lower === 'words' ? [inWords] : []),
    ...(lower === 'clear' ? [makesCase] : []),
    ...(isCueNoun(lexeme) ? [claimThat] : []),
    ...(reportingVerb(lexeme) === '' ? [] : [byVerb]),
  ]
})

/** A word gives cause to ask; and one makes a sentence worth reading. */
const cause = 1
const trigger = 2
const callsFor = perLexeme(lexeme =>
  rulesFor(lexeme).length > 0
    ? cause | (lexeme.lower === 'in' ? 0 : trigger)
    : documentNouns.has(lexeme.lower)
      ? trigger
      : 0,
)

/** The places of the words that give cause to ask; none where no word of the sentence may report. */
export function placesIn(words: readonly Word[]): number[] {
  const places: number[] = []
  let calls = 0
  for (let at = 0; at < words.length; at++) {
    const { lexeme, quotation } = words[at]!
    const own = quotation === undefined ? callsFor(lexeme) : 0
    if (own & cause) places.push(at)
    calls |= own
  }
  return calls & trigger ? places : []
}

/** All that one sentence reports at some places, in order. Nothing is looked for inside what is reported: the outer report wins. */
export function readSentence(sentence: Sentence, places: readonly number[]): Candidate[] {
  const found: Candidate[] = []
  for (const at of places) {
    for (const rule of rulesFor(sentence.words[at]!.lexeme)) {
      const candidate = rule(sentence, at)
      if (!candidate?.content.every(({ first, last }) => first < last)) continue
      const told = withoutNobody(sentence, candidate)
      if (told) found.push(inRelative(sentence, beforeMain(told)))
      break
    }
  }
  return found.length < 2
    ? found
    : outermost(sentence, found).map((candidate, at, all) => pastReport(sentence, candidate, all[at - 1]))
}

/** [There] is no point in naming them; [this] confirms that it was late; a study of [2015] found it: that is no report. There were shouts of “Go home!”: a quotation is one, but there is nobody. */
function withoutNobody({ words, tags }: Sentence, candidate: Candidate): Candidate | undefined {
  const { source, content } = candidate
  const word = source && source.last - source.first === 1 ? words[source.first]!.lexeme.lower : ''
  if (!nobody.has(word) && !(source && isDay(words, source))) return candidate
  if (!content.some(({ first, last }) => tag.holds(tags, first, last, tag.quotation))) return undefined
  return word === 'this' ? candidate : { ...candidate, source: undefined }
}

const year = /^(?:1[5-9]|20)\d\d$/
const monthDay = /^[0-3]?\d$/

/** A study published in [2015] found; on April [30] it announced. But: of the senators [34] said. */
function isDay(words: readonly Word[], { first, last }: Range): boolean {
  const { lower } = words[first]!.lexeme
  return (
    last - first === 1 &&
    (year.test(lower) || (monthDay.test(lower) && months.has(words[first - 1]?.lexeme.lower ?? '')))
  )
}

const nobody: ReadonlySet<string> = new Set(['there', 'this'])

/**
 * She praised the plan and [Walter Roe] said; she said it was over and [Walter Roe] said: what is reported before him ends with its
 * joining word. But not: She said that [the mayor and Walter Roe] knew; she met [Jane Doe and Walter Roe].
 */
function pastReport(sentence: Sentence, candidate: Candidate, before: Candidate | undefined): Candidate {
  const { words, tags } = sentence
  const { source } = candidate
  const said = before?.content.at(-1)!
  if (
    !source ||
    !before ||
    said.first < before.cue.last ||
    source.first < said.first ||
    said.last <= source.first ||
    said.last + 1 >= source.last ||
    tags[said.last] !== tag.coordinator
  )
    return candidate
  const isPair = words[said.last - 1]!.lexeme.capital && words[said.last + 1]!.lexeme.capital
  return !isPair && (readsObject(before) || hasVerb(sentence, said))
    ? { ...candidate, source: { first: said.last + 1, last: source.last } }
    : candidate
}

/** What is reported ahead of the main clause ends with it: Praising [the plan], she left. */
function beforeMain(candidate: Candidate): Candidate {
  const {
    source,
    cue,
    content: [only, ...more],
  } = candidate
  return source &&
    more.length === 0 &&
    source.first >= cue.last &&
    only!.first < source.first &&
    source.first < only!.last
    ? withContent(candidate, { first: only!.first, last: source.first - 1 })
    : candidate
}

/** What a relative clause reports ends with it: the woman who [praised the plan], left. */
function inRelative({ tags }: Sentence, candidate: Candidate): Candidate {
  const { source, content, cue } = candidate
  const only = content[0]!
  if (!source || content.length > 1 || only.first < cue.first || tags[source.first] !== tag.questionWord)
    return candidate
  for (let at = only.first + 1; at < only.last; at++)
    if (tags[at] === tag.comma) return withContent(candidate, { first: only.first, last: at })
  return candidate
}

/** A cue that is a verb: what it takes decides. */
function byVerb(sentence: Sentence, at: number): Candidate | undefined {
  const { words, tags } = sentence
  if (!tag.isVerb(tags[at])) return undefined
  const quoted =
    tags[at] === tag.gerund && words[at - 1]?.lexeme.lower === 'as' && words[at - 2]?.lexeme.lower === 'quoted'
  const group = verbGroup(words, tags, quoted ? at - 2 : at)
  const lemma = reportingVerb(words[at]!.lexeme)
  const cue: Cue = {
    at,
    lemma,
    group: quoted ? { ...group, last: at + 1, passive: false, reduced: false } : pastParticle(sentence, lemma, group),
    gerund: tags[at] === tag.gerund && !quoted,
  }
  const found = firstOf(sentence, cue)
  if (!found || isImpersonal(sentence, cue, found)) return undefined
  const { rule, source, addressee, content } = found
  const candidate = { rule, cue: found.cue, source, addressee, content, mood: moodOf(sentence, cue, found) }
  return isAside(sentence, cue, candidate) ? undefined : candidate
}

/** She (points out) that */
const pastParticle = ({ words }: Sentence, lemma: string, group: VerbGroup): VerbGroup =>
  lemma === 'point' && words[group.last]?.lexeme.lower === 'out' ? { ...group, last: group.last + 1 } : group

/** It is hard (to say) that; there is nobody (to ask); it is worth (noting) that. */
const isImpersonal = ({ words, tags }: Sentence, { group }: Cue, { source }: Candidate): boolean =>
  words[group.first - 1]?.lexeme.lower === 'worth' ||
  (group.to &&
    tag.isHead(tags[group.first - 1]) &&
    source !== undefined &&
    source.last - source.first === 1 &&
    impersonal.has(words[source.first]!.lexeme.lower))
const impersonal: ReadonlySet<string> = new Set(['it', 'there', 'this'])

function firstOf(sentence: Sentence, cue: Cue): Candidate | undefined {
  const after = saidAfter(sentence, cue)
  if (after && (isMarked(sentence, after) || after.rule.startsWith('said-subject'))) return after
  for (const rule of verbRules) {
    const candidate = rule(sentence, cue)
    if (candidate) return candidate
  }
  return after
}

/** What is said stands before the cue and ends with a quotation; or behind it, too, and holds one. */
const isMarked = ({ tags }: Sentence, { content: [before, ...more] }: Candidate): boolean =>
  tags[before!.last - 1] === tag.quotation ||
  (more.length > 0 && tag.holds(tags, before!.first, before!.last, tag.quotation))

function outermost(sentence: Sentence, found: readonly Candidate[]): Candidate[] {
  const order = ({ rule, source, cue, content }: Candidate): number =>
    (source ? 0 : 2) + (rule !== 'which-said' && rule !== 'praised-by' && content[0]!.first < cue.first ? 0 : 1)
  const kept: Candidate[] = []
  for (const candidate of found.toSorted((a, b) => order(a) - order(b))) {
    const cut = beforeOthers(sentence, candidate, kept)
    if (!kept.some(other => touches(other, cut))) kept.push(cut)
  }
  return kept.sort((a, b) => a.cue.first - b.cue.first)
}

/** She said [that it was over] - “We lost,” he says: it ends where what another says ahead of his cue begins. */
function beforeOthers(sentence: Sentence, candidate: Candidate, others: readonly Candidate[]): Candidate {
  const only = candidate.content[0]!
  if (candidate.content.length > 1 || only.first < candidate.cue.last) return candidate
  let { last } = only
  for (const {
    cue,
    content: [ahead],
  } of others)
    if (ahead!.first < cue.first && ahead!.first > only.first) last = Math.min(last, ahead!.first)
  const cut = trimmed(sentence, { first: only.first, last })
  return cut.first < cut.last ? withContent(candidate, cut) : candidate
}

const withContent = ({ rule, cue, source, addressee, mood }: Candidate, content: Range): Candidate => ({
  rule,
  cue,
  source,
  addressee,
  content: [content],
  mood,
})

/** The cue stands in what another reports, or both report the same words. */
const touches = (outer: Candidate, inner: Candidate): boolean =>
  outer.content.some(
    part =>
      (part.first < inner.cue.last && inner.cue.first < part.last) ||
      inner.content.some(other => part.first < other.last && other.first < part.last),
  )

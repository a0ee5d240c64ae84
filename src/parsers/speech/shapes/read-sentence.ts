import { perLexeme } from '../../../document/lexemes.ts'
import type { Range } from '../../../english/syntax/range.ts'
import { type VerbGroup, verbGroup } from '../../../english/syntax/verb-groups.ts'
import { reportingVerb } from '../../../english/tagger/reporting-verbs.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { type Word, wordAt } from '../../../english/tagger/word.ts'
import { documentNouns } from '../../../english/words/speech/document-nouns.ts'
import { months } from '../../../english/words/time/months.ts'
import { isAside, readsObject } from './asides.ts'
import { hasVerb, trimmed } from './content.ts'
import { moodOf } from './moods.ts'
import { ruleOf, verbRules, wordRules } from './rules/index.ts'
import type { Candidate, Cue, Sentence, WordRule } from './sentence.ts'

/** What a word gives cause to ask: the rules that it triggers, and behind them those of verbs. */
const asksFor = perLexeme((lexeme): { readonly rules: readonly WordRule[]; readonly isVerb: boolean } => ({
  rules: wordRules.filter(({ trigger }) => trigger(lexeme)),
  isVerb: reportingVerb(lexeme) !== '',
}))

/** A word gives cause to ask; and one makes a sentence worth reading. */
const cause = 1
const trigger = 2
const callsFor = perLexeme(lexeme =>
  asksFor(lexeme).rules.length > 0 || asksFor(lexeme).isVerb
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
    const candidate = candidateAt(sentence, at)
    const told = candidate && withoutNobody(sentence, candidate)
    if (candidate && !told) sentence.trace?.(at, candidate.rule, 'dropped: its source is nobody')
    if (told) found.push(inRelative(sentence, beforeMain(told)))
  }
  return found.length < 2
    ? found
    : outermost(sentence, found).map((candidate, at, all) => pastReport(sentence, candidate, all[at - 1]))
}

/** What the first rule finds that a word gives cause to ask. */
function candidateAt(sentence: Sentence, at: number): Candidate | undefined {
  const { rules, isVerb } = asksFor(sentence.words[at]!.lexeme)
  for (const rule of rules) {
    const found = rule.find(sentence, at)
    sentence.trace?.(at, rule.name, outcome(found))
    if (found && isFull(found)) return found
  }
  const found = isVerb ? byVerb(sentence, at) : undefined
  return found && isFull(found) ? found : undefined
}

const outcome = (found: Candidate | undefined): string =>
  found ? `finds a report${found.source ? '' : ' without source'}` : 'finds nothing'

const isFull = ({ content }: Candidate): boolean => content.every(({ first, last }) => first < last)

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
  return last - first === 1 && (year.test(lower) || (monthDay.test(lower) && months.has(wordAt(words, first - 1))))
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
  if (!found) return undefined
  if (isImpersonal(sentence, cue, found)) {
    sentence.trace?.(at, found.rule, 'dropped: impersonal, nobody speaks')
    return undefined
  }
  const { rule, source, addressee, content } = found
  const candidate = { rule, cue: found.cue, source, addressee, content, mood: moodOf(sentence, cue, found) }
  if (!isAside(sentence, cue, candidate)) return candidate
  sentence.trace?.(at, found.rule, 'dropped: an aside, not a report')
  return undefined
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

/** What the first rule for verbs finds; a find that yields stands back for those of the rules behind it. */
function firstOf(sentence: Sentence, cue: Cue): Candidate | undefined {
  let yielding: Candidate | undefined
  for (const rule of verbRules) {
    const found = rule.find(sentence, cue)
    sentence.trace?.(cue.at, rule.name, outcome(found))
    if (found && !rule.yields?.(sentence, found)) return found
    yielding ??= found
  }
  return yielding
}

function outermost(sentence: Sentence, found: readonly Candidate[]): Candidate[] {
  const order = ({ rule, source, cue, content }: Candidate): number =>
    (source ? 0 : 2) + (!ruleOf(rule).around && content[0]!.first < cue.first ? 0 : 1)
  const kept: Candidate[] = []
  for (const candidate of found.toSorted((a, b) => order(a) - order(b))) {
    const cut = beforeOthers(sentence, candidate, kept)
    const outer = kept.find(other => touches(other, cut))
    if (outer) sentence.trace?.(cut.cue.first, cut.rule, `dropped: stands in what ${outer.rule} finds`)
    else kept.push(cut)
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

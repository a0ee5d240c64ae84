import { perLexeme } from '../../../document/lexemes.ts'
import { isMatter } from '../../../english/matters.ts'
import { isCueNoun } from '../../../english/syntax/cue-noun.ts'
import { phraseEnd } from '../../../english/syntax/noun-phrases.ts'
import type { Range } from '../../../english/syntax/range.ts'
import { reportingVerb } from '../../../english/tagger/reporting-verbs.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { wordClass } from '../../../english/tagger/word-class.ts'
import { bodyNouns } from '../../../english/words/names/body-nouns.ts'
import { roleNouns } from '../../../english/words/names/role-nouns.ts'
import { assertionNouns } from '../../../english/words/speech/assertion-nouns.ts'
import { documentNouns } from '../../../english/words/speech/document-nouns.ts'
import { sourceNouns } from '../../../english/words/speech/source-nouns.ts'
import { attitudeVerbs } from '../../../english/words/verbs/attitude-verbs.ts'
import { deedVerbs } from '../../../english/words/verbs/deed-verbs.ts'
import { readsObject } from './asides.ts'
import { isOver } from './circumstances.ts'
import { hasVerb } from './content.ts'
import type { Candidate, Sentence } from './sentence.ts'

/** What speaks for or against a report: the names of weights in `model/report-weights.ts`. */
export function evidenceOf(sentence: Sentence, candidate: Candidate): string[] {
  const { rule, cue, source, addressee, content, mood } = candidate
  const { tags } = sentence
  const first = content[0]!
  const last = content.at(-1)!
  const marked = content.some(range => tag.holds(tags, range.first, range.last, tag.quotation))
  const object = objectOf(sentence, first.first)
  const speaker = speakerOf(sentence, source)
  const opens = openingOf(sentence, first.first)
  const clause = hasVerb(sentence, first) ? 'clause' : 'phrase'
  const kind = marked ? 'marked' : clause
  const lemma = cueLemma(sentence, cue)
  const behind = first.first >= cue.last
  return [
    `cue ${lemma}`,
    `cue ${lemma} ${opens}`,
    `${rule} ${opens}`,
    `${rule} ${kind}`,
    `${rule} ${object}`,
    `${rule} by ${speaker}`,
    `by ${speaker}`,
    `object ${object} ${clause}`,
    `form ${formOf(sentence, cue)}`,
    `${rule} form ${formOf(sentence, cue)}`,
    `length ${lengthOf(content)} ${clause}`,
    `gap ${gapOf(cue, source)}`,
    `${rule} gap ${gapOf(cue, source)}`,
    `before ${behind ? beforeOf(sentence, Math.min(cue.first, source?.first ?? cue.first)) : 'content'}`,
    `after ${isOver(sentence, Math.max(last.last, cue.last, source?.last ?? 0)) ? 'stop' : afterOf(sentence, last.last)}`,
    ...(addressee ? ['hearer'] : []),
    ...(mood ? [mood] : []),
    ...(marked ? [`marked ${clause}`] : []),
    ...(!marked && isDeed(sentence, candidate, lemma.replace(/ by$/, ''), object) ? ['deed'] : []),
    ...(!marked && opens !== 'that' && mute.test(speaker) ? ['mute'] : []),
  ]
}

/** Who cannot have an opinion: the crash, no longer. */
const mute = /^(?:thing|number|it|which|that|none)$/

/** What is reported is rather done than said: approved [a loan], welcomed [900 ships]; but not: rejected [the claim], welcomed [the ruling]. */
function isDeed(sentence: Sentence, candidate: Candidate, lemma: string, object: string): boolean {
  const passive = candidate.rule === 'praised-by'
  if (candidate.rule === 'is-confident') return object !== 'none' && !/saying|matter/.test(object)
  if (!readsObject(candidate) && !passive) return false
  const { words, tags } = sentence
  const { first } = candidate.content[0]!
  const isObject = object !== 'none'
  if (deedVerbs.has(lemma)) {
    if (tags[first] === tag.that || tags[first] === tag.questionWord) return false
    const head = words[phraseEnd(words, tags, first, false) - 1]
    return !(isObject && head && isAssertion(head.lexeme))
  }
  return attitudeVerbs.has(lemma) && isObject && !/saying|matter/.test(object) && candidate.rule !== 'described'
}

const isAssertion = perLexeme(
  ({ lower }) =>
    assertionNouns.has(lower) ||
    (lower.endsWith('s') && assertionNouns.has(lower.slice(0, -1))) ||
    (lower.endsWith('ies') && assertionNouns.has(`${lower.slice(0, -3)}y`)),
)

/** The verb, or the noun, that reports. */
export function cueLemma({ words, tags }: Sentence, { first, last }: Range): string {
  for (let at = last - 1; at >= first; at--) {
    const lemma = tag.isAnyVerb(tags[at]) ? reportingVerb(words[at]!.lexeme) : ''
    if (lemma !== '') return at === last - 1 ? lemma : `${lemma} ${words[last - 1]!.lexeme.lower}`
  }
  return words[last - 1]!.lexeme.lower
}

const articles: ReadonlySet<string> = new Set(['a', 'an'])
const money = /^[\p{Sc}]$/u

/** The kind of an object by its first words and its head. */
function objectOf({ words, tags }: Sentence, first: number): string {
  const opening = words[first]
  if (!opening) return 'none'
  if (tags[first] === tag.quotation) return 'quotation'
  if (!tag.opensPhrase(tags[first])) return 'none'
  if (tags[first] === tag.objectPronoun || tags[first] === tag.pronoun) return 'pronoun'
  const end = phraseEnd(words, tags, first, false)
  let at = end - 1
  while (at > first && (tags[at] === tag.adverb || tags[at] === tag.possessive)) at--
  const head = words[at]!.lexeme
  const kind = isCueNoun(head)
    ? 'saying'
    : isMatter(head)
      ? 'matter'
      : head.shape === 'number' || opening.lexeme.shape === 'number' || money.test(opening.lexeme.text)
        ? 'number'
        : head.capital
          ? 'name'
          : isPerson(head)
            ? 'person'
            : wordClass(head).plural
              ? 'things'
              : 'thing'
  const how = articles.has(opening.lexeme.lower)
    ? 'a'
    : tags[first] === tag.determiner
      ? 'the'
      : tags[first] === tag.possessive
        ? 'own'
        : 'bare'
  return kind === 'name' || kind === 'number' ? kind : `${how} ${kind}`
}

const isPerson = perLexeme(
  ({ lower }) => roleNouns.has(lower) || (lower.endsWith('s') && roleNouns.has(lower.slice(0, -1))),
)

/** The kind of a speaker by its head. */
function speakerOf({ words, tags }: Sentence, source: Range | undefined): string {
  if (!source) return 'nobody'
  const { first, last } = source
  const only = words[first]!.lexeme
  if (last - first === 1 && (tags[first] === tag.questionWord || tags[first] === tag.that)) return only.lower
  if (last - first === 1 && (tags[first] === tag.pronoun || tags[first] === tag.objectPronoun)) return only.lower
  const end = phraseEnd(words, tags, first, false)
  const head = words[Math.max(first, Math.min(end, last) - 1)]!.lexeme
  if (head.capital && tags[Math.max(first, Math.min(end, last) - 1)] !== tag.determiner) return 'name'
  if (isPerson(head)) return 'person'
  if (documentNouns.has(head.lower) || sourceNouns.has(head.lower) || isCueNoun(head)) return 'source'
  if (isBody(head)) return 'body'
  if (head.shape === 'number') return 'number'
  return wordClass(head).plural && personEnding.test(head.lower)
    ? 'people'
    : wordClass(head).plural
      ? 'things'
      : 'thing'
}

const isBody = perLexeme(
  ({ lower }) =>
    bodyNouns.has(lower) ||
    (lower.endsWith('s') && bodyNouns.has(lower.slice(0, -1))) ||
    (lower.endsWith('ies') && bodyNouns.has(`${lower.slice(0, -3)}y`)),
)
const personEnding = /(?:[eo]rs|ists|ians|ees|ants|ents|mates|men|women|people)$/

function openingOf({ words, tags }: Sentence, first: number): string {
  const kind = tags[first]
  switch (kind) {
    case tag.that:
      return 'that'
    case tag.infinitiveTo:
    case tag.negation:
      return 'to'
    case tag.quotation:
      return 'marks'
    case tag.questionWord:
      return 'question'
    case tag.pronoun:
      return 'pronoun'
    case tag.objectPronoun:
      return 'them'
    case tag.gerund:
      return 'gerund'
    case tag.preposition:
      return 'preposition'
  }
  return tag.opensPhrase(kind) ? (words[first]!.lexeme.capital ? 'capital' : 'noun') : 'other'
}

function formOf({ words, tags }: Sentence, { first, last }: Range): string {
  for (let at = first; at < last; at++) {
    const kind = tags[at]
    if (kind === tag.infinitiveTo) return 'to'
    if (kind === tag.gerund) return 'gerund'
    if (kind === tag.modal) return 'modal'
    if (kind === tag.auxiliary) return 'auxiliary'
    if (tag.isVerb(kind)) {
      const shape = wordClass(words[at]!.lexeme).verb?.shape
      return kind === tag.finite ? (shape === 's' || shape === 'base' ? 'present' : 'past') : 'participle'
    }
  }
  return 'none'
}

const lengthOf = (content: readonly Range[]): string => {
  const length = content.reduce((sum, { first, last }) => sum + last - first, 0)
  return length < 3 ? '1' : length < 5 ? '3' : length < 8 ? '5' : length < 15 ? '8' : length < 30 ? '15' : '30'
}

const gapOf = (cue: Range, source: Range | undefined): string => {
  if (!source) return 'none'
  if (source.first >= cue.last) return source.first - cue.last > 2 ? 'far behind' : 'behind'
  const gap = cue.first - source.last
  return gap <= 0 ? 'near' : gap < 4 ? 'short' : gap < 12 ? 'long' : 'far'
}

function beforeOf({ words, tags }: Sentence, first: number): string {
  if (first === 0) return 'start'
  switch (tags[first - 1]) {
    case tag.comma:
      return 'comma'
    case tag.coordinator:
      return 'and'
    case tag.that:
    case tag.questionWord:
    case tag.subordinator:
      return 'below'
    case tag.preposition:
    case tag.noun:
      return 'noun'
  }
  return words[first - 1]!.lexeme.shape === 'mark' ? 'mark' : 'other'
}

function afterOf({ tags }: Sentence, last: number): string {
  switch (tags[last]) {
    case undefined:
      return 'stop'
    case tag.comma:
      return 'comma'
    case tag.coordinator:
      return 'and'
    case tag.quotation:
      return 'quotation'
    case tag.otherMark:
      return 'mark'
  }
  return 'other'
}

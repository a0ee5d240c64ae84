import type { Gender, Quotation } from '../../../../contract/layers.ts'
import type { Document } from '../../../../document/document.ts'
import { paragraphAt } from '../../../../document/document.ts'
import { contains, firstEndingAfter, type Span } from '../../../../document/span.ts'
import type { Token } from '../../../../document/tokens.ts'
import { isCueNoun } from '../../../../english/syntax/cue-noun.ts'
import type { Range } from '../../../../english/syntax/range.ts'
import { mainSubject, subjectBefore } from '../../../../english/syntax/subjects.ts'
import { tagWords } from '../../../../english/tagger/tagging.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { sentenceAt } from '../positions.ts'
import type { Known } from './named.ts'

const subjectPronouns: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' }
/** What a pronoun says of whom it means. */
export const genders: Readonly<Record<string, Gender>> = { ...subjectPronouns, him: 'male', his: 'male', her: 'female' }
/** Nobody is meant who was named longer ago: in paragraphs, in people, in names and in pronouns since. */
const memory = { paragraphs: 4, people: 6, names: 60, pronouns: 20 }
/** What speaks for somebody beside the order of naming, in people passed over. */
const weight = { spoke: 1.5, subject: 1, subjectBefore: 3, gender: 1 }
/** No subject is longer, in tokens. */
const reach = 40
const possessive = /^['’]s?/

/** Who spoke last, and where the text says so. */
export interface Speaker extends Span {
  readonly entity: number
}

export interface Antecedents {
  /** Whom a pronoun means; `others` are those whom it cannot. */
  antecedent(
    pronoun: Span,
    wanted: Gender,
    speaker: Speaker | undefined,
    others: ReadonlySet<number>,
  ): number | undefined
  /** Somebody of that sex is the subject of a sentence between two offsets. */
  subjectSince(offset: number, before: number, wanted: Gender): boolean
}

/** Who he or she is: the nearest person before it whose gender fits, the last speaker and the subject of a sentence rather than others, that of the sentence before above all. */
export function antecedentsIn(
  document: Document,
  mentions: readonly Known[],
  quotations: readonly Quotation[],
  gender: (Gender | undefined)[],
): Antecedents {
  const people = mentions.filter(({ type, start }) => type === 'person' && !isQuoted(quotations, start))
  const subjects = new Map<number, Span>()
  const answers = new Map<number, number | undefined>()

  return {
    antecedent(pronoun, wanted, speaker, others) {
      if (!answers.has(pronoun.start)) answers.set(pronoun.start, read(pronoun, wanted, speaker, others))
      return answers.get(pronoun.start)
    },
    subjectSince(offset, before, wanted) {
      for (let at = firstEndingAfter(people, before) - 1; at >= 0 && people[at]!.start >= offset; at--) {
        const { entity, start } = people[at]!
        if ((gender[entity] ?? wanted) === wanted && isSubject(at, sentenceAt(document, start))) return true
      }
      return false
    },
  }

  function read(
    pronoun: Span,
    wanted: Gender,
    speaker: Speaker | undefined,
    others: ReadonlySet<number>,
  ): number | undefined {
    const first = firstOf(pronoun, wanted, speaker)
    const chosen = answers.has(first.start)
      ? answers.get(first.start)
      : ((first === pronoun ? undefined : namedBefore(first, wanted)) ?? nearest(first, wanted, speaker, others))
    if (chosen === undefined || others.has(chosen)) return undefined
    gender[chosen] ??= wanted
    return chosen
  }

  /** The first of the pronouns that take each other up, sentence after sentence; or one whose antecedent is known. */
  function firstOf(pronoun: Span, wanted: Gender, speaker: Speaker | undefined): Span {
    let first = pronoun
    for (let steps = 0; steps < memory.pronouns && !answers.has(first.start); steps++) {
      const before = pronounBefore(first, wanted, speaker)
      if (!before) break
      first = before
      if (namedBefore(first, wanted) !== undefined) break
    }
    return first
  }

  /** [He] was late. “We lost,” he said: who spoke in its sentence, or in the one before, or else was its subject, if that is a pronoun too. */
  function pronounBefore({ start }: Span, wanted: Gender, speaker: Speaker | undefined): Span | undefined {
    const sentence = sentenceAt(document, start)
    const spoke = speaker && sentenceAt(document, speaker.start)
    for (let place = sentence; place >= Math.max(0, sentence - 1); place--) {
      const subject = speaker && place === spoke ? speaker : subjectOf(place)
      if (subject === nowhere || subject.start >= start) continue
      const token = tokenAt(subject.start)
      return subjectPronouns[token.lexeme.lower] === wanted ? token : undefined
    }
    return undefined
  }

  /** Who is named in a sentence before the pronoun that is its subject: When I asked [Doe], he left. */
  function namedBefore(pronoun: Span, wanted: Gender): number | undefined {
    const { start } = document.sentences[sentenceAt(document, pronoun.start)]!
    for (let at = firstEndingAfter(people, pronoun.start) - 1; at >= 0 && people[at]!.start >= start; at--) {
      const { entity } = people[at]!
      if (gender[entity] === wanted && !owns(people[at]!)) return entity
    }
    return undefined
  }

  function nearest(
    pronoun: Span,
    wanted: Gender,
    speaker: Speaker | undefined,
    others: ReadonlySet<number>,
  ): number | undefined {
    const here = paragraphAt(document, pronoun.start)
    const sentence = sentenceAt(document, pronoun.start)
    const last = firstEndingAfter(people, pronoun.start)
    const recent = (start: number): boolean => here - paragraphAt(document, start) <= memory.paragraphs
    const seen = new Set<number>()
    let best: { entity: number; cost: number } | undefined
    const weigh = (entity: number, place: number, isActor: boolean): void => {
      seen.add(entity)
      if (others.has(entity) || (gender[entity] !== undefined && gender[entity] !== wanted)) return
      const acted = !isActor ? 0 : sentence - place <= 1 ? weight.subjectBefore : weight.subject
      const cost =
        seen.size - (entity === speaker?.entity ? weight.spoke : 0) - acted - (gender[entity] ? weight.gender : 0)
      if (!best || cost < best.cost) best = { entity, cost }
    }
    for (let at = last - 1; at >= Math.max(0, last - memory.names) && seen.size < memory.people; at--) {
      const { entity, start } = people[at]!
      if (speaker && start < speaker.start && !seen.has(speaker.entity) && recent(speaker.start))
        weigh(speaker.entity, sentenceAt(document, speaker.start), true)
      if (!recent(start)) break
      if (seen.has(entity)) continue
      const place = sentenceAt(document, start)
      const spoke = speaker !== undefined && sentence - place <= 1 && contains(speaker, people[at]!)
      weigh(entity, place, spoke || isSubject(at, place))
    }
    if (speaker && !seen.has(speaker.entity) && recent(speaker.start))
      weigh(speaker.entity, sentenceAt(document, speaker.start), true)
    return (best as { entity: number } | undefined)?.entity
  }

  /** The mention is the subject of its sentence, or stands beside it: Doe’s deputy, [Roe], said. */
  function isSubject(at: number, sentence: number): boolean {
    if (people[at]!.start === document.sentences[sentence]!.start && !owns(people[at]!)) return true
    const { start, end } = subjectOf(sentence)
    if (people[at]!.start < start || people[at]!.start >= end || owns(people[at]!)) return false
    for (let before = at - 1; before >= 0 && people[before]!.start >= start; before--)
      if (!owns(people[before]!)) return false
    return true
  }

  /** [Doe]’s deputy; but Doe’s remarks are what he said. */
  function owns({ end }: Known): boolean {
    if (!possessive.test(document.text.slice(end, end + 2))) return false
    const next = document.tokens[firstEndingAfter(document.tokens, end) + 1]
    return !next || !isCueNoun(next.lexeme)
  }

  function tokenAt(offset: number): Token {
    return document.tokens[firstEndingAfter(document.tokens, offset)]!
  }

  /** From the subject of a sentence to its verb; quotations are left out. */
  function subjectOf(index: number): Span {
    let span = subjects.get(index)
    if (!span) {
      const { first, last } = document.sentences[index]!
      const words = document.tokens
        .slice(first, last)
        .filter(({ start }) => !isQuoted(quotations, start))
        .slice(0, reach)
      const tags = tagWords(words)
      const subject = subjectIn(words, tags)
      const verb = subject ? tags.findIndex((kind, at) => at >= subject.last && tag.isFiniteVerb(kind)) : -1
      span = verb < 0 ? nowhere : { start: words[subject!.first]!.start, end: words[verb]!.start }
      subjects.set(index, span)
    }
    return span
  }
}

/** The main subject; or that of the clause before it, which a pronoun takes up: When [Jane Doe] left, she said. */
function subjectIn(words: readonly Token[], tags: Uint8Array): Range | undefined {
  const main = mainSubject(words, tags, words.length)
  if (!main || tags[main.first] !== tag.pronoun || (tags[0] !== tag.subordinator && tags[0] !== tag.questionWord))
    return main
  const verb = tags.findIndex(tag.isFiniteVerb)
  const before = verb < main.first ? subjectBefore(words, tags, verb) : undefined
  return before && tags[before.first] !== tag.pronoun ? before : main
}

const nowhere: Span = { start: 0, end: 0 }

const isQuoted = (quotations: readonly Quotation[], offset: number): boolean => {
  const quotation = quotations[firstEndingAfter(quotations, offset)]
  return quotation !== undefined && quotation.start <= offset
}

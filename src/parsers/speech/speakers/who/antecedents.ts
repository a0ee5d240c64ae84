import type { Entity, Gender, Quotation } from '../../../../contract/layers.ts'
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
const genders: Readonly<Record<string, Gender>> = { ...subjectPronouns, him: 'male', his: 'male', her: 'female' }
/** Nobody is meant who was named longer ago: in paragraphs, in people, in names and in pronouns since. */
const memory = { paragraphs: 4, people: 6, names: 60, pronouns: 20 }
/** What speaks for somebody beside the order of naming, in people passed over. */
const weight = { spoke: 1.5, subject: 1, subjectBefore: 3, gender: 1 }
/** No subject is longer, in tokens. */
const reach = 40
const possessive = /^['’]s?/
const between = /^[\s,)]*$/

/** Who spoke last, and where the text says so. */
export interface Speaker extends Span {
  readonly entity: number
}

/** Who a pronoun means: the nearest person before it whose gender fits, the last speaker and the subject of a sentence rather than others, that of the sentence before above all. */
export function antecedents(
  document: Document,
  entities: readonly Entity[],
  mentions: readonly Known[],
  quotations: readonly Quotation[],
): (pronoun: Span, speaker: Speaker | undefined) => number | undefined {
  const gender = entities.map(entity => entity.gender)
  const people = mentions.filter(({ type, start }) => type === 'person' && !isQuoted(quotations, start))
  const subjects = new Map<number, Span>()
  const answers = new Map<number, number | undefined>()

  return (pronoun, speaker) => {
    if (!answers.has(pronoun.start)) answers.set(pronoun.start, read(pronoun, speaker))
    return answers.get(pronoun.start)
  }

  function read(pronoun: Span, speaker: Speaker | undefined): number | undefined {
    const word = document.text.slice(pronoun.start, pronoun.end).toLowerCase()
    if (word === 'who') return relative(document, people[firstEndingAfter(people, pronoun.start) - 1], pronoun)
    const wanted = genders[word]
    if (!wanted) return undefined
    const first = firstOf(pronoun, wanted, speaker)
    const chosen = answers.has(first.start)
      ? answers.get(first.start)
      : ((first === pronoun ? undefined : namedBefore(first, wanted)) ?? nearest(first, wanted, speaker))
    if (chosen !== undefined) gender[chosen] ??= wanted
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

  function nearest(pronoun: Span, wanted: Gender, speaker: Speaker | undefined): number | undefined {
    const here = paragraphAt(document, pronoun.start)
    const sentence = sentenceAt(document, pronoun.start)
    const last = firstEndingAfter(people, pronoun.start)
    const seen = new Set<number>()
    let best: { entity: number; cost: number } | undefined
    for (let at = last - 1; at >= Math.max(0, last - memory.names) && seen.size < memory.people; at--) {
      const { entity, start } = people[at]!
      if (here - paragraphAt(document, start) > memory.paragraphs) break
      if (seen.has(entity)) continue
      seen.add(entity)
      if (gender[entity] !== undefined && gender[entity] !== wanted) continue
      const place = sentenceAt(document, start)
      const near =
        sentence - place <= 1 && ((speaker !== undefined && contains(speaker, people[at]!)) || isSubject(at, place))
      const subject = near ? weight.subjectBefore : isSubject(at, place) ? weight.subject : 0
      const cost =
        seen.size - (entity === speaker?.entity ? weight.spoke : 0) - subject - (gender[entity] ? weight.gender : 0)
      if (!best || cost < best.cost) best = { entity, cost }
    }
    return best?.entity
  }

  /** The mention is the subject of its sentence, or stands beside it: Doe’s deputy, [Roe], said. */
  function isSubject(at: number, sentence: number): boolean {
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

/** [Jane Doe], who said */
const relative = ({ text }: Document, mention: Known | undefined, pronoun: Span): number | undefined =>
  mention && between.test(text.slice(mention.end, pronoun.start)) ? mention.entity : undefined

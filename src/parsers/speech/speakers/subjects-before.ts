import type { Source } from '../../../contract/layers.ts'
import type { Document } from '../../../document/document.ts'
import { firstEndingAfter, type Span } from '../../../document/span.ts'
import { takes } from '../../../english/cue-verbs.ts'
import { isCueNoun } from '../../../english/syntax/cue-noun.ts'
import { phraseBefore } from '../../../english/syntax/noun-phrases.ts'
import { pattern } from '../../../english/syntax/pattern.ts'
import type { Range } from '../../../english/syntax/range.ts'
import { mainSubject, subjectBefore } from '../../../english/syntax/subjects.ts'
import { type VerbGroup, verbGroup } from '../../../english/syntax/verb-groups.ts'
import { followsWords } from '../../../english/tagger/reporting-verbs.ts'
import { tagWords } from '../../../english/tagger/tagging.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { quotationWord, type Word } from '../../../english/tagger/word.ts'
import { lemmaOf } from '../../../english/tagger/word-class.ts'
import { isNamed, sourceOf } from '../source-words.ts'
import { sentenceAt } from './positions.ts'

/** No subject is looked for farther back, in words. */
const reach = 60
const theirs = /^(?:his|her|their)$/
const impersonal =
  /^(?:it|this|that|these|those|there|here|which|what|i|me|we|us|you|them|one|all|much|everything|nothing)$/
const being =
  /^(?:am|are|is|was|were|be|been|being|'re|'m|'s|has|have|had|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't)$/

/** Who acts in the clause that ends at an offset: the subject of the last verb before it in its sentence, if it can speak and does not only be or have. */
export function actingSubject(document: Document, offset: number, quotations: readonly Span[]): Source | undefined {
  const words = wordsBefore(document, offset, quotations)
  const tags = tagWords(words)
  return personal(
    words,
    tags,
    actor(words, tags, range => tags.subarray(range.last).includes(tag.comma)),
  )
}

/** Who speaks behind the colon that ends a clause: who acts in it, else who its main clause names; of an answer, whose it is. */
export function introducingSubject(
  document: Document,
  offset: number,
  quotations: readonly Span[],
): Source | undefined {
  const words = wordsBefore(document, offset, quotations)
  const tags = tagWords(words)
  const acting =
    agent(words, tags) ??
    personal(
      words,
      tags,
      actor(words, tags, () => true),
    ) ??
    sender(words, tags)
  if (acting) return acting
  const main = mainSubject(words, tags, words.length)
  const last = phraseBefore(words, tags, words.length - 1)
  const source =
    (main && (ownerOf(words, tags, main) ?? personal(words, tags, main))) ?? (last && ownerOf(words, tags, last))
  return source && isNamed(source) ? source : undefined
}

/** The subject of the last verb, if that is not only to be or have; past a relative clause that has ended, the one it hangs on. */
function actor(words: readonly Word[], tags: Uint8Array, ended: (relative: Range) => boolean): Range | undefined {
  const verb = tags.findLastIndex(tag.isFiniteVerb)
  if (verb < 0 || onlyIs(words, tags, verb)) return undefined
  const subject = subjectBefore(words, tags, verbGroup(words, tags, verb).first)
  if (!subject || !inRelative(tags, subject) || !ended(subject)) return subject
  const main = mainSubject(words, tags, words.length)
  return main && tags[main.first] !== tag.questionWord ? main : undefined
}

/** It [was] blue; but not: she [was] told. */
const onlyIs = (words: readonly Word[], tags: Uint8Array, verb: number): boolean =>
  being.test(words[verb]!.lexeme.lower) && !tags.subarray(verb + 1).includes(tag.participle)

/** [who] left; which [she] left */
const inRelative = (tags: Uint8Array, { first }: Range): boolean =>
  tags.subarray(Math.max(0, first - 1), first + 1).includes(tag.questionWord)

/** As was reported by [the Merrow Post]: */
function agent(words: readonly Word[], tags: Uint8Array): Source | undefined {
  const last = words.length - 1
  const first = byAgent.start(words, tags, last) + 1
  return first > 1 && first < last && followsWords(words[first - 2]!.lexeme)
    ? personal(words, tags, { first, last })
    : undefined
}
const byAgent = pattern('by {nominal}*')

/** From [the report]: from [Jane Doe]’s letter: from [Jane Doe] writing in the Post: statement from [attorney Jane Doe]: at the head of the sentence, or behind a dash. */
function sender(words: readonly Word[], tags: Uint8Array): Source | undefined {
  const from = words.findLastIndex(({ lexeme }) => lexeme.lower === 'from')
  if (from < 0 || !opensFrom(words, tags, from)) return undefined
  const end = tags.findIndex((kind, at) => at > from + 1 && endsSender(kind))
  return end < 0 ? undefined : personal(words, tags, { first: from + 1, last: end })
}
const endsSender = tag.anyOf(tag.possessive, tag.gerund, tag.colon)

/** [From] Jane Doe; - [From] Jane Doe; statement [from] Jane Doe */
const opensFrom = (words: readonly Word[], tags: Uint8Array, from: number): boolean =>
  from === 0 || tags[from - 1] === tag.dash || (from === 1 && isCueNoun(words[0]!.lexeme))

/** [Jane Doe]’s answer was; here is a part of [her] speech: */
function ownerOf(words: readonly Word[], tags: Uint8Array, { first, last }: Range): Source | undefined {
  const mark = isCueNoun(words[last - 1]!.lexeme) ? tags.lastIndexOf(tag.possessive, last - 1) : -1
  return mark < first ? undefined : possessor(words, tags, mark)
}

/** The owner that a possessive at an index stands for: [Jane Doe]’s, [her]. */
export function possessor(words: readonly Word[], tags: Uint8Array, mark: number): Source | undefined {
  const { start, end, lexeme } = words[mark]!
  if (theirs.test(lexeme.lower)) return { start, end, kind: 'pronoun' }
  const owner = phraseBefore(words, tags, mark)
  const of = owner ? tags.lastIndexOf(tag.preposition, mark) : -1
  return owner && personal(words, tags, { first: Math.max(owner.first, of + 1), last: mark })
}

/** Who speaks in the sentence before an offset: the subject of the last verb of a cue before it; not who was told, or told to. */
export function speakingSubject(document: Document, offset: number, quotations: readonly Span[]): Source | undefined {
  const words = wordsBefore(document, offset, quotations)
  const tags = tagWords(words)
  for (let verb = words.length - 1; verb >= 0; verb--) {
    if (!canSpeak(tags[verb]) || !followsWords(words[verb]!.lexeme)) continue
    const group = verbGroup(words, tags, verb)
    const source = hears(words, tags, verb, group) ? undefined : subjectBefore(words, tags, group.first)
    const speaker = personal(words, tags, source)
    if (speaker) return speaker
  }
  return undefined
}

const canSpeak = tag.anyOf(tag.finite, tag.gerund, tag.participle)

/** She was told; a boy told; she told them to stay. */
const hears = (
  words: readonly Word[],
  tags: Uint8Array,
  verb: number,
  { passive, reduced, last }: VerbGroup,
): boolean => passive || reduced || (tags[last] === tag.infinitiveTo && takes(lemmaOf(words[verb]!.lexeme), 'hearer'))

/** Who speaks or acts in the sentence that ends at an offset: who its last word says speaks, else the subject of its main clause. */
export function sentenceSubject(document: Document, offset: number, quotations: readonly Span[]): Source | undefined {
  const words = wordsBefore(document, offset, quotations)
  const tags = tagWords(words)
  const verb = tags.findLastIndex(tag.isFiniteVerb)
  if (verb < 0) return undefined
  const last = followsWords(words[verb]!.lexeme)
    ? subjectBefore(words, tags, verbGroup(words, tags, verb).first)
    : undefined
  return personal(words, tags, last ?? mainSubject(words, tags, words.length))
}

function personal(words: readonly Word[], tags: Uint8Array, range: Range | undefined): Source | undefined {
  if (!range) return undefined
  const head = words[range.last - 1]!
  return impersonal.test(head.lexeme.lower) || head.quotation !== undefined ? undefined : sourceOf(words, tags, range)
}

/** The words of a sentence up to an offset; quotations in it are one word each. */
export function wordsBefore(document: Document, offset: number, quotations: readonly Span[]): Word[] {
  const { tokens, sentences } = document
  const sentence = sentences[sentenceAt(document, offset - 1)]
  if (!sentence) return []
  const last = firstEndingAfter(tokens, offset)
  const words: Word[] = []
  let quoted = firstEndingAfter(quotations, sentence.start)
  for (let at = Math.max(sentence.first, last - reach); at < last; at++) {
    const token = tokens[at]!
    while (quoted < quotations.length && quotations[quoted]!.end <= token.start) quoted++
    const quotation = quotations[quoted]
    if (!quotation || quotation.start > token.start || quotation.end > offset) words.push(token)
    else if (words.at(-1)?.quotation !== quoted)
      words.push(quotationWord(token, { start: token.start, end: quotation.end }, quoted, false))
  }
  return words
}

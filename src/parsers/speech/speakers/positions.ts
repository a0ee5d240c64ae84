import { outsideCards } from '../../../document/cards.ts'
import type { Block, Document } from '../../../document/document.ts'
import { paragraphAt } from '../../../document/document.ts'
import { firstEndingAfter, overlaps, type Span } from '../../../document/span.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { wordClass } from '../../../english/tagger/word-class.ts'
import type { Draft } from './drafts.ts'
import type { Scene } from './sieve.ts'

const wordCharacter = /[\p{L}\p{N}]/u

/** In UTF-16 units; a longer stretch of marks and spaces alone is no prose. */
const mostMarks = 256

/** No word stands between two offsets. */
export const isBare = (document: Document, start: number, end: number): boolean =>
  outsideCards(document, { start, end }).every(
    stretch =>
      stretch.end - stretch.start <= mostMarks && !wordCharacter.test(document.text.slice(stretch.start, stretch.end)),
  )

const listNumber = /^\d{1,3}[.)] ?/

/** The draft begins its paragraph, or stands behind a number there: 7. [“We lost.”] */
export function leads(document: Document, { start }: Draft): boolean {
  const paragraph = document.paragraphs[paragraphAt(document, start)]
  return paragraph !== undefined && isBare(document, paragraph.start + numberAt(document, paragraph.start), start)
}

const numberAt = ({ text }: Document, start: number): number =>
  listNumber.exec(text.slice(start, start + 5))?.[0].length ?? 0

/** Captions and subheads that may stand between a draft and the paragraph above it. */
const farthest = 1
const openEnd = /[\p{L}\p{N}]/u

/** The paragraph that stands before that of a draft; boilerplate between them, and lines that end no sentence, are left out. */
export function paragraphAbove(
  { document, structure }: Pick<Scene, 'document' | 'structure'>,
  { start }: Draft,
): Block | undefined {
  const last = paragraphAt(document, start) - 1
  let at = last
  while (structure.roles[at] === 'boilerplate' || (at > last - farthest && isLine(document, at))) at--
  return document.paragraphs[at]
}

/** [A boat off Orlan] ¶ */
const isLine = ({ text, paragraphs }: Document, at: number): boolean =>
  at > 0 && openEnd.test(text[paragraphs[at]!.end - 1]!)

/** The draft ends its paragraph. */
export function closes(document: Document, { end }: Draft): boolean {
  const paragraph = document.paragraphs[paragraphAt(document, end - 1)]
  return paragraph !== undefined && isBare(document, end, paragraph.end)
}

/** The index of the sentence that holds an offset. */
export const sentenceAt = (document: Document, offset: number): number => firstEndingAfter(document.sentences, offset)

/** A draft begins a sentence of its own: the words before it, if any, end one. */
export function beginsSentence(document: Document, { start }: Draft): boolean {
  const sentence = document.sentences[sentenceAt(document, start)]
  return sentence !== undefined && isBare(document, sentence.start, start)
}

/** Two drafts begin and end in the same paragraph. */
export const inSameParagraph = (document: Document, before: Draft, after: Draft): boolean =>
  paragraphAt(document, before.end - 1) === paragraphAt(document, after.start)

/** a [“stay at home”] order, her [“old boat”] remark: the draft is but the adjective of the noun behind it. */
export function modifies({ text, tokens }: Document, { start, end }: Draft): boolean {
  const behind = firstEndingAfter(tokens, end)
  const [before, noun] = [tokens[firstEndingAfter(tokens, start) - 1], tokens[behind]]
  if (!before || !noun || text[noun.start - 1] !== ' ' || noun.lexeme.shape !== 'lower') return false
  const { tag: kind, noun: canName } = wordClass(noun.lexeme)
  return (kind === tag.noun || (kind === tag.finite && canName)) && tag.isNominal(wordClass(before.lexeme).tag)
}

/** In UTF-16 units; what is shorter is a subhead or a call: in double marks if it ends no sentence, in single ones even so. */
const shortest = { double: 30, single: 60 }
const single = /['‘]/
const sentenceEnd = /[.?!…]/

/** The draft is a paragraph of speech. */
export function fillsParagraph(document: Document, draft: Draft): boolean {
  const isSingle = single.test(document.text[draft.start]!)
  const isLong = draft.end - draft.start >= (isSingle ? shortest.single : shortest.double)
  return (isLong || (!isSingle && endsSentence(document, draft))) && leads(document, draft) && closes(document, draft)
}

/** A person is named in a stretch. */
export function namesPerson({ people }: Pick<Scene, 'people'>, span: Span): boolean {
  const person = people[firstEndingAfter(people, span.start)]
  return person !== undefined && overlaps(person, span)
}

/** The last words of the draft end a sentence. */
export const endsSentence = ({ text }: Document, { parts }: Draft): boolean =>
  sentenceEnd.test(text[parts.at(-1)!.end - 1]!)

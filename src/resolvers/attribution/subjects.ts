import type { Document } from '../../document/document.ts'
import { firstEndingAfter, type Span } from '../../document/span.ts'
import type { Range } from '../../grammar/range.ts'
import { subjectBefore, subjectOfVerbBefore } from '../../grammar/subjects.ts'
import { tagWords } from '../../grammar/tagging.ts'
import * as tag from '../../grammar/tags.ts'
import { verbGroup } from '../../grammar/verb-groups.ts'
import type { Word } from '../../grammar/word.ts'
import type { Source } from '../../layers.ts'
import { sentenceAt } from './places.ts'
import { sourceOf } from './sources.ts'

/** No subject is looked for farther back, in words. */
const reach = 60
const impersonal = /^(?:it|this|that|these|those|there|here|which|what|i|we|you|one|everything|nothing)$/

/** Who acts in the clause that ends at an offset: the subject of the last verb before it in its sentence, if it can speak. */
export function lastSubject(document: Document, offset: number, quotations: readonly Span[]): Source | undefined {
  const words = wordsBefore(document, offset, quotations)
  const tags = tagWords(words)
  return personal(words, tags, subjectOfVerbBefore(words, tags, words.length))
}

/** Who acts in the sentence that ends at an offset: the subject of its first verb, if it can speak. */
export function firstSubject(document: Document, offset: number, quotations: readonly Span[]): Source | undefined {
  const words = wordsBefore(document, offset, quotations)
  const tags = tagWords(words)
  const verb = tags.findIndex(kind => kind === tag.finite || kind === tag.auxiliary || kind === tag.modal)
  return verb < 0 ? undefined : personal(words, tags, subjectBefore(words, tags, verbGroup(words, tags, verb).first))
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
  const last = firstEndingAfter(tokens, offset - 1)
  const words: Word[] = []
  let quoted = firstEndingAfter(quotations, sentence.start)
  for (let at = Math.max(sentence.first, last - reach); at < last; at++) {
    const token = tokens[at]!
    while (quoted < quotations.length && quotations[quoted]!.end <= token.start) quoted++
    const quotation = quotations[quoted]
    if (!quotation || quotation.start > token.start || quotation.end > offset) words.push(token)
    else if (words.at(-1)?.quotation !== quoted) words.push({ ...token, end: quotation.end, quotation: quoted })
  }
  return words
}

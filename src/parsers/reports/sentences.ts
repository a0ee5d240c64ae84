import type { Document } from '../../document/document.ts'
import { firstEndingAfter } from '../../document/span.ts'
import type { Word } from '../../grammar/word.ts'
import type { Quotation } from '../../layers.ts'

/**
 * The words of each sentence of the document that `wanted` accepts, each quotation one word; sentences that a quotation
 * holds together are one. `wanted` is asked with a stretch of tokens.
 */
export function* readSentences(document: Document, quotations: readonly Quotation[], reads: (paragraph: number) => boolean): Generator<Word[]> {
  const { sentences, tokens } = document
  let next = 0
  for (let index = 0; index < sentences.length;) {
    const { paragraph, first } = sentences[index]!
    let last = sentences[index]!.last
    while (next < quotations.length && quotations[next]!.end <= sentences[index]!.start) next++
    let quotation = next
    for (; quotation < quotations.length && quotations[quotation]!.start < tokens[last - 1]!.end; quotation++) {
      while (index + 1 < sentences.length && sentences[index + 1]!.paragraph === paragraph && quotations[quotation]!.end > tokens[last - 1]!.end) last = sentences[++index]!.last
    }
    index++
    if (reads(paragraph)) yield wordsOf(document, first, last, quotations.slice(next, quotation), next)
  }
}

function wordsOf({ tokens }: Document, first: number, last: number, quotations: readonly Quotation[], offset: number): Word[] {
  const words: Word[] = []
  for (let at = first; at < last;) {
    const token = tokens[at]!
    const index = firstEndingAfter(quotations, token.start)
    const quotation = quotations[index]
    if (!quotation || quotation.start > token.start) {
      words.push(token)
      at++
      continue
    }
    words.push({ start: quotation.start, end: quotation.end, lexeme: token.lexeme, spaced: token.spaced, quotation: offset + index })
    while (at < last && tokens[at]!.start < quotation.end) at++
  }
  return words
}

import { outsideCards, readCards } from './cards.ts'
import { renewLexemes } from './lexemes.ts'
import { readParagraphs } from './paragraphs.ts'
import { sentenceEnd } from './sentences.ts'
import { firstEndingAfter, type Span } from './span.ts'
import { readTokens, type Token } from './tokens.ts'

/** A text, cut up. Every span slices `text`; nothing in it is ever changed. */
export interface Document {
  /** The article without a leading byte order mark, otherwise untouched. */
  readonly text: string
  readonly paragraphs: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** Stretches inside paragraphs that are no prose and have no tokens. */
  readonly cards: readonly Span[]
}

/** A stretch of text that consists of whole tokens: `document.tokens[first]` up to and without `[last]`. */
export interface Block extends Span {
  readonly first: number
  readonly last: number
}

export interface Sentence extends Block {
  /** The index of its paragraph. */
  readonly paragraph: number
}

/** Cuts a text into paragraphs, sentences and tokens, in one pass over each. */
export function readDocument(text: string): Document {
  renewLexemes()
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const paragraphs: Block[] = []
  const spans = readParagraphs(text)
  const cards = readCards(text, spans)
  for (const { start, end } of spans) {
    const first = tokens.length
    for (const stretch of outsideCards({ text, cards }, { start, end }))
      readTokens(text, stretch.start, stretch.end, tokens)
    const last = tokens.length
    for (let at = first; at < last; ) {
      const next = sentenceEnd(tokens, at, last)
      sentences.push({
        start: tokens[at]!.start,
        end: tokens[next - 1]!.end,
        first: at,
        last: next,
        paragraph: paragraphs.length,
      })
      at = next
    }
    paragraphs.push({ start, end, first, last })
  }
  return { text, paragraphs, sentences, tokens, cards }
}

/** The index of the paragraph that holds an offset. */
export const paragraphAt = (document: Document, offset: number): number => firstEndingAfter(document.paragraphs, offset)

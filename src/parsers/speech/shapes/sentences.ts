import type { ParagraphRole, Quotation, Structure } from '../../../contract/layers.ts'
import type { Document } from '../../../document/document.ts'
import { lexemeOf } from '../../../document/lexemes.ts'
import { contains, firstEndingAfter, type Span } from '../../../document/span.ts'
import type { Token } from '../../../document/tokens.ts'
import { takes } from '../../../english/cue-verbs.ts'
import { reportingVerb } from '../../../english/tagger/reporting-verbs.ts'
import { quotationWord, type Word } from '../../../english/tagger/word.ts'
import { works } from '../../../english/words/speech/works.ts'

const unread: ReadonlySet<ParagraphRole> = new Set([
  'byline',
  'dateline',
  'boilerplate',
  'editors-note',
  'link-label',
  'link',
])
const dash = /^[-–—]+$/

/** Words: what is longer is no sentence, and is read piece by piece, so that the cost stays linear. */
const longest = 400

/**
 * The words of each sentence of the document of the paragraphs that are read, each quotation one word; sentences that a
 * quotation holds together are one.
 */
export function* readSentences(
  document: Document,
  quotations: readonly Quotation[],
  { roles, dateline }: Structure,
): Generator<Word[]> {
  const { sentences, tokens } = document
  let next = 0
  for (let index = 0; index < sentences.length; ) {
    const { paragraph, first } = sentences[index]!
    let last = sentences[index]!.last
    while (next < quotations.length && quotations[next]!.end <= sentences[index]!.start) next++
    let quotation = next
    for (; quotation < quotations.length && quotations[quotation]!.start < tokens[last - 1]!.end; quotation++) {
      while (
        index + 1 < sentences.length &&
        sentences[index + 1]!.paragraph === paragraph &&
        quotations[quotation]!.end > tokens[last - 1]!.end
      )
        last = sentences[++index]!.last
    }
    index++
    if (unread.has(roles[paragraph]!)) continue
    const prose =
      dateline && contains(document.paragraphs[paragraph]!, dateline)
        ? pastDateline(document, dateline, first, last)
        : pastLabel(document, first, last)
    const words = wordsOf(document, prose, last, quotations.slice(next, quotation), next)
    for (let from = 0; from < words.length; from += longest)
      yield words.length <= longest ? words : words.slice(from, from + longest)
  }
}

/** PORT HALDEN (CP) — [The pier was lost], … : past the dateline and the dash behind it. */
function pastDateline({ tokens }: Document, dateline: Span, first: number, last: number): number {
  let at = first
  while (
    at < last &&
    (tokens[at]!.start < dateline.end ||
      (at > first &&
        tokens[at - 1]!.end <= dateline.end &&
        tokens[at]!.lexeme.shape === 'mark' &&
        dash.test(tokens[at]!.lexeme.text)))
  )
    at++
  return at
}

const pictures: ReadonlySet<string> = new Set(['image', 'media'])
/** In tokens: Image copyright AFP/Getty Images Image caption */
const longestLabel = 10

/** Story highlights [The pier was lost]; Image copyright Reuters Image caption [The pier on Monday]: past what pages print before a summary and a picture's caption. */
function pastLabel({ tokens }: Document, first: number, last: number): number {
  const label = tokens[first]!.lexeme.lower
  if (label === 'story' && tokens[first + 1]?.lexeme.lower === 'highlights') return Math.min(first + 2, last)
  if (!pictures.has(label)) return first
  for (let at = Math.min(first + longestLabel, last) - 1; at > first; at--)
    if (tokens[at]!.lexeme.lower === 'caption' && pictures.has(tokens[at - 1]!.lexeme.lower)) return at + 1
  return first
}

function wordsOf(
  { tokens, text }: Document,
  first: number,
  last: number,
  quotations: readonly Quotation[],
  offset: number,
): Word[] {
  if (quotations.length === 0) return tokens.slice(first, last)
  const words: Word[] = []
  for (let at = first; at < last; ) {
    const token = tokens[at]!
    const index = firstEndingAfter(quotations, token.start)
    const quotation = quotations[index]
    if (!quotation || quotation.start > token.start) {
      words.push(token)
      at++
      continue
    }
    const titled = quotation.sense === 'title' && !isSaid(tokens[at - 1])
    words.push(quotationWord(token, quotation, offset + index, titled))
    while (at < last && tokens[at]!.start < quotation.end) at++
    if (at < last && text[quotation.inner.end - 1] === ',') words.push(pauseAt(quotation.end))
  }
  return words
}

/** He, who had called it “a shame[,]” left: a comma inside the closing mark is one of the sentence around it, and stands behind the quotation as a word without width. */
const pauseAt = (offset: number): Word => ({ start: offset, end: offset, lexeme: lexemeOf(','), spaced: false })

/** They chanted [“Lock the Gate”]; but: she told [“Good Morning Merrow”] that …; the show [“Good Morning Merrow”]. */
const isSaid = (before: Token | undefined): boolean => {
  const lemma = before && !works.has(before.lexeme.lower) ? reportingVerb(before.lexeme) : ''
  return takes(lemma, 'words') && !takes(lemma, 'hearer')
}

import type { Document } from '../../../document/document.ts'
import { type Lexeme, perLexeme } from '../../../document/lexemes.ts'
import type { Token } from '../../../document/tokens.ts'
import { grammarWords } from '../../../english/words/grammar/grammar-words.ts'
import { nameParticles } from '../../../english/words/names/name-particles.ts'
import { requestOpeners } from '../../../english/words/page/notices.ts'
import { readerWords } from '../../../english/words/page/reader-words.ts'
import type { NoticeKind } from '../boilerplate.ts'
import { readByline } from '../bylines.ts'
import { isDateLine } from '../date-lines.ts'
import { markerKind } from '../furniture.ts'
import { lastMark } from '../lines.ts'
import type { Page } from '../page-chrome.ts'

/** How a line looks: counts, and no word of it. */
export interface Look {
  /** Tokens that are no marks. */
  readonly words: number
  /** Words that carry grammar, words with a capital behind the first, words in capitals, numbers. */
  readonly grammar: number
  readonly capitals: number
  readonly upper: number
  readonly numbers: number
  /** Words that speak to the reader. */
  readonly reader: number
  /** Bars, slashes, arrows and bullets between words. */
  readonly separators: number
  readonly address: boolean
  readonly quoted: boolean
  /** It begins with the name of who speaks and a colon, and ends as a sentence does. */
  readonly spoken: boolean
  readonly request: boolean
  readonly opening: number
  readonly ending: number
  /** What a rule says that it is: an index into `rules`. */
  readonly rule: number
  /** How often the line stands in the text. */
  readonly copies: number
  /** White space before it, in UTF-16 units. */
  readonly indent: number
  /** Its words that are neither short nor grammar, and how many of them long lines have too. */
  readonly content: number
  readonly shared: number
  /** It is as long as prose is. */
  readonly long: boolean
}

/** What rules say of a line. */
export const rules = [
  'none',
  'sign-up',
  'author-note',
  'credit',
  'copyright',
  'editors-note',
  'caption',
  'other',
  'heading',
  'labelled',
  'genre',
  'byline',
  'date',
  'share',
  'comments',
  'tags',
  'cookie',
  'product',
  'company-note',
  'navigation',
  'stamp',
  'account',
  'about-author',
  'ad',
] as const

const ruleNumbers = new Map<string, number>(rules.map((rule, index) => [rule, index]))
/** What a marker is called where a notice of its kind is known more surely. */
const markers: Readonly<Partial<Record<NoticeKind, string>>> = {
  'sign-up': 'account',
  'author-note': 'about-author',
  other: 'ad',
}

export const openings = 8
export const endings = 7

/** Words. A line of prose has so many with a stop behind the last, or more without one. */
const shortestProse = { stopped: 12, open: 25 }
/** UTF-16 units: longer lines are not compared with others. */
const longestCopy = 200
/** UTF-16 units: shorter words say little. */
const shortestContent = 4

/** Tokens, with the colon. */
const longestSpeaker = 7

const separator = /^(?:[|/›»•·‹«→>]|-{2})$/
const quote = /^["“”«»]$/

const isQuote = perLexeme(({ shape, text }) => shape === 'mark' && quote.test(text))
const isColon = perLexeme(({ text }) => text === ':')
/** What may stand in the name of who speaks, behind its first word: Ada [de la] Cruz, O[.] Lund, Bo Lund[, (]BBC[)]. */
const namesOn = perLexeme(({ shape, text, lower }) =>
  shape === 'mark' ? /^[.,()’'-]$/.test(text) : nameParticles.has(lower),
)
const requestOpener = new Set(requestOpeners)
const opensRequest = perLexeme(({ lower }) => requestOpener.has(lower))
const address = /^https?:|\.(?:com|org|net|co|edu|gov|info|io|uk|in|au)\b/

/** What a word counts as: bits, read once a word. */
const bits = {
  word: 1,
  grammar: 2,
  capital: 4,
  upper: 8,
  number: 16,
  reader: 32,
  content: 64,
  separator: 128,
  address: 256,
  quote: 512,
}
const bitsOf = perLexeme((lexeme: Lexeme): number => {
  const { lower, shape, text, capital } = lexeme
  if (shape === 'mark') {
    if (separator.test(text)) return bits.separator
    return text === '@' ? bits.address : isQuote(lexeme) ? bits.quote : 0
  }
  const grammar = grammarWords.has(lower)
  return (
    bits.word +
    (grammar ? bits.grammar : 0) +
    (capital ? bits.capital : 0) +
    (shape === 'upper' ? bits.upper : shape === 'number' ? bits.number : 0) +
    (readerWords.has(lower) ? bits.reader : 0) +
    (!grammar && shape !== 'number' && text.length >= shortestContent ? bits.content : 0) +
    (address.test(lower) ? bits.address : 0)
  )
})
/** Words that begin alike are counted as one: astronaut, astronauts. */
const stemOf = perLexeme(({ lower }) => lower.slice(0, shortestContent + 1))
/** Reads how each line looks. */
export function readLooks(page: Page, kinds: readonly (NoticeKind | undefined)[]): Look[] {
  const { document, lines } = page
  const { tokens, text } = document
  const copies = countCopies(document)
  const looks = lines.map((line, index) => {
    let [words, grammar, capitals, upper, numbers, reader, separators, content, all] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
    for (let at = line.first; at < line.last; at++) {
      const own = bitsOf(tokens[at]!.lexeme)
      all |= own
      if (own & bits.word) {
        words++
        if (own & bits.grammar) grammar++
        else if (own & bits.content) content++
        if (own & bits.capital && at > line.first) capitals++
        if (own & bits.upper) upper++
        else if (own & bits.number) numbers++
        if (own & bits.reader) reader++
      } else if (own & bits.separator) separators++
    }
    const ending = endingOf(line.last > line.first ? lastMark(tokens, line) : undefined)
    return {
      words,
      grammar,
      capitals,
      upper,
      numbers,
      reader,
      separators,
      content,
      address: (all & bits.address) !== 0,
      quoted: (all & bits.quote) !== 0,
      spoken: (ending === 1 || ending === 2) && hasSpeaker(tokens, line),
      request: line.last > line.first && opensRequest(tokens[line.first]!.lexeme),
      opening: openingOf(tokens, line),
      ending,
      rule: ruleOf(page, index, kinds[index]),
      copies: copies(index),
      indent: indentOf(text, document.paragraphs[index]!.start),
      long: words >= (ending === 1 || ending === 2 ? shortestProse.stopped : shortestProse.open),
      shared: 0,
    }
  })
  countShared(page, looks)
  return looks
}

function endingOf(mark: Lexeme | undefined): number {
  if (!mark) return 0
  const { text, shape } = mark
  if (text.endsWith('…') || text.endsWith('..')) return 3
  if (text.endsWith('.')) return 1
  if (text === '!' || text === '?') return 2
  if (text === ':') return 4
  return shape === 'mark' ? 5 : shape === 'number' ? 6 : 0
}

function openingOf(tokens: readonly Token[], { first, last, item, bracketed }: Page['lines'][number]): number {
  if (item !== undefined) return item === 0 ? 1 : 2
  if (bracketed) return 3
  if (first === last) return 0
  const { lexeme } = tokens[first]!
  if (lexeme.shape === 'mark') return isQuote(lexeme) ? 4 : 5
  return lexeme.shape === 'number' ? 6 : lexeme.shape === 'lower' ? 7 : 0
}

/** [Q:] Why did you lose? [ADA MARLOW:] We were late. */
function hasSpeaker(tokens: readonly Token[], { first, last }: Page['lines'][number]): boolean {
  for (let at = first; at < Math.min(last - 1, first + longestSpeaker); at++) {
    const { lexeme } = tokens[at]!
    if (isColon(lexeme)) return at > first && !isColon(tokens[at + 1]!.lexeme)
    if (!lexeme.capital && !(at > first && namesOn(lexeme))) return false
  }
  return false
}

function ruleOf(page: Page, index: number, kind: NoticeKind | undefined): number {
  const line = page.lines[index]!
  const { tokens } = page.document
  const nameOf = (): string => {
    if (kind) return kind
    const link = page.linkLine(index)
    if (link) return link.rule === 'heading' ? 'heading' : link.kind === 'genre' ? 'genre' : 'labelled'
    if (line.last === line.first) return 'none'
    if (readByline(tokens, line)) return 'byline'
    if (isDateLine(tokens, line, false)) return 'date'
    const marker = markerKind(tokens, line)
    return (marker && (markers[marker] ?? marker)) || 'none'
  }
  return ruleNumbers.get(nameOf()) ?? 0
}

function indentOf(text: string, start: number): number {
  let from = start
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--
  return start - from
}

function countCopies({ text, paragraphs }: Document): (index: number) => number {
  const counts = new Map<string, number>()
  const keyOf = ({ start, end }: { start: number; end: number }): string | undefined =>
    end - start <= longestCopy ? text.slice(start, end) : undefined
  for (const paragraph of paragraphs) {
    const key = keyOf(paragraph)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return index => counts.get(keyOf(paragraphs[index]!) ?? '') ?? 1
}

/** Counts the words of each line that some other long line has, too. */
function countShared({ document: { tokens }, lines }: Page, looks: { shared: number; readonly long: boolean }[]): void {
  const seen = new Map<string, { lines: number; last: number }>()
  const each = (index: number, read: (lexeme: Lexeme) => void): void => {
    for (let at = lines[index]!.first; at < lines[index]!.last; at++)
      if (bitsOf(tokens[at]!.lexeme) & bits.content) read(tokens[at]!.lexeme)
  }
  looks.forEach(({ long }, index) => {
    if (!long) return
    each(index, lexeme => {
      const known = seen.get(stemOf(lexeme))
      if (!known) seen.set(stemOf(lexeme), { lines: 1, last: index })
      else if (known.last !== index) {
        known.lines++
        known.last = index
      }
    })
  })
  looks.forEach((look, index) => {
    each(index, lexeme => {
      if ((seen.get(stemOf(lexeme))?.lines ?? 0) > (look.long ? 1 : 0)) look.shared++
    })
  })
}

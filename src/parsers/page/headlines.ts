import { perLexeme } from '../../document/lexemes.ts'
import type { Token } from '../../document/tokens.ts'
import { newsroomWords } from '../../english/words/page/newsrooms.ts'
import type { Look } from './body/looks.ts'
import { endsSentence, type Line, lastMark } from './lines.ts'

/** Tokens. */
const headline = { least: 3, most: 28 }
const longestSubhead = 12
/** Prose is longer than what stands over it. */
const shortestProse = 12
/** Words. */
const longSentence = 15
const shortestStandfirst = 18
const longestSlogan = 4
/** Tokens: the name of a site behind a headline is not longer. */
const longestSite = 6

const opensTitle = perLexeme(
  ({ capital, shape, text }) => capital || shape === 'number' || shape === 'mixed' || /^["'“‘]$/.test(text),
)
const breaksTitle = /^[:;,–—([-]$/
const roomWord = new Set(newsroomWords)
const namesSite = perLexeme(({ lower }) => roomWord.has(lower) || /\.(?:com|org|net|co\.uk)$/.test(lower))

/** A line without a full stop over a text of sentences; not the first of a summary, `Story highlights …`. */
export function isHeadline(tokens: readonly Token[], line: Line, below: Line | undefined): boolean {
  return (
    mayBeHeadline(tokens, line) &&
    !endsSentence(tokens, line) &&
    below !== undefined &&
    (endsSentence(tokens, below) || below.last - below.first > line.last - line.first)
  )
}

/** [Story highlights] Ada Quill closes the harbour: what stands under it sums the story up. */
export const isSummary = (tokens: readonly Token[], { first, last }: Line): boolean =>
  last - first > 1 && tokens[first + 1]!.lexeme.lower === 'highlights'

function mayBeHeadline(tokens: readonly Token[], line: Line): boolean {
  const length = line.last - line.first
  return (
    length >= headline.least &&
    !isSummary(tokens, line) &&
    length <= headline.most &&
    opensTitle(tokens[line.first]!.lexeme) &&
    !breaksTitle.test(lastMark(tokens, line)?.text ?? ':') &&
    !isSpoken(tokens, line) &&
    !isCaption(tokens, line)
  )
}

/** [The dam on Sunday. (Velmar Ledger)] A sentence, and whose picture it is. */
function isCaption(tokens: readonly Token[], { first, last }: Line): boolean {
  if (tokens[last - 1]!.lexeme.text !== ')') return false
  const open = tokens.slice(first, last).findLastIndex(({ lexeme }) => lexeme.text === '(')
  return open > 0 && endsSentence(tokens, { first, last: first + open })
}

/** Officials say that the wall will hold for years but that it is low: as long as a sentence and with few capitals, it sums the story up. */
const isStandfirst = ({ words, grammar, capitals }: Look): boolean =>
  words >= shortestStandfirst && grammar >= 0.4 * words && capitals <= 0.15 * words

/** [Keeping you informed] of a site: short, and it speaks to the reader. */
const isSlogan = ({ words, reader }: Look): boolean => reader > 0 && words <= longestSlogan

/** We were paid for this by Velmar, its maker. All views are ours: more than one sentence, and long. */
const isSeveralSentences = (tokens: readonly Token[], { first, last }: Line, look: Look): boolean =>
  look.words >= longSentence &&
  look.capitals < 0.5 * look.words &&
  tokens
    .slice(first, last - 1)
    .some(({ lexeme }, index) => lexeme.text === '.' && tokens[first + index + 1]!.lexeme.capital)

/** What speaks for a line of the stack over the prose being its headline. */
export interface HeadlineSigns {
  readonly look: Look
  /** Lines of the stack between it and the prose. */
  readonly away: number
  /** The share of its words that the title of the page has, if the text begins with that. */
  readonly titled: number | undefined
  /** A byline or a day follows. */
  readonly signed: boolean
  /** Few lines stand over the prose, and this is the first that is a title. */
  readonly first: boolean
}

/** How much a line looks like the headline; 0 or less: not at all. */
export function headlineScore(
  tokens: readonly Token[],
  line: Line,
  { look, away, titled, signed, first }: HeadlineSigns,
): number {
  if (!mayBeHeadline(tokens, line)) return 0
  if (
    !signed &&
    titled === undefined &&
    (isStandfirst(look) || isSlogan(look) || isSeveralSentences(tokens, line, look))
  )
    return 0
  const topic = look.content > 0 ? look.shared / look.content : 0
  return (
    2 * topic +
    Math.min(look.shared, 4) / 4 +
    (look.numbers >= 2 ? -0.5 : 0) +
    (look.words < 4 ? -0.5 : look.words <= 15 ? 0.5 : look.words <= 20 ? -0.5 : -1.5) +
    (look.grammar > 0.4 * look.words ? -0.5 : 0) +
    (look.copies > 1 ? 0.75 : 0) +
    (titled === undefined ? 0 : titled < 0.4 ? -1.5 : 2 * titled) +
    (signed ? 1 : 0) +
    (first ? 2.5 : 0) -
    (tokens[line.last - 1]!.lexeme.text === ')' ? 1 : 0) -
    (endsSentence(tokens, line) && !(first && look.capitals >= 0.6 * (look.words - 1)) ? 1.5 : 0) -
    0.12 * away
  )
}

/** The token past a headline that the name of the site is glued to: [Storm closes harbour] | Harbour Post */
export function withoutSite(tokens: readonly Token[], { first, last }: Line): number {
  for (let at = last - 2; at >= Math.max(first + headline.least, last - 1 - longestSite); at--) {
    const { text } = tokens[at]!.lexeme
    if (text === '|' || (/^(?:[-–—]|--)$/.test(text) && tokens[at]!.spaced && tokens[at + 1]!.spaced)) {
      const site = tokens.slice(at + 1, last)
      return text === '|' || site.some(({ lexeme }) => namesSite(lexeme)) ? at : last
    }
  }
  return last
}

/** A short line without a full stop between paragraphs of prose. */
export function isSubhead(tokens: readonly Token[], line: Line, above: Line, below: Line | undefined): boolean {
  const length = line.last - line.first
  return (
    length <= longestSubhead &&
    line.item === undefined &&
    !line.bracketed &&
    isTitle(tokens, line) &&
    below !== undefined &&
    isProse(tokens, below) &&
    isProse(tokens, above)
  )
}

function isTitle(tokens: readonly Token[], line: Line): boolean {
  const mark = lastMark(tokens, line)
  return (
    mark !== undefined &&
    opensTitle(tokens[line.first]!.lexeme) &&
    !endsSentence(tokens, line) &&
    !breaksTitle.test(mark.text) &&
    !isSpoken(tokens, line)
  )
}

/** “We lost” */
const isSpoken = (tokens: readonly Token[], { first, last }: Line): boolean =>
  /^["“]$/.test(tokens[first]!.lexeme.text) && /^["”]$/.test(tokens[last - 1]!.lexeme.text)

/** A paragraph of the article's text. */
export const isProse = (tokens: readonly Token[], line: Line): boolean =>
  line.last - line.first >= shortestProse && (endsSentence(tokens, line) || lastMark(tokens, line)?.text === '?')

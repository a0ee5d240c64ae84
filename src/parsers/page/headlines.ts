import { perLexeme } from '../../document/lexemes.ts'
import type { Token } from '../../document/tokens.ts'
import { endsSentence, type Line, lastMark } from './lines.ts'

/** Tokens. */
const headline = { least: 3, most: 28 }
const longestSubhead = 12
/** Prose is longer than what stands over it. */
const shortestProse = 12

const opensTitle = perLexeme(
  ({ capital, shape, text }) => capital || shape === 'number' || shape === 'mixed' || /^["'“‘]$/.test(text),
)
const breaksTitle = /^[:;,–—-]$/

/** A line without a full stop over a text of sentences; not the first of a summary, `Story highlights …`. */
export function isHeadline(tokens: readonly Token[], line: Line, below: Line | undefined): boolean {
  const length = line.last - line.first
  return (
    length >= headline.least &&
    tokens[line.first + 1]!.lexeme.lower !== 'highlights' &&
    length <= headline.most &&
    isTitle(tokens, line) &&
    below !== undefined &&
    (endsSentence(tokens, below) || below.last - below.first > length)
  )
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

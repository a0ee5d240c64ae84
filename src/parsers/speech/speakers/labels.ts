import type { Block, Document } from '../../../document/document.ts'
import type { Span } from '../../../document/span.ts'
import type { Token } from '../../../document/tokens.ts'
import { tagWords } from '../../../english/tagger/tagging.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { headlineLabels } from '../../../english/words/page/headline-labels.ts'

/** No label is longer, in tokens. */
const longest = 8
/** A clause has its verb within so many tokens. */
const clauseReach = 40
const joining = /^(?:of|the|de|van|von|and|&|-|'|'s|\.)$/

/** The words before a colon at the head of a paragraph, and what stands behind it. */
export interface Label extends Span {
  /** In lower case. */
  readonly name: string
  /** The last word, by which the text may know it elsewhere. */
  readonly last: string
  readonly colon: Span
  readonly said: Span
  /** How many words are said. */
  readonly words: number
  /** They are a sentence, and no list or title. */
  readonly clause: boolean
  readonly upper: boolean
}

/** [Jane Doe]: We lost. [WALLACE]: Why? A label has capitals, and is none that newsrooms set before a colon. */
export function readLabel({ text, tokens }: Document, { first, last, end }: Block): Label | undefined {
  let at = first
  while (at < last && at - first < longest && isPart(tokens[at]!, at === first)) at++
  const colon = tokens[at]
  const next = tokens[at + 1]
  if (at === first || at >= last - 1 || colon?.lexeme.text !== ':' || colon.spaced || !next) return undefined
  const start = tokens[first]!.start
  const name = tokens
    .slice(first, at)
    .map(({ lexeme }) => lexeme.lower)
    .join(' ')
    .replaceAll(" '", "'")
    .replaceAll(' - ', '-')
  if (headlineLabels.has(name)) return undefined
  const behind = tokens.slice(at + 1, last)
  const words = behind.filter(({ lexeme }) => lexeme.shape !== 'mark').length
  const clause = tagWords(behind.slice(0, clauseReach)).some(
    (kind, place) => tag.isFiniteVerb(kind) && !(behind[place]!.lexeme.capital && place > 0),
  )
  const label = text.slice(start, colon.start)
  return {
    start,
    end: colon.start,
    name,
    last: tokens[at - 1]!.lexeme.lower,
    colon,
    said: { start: next.start, end },
    words,
    clause,
    upper: label === label.toUpperCase(),
  }
}

const isPart = ({ lexeme }: Token, first: boolean): boolean =>
  (lexeme.capital && lexeme.shape !== 'mark') || (!first && joining.test(lexeme.lower))

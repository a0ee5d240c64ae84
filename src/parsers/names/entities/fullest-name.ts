import type { Document } from '../../../document/document.ts'
import type { Named } from './named.ts'

const whiteSpace = /\s+/g

/** The fullest of the names: of the most words, in mixed case rather than all capitals, in prose rather than a headline, then the longest. */
export function fullestName({ text, tokens }: Document, mentions: readonly Named[]): string {
  let best = mentions[0]!.mention
  let bestScore = -1
  for (const { mention, first, last, standing } of mentions) {
    const isMixed = tokens[last - 1]!.lexeme.shape !== 'upper'
    const score =
      (isMixed ? 1e6 : 0) +
      (last - first) * 1e4 +
      (standing === 'body' ? 1e3 : 0) +
      Math.min(mention.end - mention.start, 999)
    if (score <= bestScore) continue
    best = mention
    bestScore = score
  }
  return text.slice(best.start, best.end).replace(whiteSpace, ' ')
}

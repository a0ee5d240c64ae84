import type { Named } from './named.ts'

const whiteSpace = /\s+/g
const lowerCase = /\p{Ll}/u

/** The fullest of the names: of the most words, in mixed case rather than all capitals, in prose rather than a headline, then the longest. */
export function fullestName(text: string, mentions: readonly Named[]): string {
  let best = ''
  let bestScore = -1
  for (const { mention, standing } of mentions) {
    const name = text.slice(mention.start, mention.end)
    const words = name.split(whiteSpace)
    const score = (lowerCase.test(name) ? 1e6 : 0) + words.length * 1e4 + (standing === 'body' ? 1e3 : 0) + Math.min(name.length, 999)
    if (score <= bestScore) continue
    best = words.join(' ')
    bestScore = score
  }
  return best
}

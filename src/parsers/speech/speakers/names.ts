import type { Range } from '../../../english/syntax/range.ts'
import type { Word } from '../../../english/tagger/word.ts'
import { sentenceOpeners } from '../../../english/words/grammar/sentence-openers.ts'

const small = /^(?:of|the|de|da|del|della|der|di|du|la|le|van|von|bin|al|el|and|&|-|')$/
/** No name is longer, in words. */
const longest = 14

const isBig = ({ lexeme }: Word): boolean => (lexeme.capital && lexeme.shape !== 'mark') || lexeme.shape === 'number'

/** Its hyphens have no space before them: a dash is none. */
const isSmall = ({ lexeme, spaced }: Word): boolean => small.test(lexeme.lower) && !(spaced && lexeme.text === '-')

/** The name that begins at an index: [Air Force 1st Lt. Ada Marlow], who …; [Harbour Board (HB) Director Ada Marlow]; [@AdaMarlow] */
export function nameFrom(words: readonly Word[], first: number): Range | undefined {
  if (words[first]?.lexeme.text === '@' && words[first + 1]?.spaced === false) return { first, last: first + 2 }
  let last = first
  for (let at = first; at < words.length && at - first < longest; at++) {
    if (isBig(words[at]!)) last = at + 1
    else if (
      words[at]!.lexeme.text === '(' &&
      words[at + 2]?.lexeme.text === ')' &&
      words[at + 3] &&
      isBig(words[at + 3]!)
    )
      at += 2
    else if (at === first || !isSmall(words[at]!)) break
  }
  return last > first && words[first]!.lexeme.capital ? { first, last } : undefined
}

/** The name that ends before an index: here is [Ada Marlow]: [Ada Marlow] (D-Orlan): */
export function nameBefore(words: readonly Word[], end: number): Range | undefined {
  const last = pastParenthesis(words, end)
  let first = last
  for (let at = last - 1; at >= 0 && last - at <= longest; at--) {
    if (isBig(words[at]!)) first = at
    else if (at === last - 1 || !isSmall(words[at]!)) break
  }
  return first < last &&
    words[last - 1]!.lexeme.capital &&
    !(last - first === 1 && sentenceOpeners.has(words[first]!.lexeme.lower))
    ? { first, last }
    : undefined
}

/** Where a parenthesis that ends before an index begins; else the index. */
function pastParenthesis(words: readonly Word[], end: number): number {
  if (words[end - 1]?.lexeme.text !== ')') return end
  for (let at = end - 2; at > 0 && end - at <= longest; at--) if (words[at]!.lexeme.text === '(') return at
  return end
}

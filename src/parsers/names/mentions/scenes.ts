import type { Document } from '../../../document/document.ts'
import { beginsPhrase, longestPhrase, traitsOf } from '../../../model/gazetteer.ts'
import { hashPair } from '../../../model/hashes.ts'
import { formSlots, inCapitals, inLower, type Scene, slotOf } from './contexts.ts'
import { type Word, wordOf } from './words.ts'

/** Reads what the features of an article's words need to know of the article. */
export function readScene({ tokens, sentences }: Document): Scene {
  const words: Word[] = []
  for (const { lexeme } of tokens) words.push(wordOf(lexeme))
  const manners = new Uint8Array(formSlots)
  const phrases = new Int32Array(words.length)
  for (const { first, last } of sentences) {
    let phraseEnd = first
    for (let at = first; at < last; at++) {
      const word = words[at]!
      if (word.shape === 'lower') manners[slotOf(word.form)]! |= inLower
      else if (word.capital) {
        if (at > first && word.shape !== 'upper') manners[slotOf(word.form)]! |= inCapitals
        if (at >= phraseEnd && word.traits & beginsPhrase) phraseEnd = markPhrase(words, at, last, phrases)
      }
    }
  }
  return { tokens, words, manners, phrases }
}

/** [New York], [Procter & Gamble]: the longest known name that begins here; gives where it ends. */
function markPhrase(words: readonly Word[], first: number, last: number, phrases: Int32Array): number {
  let hash = words[first]!.form
  let end = first + 1
  let found = 0
  for (let at = first + 1; at < last && at < first + longestPhrase; at++) {
    hash = hashPair(hash, words[at]!.form)
    const traits = traitsOf(hash)
    if (!traits) continue
    found = traits
    end = at + 1
  }
  if (found)
    for (let at = first; at < end; at++) phrases[at] = hashPair(found, at === first ? 1 : at === end - 1 ? 3 : 2)
  return end
}

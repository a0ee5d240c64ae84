import type { Lexeme } from '../../document/lexemes.ts'
import { hashPair } from '../../model/hashes.ts'
import { addWeights } from '../../model/tagger.ts'
import { neighbours, ownInCapitals } from './contexts.ts'
import { labelCount } from './labels.ts'
import { besideFeatures, beyondFeatures, ownFeatures, wordOf, type Word } from './words.ts'

/** The parts that a word plays: as each of the neighbours; in its own place; there in a sentence set in capitals. */
export const ownPart = neighbours.length
export const ownUpperPart = ownPart + 1
const partCount = ownPart + 2
const rowLength = partCount * labelCount

/**
 * What a word adds to the scores of the labels in each of its parts, whatever stands around it: summed once a word.
 * A row a lexeme, by its id; the first row is for those that have none. Grows with the table of lexemes.
 */
let pool = new Int16Array(rowLength * 1024)

/** Adds what a word says in a part to the sums of the labels. */
export function addPart(lexeme: Lexeme, word: Word, part: number, sums: Int16Array): void {
  const row = (lexeme.id + 1) * rowLength
  const first = row + part * labelCount
  if (lexeme.id < 0 || !(word.summed & (1 << part))) fillPart(lexeme, word, part, row)
  for (let label = 0; label < labelCount; label++) sums[label]! += pool[first + label]!
}

function fillPart(lexeme: Lexeme, word: Word, part: number, row: number): void {
  if (row + rowLength > pool.length) {
    const larger = new Int16Array(Math.max(pool.length * 2, row + rowLength))
    larger.set(pool)
    pool = larger
  }
  const first = row + part * labelCount
  pool.fill(0, first, first + labelCount)
  for (const hash of partFeatures(lexeme, part)) addWeights(hash, pool, first)
  word.summed |= 1 << part
}

/** The features that a word has in a part. */
export function partFeatures(lexeme: Lexeme, part: number): readonly number[] {
  const word = wordOf(lexeme)
  if (part === ownPart) return ownFeatures(word)
  if (part === ownUpperPart) return ownFeatures(word).map(ownInCapitals)
  const { part: distance, place } = neighbours[part]!
  return (distance === 'beside' ? besideFeatures(word) : beyondFeatures(word)).map(hash => hashPair(hash, place))
}

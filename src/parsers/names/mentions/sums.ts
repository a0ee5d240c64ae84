import type { Lexeme } from '../../../document/lexemes.ts'
import { hashPair } from '../../../model/hashes.ts'
import { addWeights } from '../../../model/tagger.ts'
import { neighbours, ownInCapitals } from './contexts.ts'
import { labelCount } from './labels.ts'
import { besideFeatures, beyondFeatures, ownFeatures, type Word, wordOf } from './words.ts'

/** The parts that a word plays: as each of the neighbours; in its own place; there in a sentence set in capitals. */
export const ownPart = neighbours.length
export const ownUpperPart = ownPart + 1
const partCount = ownPart + 2
const rowLength = partCount * labelCount

/**
 * What a word adds to the scores of the labels in each of its parts, whatever stands around it: summed once a word.
 * A row a lexeme, by its id; the first two are for the edges of a sentence, and for words that have no id. Grows with the
 * table of lexemes.
 */
export let pool = new Int16Array(rowLength * 1024)
const edgeRow = 0
const firstRow = 2

/** Where in the pool what a word says in a part begins: a number a label. Of words without id the last one asked for is there. */
export function sumsOf(lexeme: Lexeme, word: Word, part: number): number {
  const row = (lexeme.id + firstRow) * rowLength
  if (lexeme.id < 0 || !(word.summed & (1 << part))) {
    fill(row, part, partFeatures(lexeme, part))
    word.summed |= 1 << part
  }
  return row + part * labelCount
}

let edgesSummed = false

/** The same of the edge of a sentence, where no word stands in a part. */
export function sumsOfEdge(part: number): number {
  if (!edgesSummed)
    neighbours.forEach(({ outside, place }, at) => fill(edgeRow, at, outside ? [hashPair(outside, place)] : []))
  edgesSummed = true
  return part * labelCount
}

function fill(row: number, part: number, features: Iterable<number>): void {
  if (row + rowLength > pool.length) {
    const larger = new Int16Array(Math.max(pool.length * 2, row + rowLength))
    larger.set(pool)
    pool = larger
  }
  const first = row + part * labelCount
  pool.fill(0, first, first + labelCount)
  for (const hash of features) addWeights(hash, pool, first)
}

/** The features that a word has in a part. */
export function partFeatures(lexeme: Lexeme, part: number): readonly number[] {
  const word = wordOf(lexeme)
  if (part === ownPart) return ownFeatures(word)
  if (part === ownUpperPart) return ownFeatures(word).map(ownInCapitals)
  const { part: distance, place } = neighbours[part]!
  return (distance === 'beside' ? besideFeatures(word) : beyondFeatures(word)).map(hash => hashPair(hash, place))
}

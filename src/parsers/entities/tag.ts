import type { Document } from '../../document/document.ts'
import { perLexeme, type Lexeme } from '../../document/lexemes.ts'
import { addWeights, evidenceSteps, scale, steps } from '../../model/tagger.ts'
import { hashPair } from '../../model/hashes.ts'
import { contextFeatures, neighbours, ownInCapitals, type Scene } from './contexts.ts'
import { decode, weigh } from './decode.ts'
import { evidenceFeatures, gatherEvidence, type Reading } from './evidence.ts'
import { labelCount } from './labels.ts'
import { findRuns, type Run } from './runs.ts'
import { readScene } from './scenes.ts'
import { wordOf } from './words.ts'

const stepScores = Float64Array.from(steps)
const stepLikelihoods = stepScores.map(Math.exp)
const evidenceStepScores = Float64Array.from(evidenceSteps)

const features = new Int32Array(64)
const sums = new Int32Array(labelCount)

/**
 * Labels the tokens in runs, twice: a first reading scores each run by itself; in the second, what the first made of
 * the same words elsewhere in the article is added to the scores.
 */
export function tag(document: Document): Reading {
  const scene = readScene(document)
  const runs = findRuns(scene.words, document.sentences)
  const reading = readFirst(document, scene, runs)
  const { scores, labels } = reading
  const evidence = gatherEvidence(reading)
  for (let place = 0; place < labels.length; place++) {
    const count = evidenceFeatures(evidence, place, features)
    if (count === 0) continue
    sums.fill(0)
    for (let index = 0; index < count; index++) addWeights(features[index]!, sums, 0)
    for (let label = 0; label < labelCount; label++) scores[place * labelCount + label]! += sums[label]! * scale
  }
  eachRun(runs, (_, place, length) => decode(scores, place * labelCount, length, evidenceStepScores, labels, place))
  return reading
}

interface FirstReading extends Reading {
  readonly scores: Float32Array
}

function readFirst(document: Document, scene: Scene, runs: readonly Run[]): FirstReading {
  const { words } = scene
  const total = runs.reduce((sum, { first, last }) => sum + last - first, 0)
  const tokens = new Uint32Array(total)
  const scores = new Float32Array(total * labelCount)
  const chances = new Float32Array(total * labelCount)
  const labels = new Uint8Array(total)
  eachRun(runs, (run, place, length) => {
    for (let index = 0; index < length; index++) {
      tokens[place + index] = run.first + index
      scoreToken(document, scene, run, run.first + index)
      for (let label = 0; label < labelCount; label++) scores[(place + index) * labelCount + label] = sums[label]! * scale
    }
    decode(scores, place * labelCount, length, stepScores, labels, place)
    weigh(scores, place * labelCount, length, stepLikelihoods, chances)
  })
  return { words, runs, tokens, scores, chances, labels }
}

function eachRun(runs: readonly Run[], visit: (run: Run, place: number, length: number) => void): void {
  let place = 0
  for (const run of runs) {
    visit(run, place, run.last - run.first)
    place += run.last - run.first
  }
}

function scoreToken({ tokens }: Document, scene: Scene, run: Run, at: number): void {
  const { first, last } = run.sentence
  sums.fill(0)
  addPart(tokens[at]!.lexeme, run.manner === 2 ? ownUpperPart : ownPart)
  for (let index = 0; index < neighbours.length; index++) {
    const { offset, outside, place } = neighbours[index]!
    const other = at + offset
    if (other >= first && other < last) addPart(tokens[other]!.lexeme, index)
    else if (outside) addWeights(hashPair(outside, place), sums, 0)
  }
  const count = contextFeatures(scene, run, at, features)
  for (let index = 0; index < count; index++) addWeights(features[index]!, sums, 0)
}

export const ownPart = neighbours.length
export const ownUpperPart = ownPart + 1
const partCount = ownPart + 2

/** What a word adds to the scores, summed once a word: as a neighbour, in each place; in its own place; there in capitals. */
interface Sums {
  filled: number
  readonly sums: Int16Array
}

const sumsOf = perLexeme((): Sums => ({ filled: 0, sums: new Int16Array(partCount * labelCount) }))

function addPart(lexeme: Lexeme, part: number): void {
  const known = sumsOf(lexeme)
  const first = part * labelCount
  if (!(known.filled & (1 << part))) {
    known.filled |= 1 << part
    for (const hash of partFeatures(lexeme, part)) addWeights(hash, known.sums, first)
  }
  for (let label = 0; label < labelCount; label++) sums[label]! += known.sums[first + label]!
}

/** The features that a word has in a part, whatever stands around it. */
export function partFeatures(lexeme: Lexeme, part: number): Int32Array {
  const word = wordOf(lexeme)
  if (part === ownPart) return word.own
  if (part === ownUpperPart) return word.own.map(ownInCapitals)
  const neighbour = neighbours[part]!
  return word[neighbour.part].map(hash => hashPair(hash, neighbour.place))
}

import type { Document } from '../../../document/document.ts'
import { addAllWeights, evidenceSteps, scale, steps } from '../../../model/tagger.ts'
import { cachedSums } from './cached-sums.ts'
import {
  aroundFeatures,
  neighbours,
  roleFeatures,
  roleOf,
  type Scene,
  standingFeatures,
  standingOf,
} from './contexts.ts'
import { decode, stepsOf, weigh } from './decode.ts'
import { evidenceFeatures, findPlaces, gatherEvidence, mayBeShortened, type Places, type Reading } from './evidence.ts'
import { labelCount } from './labels.ts'
import { findRuns, type Run } from './runs.ts'
import { readScene } from './scenes.ts'
import { ownPart, ownUpperPart, pool, sumsOf, sumsOfEdge } from './sums.ts'

const stepScores = stepsOf(Float64Array.from(steps))
const stepLikelihoods = stepsOf(stepScores.leaving.map(Math.exp))
const evidenceStepScores = stepsOf(Float64Array.from(evidenceSteps))

const standings = cachedSums(standingFeatures)
const roles = cachedSums(roleFeatures)

const features = new Int32Array(64)
const sums = new Int16Array(labelCount)

/**
 * Labels the tokens in runs, twice: a first reading scores each run by itself; in the second, what the first made of
 * the same words elsewhere in the article is added to the scores.
 */
export function tag(document: Document): Reading {
  const scene = readScene(document)
  const runs = findRuns(scene.words, document.sentences)
  const tokens = tokensIn(runs)
  const places = findPlaces(scene.words, tokens)
  const reading = readFirst(scene, runs, tokens, places)
  const { scores, labels } = reading
  const evidence = gatherEvidence(reading, places)
  for (let place = 0; place < labels.length; place++) {
    const count = evidenceFeatures(evidence, place, features)
    if (count === 0) continue
    sums.fill(0)
    addAllWeights(features, count, sums)
    for (let label = 0; label < labelCount; label++) scores[place * labelCount + label]! += sums[label]! * scale
  }
  let place = 0
  for (const { first, last } of runs) {
    decode(scores, place * labelCount, last - first, evidenceStepScores, labels, place)
    place += last - first
  }
  return reading
}

/** The tokens of all runs, in order. */
function tokensIn(runs: readonly Run[]): Uint32Array {
  const tokens = new Uint32Array(runs.reduce((sum, { first, last }) => sum + last - first, 0))
  let place = 0
  for (const { first, last } of runs) for (let at = first; at < last; at++) tokens[place++] = at
  return tokens
}

interface FirstReading extends Reading {
  readonly scores: Float32Array
}

function readFirst(scene: Scene, runs: readonly Run[], tokens: Uint32Array, places: Places): FirstReading {
  const { words } = scene
  const scores = new Float32Array(tokens.length * labelCount)
  const chances = new Float32Array(tokens.length * labelCount)
  const labels = new Uint8Array(tokens.length)
  let place = 0
  for (const run of runs) {
    const length = run.last - run.first
    let recurs = false
    for (let at = run.first; at < run.last; at++) {
      scoreToken(scene, run, at)
      const first = (place + at - run.first) * labelCount
      for (let label = 0; label < labelCount; label++) scores[first + label] = sums[label]! * scale
      recurs ||= words[at]!.capital && places.get(words[at]!.form)!.length > 1
    }
    if (mayBeShortened(words, run, places)) decode(scores, place * labelCount, length, stepScores, labels, place)
    // only of words that stand elsewhere too will anybody ask how likely their labels are
    if (recurs) weigh(scores, place * labelCount, length, stepLikelihoods, chances)
    place += length
  }
  return { words, runs, tokens, scores, chances, labels }
}

function scoreToken(scene: Scene, run: Run, at: number): void {
  const { tokens, words } = scene
  const own = sumsOf(tokens[at]!.lexeme, words[at]!, run.manner === 2 ? ownUpperPart : ownPart)
  const before = beside(scene, run, at, 0)
  const after = beside(scene, run, at, 1)
  const farBefore = beside(scene, run, at, 2)
  const farAfter = beside(scene, run, at, 3)
  const standing = standings.of(standingOf(scene, run, at), 0)
  const role = roles.of(words[at]!.kind, roleOf(scene, run, at))
  const parts = pool
  // all in one loop: three times as fast as to add one after the other
  for (let label = 0; label < labelCount; label++) {
    sums[label] =
      parts[own + label]! +
      parts[before + label]! +
      parts[after + label]! +
      parts[farBefore + label]! +
      parts[farAfter + label]! +
      standings.rows[standing + label]! +
      roles.rows[role + label]!
  }
  addAllWeights(features, aroundFeatures(scene, run, at, features, 0), sums)
}

/** What a neighbour adds, or the edge of the sentence in its place. */
function beside({ tokens, words }: Scene, { sentence }: Run, at: number, neighbour: number): number {
  const other = at + neighbours[neighbour]!.offset
  return other >= sentence.first && other < sentence.last
    ? sumsOf(tokens[other]!.lexeme, words[other]!, neighbour)
    : sumsOfEdge(neighbour)
}

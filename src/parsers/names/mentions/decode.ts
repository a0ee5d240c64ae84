import { isClosed, isOpen, labelCount, stepFrom, stepTo } from './labels.ts'

/** No run of tokens is longer. */
export const longestRun = 64

const size = longestRun * labelCount
const best = new Float64Array(size)
const from = new Uint8Array(size)
const forward = new Float64Array(size)
const backward = new Float64Array(size)
const closed = Uint8Array.from({ length: labelCount }, (_, label) => Number(isClosed(label)))
const open = Uint8Array.from({ length: labelCount }, (_, label) => Number(isOpen(label)))
const impossible = -1e9
/** Steps in the order of the labels that they lead to, so that a sum is kept in a variable and not in an array; and where those of each label end. */
const arrivals = Uint8Array.from(stepTo.keys()).sort((a, b) => stepTo[a]! - stepTo[b]! || a - b)
const arrivalFrom = arrivals.map(step => stepFrom[step]!)
const arrivalEnds = Uint8Array.from({ length: labelCount }, (_, label) => stepTo.filter(to => to <= label).length)
const departureEnds = Uint8Array.from(
  { length: labelCount },
  (_, label) => stepFrom.filter(from => from <= label).length,
)

/** A number for each step from label to label, in the order of the labels that they leave, and of those that they lead to. */
export interface Steps {
  readonly leaving: Float64Array
  readonly arriving: Float64Array
}

/** The same numbers in both orders, from those in the first: in the second, a sum over the steps that lead to a label reads them one after another. */
export const stepsOf = (leaving: Float64Array): Steps => ({
  leaving,
  arriving: Float64Array.from(arrivals, step => leaving[step]!),
})

/** The labels that a word alone may have. */
const alone = Uint8Array.from({ length: labelCount }, (_, label) => label).filter(label => closed[label] && open[label])

/**
 * The labels that together score highest (Viterbi): `scores` holds one number a token and label, from an index on;
 * `steps` one for each step. Writes them into `labels`, from an index on.
 */
export function decode(
  scores: Float32Array,
  first: number,
  length: number,
  { arriving }: Steps,
  labels: Uint8Array,
  into: number,
): void {
  if (length === 1) {
    let highest = alone[0]!
    for (let index = 1; index < alone.length; index++)
      if (scores[first + alone[index]!]! > scores[first + highest]!) highest = alone[index]!
    labels[into] = highest
    return
  }
  for (let label = 0; label < labelCount; label++) best[label] = open[label] ? scores[first + label]! : impossible
  for (let at = 1; at < length; at++) {
    const here = at * labelCount
    const before = here - labelCount
    for (let label = 0, index = 0; label < labelCount; label++) {
      let highest = impossible
      let source = 0
      for (const end = arrivalEnds[label]!; index < end; index++) {
        const other = arrivalFrom[index]!
        const score = best[before + other]! + arriving[index]!
        if (score > highest) {
          highest = score
          source = other
        }
      }
      best[here + label] = highest + scores[first + here + label]!
      from[here + label] = source
    }
  }
  let label = 0
  const end = (length - 1) * labelCount
  for (let other = 1; other < labelCount; other++)
    if (closed[other] && best[end + other]! > best[end + label]!) label = other
  for (let at = length - 1; at >= 0; at--) {
    labels[into + at] = label
    label = from[at * labelCount + label]!
  }
}

/** How likely each label of each token is, all sequences weighed (forward–backward); `steps` here are exponentials. */
export function weigh(
  scores: Float32Array,
  first: number,
  length: number,
  { leaving, arriving }: Steps,
  chances: Float32Array,
): void {
  if (length === 1) return weighAlone(scores, first, chances)
  for (let at = 0; at < length; at++) {
    const here = at * labelCount
    const before = here - labelCount
    let highest = impossible
    for (let label = 0; label < labelCount; label++) highest = Math.max(highest, scores[first + here + label]!)
    if (at === 0) for (let label = 0; label < labelCount; label++) forward[label] = open[label]!
    else {
      for (let label = 0, index = 0; label < labelCount; label++) {
        let sum = 0
        for (const end = arrivalEnds[label]!; index < end; index++)
          sum += forward[before + arrivalFrom[index]!]! * arriving[index]!
        forward[here + label] = sum
      }
    }
    for (let label = 0; label < labelCount; label++) {
      const likely = Math.exp(scores[first + here + label]! - highest)
      best[here + label] = likely
      forward[here + label]! *= likely
    }
    normalize(forward, here)
  }
  const end = (length - 1) * labelCount
  for (let label = 0; label < labelCount; label++) backward[end + label] = closed[label]!
  for (let at = length - 2; at >= 0; at--) {
    const here = at * labelCount
    const next = here + labelCount
    for (let label = 0, step = 0; label < labelCount; label++) {
      let sum = 0
      for (const end = departureEnds[label]!; step < end; step++) {
        const to = next + stepTo[step]!
        sum += leaving[step]! * best[to]! * backward[to]!
      }
      backward[here + label] = sum
    }
    normalize(backward, here)
  }
  for (let at = 0; at < length; at++) {
    const here = at * labelCount
    for (let label = 0; label < labelCount; label++) forward[here + label]! *= backward[here + label]!
    normalize(forward, here)
    for (let label = 0; label < labelCount; label++) chances[first + here + label] = forward[here + label]!
  }
}

function weighAlone(scores: Float32Array, first: number, chances: Float32Array): void {
  let sum = 0
  let highest = impossible
  for (const label of alone) highest = Math.max(highest, scores[first + label]!)
  for (const label of alone) sum += chances[first + label] = Math.exp(scores[first + label]! - highest)
  for (const label of alone) chances[first + label]! /= sum
}

function normalize(numbers: Float64Array, first: number): void {
  let sum = 0
  for (let label = 0; label < labelCount; label++) sum += numbers[first + label]!
  for (let label = 0; label < labelCount; label++) numbers[first + label]! /= sum
}

// A linear-chain conditional random field over hashed features, trained by AdaGrad. No packages; the same seed gives the same weights.
import { decode, longestRun, stepsOf, weigh } from '../../dist/parsers/names/mentions/decode.js'
import { isClosed, isOpen, labelCount, stepFrom, stepTo } from '../../dist/parsers/names/mentions/labels.js'

/** Random numbers from a seed (xorshift), in [0, 1). */
export function randomFrom(seed) {
  let state = (seed * 2654435761) >>> 0 || 1
  return () => {
    state = (state ^ (state << 13)) >>> 0
    state ^= state >>> 17
    state = (state ^ (state << 5)) >>> 0
    return state / 4294967296
  }
}

/** From the hash of a feature to its number, from 0. */
export class Dictionary {
  constructor(bits = 24) {
    this.mask = 2 ** bits - 1
    this.keys = new Uint32Array(2 ** bits)
    this.numbers = new Int32Array(2 ** bits)
    this.size = 0
  }

  number(hash, add) {
    const key = hash || 1
    for (let at = (Math.imul(key, 0x9e3779b1) >>> 4) & this.mask; ; at = (at + 1) & this.mask) {
      if (this.keys[at] === key) return this.numbers[at]
      if (this.keys[at]) continue
      if (!add) return -1
      if (this.size > this.mask * 0.8) throw new Error('The dictionary is too small')
      this.keys[at] = key
      this.numbers[at] = this.size
      return this.size++
    }
  }

  hashes() {
    const hashes = new Uint32Array(this.size)
    this.keys.forEach((key, at) => {
      if (key) hashes[this.numbers[at]] = key
    })
    return hashes
  }
}

/** A list of numbers that grows. */
export class Numbers {
  constructor() {
    this.list = new Int32Array(1 << 20)
    this.length = 0
  }
  push(number) {
    if (this.length === this.list.length) {
      const list = new Int32Array(this.length * 2)
      list.set(this.list)
      this.list = list
    }
    this.list[this.length++] = number
  }
}

const size = longestRun * labelCount
const scores = new Float32Array(size)
const likely = new Float64Array(size)
const forward = new Float64Array(size)
const backward = new Float64Array(size)
const chances = new Float64Array(size)

/** Adds the weights of a run's features to its frozen scores, if it has any. */
export function score(weights, features, run, into = scores) {
  const { length, offsets } = run
  for (let at = 0; at < length; at++) {
    const here = at * labelCount
    for (let label = 0; label < labelCount; label++) into[here + label] = run.frozen ? run.frozen[here + label] : 0
    for (let index = offsets[at]; index < offsets[at + 1]; index++) {
      if (features[index] < 0) continue
      const row = features[index] * labelCount
      for (let label = 0; label < labelCount; label++) into[here + label] += weights[row + label]
    }
  }
  return into
}

function normalize(numbers, first) {
  let sum = 0
  for (let label = 0; label < labelCount; label++) sum += numbers[first + label]
  for (let label = 0; label < labelCount; label++) numbers[first + label] /= sum
}

function expect(length, steps) {
  for (let at = 0; at < length; at++) {
    const here = at * labelCount
    let highest = -1e9
    for (let label = 0; label < labelCount; label++) highest = Math.max(highest, scores[here + label])
    for (let label = 0; label < labelCount; label++) likely[here + label] = Math.exp(scores[here + label] - highest)
    if (at === 0) for (let label = 0; label < labelCount; label++) forward[label] = Number(isOpen(label))
    else {
      forward.fill(0, here, here + labelCount)
      for (let step = 0; step < stepFrom.length; step++)
        forward[here + stepTo[step]] += forward[here - labelCount + stepFrom[step]] * steps[step]
    }
    for (let label = 0; label < labelCount; label++) forward[here + label] *= likely[here + label]
    normalize(forward, here)
  }
  const end = (length - 1) * labelCount
  for (let label = 0; label < labelCount; label++) backward[end + label] = Number(isClosed(label))
  for (let at = length - 2; at >= 0; at--) {
    const here = at * labelCount
    const next = here + labelCount
    backward.fill(0, here, next)
    for (let step = 0; step < stepFrom.length; step++)
      backward[here + stepFrom[step]] += steps[step] * likely[next + stepTo[step]] * backward[next + stepTo[step]]
    normalize(backward, here)
  }
  for (let at = 0; at < length; at++) {
    const here = at * labelCount
    for (let label = 0; label < labelCount; label++)
      chances[here + label] = forward[here + label] * backward[here + label]
    normalize(chances, here)
  }
}

/** Trains weights [feature × label] and a score for each step between labels. `runs`: { length, offsets, gold, weight, frozen? }. */
export function train(runs, features, featureCount, { epochs, rate, l2 = 1e-5, drop = 0, dropText = 0, seed = 1 }) {
  const random = randomFrom(seed)
  const weights = new Float32Array(featureCount * labelCount)
  const squares = new Float32Array(featureCount * labelCount)
  const steps = new Float64Array(stepFrom.length)
  const stepSquares = new Float64Array(stepFrom.length)
  const likelihoods = new Float64Array(stepFrom.length)
  const gradient = new Float64Array(labelCount)
  const saved = new Int32Array(longestRun * 256)
  const order = runs.slice()
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      ;[order[index], order[other]] = [order[other], order[index]]
    }
    const pace = rate * (1 - epoch / (epochs + 1))
    for (const [index, run] of order.entries()) {
      if (index % 64 === 0) for (let step = 0; step < steps.length; step++) likelihoods[step] = Math.exp(steps[step])
      const { length, offsets, gold, weight } = run
      // a dropped feature is negative for as long as this run is looked at
      let kept = 0
      for (let at = 0; at < length; at++) {
        const textDropped = random() < dropText
        for (let slot = offsets[at]; slot < offsets[at + 1]; slot++) {
          saved[kept++] = features[slot]
          if ((textDropped && slot < offsets[at] + 2) || (drop && random() < drop)) features[slot] = -1
        }
      }
      score(weights, features, run)
      expect(length, likelihoods)
      kept = 0
      for (let at = 0; at < length; at++) {
        const here = at * labelCount
        for (let label = 0; label < labelCount; label++)
          gradient[label] = (Number(label === gold[at]) - chances[here + label]) * weight
        for (let slot = offsets[at]; slot < offsets[at + 1]; slot++) {
          const feature = features[slot]
          features[slot] = saved[kept++]
          if (feature < 0) continue
          const row = feature * labelCount
          for (let label = 0; label < labelCount; label++) {
            if (Math.abs(gradient[label]) < 1e-4) continue
            const change = gradient[label] - l2 * weights[row + label]
            const square = (squares[row + label] += change * change)
            weights[row + label] += (pace * change) / Math.sqrt(square + 1e-2)
          }
        }
      }
      for (let at = 1; at < length; at++) {
        const here = at * labelCount
        const before = here - labelCount
        const chance = step =>
          forward[before + stepFrom[step]] *
          likelihoods[step] *
          likely[here + stepTo[step]] *
          backward[here + stepTo[step]]
        let sum = 0
        for (let step = 0; step < steps.length; step++) sum += chance(step)
        for (let step = 0; step < steps.length; step++) {
          const taken = Number(gold[at - 1] === stepFrom[step] && gold[at] === stepTo[step])
          const change = (taken - chance(step) / sum) * weight
          stepSquares[step] += change * change
          steps[step] += (pace * change) / Math.sqrt(stepSquares[step] + 1)
        }
      }
    }
  }
  return { weights, steps }
}

/** The labels of a run, and how likely each label is. */
export function read(model, features, run, labels, place, likelihoods, chancesOut) {
  const numbers = score(model.weights, features, run, new Float32Array(run.length * labelCount))
  decode(numbers, 0, run.length, stepsOf(model.steps), labels, place)
  if (chancesOut) {
    const out = new Float32Array(run.length * labelCount)
    weigh(numbers, 0, run.length, stepsOf(likelihoods), out)
    chancesOut.set(out, place * labelCount)
  }
  return numbers
}

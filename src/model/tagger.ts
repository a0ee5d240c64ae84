import { bytesOf, startsOf } from './bytes.ts'
import { features } from './tagger-data.ts'

export { evidenceSteps, scale, steps } from './tagger-data.ts'

/** The weights, in buckets by the upper bits of a feature's hash; a byte more of the hash tells the features of a bucket apart. */
export const taggerFormat = { bucketBits: 16, keyBits: 8 } as const

interface Table {
  /** Where the features of a bucket begin. */
  readonly buckets: Uint32Array
  readonly keys: Uint8Array
  /** Where the weights of a feature begin: a label and a number each. */
  readonly starts: Uint32Array
  readonly labels: Uint8Array
  readonly weights: Int8Array
}

let table: Table | undefined

/** Read when first asked: the start of the program does not wait for it. */
function readTable(): Table {
  const weights = bytesOf(features.weights)
  return {
    buckets: startsOf(bytesOf(features.perBucket)),
    keys: bytesOf(features.keys),
    starts: startsOf(bytesOf(features.perFeature)),
    labels: bytesOf(features.labels),
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
  }
}

const { bucketBits, keyBits } = taggerFormat
const bucketShift = 32 - bucketBits
const keyShift = bucketShift - keyBits
const keyMask = (1 << keyBits) - 1

/** Adds the weights of a feature to the sums of the labels, which begin at an index. */
export function addWeights(hash: number, sums: Int16Array | Int32Array, first: number): void {
  table ??= readTable()
  const { buckets, keys, starts, labels, weights } = table
  const bucket = hash >>> bucketShift
  const key = (hash >>> keyShift) & keyMask
  for (let feature = buckets[bucket]!; feature < buckets[bucket + 1]!; feature++) {
    if (keys[feature] !== key) continue
    for (let at = starts[feature]!; at < starts[feature + 1]!; at++) sums[first + labels[at]!]! += weights[at]!
    return
  }
}

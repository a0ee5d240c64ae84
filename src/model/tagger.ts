import { bytesOf, startsOf } from './bytes.ts'
import { features, lengths, levels } from './tagger-data.ts'

export { evidenceSteps, scale, steps } from './tagger-data.ts'

/**
 * The weights, in buckets by the upper bits of a feature's hash, and the buckets in blocks by the uppermost, so that a look-up
 * touches little memory: where the blocks begin is close at hand, and all that a look-up reads then stands together. A block
 * begins with a byte a bucket: where in the block the bucket begins, 0 if it is empty. Else it holds the number of its features;
 * of each a byte more of its hash; of each how many weights it has; and the weights, a byte each: a label, one of a few levels, and the sign.
 */
export const taggerFormat = { blockBits: 15, bucketBits: 3, keyBits: 8, levelCount: 7 } as const

/** What a byte of a weight says: its label, and the weight. */
const labelOf = Uint8Array.from({ length: 256 }, (_, code) => code / (2 * taggerFormat.levelCount))
const weightOf = Int8Array.from({ length: 256 }, (_, code) => {
  const level = levels[(code % (2 * taggerFormat.levelCount)) >> 1]!
  return code % 2 === 0 ? level : -level
})

interface Table {
  /** Where the bytes of a block begin. */
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
}

let table: Table | undefined

const { blockBits, bucketBits, keyBits } = taggerFormat
const blockShift = 32 - blockBits
const bucketShift = blockShift - bucketBits
const bucketMask = (1 << bucketBits) - 1
const keyShift = bucketShift - keyBits
const keyMask = (1 << keyBits) - 1

/** Adds the weights of a feature to the sums of the labels, which begin at an index. */
export function addWeights(hash: number, sums: Int16Array, first: number): void {
  const { starts, bytes } = (table ??= readTable())
  const block = starts[hash >>> blockShift]!
  const bucket = bytes[block + ((hash >>> bucketShift) & bucketMask)]!
  if (bucket !== 0) addFrom(bytes, block + bucket, bytes[block + bucket]!, hash, sums, first)
}

/** The most features whose weights are added at once. */
export const mostAtOnce = 64
const bucketStarts = new Uint32Array(mostAtOnce)
const bucketCounts = new Uint8Array(mostAtOnce)

/**
 * Adds the weights of several features. All buckets are touched before the first is read: so the processor fetches them
 * side by side, where it would else wait for one after the other.
 */
export function addAllWeights(hashes: Int32Array, count: number, sums: Int16Array): void {
  const { starts, bytes } = (table ??= readTable())
  for (let index = 0; index < count; index++) {
    const hash = hashes[index]!
    const block = starts[hash >>> blockShift]!
    const bucket = bytes[block + ((hash >>> bucketShift) & bucketMask)]!
    bucketStarts[index] = block + bucket
    bucketCounts[index] = bucket === 0 ? 0 : bytes[block + bucket]!
  }
  for (let index = 0; index < count; index++)
    addFrom(bytes, bucketStarts[index]!, bucketCounts[index]!, hashes[index]!, sums, 0)
}

// read when first asked: the start of the program does not wait for it
const readTable = (): Table => ({ starts: startsOf(bytesOf(lengths)), bytes: bytesOf(features) })

function addFrom(bytes: Uint8Array, start: number, count: number, hash: number, sums: Int16Array, first: number): void {
  const key = (hash >>> keyShift) & keyMask
  const counts = start + 1 + count
  let at = counts + count
  for (let feature = 0; feature < count; feature++) {
    const weights = bytes[counts + feature]!
    if (bytes[start + 1 + feature] !== key) at += weights
    else {
      for (const end = at + weights; at < end; at++) sums[first + labelOf[bytes[at]!]!]! += weightOf[bytes[at]!]!
      return
    }
  }
}

import { bytesOf, startsOf } from './bytes.ts'
import { features, lengths } from './tagger-data.ts'

export { evidenceSteps, scale, steps } from './tagger-data.ts'

/**
 * The weights, in buckets by the upper bits of a feature's hash, so that a look-up touches little memory. A bucket that is not
 * empty holds the number of its features; of each a byte more of its hash; of each how many weights it has; and the weights:
 * a label and a number each.
 */
export const taggerFormat = { bucketBits: 18, keyBits: 8 } as const

interface Table {
  /** Where the bytes of a bucket begin. */
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
}

let table: Table | undefined

const { bucketBits, keyBits } = taggerFormat
const bucketShift = 32 - bucketBits
const keyShift = bucketShift - keyBits
const keyMask = (1 << keyBits) - 1

/** Adds the weights of a feature to the sums of the labels, which begin at an index. */
export function addWeights(hash: number, sums: Int16Array, first: number): void {
  const { starts, bytes } = (table ??= readTable())
  const bucket = hash >>> bucketShift
  const start = starts[bucket]!
  if (start !== starts[bucket + 1]) addFrom(bytes, start, bytes[start]!, hash, sums, first)
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
    const bucket = hashes[index]! >>> bucketShift
    const start = starts[bucket]!
    bucketStarts[index] = start
    bucketCounts[index] = start === starts[bucket + 1] ? 0 : bytes[start]!
  }
  for (let index = 0; index < count; index++) addFrom(bytes, bucketStarts[index]!, bucketCounts[index]!, hashes[index]!, sums, 0)
}

// read when first asked: the start of the program does not wait for it
const readTable = (): Table => ({ starts: startsOf(bytesOf(lengths)), bytes: bytesOf(features) })

function addFrom(bytes: Uint8Array, start: number, count: number, hash: number, sums: Int16Array, first: number): void {
  const key = (hash >>> keyShift) & keyMask
  const counts = start + 1 + count
  let at = counts + count
  for (let feature = 0; feature < count; feature++) {
    const weights = bytes[counts + feature]!
    if (bytes[start + 1 + feature] !== key) at += 2 * weights
    else {
      for (const end = at + 2 * weights; at < end; at += 2) sums[first + bytes[at]!]! += (bytes[at + 1]! << 24) >> 24
      return
    }
  }
}

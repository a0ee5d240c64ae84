import { bytesOf, startsOf } from './bytes.ts'
import { features, lengths } from './tagger-data.ts'

export { evidenceSteps, scale, steps } from './tagger-data.ts'

/**
 * The weights, in buckets by the upper bits of a feature's hash, so that a look-up touches little memory. A bucket that is not
 * empty holds the number of its features; of each a byte more of its hash; of each how many weights it has; and the weights:
 * a label and a number each.
 */
export const taggerFormat = { bucketBits: 16, keyBits: 8 } as const

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
  // read when first asked: the start of the program does not wait for it
  table ??= { starts: startsOf(bytesOf(lengths)), bytes: bytesOf(features) }
  const { starts, bytes } = table
  const bucket = hash >>> bucketShift
  const start = starts[bucket]!
  if (start === starts[bucket + 1]) return
  const key = (hash >>> keyShift) & keyMask
  const count = bytes[start]!
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

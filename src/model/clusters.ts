import { bytesOf, startsOf } from './bytes.ts'
import { coarse, entries, lengths } from './clusters-data.ts'

/** The table: in buckets by the upper bits of the hash, two bytes an entry: some more bits of the hash, and the cluster. */
export const clustersFormat = { bucketBits: 16, keyBits: 6, valueBits: 10 } as const

interface Table {
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
  readonly coarse: Uint8Array
}

let table: Table | undefined

const { bucketBits, keyBits, valueBits } = clustersFormat
const valueMask = (1 << valueBits) - 1

// read when first asked: the start of the program does not wait for it
const readTable = (): Table => ({
  starts: startsOf(bytesOf(lengths)),
  bytes: bytesOf(entries),
  coarse: bytesOf(coarse),
})

/** The cluster of words used like the one with this hash (`hashWord`), from 1; 0 where none is known. */
export function clusterOf(hash: number): number {
  const { starts, bytes } = (table ??= readTable())
  const bucket = hash >>> (32 - bucketBits)
  const key = (hash << bucketBits) >>> (32 - keyBits)
  for (let at = starts[bucket]! * 2; at < starts[bucket + 1]! * 2; at += 2) {
    const entry = (bytes[at]! << 8) | bytes[at + 1]!
    if (entry >>> valueBits === key) return (entry & valueMask) + 1
  }
  return 0
}

/** The larger cluster that a cluster is part of, from 1; 0 of 0. */
export function coarseClusterOf(cluster: number): number {
  return cluster === 0 ? 0 : (table ??= readTable()).coarse[cluster - 1]! + 1
}

import { addWeights } from '../../../model/tagger.ts'
import { labelCount } from './labels.ts'

/** So many sums are kept at a time: of ten that are asked for, nine are among them. */
const slotBits = 12

/** Rows of sums, a number a label. */
export interface CachedSums {
  readonly rows: Int16Array
  /** Where the row of two numbers begins; it is there until the next is asked for. */
  of(first: number, second: number): number
}

/**
 * The sums of the weights of features that hang on two numbers alone. They are kept by the numbers, in a table that is small
 * enough for the processor's cache: one look-up for four or five. Numbers that fall on the slot of others take their place.
 */
export function cachedSums(features: (first: number, second: number) => readonly number[]): CachedSums {
  const keys = new Int32Array(2 << slotBits)
  const taken = new Uint8Array(1 << slotBits)
  const rows = new Int16Array(labelCount << slotBits)
  return {
    rows,
    of(first, second) {
      const slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - slotBits)
      const row = slot * labelCount
      if (!taken[slot] || keys[2 * slot] !== first || keys[2 * slot + 1] !== second) {
        taken[slot] = 1
        keys[2 * slot] = first
        keys[2 * slot + 1] = second
        rows.fill(0, row, row + labelCount)
        for (const hash of features(first, second)) addWeights(hash, rows, row)
      }
      return row
    },
  }
}

/** Reads the bytes of a table that a script wrote as base64. */
export const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, 'base64')

/** Where each bucket begins, from the lengths of the buckets; one more number says where the last ends. */
export function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let bucket = 0; bucket < lengths.length; bucket++) starts[bucket + 1] = starts[bucket]! + lengths[bucket]!
  return starts
}

/** The bytes of a table that a script wrote as base64; the command line has them as bytes already, see scripts/bundle.js. */
export const bytesOf = (table: string | Uint8Array): Uint8Array =>
  typeof table === 'string' ? Buffer.from(table, 'base64') : table

/** Where each bucket begins, from the lengths of the buckets; one more number says where the last ends. */
export function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let bucket = 0; bucket < lengths.length; bucket++) starts[bucket + 1] = starts[bucket]! + lengths[bucket]!
  return starts
}

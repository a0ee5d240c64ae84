import { bytesOf, startsOf } from './bytes.ts'
import { combinations, entries, lengths } from './gazetteer-data.ts'

/** What the lists say of a word: bits. The script that writes the data reads them here. */
export const traits = {
  given: 1 << 0,
  surname: 1 << 1,
  town: 1 << 2,
  city: 1 << 3,
  country: 1 << 4,
  region: 1 << 5,
  place: 1 << 6,
  demonym: 1 << 7,
  team: 1 << 8,
  honorific: 1 << 9,
  role: 1 << 10,
  day: 1 << 11,
  month: 1 << 12,
  person: 1 << 13,
  ordinary: 1 << 14,
  knownOrganization: 1 << 15,
  organizationWord: 1 << 16,
  placeWord: 1 << 17,
  eventWord: 1 << 18,
} as const

/** More than a trait: a name of several words begins so. */
export const beginsPhrase = 1 << 19
/** Known names have at most so many words. */
export const longestPhrase = 6

/** The table: in buckets by the upper bits of the hash, three bytes an entry. */
export const gazetteerFormat = { bucketBits: 16, keyBits: 11, valueBits: 10, entryBytes: 3 } as const

interface Table {
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
}

let table: Table | undefined

const { bucketBits, keyBits, valueBits, entryBytes } = gazetteerFormat
const valueMask = (1 << valueBits) - 1

/** What is known of a word, or of a name of several, by its hash: a sum of `traits`, 0 where nothing is. */
export function traitsOf(hash: number): number {
  // read when first asked: the start of the program does not wait for it
  table ??= { starts: startsOf(bytesOf(lengths)), bytes: bytesOf(entries) }
  const { starts, bytes } = table
  const bucket = hash >>> (32 - bucketBits)
  const key = (hash << bucketBits) >>> (32 - keyBits)
  for (let at = starts[bucket]! * entryBytes; at < starts[bucket + 1]! * entryBytes; at += entryBytes) {
    const entry = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!
    if (entry >>> valueBits === key) return combinations[entry & valueMask]!
  }
  return 0
}

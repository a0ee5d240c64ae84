// Packs word lists into src/model/gazetteer-data.ts: node scripts/tagger/write-gazetteer.js LEXICON.json
// LEXICON.json: { "word or name of several words": ["trait", …] }, made by lexicon.py. Needs a build (dist/).
import { readFileSync, writeFileSync } from 'node:fs'
import { readDocument } from '../../dist/document/document.js'
import { beginsPhrase, gazetteerFormat, longestPhrase, traits } from '../../dist/model/gazetteer.js'
import { hashPair, hashWord } from '../../dist/model/hashes.js'

const lexicon = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const table = new Map()
const { bucketBits, keyBits, valueBits } = gazetteerFormat
const keyOf = hash => hash >>> (32 - bucketBits - keyBits)
const add = (hash, value) => table.set(keyOf(hash), (table.get(keyOf(hash)) ?? 0) | value)

for (const [name, found] of Object.entries(lexicon)) {
  const value = found.reduce((sum, trait) => sum | traits[trait], 0)
  const words = readDocument(name).tokens.map(({ lexeme }) => hashWord(lexeme.lower))
  if (words.length === 1) add(words[0], value)
  else if (words.length <= longestPhrase) {
    add(words[0], beginsPhrase)
    add(words.reduce(hashPair), value)
  }
}

const combinations = [...new Set(table.values())].sort((a, b) => a - b)
if (combinations.length > 1 << valueBits) throw new Error(`${combinations.length} combinations of traits are too many`)
const lengths = new Uint8Array(1 << bucketBits)
const bytes = []
for (const key of [...table.keys()].sort((a, b) => a - b)) {
  if (++lengths[key >>> keyBits] === 0) throw new Error('A bucket is too full')
  const entry = ((key & ((1 << keyBits) - 1)) << valueBits) | combinations.indexOf(table.get(key))
  bytes.push(entry >>> 16, (entry >>> 8) & 0xff, entry & 0xff)
}
const base64 = numbers => Buffer.from(numbers).toString('base64')
writeFileSync(
  new URL('../../src/model/gazetteer-data.ts', import.meta.url),
  `// Written by scripts/tagger/write-gazetteer.js; docs/model-card.md says from what.
export const combinations: readonly number[] = [${combinations.join(', ')}]
export const lengths = '${base64(lengths)}'
export const entries = '${base64(bytes)}'
`,
)
console.log(`${table.size} entries, ${combinations.length} combinations, ${bytes.length} bytes`)

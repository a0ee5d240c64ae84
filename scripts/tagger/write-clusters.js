// Packs word clusters into src/model/clusters-data.ts: node scripts/tagger/write-clusters.js CLUSTERS.json [WORDS]
// CLUSTERS.json: { words, cluster: [number], coarse: [number] }, made by clusters.py; the first WORDS that are written in letters are taken.
// Needs a build (dist/).
import { readFileSync, writeFileSync } from 'node:fs'
import { hashWord } from '../../dist/model/hashes.js'

const bucketBits = 16
const keyBits = 6
const valueBits = 10
const [file, most = '150000'] = process.argv.slice(2)
const { words, cluster, coarse } = JSON.parse(readFileSync(file, 'utf8'))
const isWord = /^\p{L}[\p{L}\p{M}'.]*$/u
const table = new Map()
for (let index = 0, count = 0; index < words.length && count < Number(most); index++) {
  if (!isWord.test(words[index])) continue
  count++
  const key = hashWord(words[index]) >>> (32 - bucketBits - keyBits)
  // two words with one key: the more frequent one stays
  if (!table.has(key)) table.set(key, cluster[index])
}
const lengths = new Uint8Array(1 << bucketBits)
const bytes = []
for (const key of [...table.keys()].sort((a, b) => a - b)) {
  lengths[key >>> keyBits]++
  const entry = ((key & ((1 << keyBits) - 1)) << valueBits) | table.get(key)
  bytes.push(entry >>> 8, entry & 0xff)
}
const base64 = numbers => Buffer.from(numbers).toString('base64')
writeFileSync(
  new URL('../../src/model/clusters-data.ts', import.meta.url),
  `// Written by scripts/tagger/write-clusters.js; docs/model-card.md says from what.
export const coarse = '${base64(coarse)}'
export const lengths = '${base64(lengths)}'
export const entries = '${base64(bytes)}'
`,
)
console.log(`${table.size} words, ${bytes.length} bytes`)

// Packs the weights of the tagger into src/model/tagger-data.ts.
import { writeFileSync } from 'node:fs'
import { taggerFormat } from '../../dist/model/tagger.js'
import { labelCount } from '../../dist/parsers/names/mentions/labels.js'

const { blockBits, bucketBits, keyBits, levelCount } = taggerFormat

/** Sizes that weights are rounded to, in steps of the scale: those with the least squared error (Lloyd). */
function levelsOf(sizes) {
  const counts = new Float64Array(128)
  for (const size of sizes) counts[size]++
  const highest = counts.findLastIndex(count => count > 0)
  const lowest = counts.findIndex(count => count > 0)
  let levels = Array.from(
    { length: levelCount },
    (_, index) => lowest * (highest / lowest) ** (index / (levelCount - 1)),
  )
  for (let round = 0; round < 60; round++) {
    const sums = new Float64Array(levelCount)
    const totals = new Float64Array(levelCount)
    counts.forEach((count, size) => {
      const level = nearest(levels, size)
      sums[level] += count * size
      totals[level] += count
    })
    levels = levels.map((level, index) => (totals[index] ? sums[index] / totals[index] : level))
  }
  return levels.map(Math.round)
}

const nearest = (levels, size) =>
  levels.reduce((best, level, index) => (Math.abs(level - size) < Math.abs(levels[best] - size) ? index : best), 0)

/** Writes the tables; gives what to log. `parts`: features by their hashes, with a row of weights each. */
export function writeTables({ scale, parts, steps, evidenceSteps }) {
  const rows = new Map()
  const sizes = []
  for (const { hashes, weights } of parts)
    hashes.forEach((hash, number) => {
      const pairs = []
      for (let label = 0; label < labelCount; label++) {
        const weight = Math.round(weights[number * labelCount + label] / scale)
        if (weight) pairs.push([label, Math.max(-127, Math.min(127, weight))])
      }
      const key = hash >>> (32 - blockBits - bucketBits - keyBits)
      // two features with one key: the one with more to say stays
      if (pairs.length > (rows.get(key)?.length ?? 0)) rows.set(key, pairs)
    })
  for (const pairs of rows.values()) for (const [, weight] of pairs) sizes.push(Math.abs(weight))
  const levels = levelsOf(sizes)
  const code = ([label, weight]) =>
    label * 2 * levelCount + 2 * nearest(levels, Math.abs(weight)) + (weight < 0 ? 1 : 0)
  const blocks = Array.from({ length: 2 ** blockBits }, () => Array.from({ length: 2 ** bucketBits }, () => []))
  for (const [key, pairs] of [...rows].sort((a, b) => a[0] - b[0])) {
    const bucket = key >>> keyBits
    blocks[bucket >>> bucketBits][bucket % 2 ** bucketBits].push({ key: key % 2 ** keyBits, pairs })
  }
  const bytes = []
  let lost = 0
  const lengths = Uint8Array.from(blocks, block => {
    const size = bucket => (bucket.length ? 1 + bucket.reduce((sum, { pairs }) => sum + 2 + pairs.length, 0) : 0)
    const length = () => block.length + block.reduce((sum, bucket) => sum + size(bucket), 0)
    while (length() > 255) {
      block.findLast(bucket => bucket.length).pop()
      lost++
    }
    let at = block.length
    for (const bucket of block) {
      bytes.push(bucket.length ? at : 0)
      at += size(bucket)
    }
    for (const bucket of block) {
      if (bucket.length)
        bytes.push(bucket.length, ...bucket.map(({ key }) => key), ...bucket.map(({ pairs }) => pairs.length))
      for (const { pairs } of bucket) for (const pair of pairs) bytes.push(code(pair))
    }
    return at
  })
  const base64 = numbers => Buffer.from(numbers).toString('base64')
  const rounded = numbers => [...numbers].map(number => Number(number.toFixed(3))).join(', ')
  writeFileSync(
    new URL('../../src/model/tagger-data.ts', import.meta.url),
    `// Written by scripts/tagger/train.js; docs/model-card.md says from what.
export const scale = ${scale}
export const levels: readonly number[] = [${levels.join(', ')}]
export const steps: readonly number[] = [${rounded(steps)}]
export const evidenceSteps: readonly number[] = [${rounded(evidenceSteps)}]
export const lengths = '${base64(lengths)}'
export const features = '${base64(bytes)}'
`,
  )
  return `${rows.size} features written (${lost} did not fit), ${bytes.length} bytes; levels ${levels.join(' ')}`
}

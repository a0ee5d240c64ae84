// Measures how often each rule that names a speaker is right on annotated text, and writes the table that confidence is read from (then build again):
//   node scripts/measure-rules.mjs GOLD.jsonl [--write]
// A find counts as right if most of it lies in the content of an annotated attribution with the same source.
import { readFileSync, writeFileSync } from 'node:fs'
import { readArticle } from '../dist/index.js'

const [path, ...flags] = process.argv.slice(2)
const target = new URL('../src/model/rule-precision.ts', import.meta.url)
/** A rule that was seen less often is given the precision of all rules together, as if so many of its finds had been seen. */
const smoothing = 10

const lastWord = text => (text.match(/[\p{L}\p{N}_]+/gu) ?? ['']).at(-1).toLowerCase()
const overlap = (spans, [start, end]) =>
  spans.reduce((sum, [s, e]) => sum + Math.max(0, Math.min(e, end) - Math.max(s, start)), 0)

function sameSource(text, speaker, sources) {
  if (sources.some(([start, end]) => speaker.start < end && start < speaker.end)) return true
  const last = lastWord(speaker.text)
  return last.length > 3 && sources.some(([start, end]) => lastWord([...text].slice(start, end).join('')) === last)
}

/** By rule and kind: a verb that may introduce a paraphrase is surer beside a quotation. */
const rules = new Map()
for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
  const { text, gold } = JSON.parse(line)
  if (!gold.attributions) continue
  for (const { rule, kind, speaker, parts } of readArticle(text, { offsets: 'codepoints', only: ['quotes'] }).quotes) {
    if (!speaker) continue
    const size = parts.reduce((sum, { start, end }) => sum + end - start, 0)
    const over = attribution =>
      parts.reduce((sum, { start, end }) => sum + overlap(attribution.content, [start, end]), 0)
    const right = gold.attributions.some(
      attribution => over(attribution) >= size / 2 && sameSource(text, speaker, attribution.source),
    )
    const key = `${rule} ${kind}`
    const count = rules.get(key) ?? { right: 0, all: 0 }
    rules.set(key, { right: count.right + right, all: count.all + 1 })
  }
}

const sum = key => [...rules.values()].reduce((total, count) => total + count[key], 0)
const overall = sum('right') / sum('all')
const rows = [...rules].sort(([a], [b]) => (a < b ? -1 : 1))
for (const [rule, { right, all }] of rows) console.log(rule.padEnd(32), (right / all).toFixed(3), all)
console.log('all'.padEnd(32), overall.toFixed(3), sum('all'))
if (flags.includes('--write')) {
  const entries = rows.map(
    ([rule, { right, all }]) => `  '${rule}': ${((right + smoothing * overall) / (all + smoothing)).toFixed(2)},`,
  )
  writeFileSync(
    target,
    `/** How often a speaker is right, by the rule that named it and the kind of the quote. Written by scripts/measure-rules.mjs from annotated news text. */\nexport const rulePrecision: Readonly<Record<string, number>> = {\n${entries.join('\n')}\n}\n`,
  )
}

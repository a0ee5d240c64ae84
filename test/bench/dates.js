/**
 * Dates alone, against chrono-node on the same text: `node test/bench/dates.js [file…]` after `npm run build`.
 * Each is run several times in turn and the best run counts, in CPU time, which a busy machine disturbs least; documents are cut into tokens before the clock starts,
 * for all parsers share them, and that cost is printed beside.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as chrono from 'chrono-node'
import { readDocument } from '../../dist/document/document.js'
import { dates } from '../../dist/parsers/dates/index.js'

const runs = 15
const published = { date: '2026-03-11', from: 'flag' }
const files = process.argv.slice(2)
const fixtures = join(import.meta.dirname, '../../fixtures/articles')
const paths = files.length > 0 ? files : readdirSync(fixtures).map(slug => join(fixtures, slug, 'article.txt'))
const texts = paths.map(path => readFileSync(path, 'utf8'))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

const readTexts = () => texts.map(text => readDocument(text))
const documents = readTexts()
const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0)
const context = { published, note: () => {} }

const ours = () => documents.reduce((sum, document) => {
  const structure = { roles: document.paragraphs.map(() => 'body'), bylines: [], boilerplate: [] }
  return sum + dates.parse(document, { structure, published }, context).length
}, 0)
const reference = { instant: new Date('2026-03-11T12:00:00Z'), timezone: 0 }
const theirs = () => texts.reduce((sum, text) => sum + chrono.parse(text, reference).length, 0)

/** In ms, all threads. */
const cpuTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e3
}

const contestants = { document: () => readTexts().length, dates: ours, 'chrono-node': theirs }
const best = new Map()
const found = new Map()
for (let run = 0; run < runs; run++) {
  for (const [name, work] of Object.entries(contestants)) {
    const start = cpuTime()
    found.set(name, work())
    best.set(name, Math.min(best.get(name) ?? Infinity, cpuTime() - start))
  }
}
console.log(`${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB, ${tokens} tokens`)
for (const [name, time] of best) {
  console.log(`${name.padEnd(12)} ${time.toFixed(1).padStart(8)} ms ${(bytes / 1e3 / time).toFixed(2).padStart(7)} MB/s ${((time * 1e3) / tokens).toFixed(3)} µs/token, found ${found.get(name)}`)
}
console.log(`dates against chrono-node: ${(best.get('chrono-node') / best.get('dates')).toFixed(1)} times as fast`)

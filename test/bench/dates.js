// Dates alone against chrono-node: `npm run build && node test/bench/dates.js [file…]`; without files on the fixtures' paragraphs.
import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import { readDocument } from '../../dist/document/document.js'
import { dates } from '../../dist/parsers/dates/index.js'
import { articlesOf, bytesOf } from './texts.js'
import { interleave, median, ratio } from './timing.js'

const published = { date: '2026-03-16', from: 'flag' }
const reference = { instant: new Date('2026-03-16T12:00:00Z'), timezone: 0 }

/**
 * Times the dates of documents that are cut into tokens already (all parsers share them, and that cost is given apart)
 * and chrono-node on the same texts.
 */
export function benchDates(texts, rounds = 9) {
  const documents = texts.map(text => readDocument(text))
  const structures = documents.map(({ paragraphs }) => ({
    roles: paragraphs.map(() => 'body'),
    bylines: [],
    boilerplate: [],
  }))
  const context = { published, note: () => {} }
  const times = interleave(
    {
      cut: () => texts.forEach(text => readDocument(text)),
      dates: () =>
        documents.forEach((document, index) =>
          dates.parse(document, { structure: structures[index], published }, context),
        ),
      chrono: () => texts.forEach(text => chrono.parse(text, reference)),
    },
    rounds,
  )
  const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0)
  const perToken = name => (median(times[name]) * 1e3) / tokens
  return {
    ratio: ratio(times.dates, times.chrono),
    microseconds: { cut: perToken('cut'), dates: perToken('dates'), chrono: perToken('chrono') },
  }
}

if (import.meta.filename === process.argv[1]) {
  const files = process.argv.slice(2)
  const texts = files.length > 0 ? files.map(file => readFileSync(file, 'utf8')) : articlesOf(5000, 200)
  const { ratio, microseconds } = benchDates(texts)
  console.log(`${texts.length} texts, ${(bytesOf(texts) / 1e6).toFixed(2)} MB; µs a token:`)
  for (const [name, value] of Object.entries(microseconds)) console.log(`${name.padEnd(8)}${value.toFixed(3)}`)
  console.log(`dates × chrono-node: ${ratio.toFixed(1)} (≥ 5)`)
}

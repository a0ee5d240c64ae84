// Fits the weights that a quote's confidence is computed from, and measures how often each rule is right, on annotated text (then build again):
//   node scripts/fit-confidence.mjs GOLD.jsonl [GOLD.jsonl …] [--write]
// Every file counts the same, however long it is. Prints, for each file by folds over its documents, how often quotes of each band of
// confidence are right, and precision and recall above each threshold. A quote is right if its words are those of an annotated
// attribution, by and large, and its speaker is one of its sources.
import { readFileSync, writeFileSync } from 'node:fs'
import { english } from '../dist/article.js'
import { run, select } from '../dist/contract/pipeline.js'
import { readDocument } from '../dist/document/document.js'
import { readGold } from '../dist/score/gold.js'

const flags = process.argv.slice(2).filter(each => each.startsWith('--'))
const paths = process.argv.slice(2).filter(each => !each.startsWith('--'))
const weightsFile = new URL('../src/model/report-weights.ts', import.meta.url)
const precisionFile = new URL('../src/model/rule-precision.ts', import.meta.url)

/** Documents are dealt to so many folds. */
const folds = 5
/** What is seen in fewer quotes gets no weight. */
const rarest = 12
const lasso = 4e-4
const ridge = 2e-4
const rounds = 250
/**
 * Weights that are set, not fitted, and whose examples are left out of the fit: in one of the annotated sets deeds that show an attitude
 * (approved a loan) count as reports; here they do not.
 */
const given = { deed: -2, mute: -1 }

const word = /[\p{L}\p{N}_]+/gu

function examplesOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line, document) => {
      const { id, text, gold, published } = readGold(line)
      if (!gold.attributions) return []
      const read = readDocument(text)
      const context = { published: published && { date: published, from: 'flag' }, note: () => {} }
      const { quotes } = run(select(english, ['quotes']), read, context)
      const tokens = [...text.matchAll(word)].map(({ index, 0: { length } }) => [index, index + length])
      const wordsIn = parts => {
        const found = new Set()
        for (const { start, end } of parts)
          tokens.forEach(([first, last], at) => {
            if (first >= start && last <= end) found.add(at)
          })
        return found
      }
      const golds = gold.attributions.map(({ content, source, kind }) => ({
        kind,
        words: wordsIn(content),
        sources: source,
      }))
      const used = new Set()
      const examples = quotes.map(quote => {
        const words = wordsIn(quote.parts)
        let best
        golds.forEach((each, at) => {
          const both = [...words].filter(one => each.words.has(one)).length
          const size = quote.kind === 'direct' ? words.size : words.size + each.words.size - both
          const share = size === 0 ? 0 : both / size
          if (share >= 0.5 && share > (best?.share ?? 0))
            best = { share, at, same: sameSource(text, quote.speaker, each.sources) }
        })
        const found = best !== undefined
        if (found) used.add(best.at)
        return {
          id,
          document,
          text: quote.parts.map(({ start, end }) => text.slice(start, end)).join(' … '),
          evidence: [...new Set(quote.evidence)],
          kind: quote.kind,
          rule: quote.rule,
          found,
          right: found && (best.same || !quote.speaker) ? 1 : 0,
        }
      })
      examples.push(...golds.flatMap(({ kind }, at) => (used.has(at) ? [] : [{ document, missed: true, kind }])))
      return examples
    })
}

const lastWord = text => (text.match(word) ?? ['']).at(-1).toLowerCase()
function sameSource(text, speaker, sources) {
  if (sources.length === 0) return true
  if (!speaker) return false
  if (sources.some(({ start, end }) => speaker.start < end && start < speaker.end)) return true
  const last = lastWord(text.slice(speaker.start, speaker.end))
  return last.length > 3 && sources.some(({ start, end }) => lastWord(text.slice(start, end)) === last)
}

/** Minimizes the weighted loss with both penalties, by accelerated proximal steps. */
function fitted(all) {
  const examples = all.filter(({ evidence }) => !evidence.some(name => name in given))
  const count = new Map()
  for (const { evidence } of examples) for (const name of evidence) count.set(name, (count.get(name) ?? 0) + 1)
  const names = [...count]
    .filter(([, times]) => times >= rarest)
    .map(([name]) => name)
    .sort()
  const index = new Map(names.map((name, at) => [name, at]))
  const rows = examples.map(({ evidence }) => evidence.map(name => index.get(name)).filter(at => at !== undefined))
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  let weights = new Float64Array(names.length + 1)
  let ahead = weights.slice()
  let momentum = 1
  const step = 0.25
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(weights.length)
    rows.forEach((row, at) => {
      let sum = ahead[names.length]
      for (const one of row) sum += ahead[one]
      const error = ((1 / (1 + Math.exp(-sum)) - examples[at].right) * examples[at].weight) / total
      for (const one of row) gradient[one] += error
      gradient[names.length] += error
    })
    const next = ahead.map((value, at) => {
      const moved = value - step * gradient[at]
      if (at === names.length) return moved
      return (Math.sign(moved) * Math.max(0, Math.abs(moved) - step * lasso)) / (1 + step * ridge)
    })
    const faster = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2
    ahead = next.map((value, at) => value + ((momentum - 1) / faster) * (value - weights[at]))
    momentum = faster
    weights = next
  }
  const kept = Object.fromEntries(
    names.map((name, at) => [name, weights[at]]).filter(([, value]) => Math.abs(value) >= 0.02),
  )
  return { base: weights[names.length], weights: { ...kept, ...given } }
}

const confidence = ({ base, weights }, evidence) =>
  1 / (1 + Math.exp(-evidence.reduce((sum, name) => sum + (weights[name] ?? 0), base)))

const files = paths.map(path => ({ path, all: examplesOf(path) }))
for (const file of files) {
  file.seen = file.all.filter(({ missed }) => !missed)
  for (const example of file.seen) example.weight = 1 / file.seen.length
}
for (let fold = 0; fold < folds; fold++) {
  const model = fitted(files.flatMap(({ seen }) => seen.filter(({ document }) => document % folds !== fold)))
  for (const { seen } of files)
    for (const example of seen)
      if (example.document % folds === fold) example.confidence = confidence(model, example.evidence)
}
for (const { path, all, seen } of files) {
  console.log(`== ${path}`)
  for (let band = 0; band < 10; band++) {
    const inside = seen.filter(each => Math.min(9, Math.floor(each.confidence * 10)) === band)
    if (inside.length === 0) continue
    const mean = key => inside.reduce((sum, each) => sum + each[key], 0) / inside.length
    console.log(
      `  ${band / 10}  printed ${mean('confidence').toFixed(3)}  right ${mean('right').toFixed(3)}  of ${inside.length}`,
    )
  }
  for (const indirect of [true, false]) {
    const gold = all.filter(({ missed, kind }) => missed && (kind === 'indirect') === indirect).length
    const mine = seen.filter(({ kind }) => (kind === 'indirect') === indirect)
    const hits = mine.filter(({ found }) => found).length
    for (const least of [0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]) {
      const kept = mine.filter(each => each.confidence >= least)
      const right = kept.filter(({ found }) => found).length
      console.log(
        `  ${indirect ? 'indirect' : 'quoted  '} ≥ ${least.toFixed(2)}  p ${(right / kept.length).toFixed(3)}  r ${(right / (gold + hits)).toFixed(3)}`,
      )
    }
  }
}
const model = fitted(files.flatMap(({ seen }) => seen))
console.log(`${Object.keys(model.weights).length} weights`)
if (flags.includes('--write')) {
  const rows = Object.entries(model.weights).map(
    ([name, value]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name.replaceAll("'", "\\'")}'`}: ${value.toFixed(2)},`,
  )
  writeFileSync(
    weightsFile,
    `/** What each piece of evidence adds to a quote's confidence, in log odds. Written by scripts/fit-confidence.mjs from annotated news text. */\nexport const weights: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n}\n\nexport const base = ${model.base.toFixed(2)}\n`,
  )
  writeFileSync(
    precisionFile,
    `/** How often a quote is right, by its rule and kind. Written by scripts/fit-confidence.mjs from annotated news text. */\nexport const rulePrecision: Readonly<Record<string, number>> = {\n${precisions().join('\n')}\n}\n`,
  )
}

/** A row for each rule and kind; what was seen less often is given the precision of all, as if so many had been seen. */
function precisions() {
  const smoothing = 10
  const sums = new Map()
  const all = files.flatMap(({ seen }) => seen)
  const scale = all.length / files.length
  let overall = 0
  for (const { rule, kind, right, weight } of all) {
    const sum = sums.get(`${rule} ${kind}`) ?? { right: 0, all: 0 }
    sums.set(`${rule} ${kind}`, { right: sum.right + right * weight * scale, all: sum.all + weight * scale })
    overall += (right * weight) / files.length
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, sum]) => `  '${key}': ${((sum.right + smoothing * overall) / (sum.all + smoothing)).toFixed(2)},`)
}

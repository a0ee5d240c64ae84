// Fits the weights that tell the article from what stands around it, and writes src/model/page-data.ts. Needs a build (dist/).
//
//   node scripts/page/train.js --pages pages.jsonl [--plain plain.jsonl] [--folds 5] [--write]
//
// JSONL: pages as `{ id: "…/PAGE-EXTRACTOR", text, gold: { body: [[start, end], …] } }`, plain articles as `{ id, text }`.
// With --folds it is judged on pages that it was not fitted on: a page, in all its extractors' outputs, is in one fold.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readDocument } from '../../dist/document/document.js'
import { answerCount, askCount, readAnswers } from '../../dist/parsers/page/body/answers.js'
import { bodyChances, starts, states, steps, sumPaths } from '../../dist/parsers/page/body/chain.js'
import { readLooks } from '../../dist/parsers/page/body/looks.js'
import { noticeKind } from '../../dist/parsers/page/boilerplate.js'
import { layOut } from '../../dist/parsers/page/page-chrome.js'
import { readGold } from '../../dist/score/gold.js'

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string' },
    plain: { type: 'string' },
    folds: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '25' },
    rate: { type: 'string', default: '0.05' },
    shrink: { type: 'string', default: '0.00003' },
    write: { type: 'boolean' },
    out: { type: 'string' },
    long: { type: 'string', default: '0' },
  },
})
const S = states.length
const load = file =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line).gold ? readGold(line) : JSON.parse(line)))

function prepare({ id, text, gold }) {
  const document = readDocument(text)
  const page = layOut(document)
  const kinds = page.lines.map(line => noticeKind(document.tokens, line))
  const answers = readAnswers(readLooks(page, kinds))
  const marked = new Uint8Array(text.length)
  for (const { start, end } of gold ? gold.body : [{ start: 0, end: text.length }]) marked.fill(1, start, end)
  const chars = document.paragraphs.map(({ start, end }) => text.slice(start, end).replace(/\s/g, '').length)
  const body = document.paragraphs.map(({ start, end }) => {
    let inside = 0
    for (let at = start; at < end; at++) inside += marked[at]
    return inside * 2 > end - start
  })
  const first = body.indexOf(true)
  const last = body.lastIndexOf(true)
  const labels = body.map((is, at) => (is ? 1 : first < 0 || at < first ? 0 : at < last ? 2 : 3))
  return { id, text, document, answers, labels, chars, body, page: id.replace(/^.*\//, '').slice(0, 12) }
}

function scoresOf({ answers, labels }, weights) {
  const scores = new Float64Array(labels.length * S)
  for (let line = 0; line < labels.length; line++)
    for (let ask = 0; ask < askCount; ask++) {
      const at = answers[line * askCount + ask] * S
      for (let state = 0; state < S; state++) scores[line * S + state] += weights[at + state]
    }
  return scores
}

/** AdaGrad over the texts, one at a time, in an order that a seed gives. */
function fitted(texts) {
  const size = answerCount * S + steps.length + starts.length
  const stepsAt = answerCount * S
  const startsAt = stepsAt + steps.length
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-2)
  let seed = 1
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647
  const rounds = Number(options.rounds)
  const gradient = new Float64Array(size)
  for (let round = 0; round < rounds; round++) {
    const rate = Number(options.rate) * (1 - round / rounds)
    const order = texts.map(text => [random(), text]).sort((a, b) => a[0] - b[0])
    for (const [, text] of order) {
      const { answers, labels } = text
      const chain = {
        steps: Array.from(weights.subarray(stepsAt, startsAt)),
        starts: Array.from(weights.subarray(startsAt)),
      }
      const scores = scoresOf(text, weights)
      const { to, from, total } = sumPaths(scores, chain)
      const touched = new Set()
      const add = (at, value) => {
        gradient[at] += value
        touched.add(at)
      }
      for (let line = 0; line < labels.length; line++) {
        const share = new Float64Array(S)
        for (let state = 0; state < S; state++)
          share[state] =
            Number(labels[line] === state) - Math.exp(to[line * S + state] + from[line * S + state] - total)
        const heavy = 1 + Number(options.long) * Math.min(4, text.chars[line] / 100)
        for (let state = 0; state < S; state++) share[state] *= heavy
        if (share.every(value => Math.abs(value) < 1e-4)) continue
        for (let ask = 0; ask < askCount; ask++) {
          const at = answers[line * askCount + ask] * S
          for (let state = 0; state < S; state++) add(at + state, share[state])
        }
        if (line === 0) starts.forEach((state, index) => add(startsAt + index, share[state]))
      }
      for (let line = 1; line < labels.length; line++)
        steps.forEach(([before, after], step) => {
          const expected = Math.exp(
            to[(line - 1) * S + before] + chain.steps[step] + scores[line * S + after] + from[line * S + after] - total,
          )
          add(stepsAt + step, Number(labels[line - 1] === before && labels[line] === after) - expected)
        })
      for (const at of touched) {
        const slope = gradient[at] / Math.sqrt(labels.length) - Number(options.shrink) * weights[at] * 100
        gradient[at] = 0
        squares[at] += slope * slope
        weights[at] += (rate * slope) / Math.sqrt(squares[at])
      }
    }
  }
  return {
    weights: weights.subarray(0, stepsAt),
    chain: { steps: Array.from(weights.subarray(stepsAt, startsAt)), starts: Array.from(weights.subarray(startsAt)) },
  }
}

/** Characters kept and characters of the article, at several thresholds. */
function judge(texts, { weights, chain }, table) {
  for (const text of texts) {
    const chances = bodyChances(scoresOf(text, weights), chain)
    text.chances = chances
    for (const row of table)
      text.chars.forEach((chars, line) => {
        const kept = chances[line] >= row.least
        if (kept) row.kept += chars
        if (text.body[line]) row.gold += chars
        if (kept && text.body[line]) row.right += chars
      })
  }
}
const newTable = () => [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6].map(least => ({ least, kept: 0, gold: 0, right: 0 }))
const print = table => {
  for (const { least, kept, gold, right } of table)
    console.log(`least ${least}: p ${(right / kept).toFixed(4)} r ${(right / gold).toFixed(4)}`)
}

const pages = load(options.pages).map(prepare)
const plain = options.plain ? load(options.plain).map(prepare) : []
const names = [...new Set(pages.map(({ page }) => page))].sort()
const foldOf = new Map(names.map((name, index) => [name, index % Number(options.folds || 1)]))
if (Number(options.folds) > 1) {
  const table = newTable()
  for (let fold = 0; fold < Number(options.folds); fold++) {
    const model = fitted([
      ...pages.filter(({ page }) => foldOf.get(page) !== fold),
      ...plain.filter((_, at) => at % Number(options.folds) !== fold),
    ])
    judge(
      pages.filter(({ page }) => foldOf.get(page) === fold),
      model,
      table,
    )
    const rest = plain.filter((_, at) => at % Number(options.folds) === fold)
    if (rest.length) {
      const own = newTable()
      judge(rest, model, own)
      console.log(`fold ${fold}: plain texts kept`, (own[3].right / own[3].gold).toFixed(4))
    }
  }
  print(table)
  if (options.out)
    writeFileSync(
      options.out,
      pages
        .map(({ id, text, document, chances, body, chars }) =>
          JSON.stringify({
            id,
            lines: document.paragraphs.map(({ start, end }, at) => [
              text.slice(start, end),
              chances[at],
              body[at],
              chars[at],
            ]),
          }),
        )
        .join('\n'),
    )
}
if (options.write) {
  const model = fitted([...pages, ...plain])
  const table = newTable()
  judge(pages, model, table)
  console.log('on what it was fitted on:')
  print(table)
  const scale = 127 / model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const bytes = Buffer.from(Int8Array.from(model.weights, weight => Math.round(weight * scale)).buffer)
  const list = numbers => `[${numbers.map(number => Number(number.toFixed(3))).join(', ')}]`
  writeFileSync(
    new URL('../../src/model/page-data.ts', import.meta.url),
    [
      '// Written by scripts/page/train.js; docs/model-card.md says from what.',
      `export const scale = ${Number(scale.toFixed(3))}`,
      `export const steps: readonly number[] = ${list(model.chain.steps)}`,
      `export const starts: readonly number[] = ${list(model.chain.starts)}`,
      `export const weights: string | Uint8Array =\n  '${bytes.toString('base64')}'`,
      '',
    ].join('\n'),
  )
}

// Trains the tagger and writes src/model/tagger-data.ts. Needs a build (dist/).
//
//   node --max-old-space-size=10000 scripts/tagger/train.js --train a.jsonl,b.jsonl --dev c.jsonl [--write]
//
// JSONL: { id, text, spans: [[start, end, "person" | "organization" | "place" | "group"], …], unsure?: [[start, end], …] } in UTF-16 units.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readDocument } from '../../dist/document/document.js'
import { hashPair } from '../../dist/model/hashes.js'
import { contextFeatures, neighbours } from '../../dist/parsers/names/mentions/contexts.js'
import { evidenceFeatures, findPlaces, gatherEvidence } from '../../dist/parsers/names/mentions/evidence.js'
import { kinds, labelCount, part } from '../../dist/parsers/names/mentions/labels.js'
import { namesIn } from '../../dist/parsers/names/mentions/names.js'
import { findRuns } from '../../dist/parsers/names/mentions/runs.js'
import { readScene } from '../../dist/parsers/names/mentions/scenes.js'
import { ownPart, ownUpperPart, partFeatures } from '../../dist/parsers/names/mentions/sums.js'
import { augmenter, dresser } from './augment.js'
import { Dictionary, Numbers, randomFrom, read, train } from './crf.js'
import { writeTables } from './write-tables.js'

const { values: options } = parseArgs({
  options: {
    train: { type: 'string' },
    dev: { type: 'string', default: '' },
    names: { type: 'string', default: '' },
    write: { type: 'boolean' },
    epochs: { type: 'string', default: '6' },
    rate: { type: 'string', default: '0.15' },
    drop: { type: 'string', default: '0.15' },
    text: { type: 'string', default: '0.4' },
    folds: { type: 'string', default: '3' },
    copies: { type: 'string', default: '1' },
    bytes: { type: 'string', default: '640000' },
    least: { type: 'string', default: '2' },
    unsure: { type: 'string', default: '0.3' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
})
const started = Date.now()
const log = (...words) => console.log(`[${((Date.now() - started) / 1000).toFixed(0)} s]`, ...words)
// "file.jsonl", or "file.jsonl:0.5" where its sentences count half
const load = names =>
  names
    .split(',')
    .filter(Boolean)
    .flatMap(name => {
      const [file, weight = '1'] = name.split(':')
      return readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map(line => ({ weight: Number(weight), file, ...JSON.parse(line) }))
    })

const buffer = new Int32Array(128)

/** Cuts a text into runs with their features and gold labels. */
function prepare(article, dictionary, features, add) {
  const document = readDocument(article.text)
  const scene = readScene(document)
  const runs = findRuns(scene.words, document.sentences)
  const labels = goldLabels(article, document, runs)
  let place = 0
  const prepared = runs.map(run => {
    const length = run.last - run.first
    const offsets = new Int32Array(length + 1)
    for (let index = 0; index < length; index++) {
      offsets[index] = features.length
      const push = hash => {
        const number = dictionary.number(hash >>> 0, add)
        if (number >= 0) features.push(number)
      }
      const at = run.first + index
      partFeatures(document.tokens[at].lexeme, run.manner === 2 ? ownUpperPart : ownPart).forEach(push)
      neighbours.forEach(({ offset, outside, place }, neighbour) => {
        const other = at + offset
        if (other >= run.sentence.first && other < run.sentence.last)
          partFeatures(document.tokens[other].lexeme, neighbour).forEach(push)
        else if (outside) push(hashPair(outside, place))
      })
      // in an order that does not hang on the code: which of them are dropped does hang on it
      buffer
        .subarray(0, contextFeatures(scene, run, at, buffer))
        .sort()
        .forEach(push)
    }
    offsets[length] = features.length
    place += length
    const [start, end] = [document.tokens[run.first].start, document.tokens[run.last - 1].end]
    const isUnsure = article.unsure?.some(([from, to]) => from < end && start < to)
    const weight = article.weight * (isUnsure ? Number(options.unsure) : 1)
    return { length, offsets, gold: labels.slice(place - length, place), weight, first: run.first }
  })
  return { article, document, scene, runs, prepared, total: place }
}

let lost = 0
let spansSeen = 0
function goldLabels({ spans = [], text }, { tokens }, runs) {
  const runOf = new Map()
  const placeOf = new Map()
  let place = 0
  runs.forEach((run, index) => {
    for (let at = run.first; at < run.last; at++) {
      runOf.set(at, index)
      placeOf.set(at, place++)
    }
  })
  const labels = new Uint8Array(place)
  const starts = new Map(tokens.map((token, index) => [token.start, index]))
  const ends = new Map(tokens.map((token, index) => [token.end, index]))
  for (const [start, end, name] of spans) {
    spansSeen++
    const kind = kinds.indexOf(name)
    const first = starts.get(start)
    const last =
      ends.get(end) ??
      (text[end] === '.' ? ends.get(end + 1) : undefined) ??
      (text[end - 1] === '.' ? ends.get(end - 1) : undefined)
    if (
      kind < 0 ||
      first === undefined ||
      last === undefined ||
      last < first ||
      runOf.get(first) === undefined ||
      runOf.get(first) !== runOf.get(last) ||
      labels[placeOf.get(first)]
    ) {
      lost++
      continue
    }
    for (let at = first; at <= last; at++) {
      const where = first === last ? part.single : at === first ? part.begin : at === last ? part.last : part.inside
      labels[placeOf.get(at)] = 1 + 4 * kind + where
    }
  }
  return labels
}

/** What a model makes of a prepared article, as the evidence needs it. */
function readArticle(model, features, { scene, runs, prepared, total }) {
  const reading = {
    words: scene.words,
    runs,
    tokens: new Uint32Array(total),
    chances: new Float32Array(total * labelCount),
    labels: new Uint8Array(total),
  }
  let place = 0
  prepared.forEach((run, index) => {
    for (let at = 0; at < run.length; at++) reading.tokens[place + at] = runs[index].first + at
    run.frozenNext = read(
      model,
      features,
      run,
      reading.labels,
      place,
      (model.likelihoods ??= model.steps.map(Math.exp)),
      reading.chances,
    )
    place += run.length
  })
  return reading
}

/** The same runs with what the evidence adds: frozen scores, and the features of the evidence. */
function withEvidence(prepared, reading, dictionary, features, add) {
  const evidence = gatherEvidence(reading, findPlaces(reading.words, reading.tokens))
  let place = 0
  return prepared.prepared.map(run => {
    const offsets = new Int32Array(run.length + 1)
    for (let index = 0; index < run.length; index++, place++) {
      offsets[index] = features.length
      buffer
        .subarray(0, evidenceFeatures(evidence, place, buffer))
        .sort()
        .forEach(hash => {
          const number = dictionary.number(hash >>> 0, add)
          if (number >= 0) features.push(number)
        })
    }
    offsets[run.length] = features.length
    return { ...run, offsets, frozen: run.frozenNext }
  })
}

function scoreAll(name, articles, predictions) {
  const counts = new Map()
  const count = (kind, what) => counts.set(`${kind} ${what}`, (counts.get(`${kind} ${what}`) ?? 0) + 1)
  const scored = ['person', 'organization', 'place']
  articles.forEach(({ spans }, index) => {
    const gold = new Set(spans.filter(span => scored.includes(span[2])).map(String))
    const found = new Set(predictions[index].filter(span => scored.includes(span[2])).map(String))
    for (const span of gold) {
      count(span.split(',')[2], 'gold')
      count('all', 'gold')
    }
    for (const span of found) {
      const kind = span.split(',')[2]
      for (const name of [kind, 'all']) {
        count(name, 'found')
        if (gold.has(span)) count(name, 'right')
      }
    }
  })
  const figures = ['all', ...scored].map(kind => {
    const get = what => counts.get(`${kind} ${what}`) ?? 0
    const [precision, recall] = [get('right') / get('found'), get('right') / get('gold')]
    return `${kind} ${precision.toFixed(3)} ${recall.toFixed(3)} ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`
  })
  log(name.padEnd(24), figures.join(' | '))
}

const mentionsIn = (document, reading) =>
  namesIn(document, reading).map(({ start, end, kind }) => [start, end, kinds[kind]])

// 1. articles, as they are and with other names in them
const random = randomFrom(Number(options.seed))
const originals = load(options.train)
const articles = []
const dress = dresser(options.names, random)
const augment = augmenter(options.names, random)
for (const article of originals) articles.push(dress(article))
for (let copy = 0; copy < Number(options.copies); copy++)
  for (const article of originals) articles.push(dress(augment(article)))

// 2. features; those that are met once are left out
let dictionary = new Dictionary()
const features = new Numbers()
const prepared = articles.map(article => prepare(article, dictionary, features, true))
const counts = new Uint32Array(dictionary.size)
for (let slot = 0; slot < features.length; slot++) counts[features.list[slot]]++
{
  const renumbered = new Int32Array(dictionary.size).fill(-1)
  const kept = new Dictionary()
  const hashes = dictionary.hashes()
  counts.forEach((count, number) => {
    if (count >= Number(options.least)) renumbered[number] = kept.number(hashes[number], true)
  })
  for (let slot = 0; slot < features.length; slot++) features.list[slot] = renumbered[features.list[slot]]
  dictionary = kept
}
log(`${articles.length} articles, ${spansSeen} spans (${lost} do not fit), ${dictionary.size} features`)

// 3. the first reading
const settings = {
  epochs: Number(options.epochs),
  rate: Number(options.rate),
  drop: Number(options.drop),
  dropText: Number(options.text),
  seed: Number(options.seed),
}
const list = features.list
const folds = Number(options.folds)
const foldOf = index => (index % originals.length) % folds
const others = []
for (let fold = 0; fold < folds; fold++) {
  others.push(
    train(
      prepared.filter((_, index) => foldOf(index) !== fold).flatMap(({ prepared }) => prepared),
      list,
      dictionary.size,
      { ...settings, seed: settings.seed + 1 + fold },
    ),
  )
  log(`trained without part ${fold + 1} of ${folds}`)
}
// the average of models of overlapping parts does better on new texts than one model of all
const model = train(
  prepared.flatMap(({ prepared }) => prepared),
  list,
  dictionary.size,
  settings,
)
for (const name of ['weights', 'steps']) {
  model[name].forEach((number, index) => {
    model[name][index] = others.reduce((sum, other) => sum + other[name][index], number) / (1 + folds)
  })
}
log('trained')
const bytesAllowed = Number(options.bytes)
const scale = prune(model)

function prune({ weights }) {
  const highest = weights.reduce((high, weight) => Math.max(high, Math.abs(weight)), 0)
  const scale = Math.min(highest, 6) / 127
  for (let index = 0; index < weights.length; index++) {
    const rounded = Math.max(-127, Math.min(127, Math.round(weights[index] / scale)))
    weights[index] = rounded * scale
  }
  // a feature with one weight only is kept if the weight is a step larger
  const keptIn = (row, least) => {
    const kept = []
    for (let label = 0; label < labelCount; label++) if (Math.abs(weights[row + label]) >= least) kept.push(label)
    return kept.length === 1 && Math.abs(weights[row + kept[0]]) < least + scale ? [] : kept
  }
  const bytesAt = least => {
    let bytes = 0
    for (let row = 0; row < weights.length; row += labelCount) {
      const pairs = keptIn(row, least).length
      if (pairs) bytes += 2 + pairs
    }
    return bytes
  }
  let least = scale
  while (bytesAt(least) > bytesAllowed) least += scale / 2
  log(`weights under ${least.toFixed(3)} left out: ${bytesAt(least)} bytes; scale ${scale.toFixed(4)}`)
  for (let row = 0; row < weights.length; row += labelCount) {
    const kept = keptIn(row, least)
    for (let label = 0; label < labelCount; label++) if (!kept.includes(label)) weights[row + label] = 0
  }
  return scale
}

const devs = options.dev
  .split(',')
  .filter(Boolean)
  .map(name => {
    const articles = load(name)
    const more = new Numbers()
    return {
      name: name.split('/').at(-1),
      articles,
      more,
      prepared: articles.map(article => prepare(article, dictionary, more, false)),
    }
  })
const readDev = ({ more, prepared }) => prepared.map(article => readArticle(model, more.list, article))
for (const dev of devs)
  scoreAll(
    `${dev.name} 1`,
    dev.articles,
    readDev(dev).map((reading, index) => mentionsIn(dev.prepared[index].document, reading)),
  )

// 4. the second reading, trained on what models made of articles that they had not seen
const evidenceDictionary = new Dictionary(16)
const evidenceNumbers = new Numbers()
const evidenceRuns = []
others.forEach((other, fold) =>
  prepared.forEach((article, index) => {
    if (foldOf(index) === fold)
      evidenceRuns.push(
        ...withEvidence(article, readArticle(other, list, article), evidenceDictionary, evidenceNumbers, true),
      )
  }),
)
const second = train(evidenceRuns, evidenceNumbers.list, evidenceDictionary.size, {
  epochs: 4,
  rate: 0.1,
  seed: settings.seed,
})
for (let index = 0; index < second.weights.length; index++)
  second.weights[index] = Math.max(-127, Math.min(127, Math.round(second.weights[index] / scale))) * scale

for (const dev of devs) {
  const predictions = dev.prepared.map(article => {
    const reading = readArticle(model, dev.more.list, article)
    const more = new Numbers()
    let place = 0
    for (const run of withEvidence(article, reading, evidenceDictionary, more, false)) {
      read(second, more.list, run, reading.labels, place)
      place += run.length
    }
    return mentionsIn(article.document, reading)
  })
  scoreAll(`${dev.name} 2`, dev.articles, predictions)
  if (options.out)
    writeFileSync(
      `${options.out}.${dev.name}`,
      dev.articles
        .map(({ id, text, spans }, index) => JSON.stringify({ id, text, gold: spans, pred: predictions[index] }))
        .join('\n'),
    )
}

// 5. the tables
if (options.write)
  log(
    writeTables({
      scale,
      parts: [
        { hashes: dictionary.hashes(), weights: model.weights },
        { hashes: evidenceDictionary.hashes(), weights: second.weights },
      ],
      steps: model.steps,
      evidenceSteps: second.steps,
    }),
  )

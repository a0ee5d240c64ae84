// npm run bench -- [dump.ndjson]: speed as ratios, each pair measured in turn in one run on the same text: articles made of the fixtures'
// paragraphs, or those of a dump, whose words are many more. The library as the package has it. Prints a table; never fails on a figure.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise/three'
import { readArticle } from 'copydesk'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { benchDates } from './dates.js'
import { articlesOf, bytesOf } from './texts.js'
import { interleave, median, ratio } from './timing.js'

const root = join(import.meta.dirname, '../..')
const rows = []
const row = (what, figure, target) => rows.push({ what, figure, target })
const megabytes = (bytes, milliseconds) => `${(bytes / 1e3 / milliseconds).toFixed(2)} MB/s`

const wink = winkNLP(model, ['sbd', 'ner', 'pos'])
const options = { date: '2026-03-16' }
const readAll = texts => texts.forEach(text => readArticle(text, options))

/** Of a dump, the first 200 articles of 3 to 6 kB. */
const articlesIn = dump =>
  readFileSync(dump, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).text)
    .filter(({ length }) => length >= 3000 && length <= 6000)
    .slice(0, 200)

/** The whole pipeline beside its peers, articles of 3 to 6 kB. */
function peers() {
  const ours =
    process.argv[2] === undefined
      ? [3000, 4000, 5000, 6000].flatMap((length, index) => articlesOf(length, 50, index))
      : articlesIn(process.argv[2])
  const few = ours.filter((_, index) => index % 25 === 0)
  const times = 10
  readAll(ours)
  // Ours is read several times a round, so that both take long enough to be timed.
  const slow = interleave(
    {
      copydesk: () => {
        for (let time = 0; time < times; time++) readAll(few)
      },
      compromise: () => few.forEach(text => nlp(text)),
    },
    7,
  )
  const fast = interleave({ copydesk: () => readAll(ours), wink: () => ours.forEach(text => wink.readDoc(text)) }, 7)
  row('whole pipeline, articles of 3–6 kB', megabytes(bytesOf(ours), median(fast.copydesk)), '')
  row('compromise/three, only tagging', megabytes(bytesOf(few), median(slow.compromise)), '')
  row('wink-nlp, sbd + ner + pos', megabytes(bytesOf(ours), median(fast.wink)), '')
  row('× compromise', (times * ratio(slow.copydesk, slow.compromise)).toFixed(1), '≥ 15')
  row('× wink-nlp', ratio(fast.copydesk, fast.wink).toFixed(2), '≥ 1')
}

/** Milliseconds per byte of an article 10 and 100 times as long, against one of 4 kB. */
function lengths() {
  const sets = { one: articlesOf(4_000, 100), ten: articlesOf(40_000, 10), hundred: articlesOf(400_000, 1) }
  Object.values(sets).forEach(readAll)
  const times = interleave(
    Object.fromEntries(Object.entries(sets).map(([name, texts]) => [name, () => readAll(texts)])),
    9,
  )
  const perByte = name => times[name].map(value => value / bytesOf(sets[name]))
  row('cost per byte, article 10 × longer', ratio(perByte('one'), perByte('ten')).toFixed(2), '≤ 1.3')
  row('cost per byte, article 100 × longer', ratio(perByte('one'), perByte('hundred')).toFixed(2), '≤ 1.3')
}

/** One small article on the command line against `node -e 1`. */
function startUp() {
  const run = args => () => spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
  const times = interleave(
    { node: run(['-e', '1']), copydesk: run(['bin/copydesk.js', 'fixtures/articles/cup-final/article.txt']) },
    15,
  )
  row('one article on the command line, × `node -e 1`', ratio(times.node, times.copydesk).toFixed(2), '< 2.5')
}

peers()
row('dates alone, × chrono-node', benchDates(articlesOf(5_000, 100)).ratio.toFixed(1), '≥ 5')
lengths()
startUp()

const width = Math.max(...rows.map(({ what }) => what.length))
console.log(`node ${process.version}, one core, medians of rounds measured in turn\n`)
for (const { what, figure, target } of rows) console.log(`${what.padEnd(width)}  ${figure.padStart(11)}  ${target}`)

// What copydesk finds in texts, as training data: node self-label.js TEXTS.jsonl [--gold] > out.jsonl. Needs a build (dist/).
// With --gold the article's own entities (PER, ORG, LOC) stand, and only groups are added.
import { readFileSync } from 'node:fs'
import { readArticle } from '../../dist/index.js'
import { readGold } from '../../dist/score/gold.js'

const [textsFile] = process.argv.slice(2)
const keepsGold = process.argv.includes('--gold')
const kinds = { PER: 'person', ORG: 'organization', LOC: 'place' }

for (const line of readFileSync(textsFile, 'utf8').trim().split('\n')) {
  const { id, text } = JSON.parse(line)
  const found = readArticle(text, { only: ['entities'] }).entities.flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => [start, end, type]),
  )
  const own = keepsGold ? readGold(line).gold.entities.map(({ start, end, type }) => [start, end, kinds[type]]) : found
  const isFree = ([start, end]) => !own.some(([from, to]) => from < end && start < to)
  const groups = keepsGold ? found.filter(span => span[2] === 'group' && isFree(span)) : []
  console.log(JSON.stringify({ id, text, spans: [...own, ...groups].sort((a, b) => a[0] - b[0]) }))
}

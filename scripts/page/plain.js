// Makes plain articles to fit the page model on beside real pages, so that it leaves clean text alone: news sentences in paragraphs, some
// under a head, some with links and notices dropped into them.
//
//   node scripts/page/plain.js --news news.jsonl --out plain.jsonl
//
// JSONL in: `{ id, text }`, one sentence a line of the text. Out: `{ id, text, gold: { body: [[start, end], …] } }` in code points.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { randomFrom } from '../tagger/crf.js'

const { values: options } = parseArgs({
  options: { news: { type: 'string' }, out: { type: 'string' }, share: { type: 'string', default: '0.15' } },
})
const random = randomFrom(7)
const below = count => Math.floor(random() * count)
const pick = list => list[below(list.length)]
const news = readFileSync(options.news, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
const titles = news.slice(0, 400).map(({ text }) => {
  const words = text
    .split('\n')[0]
    .split(' ')
    .slice(0, 6 + below(5))
  return words.join(' ').replace(/[^\p{L}\p{N}]+$/u, '')
})
const people = ['Ada Quill', 'Ben van Reed', 'Ngozi Adeyemi', 'Li Wen', 'Marta Vell', 'Tomás Orr']
const heads = [
  () => [pick(titles)],
  () => [pick(titles), `By ${pick(people)}`],
  () => [pick(titles), `By ${pick(people)}`, `March ${1 + below(28)}, 2026`],
  () => [pick(titles), pick(people), `Updated ${1 + below(28)} March 2026`],
]
const inserts = [
  () => [`READ MORE: ${pick(titles)}`],
  () => ['Read more', pick(titles), pick(titles)],
  () => ['RELATED', `- ${pick(titles)}`, `- ${pick(titles)}`, `- ${pick(titles)}`],
  () => ['Advertisement'],
  () => ['Story continues below'],
  () => [`(Photo: ${pick(people)})`],
]
const feet = [
  () => ['Sign up for our newsletter.'],
  () => ['© 2026 The Harbour Post. All rights reserved.'],
  () => [`${pick(people)} is a reporter for the Harbour Post. Follow her on Twitter.`],
  () => ['Most read', pick(titles), pick(titles), pick(titles)],
]

const plain = []
for (const { id, text } of news) {
  if (random() > Number(options.share)) continue
  const most = random() < 0.4 ? 2 + below(5) : 6 + below(20)
  const paragraphs = []
  for (const sentence of text.split('\n').slice(0, most)) {
    if (paragraphs.length > 0 && random() < 0.35) paragraphs[paragraphs.length - 1] += ` ${sentence}`
    else paragraphs.push(sentence)
  }
  const lines = paragraphs.map(paragraph => [paragraph, true])
  const add = (at, some) => lines.splice(at, 0, ...some.map(line => [line, false]))
  if (lines.length > 3 && random() < 0.5) add(1 + below(lines.length - 2), pick(inserts)())
  if (lines.length > 3 && random() < 0.2)
    lines.splice(1 + below(lines.length - 2), 0, [
      ['A town waits', 'What happens next?', 'Years of doubt'][below(3)],
      true,
    ])
  if (random() < 0.2) add(lines.length, pick(feet)())
  if (random() < 0.4) add(0, pick(heads)())
  const gap = random() < 0.5 ? '\n' : '\n\n'
  let whole = ''
  const body = []
  for (const [line, isBody] of lines) {
    if (whole) whole += gap
    const start = Array.from(whole).length
    whole += line
    if (isBody) body.push([start, Array.from(whole).length])
  }
  plain.push({ id, text: whole, gold: { body } })
}
writeFileSync(options.out, `${plain.map(article => JSON.stringify(article)).join('\n')}\n`)

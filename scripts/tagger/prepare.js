// Joins texts with what CoreNLP makes of them (Silver.java) into training data: node prepare.js TEXTS.jsonl SILVER.tok > out.jsonl
// With --gold the article's own entities (PER, ORG, LOC) stand, and only groups are taken from the tagger.
import { readFileSync } from 'node:fs'

const [textsFile, silverFile] = process.argv.slice(2)
const keepsGold = process.argv.includes('--gold')
const kinds = {
  PERSON: 'person', ORGANIZATION: 'organization', LOCATION: 'place', CITY: 'place', COUNTRY: 'place', STATE_OR_PROVINCE: 'place',
  NATIONALITY: 'group', RELIGION: 'group', IDEOLOGY: 'group', PER: 'person', ORG: 'organization', LOC: 'place',
}
/** Columns of a token, from its end: all taggers together with fine classes; the tagger of three classes. */
const [fine, three] = [4, 3]

const overlaps = (a, b) => a[0] < b[1] && b[0] < a[1]

function spansOf(sentences, column, wanted) {
  const spans = []
  for (const sentence of sentences) {
    let open
    for (const token of sentence) {
      const kind = kinds[token.at(-column)]
      const [start, end] = [Number(token[0]), Number(token[1])]
      if (open && kind === open[2]) open[1] = end
      else spans.push((open = kind ? [start, end, kind] : undefined))
    }
  }
  return spans.filter(span => span && wanted.includes(span[2]))
}

/** Offsets in the corpora count code points; ours count UTF-16 units. */
function toUnits(text, spans) {
  const units = []
  let at = 0
  for (const character of text) {
    units.push(at)
    at += character.length
  }
  units.push(at)
  return spans.map(([start, end, kind]) => [units[start], units[end], kind])
}

const silver = readFileSync(silverFile, 'utf8').split('\n')
readFileSync(textsFile, 'utf8').trim().split('\n').forEach((line, index) => {
  const { id, text, gold } = JSON.parse(line)
  const sentences = (silver[index] ?? '').split('| ').filter(sentence => sentence.trim()).map(sentence => sentence.trim().split(' ').map(token => token.split(',')))
  const spans = keepsGold
    ? toUnits(text, gold.entities.map(({ start, end, type }) => [start, end, kinds[type]]))
    : spansOf(sentences, three, ['person', 'organization', 'place'])
  for (const span of spansOf(sentences, fine, ['group'])) if (!spans.some(other => overlaps(span, other))) spans.push(span)
  console.log(JSON.stringify({ id, text, spans: spans.sort((a, b) => a[0] - b[0]) }))
})

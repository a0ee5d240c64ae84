// Joins texts with what CoreNLP makes of them (Silver.java) into training data: node prepare.js TEXTS.jsonl SILVER.tok > out.jsonl
// With --gold the article's own entities (PER, ORG, LOC) stand, and only groups are taken from the tagger.
import { readFileSync } from 'node:fs'

const [textsFile, silverFile] = process.argv.slice(2)
const keepsGold = process.argv.includes('--gold')
const kinds = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  LOCATION: 'place',
  CITY: 'place',
  COUNTRY: 'place',
  STATE_OR_PROVINCE: 'place',
  NATIONALITY: 'group',
  RELIGION: 'group',
  IDEOLOGY: 'group',
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
}
/** Columns of a token, from its end: all taggers together with fine classes; the taggers of three, four and seven classes. */
const [fineColumn, threeColumn, fourColumn, sevenColumn] = [4, 3, 2, 1]
const fine = token => kinds[token.at(-fineColumn)]
/** What the tagger of three classes says; where it finds nothing, what the other two agree on. */
function agreed(token) {
  const [three, four, seven] = [threeColumn, fourColumn, sevenColumn].map(column => kinds[token.at(-column)])
  return three ?? (four === seven ? four : undefined)
}

const overlaps = (a, b) => a[0] < b[1] && b[0] < a[1]

function spansOf(sentences, kindOf, wanted) {
  const spans = []
  for (const sentence of sentences) {
    let open
    for (const token of sentence) {
      const kind = kindOf(token)
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
readFileSync(textsFile, 'utf8')
  .trim()
  .split('\n')
  .forEach((line, index) => {
    const { id, text, gold } = JSON.parse(line)
    const sentences = (silver[index] ?? '')
      .split('| ')
      .filter(sentence => sentence.trim())
      .map(sentence =>
        sentence
          .trim()
          .split(' ')
          .map(token => token.split(',')),
      )
    const spans = keepsGold
      ? toUnits(
          text,
          gold.entities.map(({ start, end, type }) => [start, end, kinds[type]]),
        )
      : spansOf(sentences, agreed, ['person', 'organization', 'place'])
    for (const span of spansOf(sentences, fine, ['group']))
      if (!spans.some(other => overlaps(span, other))) spans.push(span)
    console.log(JSON.stringify({ id, text, spans: spans.sort((a, b) => a[0] - b[0]) }))
  })

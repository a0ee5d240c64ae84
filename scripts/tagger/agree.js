// Two readings of the same texts as one set of training data: node agree.js TEXTS.jsonl SILVER.tok > out.jsonl
// TEXTS: { id, text, spans }, as copydesk reads them; SILVER: the same texts as CoreNLP's tagger of three classes does (Silver.java). The spans stand; where
// the two differ, `unsure` says so, and train.js gives those runs less weight.
import { readFileSync } from 'node:fs'

const [textsFile, silverFile] = process.argv.slice(2)
const kinds = { PERSON: 'person', ORGANIZATION: 'organization', LOCATION: 'place' }

/** The spans of a line of Silver.java. */
function silverSpans(line) {
  const spans = []
  for (const sentence of line.split('| ')) {
    let open
    for (const token of sentence.trim().split(' ')) {
      const parts = token.split(',')
      const kind = kinds[parts.at(-1)]
      const [start, end] = [Number(parts[0]), Number(parts[1])]
      if (open && kind === open[2]) open[1] = end
      else if (kind) spans.push((open = [start, end, kind]))
      else open = undefined
    }
  }
  return spans
}

const silver = readFileSync(silverFile, 'utf8').split('\n')
readFileSync(textsFile, 'utf8')
  .trim()
  .split('\n')
  .forEach((line, index) => {
    const { id, text, spans } = JSON.parse(line)
    const own = spans.filter(([, , kind]) => kind !== 'group')
    const others = silverSpans(silver[index] ?? '')
    const [ours, theirs] = [own, others].map(list => new Set(list.map(String)))
    const unsure = [...own.filter(span => !theirs.has(String(span))), ...others.filter(span => !ours.has(String(span)))]
    console.log(JSON.stringify({ id, text, spans, unsure: unsure.map(([start, end]) => [start, end]) }))
  })

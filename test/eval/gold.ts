import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type MarkedSpan, marked } from '../helpers/marked.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const entityTypes: Readonly<Record<string, string>> = { P: 'PER', O: 'ORG', L: 'LOC' }
const timex = /^(DATE|TIME|DURATION|SET) (.+)$/
/** `s1`, or with who it is: `s1 person Jane Doe`, `s1 nameless`. */
const attribution = /^([scq])(\d+)(?: (person|organization|group|nameless)(?: (.+))?)?$/

/** The annotated articles in the gold format: one object an article, offsets in code points. */
export function goldArticles() {
  return readdirSync(join(fixtures, 'annotated'))
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => {
      const slug = file.replace(/\.txt$/, '')
      const { text, spans } = marked(readFileSync(join(fixtures, 'annotated', file), 'utf8'))
      const point = (offset: number): number => Array.from(text.slice(0, offset)).length
      const placed = spans
        .map(span => withMarks(text, span))
        .map(span => ({ ...span, start: point(span.start), end: point(span.end) }))
      const options = join(fixtures, 'articles', slug, 'options.yaml')
      const published = existsSync(options)
        ? (parse(readFileSync(options, 'utf8')) as { date?: string }).date
        : undefined
      return { id: slug, text, ...(published && { published }), gold: goldOf(placed) }
    })
}

/** The content of an attribution holds the marks around it; they are left out of the annotation to keep it readable. */
function withMarks(text: string, span: MarkedSpan): MarkedSpan {
  if (!span.label.startsWith('q')) return span
  const start = /["“‘]/.test(text[span.start - 1] ?? '') ? span.start - 1 : span.start
  const end = /["”’]/.test(text[span.end] ?? '') ? span.end + 1 : span.end
  return { ...span, start, end, text: text.slice(start, end) }
}

function goldOf(spans: readonly MarkedSpan[]) {
  const places = (letter: string, number: string) =>
    spans
      .filter(({ label }) => label.split(' ')[0] === letter + number)
      .map(({ start, end }): [number, number] => [start, end])
  const numbers = new Set(spans.flatMap(({ label }) => attribution.exec(label)?.[2] ?? []))
  return {
    attributions: [...numbers].map(number => ({
      source: places('s', number),
      cue: places('c', number),
      content: places('q', number),
      ...whoOf(number, spans),
    })),
    dates: spans.flatMap(({ label, start, end }) => {
      const [, type, value] = timex.exec(label) ?? []
      return type && value ? [{ start, end, type, value: value.replaceAll('.', ':') }] : []
    }),
    entities: spans.flatMap(({ label, start, end }) =>
      entityTypes[label] ? [{ start, end, type: entityTypes[label] }] : [],
    ),
    links: spans.flatMap(({ label, start, end }) =>
      label === 'link' ? [{ start, end, label: { start, end }, kind: 'block' }] : [],
    ),
  }
}

/** Who a source is, where its mark says so, with the kind of what it says. */
function whoOf(number: string, spans: readonly MarkedSpan[]) {
  const source = spans.find(({ label }) => label.startsWith(`s${number} `))
  if (!source) return {}
  const [, , , whoType, who] = attribution.exec(source.label)!
  const contents = spans.filter(({ label }) => label === `q${number}`)
  const marksIn = ({ text }: MarkedSpan): boolean => /["“‘]/.test(text)
  const isWhole = (span: MarkedSpan): boolean => /^["“‘]/.test(span.text) && /["”’]$/.test(span.text)
  const kind = contents.every(isWhole) ? 'direct' : contents.some(marksIn) ? 'mixed' : 'indirect'
  return { kind, whoType, who: who ?? `(${source.text})` }
}

import { describe, expect, test } from 'vitest'
import { readArticle } from '../src/article.ts'
import { readDocument } from '../src/document/document.ts'
import { contains } from '../src/document/span.ts'
import { Article as schema } from '../src/record/article.ts'
import type { Article } from '../src/record/types.ts'
import fc from './fast-check.ts'
import { expectLinear } from './helpers/linear.ts'
import { fixtureTexts } from './helpers/texts.ts'

type Printed = { readonly text: string; readonly start: number; readonly end: number }

/** Every object in a record that has a text with a start and an end. */
function printedSpans(value: unknown): Printed[] {
  if (Array.isArray(value)) return value.flatMap(printedSpans)
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(printedSpans)
  return 'text' in value && 'start' in value && 'end' in value ? [value as Printed, ...below] : below
}

/** The finds without their places: what must stay when the text moves. */
const finds = (article: Article): unknown =>
  JSON.parse(
    JSON.stringify(article, (key, value: unknown) =>
      /^(?:start|end|line|column|labelStart|labelEnd)$/.test(key) ? undefined : value,
    ),
  )

const read = (text: string): Article => readArticle(text, { date: '2026-03-16' })

function holds(text: string): void {
  const article = read(text)
  schema.parse(article)
  for (const item of printedSpans(article)) {
    expect(text.slice(item.start, item.end)).toBe(item.text)
    expect(item.start).toBeLessThan(item.end)
  }
}

describe.each(fixtureTexts())('$slug', ({ text }) => {
  test('the record passes the schema, and every span slices the text', () => holds(text))

  test('two runs are equal', () => expect(read(text)).toEqual(read(text)))

  test('tokens lie in sentences, sentences in paragraphs, all in order', () => {
    const { tokens, sentences, paragraphs } = readDocument(text)
    let done = 0
    for (const sentence of sentences) {
      expect(contains(paragraphs[sentence.paragraph]!, sentence)).toBe(true)
      for (const token of tokens.slice(sentence.first, sentence.last)) {
        expect(token.start).toBeGreaterThanOrEqual(done)
        expect(contains(sentence, token)).toBe(true)
        done = token.end
      }
    }
  })

  test('a byte order mark, CRLF or blank lines in front change no find', () => {
    const plain = finds(read(text))
    expect(finds(read(`\ufeff${text}`))).toEqual(plain)
    expect(finds(read(`\n\n${text}`))).toEqual(plain)
    if (!/[^\n]\n[^\n]/.test(text)) expect(finds(read(text.replaceAll('\n', '\r\n')))).toEqual(plain)
  })

  test('code points slice as code points', () => {
    const emoji = `😀 ${text}`
    const points = Array.from(emoji)
    for (const item of printedSpans(readArticle(emoji, { offsets: 'codepoints' })))
      expect(points.slice(item.start, item.end).join('')).toBe(item.text)
  })
})

/** Pieces that news is made of, and pieces that break parsers. */
const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '(',
  ')',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '.',
  ',',
  ':',
  '?',
  '—',
  '- ',
  '…',
  'said',
  'told',
  'that',
  'according to',
  'Jane',
  'Doe',
  'Mr.',
  'the',
  'minister',
  'of',
  'Monday',
  'May',
  '31',
  '2026',
  'April',
  'last',
  'week',
  'years',
  'ago',
  'two',
  'READ MORE',
  'Jane DoeBoats',
  'MORE',
  'Related:',
  'Q:',
  'A:',
  'JANE:',
  'By',
  'PORT HALDEN',
  '(CP)',
  'U.S.',
  'Inc.',
  'he',
  'himself',
  'themselves',
  'who',
  'not',
  '$5',
  '😀',
  '\u0301',
  '\ud800',
  '\u0000',
  '\u202e',
  'https://example.org/a-b',
  'a-b-c-d-e',
  '\ufeff',
)

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 80 }), parts => holds(parts.join(' ').replace(/^\ufeff/, ''))),
    { numRuns: 300 },
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => holds(text.replace(/^\ufeff/, ''))),
    { numRuns: 200 },
  )
})

test.for([
  ['“', 40_000],
  ['" ', 40_000],
  ["' ", 40_000],
  ['“‘ ', 8_000],
  ['‘“ ', 8_000],
  ['“A said ', 8_000],
  ['“We lost,” said Jane Doe. ', 2_000],
  [' ', 800_000],
  ['a', 800_000],
  ['A', 400_000],
  ['1', 400_000],
  ['.', 200_000],
  ['- ', 80_000],
  ['A.', 80_000],
  ['U.S. ', 20_000],
  ['Aa ', 20_000],
  ['It rained on Jane Doe of Orlan, ', 4_000],
  ['he said ', 16_000],
  ['X said that Y told Z that ', 4_000],
  ['he himself themselves said ', 8_000],
  ['May 3, ', 16_000],
  ['READ MORE\n', 10_000],
  ['(', 80_000],
  ['MORE ', 40_000],
  ['Joe Doe DoeBoats win MORE ', 4_000],
  ['DoeBoats', 40_000],
] as const)('takes linear time: %j, %i times', ([piece, times]) => expectLinear(read, piece, times))

test('what takes quadratic time is told from that', () => {
  const quadratic = (text: string): void => {
    for (let at = 0; at < text.length; at++) text.lastIndexOf('b', at)
  }
  expect(() => expectLinear(quadratic, 'a', 40_000)).toThrow('40000')
})

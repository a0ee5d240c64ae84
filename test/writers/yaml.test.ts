import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { yamlText } from '../../src/writers/yaml.ts'
import fc from '../fast-check.ts'

test('a record reads like a page', () => {
  const record = {
    schemaVersion: '1.1.0',
    source: { path: 'storm.txt' },
    published: { date: '2026-03-09', from: 'flag' },
    quotes: [
      {
        id: 'q1',
        text: '“We lost: all of it,” she said',
        parts: [{ text: 'We lost: all of it', start: 1, end: 19 }],
        speaker: { text: 'she', start: 22, end: 25, kind: 'pronoun' },
      },
    ],
    entities: [
      {
        id: 'e1',
        name: 'Marta Vell',
        mentions: [
          { text: 'Marta Vell', start: 30, end: 40 },
          { text: 'Vell, Marta', start: 50, end: 61 },
        ],
      },
    ],
    dates: [
      { text: 'Sunday', value: '2026-03-08' },
      { text: 'the first week', value: '2026-W10' },
    ],
    notes: [],
  }
  expect(yamlText(record)).toBe(`schemaVersion: 1.1.0
source: { path: storm.txt }
published: { date: "2026-03-09", from: flag }
quotes:
  - id: q1
    text: "“We lost: all of it,” she said"
    parts:
      - text: "We lost: all of it"
        start: 1
        end: 19
    speaker: { text: she, start: 22, end: 25, kind: pronoun }
entities:
  - id: e1
    name: Marta Vell
    mentions:
      - { text: Marta Vell, start: 30, end: 40 }
      - { text: "Vell, Marta", start: 50, end: 61 }
dates:
  - text: Sunday
    value: "2026-03-08"
  - text: the first week
    value: 2026-W10
notes: []
`)
})

test.for([
  ['a line that is very long', `${'word '.repeat(60)}end`, `text: ${'word '.repeat(60)}end\n`],
  ['a paragraph of its own', 'One.\n\nTwo.', 'text: |-\n  One.\n\n  Two.\n'],
  ['what YAML 1.1 takes for a truth', 'No', 'text: "No"\n'],
  ['what YAML 1.1 takes for sixty-based', '12:30', 'text: "12:30"\n'],
  ['what Ruby takes for a number', '1,000', 'text: "1,000"\n'],
  ['a number without a digit before its exponent', '.e0', 'text: ".e0"\n'],
  ['the name of a thing, not a number', 'e1', 'text: e1\n'],
  ['a control character', 'a\u009bb\u2028c', 'text: "a\\u009bb\\u2028c"\n'],
  ['a Windows line end', 'a\r\nb', 'text: "a\\r\\nb"\n'],
])('%s', ([, text, expected]) => {
  expect(yamlText({ text })).toBe(expected)
})

test('whatever the text, it comes back, in YAML 1.2 and 1.1', () => {
  // As YAML 1.1 this package alone, of all readers, makes a number of "e1".
  const texts = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom(
        'yes',
        '~',
        '2026-03-08',
        '- a',
        'a\r\nb',
        '\u0085',
        ' a\n',
        '\ta',
        'a\n \n',
        '#',
        '\ufeffa',
        '0b1',
        '1_000',
        '1e3',
        '.5',
        '.e0',
        '.',
        '1,000.5',
        '0x1f',
        'null',
        'off',
      ),
    )
    .filter(text => !/^[-+]?[eE][-+]?\d+$/.test(text))
  fc.assert(
    fc.property(fc.array(fc.record({ text: texts, speaker: fc.record({ text: texts }) })), quotes => {
      const printed = yamlText({ quotes })
      expect(parse(printed)).toEqual({ quotes })
      expect(parse(printed, { version: '1.1' })).toEqual({ quotes })
      expect(printed).toMatch(/^[^\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/)
    }),
    { numRuns: 100 },
  )
})

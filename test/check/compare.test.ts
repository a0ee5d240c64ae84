import { describe, expect, test } from 'vitest'
import { type CompareOptions, compareRecords } from '../../src/check/compare/compare.ts'
import { driftRemarks } from '../../src/check/compare/drift.ts'
import { placeRemarks } from '../../src/check/finding.ts'
import type { PartialRecord } from '../../src/record/item.ts'
import type { Article } from '../../src/record/types.ts'
import { at, recordOf, text } from './records.ts'

type Edit = (record: Article) => void

function edited(edit: Edit, record = recordOf()): Article {
  edit(record)
  return record
}

/** What a person reads: `line:column sentence | field: old → new`. */
function drift(expected: PartialRecord, actual: Article, options: CompareOptions = {}, within = text): string[] {
  return placeRemarks(within, driftRemarks(compareRecords(expected, actual, options), within), {}).map(
    ({ line, column, code, message, changes = [] }) =>
      [
        `${line}:${column} ${code}: ${message}`,
        ...changes.map(({ field, was, now }) => `${field}: ${was ?? '-'} → ${now ?? '-'}`),
      ].join(' | '),
  )
}

const rows: readonly [name: string, edit: Edit, told: readonly string[]][] = [
  [
    'a quote that lost its speaker',
    ({ quotes }) => delete quotes![0]!.speaker,
    [
      '3:2 drift-quotes: The quote “We lost the wall,” has lost its speaker | speaker: Jane Doe → - | speaker kind: name → - | speaker entity: Jane Doe → -',
    ],
  ],
  [
    'a pronoun that means somebody else',
    ({ quotes }) => (quotes![1]!.speaker!.entity = 'e2'),
    [
      '5:2 drift-quotes: The quote “We will build it again,” has another speaker entity | speaker entity: Jane Doe → Velm',
    ],
  ],
  [
    'a date that changed',
    ({ dates }) => (dates![0]!.value = '2026-03-15'),
    ['3:59 drift-dates: The date “Sunday” has another value | value: 2026-03-08 → 2026-03-15'],
  ],
  ['a date that is gone', ({ dates }) => dates!.shift(), ['3:59 drift-dates: The date “Sunday” is not found any more']],
  [
    'a date that is new',
    ({ dates }) => dates!.push({ id: 'd3', ...at('again'), type: 'SET', value: 'P1D', rule: 'x' }),
    ['5:19 drift-dates: The date “again” is new: the expected record does not have it'],
  ],
  [
    'a role and a mention',
    ({ entities }) => {
      entities![0]!.roles = []
      entities![1]!.mentions.pop()
    },
    [
      '1:33 drift-entities: The place “Velm” has lost its mentions | mentions: Velm → -',
      '3:26 drift-entities: The person “Jane Doe” has lost its roles | roles: harbour master → -',
    ],
  ],
  [
    'another mention before the first',
    ({ entities }) => entities![0]!.mentions.unshift(at('harbour')),
    ['1:17 drift-entities: The person “Jane Doe” has new mentions | mentions: - → harbour'],
  ],
  [
    'a person with another name: the quotes still lead to her',
    ({ entities }) => {
      entities![0]!.name = 'Jane Doer'
      entities![0]!.mentions[0]!.text = 'Jane Doer'
    },
    ['3:26 drift-entities: The person “Jane Doe” is now called “Jane Doer” | name: Jane Doe → Jane Doer'],
  ],
  [
    'a longer quote',
    ({ quotes }) => {
      quotes![0]!.text = 'We lost the wall,” said Jane'
      quotes![0]!.parts = [at('We lost the wall,” said Jane')]
    },
    [
      '3:2 drift-quotes: The quote “We lost the wall,” now reads “We lost the wall,” said Jane” | text: We lost the wall, → We lost the wall,” said Jane',
    ],
  ],
  [
    'the day of publication',
    record => (record.published = { date: '2026-03-10', from: 'flag' }),
    ['1:1 drift-published: The day of publication now reads “2026-03-10” | text: 2026-03-09 → 2026-03-10'],
  ],
  [
    'no headline',
    record => delete record.headline,
    ['1:1 drift-structure: The headline “Storm takes the harbour wall at Velm” is not found any more'],
  ],
  [
    'a link’s title',
    ({ links }) => (links![0]!.title = 'Two ships'),
    [
      '8:3 drift-links: The link “Two ships lost off Velm” has another title | title: Two ships lost off Velm → Two ships',
    ],
  ],
  [
    'a note',
    ({ notes }) => notes.push({ code: 'quote-unclosed', message: 'whatever', start: 39, end: 40, line: 3, column: 1 }),
    ['3:2 drift-notes: The note “quote-unclosed” is new: the expected record does not have it'],
  ],
]

describe('what differs is told', () => {
  test.each(rows)('%s', (_, edit, told) => expect(drift(recordOf(), edited(edit))).toEqual(told))
})

const equal: readonly [name: string, edit: Edit, options?: CompareOptions][] = [
  ['the same', () => {}],
  [
    'another order, other ids',
    record => {
      record.entities!.reverse().forEach((entity, index) => (entity.id = `e${index + 1}`))
      record.quotes!.reverse().forEach(quote => {
        quote.id += '0'
        quote.speaker!.entity = 'e2'
      })
      record.dates!.reverse()
    },
  ],
  ['a source', record => (record.source = { path: 'elsewhere.txt', index: 7 })],
  [
    'rules and confidence, when they are ignored',
    ({ quotes, dates }) => {
      quotes![0]!.rule = 'x'
      quotes![0]!.confidence = 0.1
      dates![0]!.rule = 'y'
    },
    { ignore: ['rules', 'confidence'] },
  ],
  [
    'offsets, when they are ignored',
    ({ dates }) => {
      dates![0]!.start += 3
      dates![0]!.end += 3
    },
    { ignore: ['offsets'] },
  ],
]

describe('what does not differ is not', () => {
  test.each(equal)('%s', (_, edit, options) => expect(drift(recordOf(), edited(edit), options)).toEqual([]))

  test('what a note says in words', () => {
    const noted = (message: string) =>
      edited(({ notes }) => notes.push({ code: 'quote-unclosed', message, start: 39, end: 40, line: 3, column: 1 }))
    expect(drift(noted('One thing'), noted('Another'))).toEqual([])
  })

  test('sections that the expected record leaves out', () => {
    const { quotes, published, notes } = recordOf()
    for (const quote of quotes!) delete quote.speaker!.entity
    expect(drift({ quotes, published, notes }, recordOf())).toEqual([])
  })
})

describe('a text that has changed', () => {
  const longer = text.replace('Velm\n', 'Velm again\n')

  test('tells once how far everything behind the change has moved', () => {
    const actual = recordOf(longer)
    actual.headline = at('Storm takes the harbour wall at Velm again', 1, longer)
    expect(drift(recordOf(), actual, {}, longer)).toEqual([
      '1:1 drift-structure: The headline “Storm takes the harbour wall at Velm” now reads “Storm takes the harbour wall at Velm again” | text: Storm takes the harbour wall at Velm → Storm takes the harbour wall at Velm again',
      '3:2 drift-offsets: From here on 13 places stand 6 characters later; the words are the same | offset: 39 → 45',
    ])
  })

  test('of three alike, the one that was taken away is the one that is missing', () => {
    const days = 'On Sunday it rained. On Sunday it blew. On Sunday it stopped.'
    const some = (within: string, ...nths: number[]): Article => ({
      ...recordOf(),
      quotes: [],
      entities: [],
      links: [],
      dates: nths.map((nth, index) => ({
        id: `d${index + 1}`,
        ...at('Sunday', nth, within),
        type: 'DATE',
        value: `2026-03-0${nth}`,
        rule: 'weekday',
      })),
    })
    expect(drift(some(days, 1, 2, 3), some(days, 1, 3), {}, days)).toEqual([
      '1:25 drift-dates: The date “Sunday” is not found any more',
    ])
  })
})

describe('a partial record', () => {
  const partial = (expected: PartialRecord, edit: Edit = () => {}) => drift(expected, edited(edit), { partial: true })

  test('asks only for what it lists', () => {
    expect(
      partial({
        quotes: [{ text: 'We will build it again,', speaker: { text: 'she' } }],
        dates: [{ text: 'Monday', value: '2026-03-16' }],
        entities: [{ name: 'Velm', mentions: [{ text: 'Velm' }] }],
      }),
    ).toEqual([])
  })
  test('tells what is not there', () => {
    expect(
      partial({
        quotes: [{ text: 'We will build it again,', speaker: { text: 'he' } }],
        links: [{ title: 'Nothing of the kind' }],
      }),
    ).toEqual([
      '1:1 drift-links: The link “Nothing of the kind” is not found any more',
      '5:2 drift-quotes: The quote “We will build it again,” has another speaker | speaker: he → she',
    ])
  })
})

test('ten thousand items that all differ take no time to speak of', () => {
  const many = (word: string): Article => ({
    ...recordOf(),
    quotes: [],
    entities: [],
    dates: Array.from({ length: 10_000 }, (_, index) => ({
      id: `d${index + 1}`,
      text: word,
      start: index * 9,
      end: index * 9 + 1,
      type: 'DATE' as const,
      value: String(index),
      rule: 'x',
    })),
  })
  const started = performance.now()
  expect(compareRecords(many('a'), many('b'))).not.toEqual([])
  expect(performance.now() - started).toBeLessThan(5000)
})

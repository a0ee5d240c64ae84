import { expect, test } from 'vitest'
import type { Span } from '../../src/document/span.ts'
import { inUtf16, readGold, readPrediction } from '../../src/score/gold.ts'
import { sameEntity } from '../../src/score/same-entity.ts'
import { score } from '../../src/score/score.ts'
import { faultLines, scoreTable } from '../../src/score/table.ts'

const night =
  '“We lost the pier,” said Marta Vell. “Nobody was hurt at all,” she said on Monday. Ivo Brandt said the ferry would sail.'
const links = '🌊🌊 Sign up here.\nREAD MORE\n• Storm closes harbour.\n• Ferry sails again'

/** The first place of some words, in code points. */
const place = (text: string, words: string): Span => {
  const start = [...text.slice(0, text.indexOf(words))].length
  return { start, end: start + [...words].length }
}
const pair = (text: string, words: string): [number, number] => Object.values(place(text, words)) as [number, number]
const at = (words: string): [number, number] => pair(night, words)

const gold = [
  {
    id: 'night',
    text: night,
    gold: {
      attributions: [
        { source: [at('Marta Vell')], cue: [at('said')], content: [at('“We lost the pier,”')] },
        { source: [at('she')], content: [at('“Nobody was hurt at all,”')] },
        { source: [at('Ivo Brandt')], content: [at('the ferry would sail')] },
      ],
      dates: [{ ...place(night, 'Monday'), type: 'DATE', value: '2026-03-09' }],
      entities: [
        { ...place(night, 'Marta Vell'), type: 'PER' },
        { ...place(night, 'Ivo Brandt'), type: 'PER' },
      ],
    },
  },
  {
    id: 'links',
    text: links,
    gold: {
      links: [
        { ...place(links, 'Storm closes harbour'), kind: 'block' },
        { ...place(links, 'Ferry sails again'), kind: 'block' },
      ],
      boilerplate: [place(links, 'Sign up here.')],
    },
  },
]

const predictions = [
  {
    id: 'night',
    quotes: [
      { spans: [at('We lost the pier,')], speaker: at('Marta Vell'), kind: 'direct', rule: 'said-after' },
      { spans: [at('Nobody was hurt at all,')], speaker: at('Ivo Brandt'), kind: 'direct', rule: 'nearest' },
      { spans: [at('would sail')], speaker: at('Ivo Brandt'), kind: 'indirect', rule: 'said-that' },
      { spans: [at('on Monday. Ivo')], speaker: null, kind: 'direct', rule: 'nearest' },
    ],
    dates: [
      { ...place(night, 'on Monday'), type: 'DATE', value: '2026-03-09', rule: 'weekday' },
      { ...place(night, 'Ivo'), type: 'SET', value: 'P1D', rule: 'every' },
    ],
    entities: [
      { ...place(night, 'Marta Vell'), type: 'PER' },
      { ...place(night, 'Ivo Brandt'), type: 'ORG' },
    ],
  },
  { id: 'links', links: [place(links, '• Storm closes harbour.'), place(links, 'Sign up here')] },
]

const result = score(
  gold.map((line, index) => {
    const read = readGold(JSON.stringify(line))
    return { gold: read, predicted: inUtf16(readPrediction(JSON.stringify(predictions[index])), read.text) }
  }),
)

test('the figures are those that a hand computes', () => {
  const expected = {
    // Two stretches of three words or more, both found; one of two speakers right. The stretch without a speaker does not count.
    'quoted.gold': 2,
    'quoted.recall': 1,
    'quoted.attribution.p': 1 / 2,
    'quoted.attribution.r': 1 / 2,
    'quoted.attribution.f1': 1 / 2,
    'quoted.speaker_accuracy': 1 / 2,
    // 4 + 5 + 4 words are true; 4 + 5 + 2 are predicted, all of them right.
    'content.token.p': 1,
    'content.token.r': 11 / 13,
    'content.token.f1': 22 / 24,
    // “would sail” is half of “the ferry would sail”: just enough.
    'content.attribution.p': 2 / 3,
    'content.attribution.r': 2 / 3,
    'content.attribution.f1': 2 / 3,
    'content.gold': 3,
    // One true, two predicted, of which one overlaps.
    'dates.gold': 1,
    'dates.predicted': 2,
    'dates.strict.f1': 0,
    'dates.relaxed.p': 1 / 2,
    'dates.relaxed.r': 1,
    'dates.relaxed.f1': 2 / 3,
    'dates.type.f1': 2 / 3,
    'dates.value.f1': 2 / 3,
    'ner.all.p': 1 / 2,
    'ner.all.r': 1 / 2,
    'ner.all.f1': 1 / 2,
    'ner.ORG.p': 0,
    'ner.ORG.r': 0,
    'ner.ORG.f1': 0,
    'ner.PER.p': 1,
    'ner.PER.r': 1 / 2,
    'ner.PER.f1': 2 / 3,
    'links.gold': 2,
    'links.predicted': 2,
    'links.p': 1 / 2,
    'links.r': 1 / 2,
    'links.f1': 1 / 2,
    'links.boilerplate': 1,
  }
  expect(Object.keys(result.figures)).toEqual(Object.keys(expected))
  for (const [name, value] of Object.entries(expected)) expect(result.figures[name], name).toBeCloseTo(value, 10)
})

test('every kind has its own figures', () => {
  const rows = Object.fromEntries(
    result.kinds.map(({ layer, name, gold, predicted, right }) => [`${layer} ${name}`, [gold, predicted, right]]),
  )
  expect(rows).toEqual({
    'quoted direct': [2, 2, 1],
    'content direct': [2, 2, 1],
    'content indirect': [1, 1, 1],
    'dates DATE': [1, 1, 1],
    'dates SET': [0, 1, 0],
    'entities PER': [2, 1, 1],
    'entities ORG': [0, 1, 0],
    'links block': [2, 0, 0],
    'links link': [0, 2, 1],
  })
})

test('every rule has its precision', () => {
  expect(result.rules.map(({ layer, name, predicted, right }) => [layer, name, predicted, right])).toEqual([
    ['quoted', 'nearest', 1, 0],
    ['quoted', 'said-after', 1, 1],
    ['content', 'nearest', 1, 0],
    ['content', 'said-after', 1, 1],
    ['content', 'said-that', 1, 1],
    ['dates', 'every', 1, 0],
    ['dates', 'weekday', 1, 1],
  ])
})

test('what is missed or wrong is shown in its context', () => {
  const lines = faultLines(result.faults, text => text)
    .trim()
    .split('\n')
  expect(lines).toContain(
    'night: speaker is “she”, not “Ivo Brandt”: …“We lost the pier,” said Marta Vell. “[[Nobody was hurt at all]],” she said on Monday. Ivo Brandt said the ferry would sail.…',
  )
  expect(lines).toContain(
    'links: missed link: …🌊🌊 Sign up here. ⏎ READ MORE ⏎ • Storm closes harbour. ⏎ • [[Ferry sails again]]…',
  )
  expect(lines).toHaveLength(result.faults.length)
})

test('the table holds every figure', () => {
  const table = scoreTable(result)
  for (const name of Object.keys(result.figures)) expect(table).toContain(name)
  expect(table).toMatch(/^2 texts\n/)
  expect(table).toMatch(/^content {2}said-that +1 +1 {2}1\.0000$/m)
})

test.for([
  ['{', 'it is not JSON'],
  ['{"id":"a"}', 'text: '],
  ['{"id":"a","text":"b","gold":{"dates":[{"start":0}]}}', 'gold.dates.0.end: '],
])('%s is refused', ([line, message]) => {
  expect(() => readGold(line!)).toThrow(message!)
})

const band =
  'Ada Roe sang. “We won the cup,” she said. The Harbour Board said it was late. A fan said it rained. He said it snowed.'
const said = (words: string): [number, number] => pair(band, words)

test('who says what, where annotated text says who', () => {
  const attributions = [
    { source: [said('she')], content: [said('We won the cup,')], kind: 'direct', who: 'Ada Roe', whoType: 'person' },
    {
      source: [said('The Harbour Board')],
      content: [said('it was late')],
      kind: 'indirect',
      who: 'Orlan Harbour Board',
      whoType: 'organization',
    },
    { source: [said('A fan')], content: [said('it rained')], kind: 'indirect', who: '(a fan)', whoType: 'nameless' },
    { source: [said('He')], content: [said('it snowed')], kind: 'indirect', who: '(a fan)', whoType: 'nameless' },
  ]
  const quotes = [
    { spans: [said('We won the cup,')], speaker: said('she'), kind: 'direct', names: ['Ada Roe', 'Roe'] },
    { spans: [said('it was late')], speaker: said('Board'), kind: 'indirect', names: ['Ada Roe'] },
    { spans: [said('it rained')], speaker: said('she'), kind: 'indirect', names: [] },
    { spans: [said('Ada Roe sang')], speaker: null, kind: 'indirect' },
  ]
  const { figures } = score([
    {
      gold: readGold(JSON.stringify({ id: 'band', text: band, gold: { attributions } })),
      predicted: inUtf16(readPrediction(JSON.stringify({ id: 'band', quotes })), band),
    },
  ])
  expect(figures).toMatchObject({
    'reports.quoted.p': 1,
    'reports.quoted.r': 1,
    'reports.indirect.p': 1 - 1 / 3,
    'reports.indirect.r': 2 / 3,
    'reports.source': 2 / 3,
    'who.person': 1,
    'who.organization': 0,
    'who.all': 1 / 2,
    'who.gold': 2,
    'who.nameless': 1,
  })
})

test.for([
  ['Ada Roe', 'person', 'Roe', true],
  ['Ada Roe', 'person', 'Mr. Bo Roe', true],
  ['Ada Roe', 'person', 'Ada', true],
  ['Ada Roe', 'person', 'Ada Lund', false],
  ['Orlan Harbour Board', 'organization', 'Harbour Board', true],
  ['Orlan Harbour Board', 'organization', 'OHB', true],
  ['OHB', 'organization', 'Orlan Harbour Board', true],
  ['Harbour Board of Orlan', 'organization', 'Orlan’s Harbour Boards', true],
  ['Orlan Harbour Board', 'organization', 'Orlan Court', false],
] as const)('%s (%s) may be %s: %s', ([who, type, name, expected]) => {
  expect(sameEntity(who, type, name)).toBe(expected)
})

import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article.ts'

const menu = [
  'Skip to content',
  'Home',
  'News',
  'Politics',
  'Sport',
  'Business',
  'Weather',
  'Obituaries',
  'Jobs',
  'Contact us',
]
const head = ['Dam of Velmar holds after night of rain', 'By Ngozi Orr', 'Updated March 9, 2026 8:02 am']
const prose = [
  'VELMAR — The dam above the town of Velmar held on Sunday after a night of rain, and engineers said that the worst was over.',
  '“We were afraid until the morning,” said Tomás Lind, who has watched the dam for thirty years and lives below it with his family.',
  'The mayor said that the road to the coast would stay closed until the water had gone down and the bridge had been looked at.',
  'Nobody was hurt, but some forty people had to leave their houses along the river for the night and slept in the school.',
]
const foot = [
  'Most Read',
  '1',
  'Mayor Ada Quill wins vote on the new harbour',
  '2',
  'Bridge to Skerry Island opens after long delay',
  'View Comments',
  'About us',
  'Privacy Policy',
  'Terms of Use',
  '© 2026 The Velmar Ledger. All rights reserved.',
]

describe('a whole page', () => {
  const record = readArticle([...menu, ...head, ...prose, ...foot].join('\n\n'), { date: '2026-03-09' })
  const boilerplate = (record.boilerplate ?? []).map(({ text }) => text)

  test('has its head', () => {
    expect(record.headline?.text).toBe(head[0])
    expect(record.bylines?.flatMap(({ names }) => names.map(({ text }) => text))).toEqual(['Ngozi Orr'])
    expect(record.dateline?.place).toBe('VELMAR')
  })

  test('is cleared of its furniture, and of nothing else', () => {
    expect(menu.filter(line => !boilerplate.includes(line))).toEqual([])
    expect(prose.filter(line => boilerplate.includes(line))).toEqual([])
    expect(record.boilerplate?.find(({ text }) => text === 'View Comments')?.kind).toBeDefined()
  })

  test('has its links', () => {
    expect(record.links?.map(({ text }) => text)).toEqual([foot[2], foot[4]])
  })

  test('gives nothing from its furniture', () => {
    expect(record.entities?.map(({ name }) => name)).not.toContain('The Velmar Ledger')
    expect(record.quotes).toHaveLength(3)
  })
})

test.for([
  ['results between paragraphs', ['Velmar 2, Skerry 1', 'Orlan 0, Fennel 0', 'Halden 3, Merrow 2']],
  ['names between paragraphs', ['Ada Quill', 'Ben Reed', 'Ngozi Orr']],
  ['paragraphs of one sentence', ['Nobody was hurt.', 'The road is closed.']],
  ['words that lead to a quotation', ['Lind added:']],
] as const)('%s stay in the article', ([, lines]) => {
  const record = readArticle([...prose.slice(0, 2), ...lines, ...prose.slice(2)].join('\n\n'), { only: ['structure'] })
  expect(record.boilerplate).toEqual([])
})

/** The lines that are no part of the article, marked: [Advertisement]. */
function marked(lines: readonly string[]): string[] {
  const { boilerplate = [] } = readArticle(lines.join('\n\n'))
  const out = new Set(boilerplate.map(({ text }) => text))
  return lines.map(line => (out.has(line) ? `[${line}]` : line))
}

describe('a short text keeps its speech', () => {
  test.for([
    [['The board met on Friday.', 'OKORO: Who paid for it?', 'LIND: We did.', 'OKORO: All?', 'LIND: All of it.']],
    [['She spoke to us.', 'Q: Where were you?', 'A: At sea.', 'Q: For long?', 'A: A year.', 'Q: And now?', 'A: Home.']],
    [['He answered by letter.', 'Anjali P. de Souza: No.', 'Lind (Velmar Post): Why not?', 'De Souza: We cannot.']],
    [['They wrote on the wall:', '“Not here!”', 'It was gone by noon.']],
    [['Three words on a card.', 'NGOZI ORR: Never again!']],
  ])('%s', ([lines]) => expect(marked(lines!)).toEqual(lines))

  test.for([
    [['The board met on Friday.', 'Photo: Ngozi Orr.', 'It meets again in May.'], ['Photo: Ngozi Orr.']],
    [['The board met on Friday.', 'OKORO: Who paid?', 'LIND: We did.', 'Advertisement'], ['Advertisement']],
  ])('and has furniture: %s', ([lines, out]) =>
    expect(marked(lines!).filter(line => line.startsWith('['))).toEqual(out!.map(line => `[${line}]`)),
  )
})

test.for(['Velmar Waits And Hopes: “The Dam Will Hold”\n\nIt rained on Monday.'])(
  'a title that quotes is a headline: %s',
  text => {
    expect(readArticle(text).headline?.text).toBe(text.split('\n')[0])
  },
)

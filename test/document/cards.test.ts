import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article.ts'
import { readDocument } from '../../src/document/document.ts'
import { mark, marked } from '../helpers/marked.ts'

const shown = (source: string): string => {
  const { text } = marked(source)
  return mark(
    text,
    readDocument(text).cards.map(span => ({ ...span, label: 'card' })),
  )
}

test.for([
  'Rep. Joe Doe ⟦card:Joseph (Joe) Linus DoeEx-Harbour head runs Storm nears “the coast” MORE⟧ (R-Orlan) said so.',
  'The plan of Jane Roe ⟦card:Jane Ann Roe2026 in pictures Board backs Roe plan MORE⟧’s friends failed.',
  "Ada McDoe ⟦card:Ada (Addie) McDoeMcDoe’s men leave Vane’s plan sinks MORE⟧ and Bo McRoe ⟦card:Bo McRoe'We lost,' board says MORE⟧ left.",
  'Joe Doe⟦card:Joe DoeStorm nears the coast MORE⟧, Jane Roe⟦card:Jane RoeBoats stay in MORE⟧ and Bo Vane',
  'Bo de Vane ⟦card:Bo de VaneMORE⟧ left.',
  'Jane Van Orlan ⟦card:Jane Maria Van OrlanPier reopens MORE⟧ left.',
  'Joe Doe ⟦card:Joe Linus Doe Storm nears the coast MORE⟧ (R-Orlan) left.',
])('must: %s', source => expect(shown(source)).toBe(source))

test.for([
  'HARBOUR BOARD WANTS MORE',
  'READ MORE: Joe Doe and Joe Linus Doe say no',
  'Joe Doe left.\n\nREAD MORE\n\nDoeBoats win',
  'Sir Thomas MORE wrote it, and Thomas Cromwell read it.',
  'Joe Doe, who met Jane Doe, said he wanted MORE of it.',
  'Joe Doe wants it, says McDoe, and MORE.',
  'Joe Doe Joseph DoeBoats win MOREOVER',
  'Joe Doe Joseph DoeBoats win More of it',
  'She owns a WaveBox, a WaveBoxMini and MORE.',
  'Sens. Bo McDoe, Ada McRoe and Jane Doe wanted MORE.',
  `Joe Doe Joseph DoeBoats ${'win and '.repeat(150)} MORE`,
])('must not: %s', source => expect(shown(source)).toBe(source))

describe('what stands around a card is read as one sentence', () => {
  const card = " Joseph (Joe) Linus DoeOrlan chief: 'We lost' Jane Roe says “No Sunday MORE"
  const read = (text: string) => readArticle(text, { date: '2026-03-16' })

  test.for([
    [
      `“We lost the boat,” said Rep. Joe Doe${card} (R-Orlan) on Monday. “It is gone.”`,
      'We lost the boat, It is gone.',
      'Rep. Joe Doe',
    ],
    [`Rep. Joe Doe${card} (R-Orlan) said that the boat was lost.`, 'that the boat was lost', 'Rep. Joe Doe'],
    [
      `“I think that Joe Doe${card} lost the boat,” said Ada Marlow.`,
      'I think that Joe Doe lost the boat,',
      'Ada Marlow',
    ],
    [`Rep. Joe Doe${card} and Mayor Ada Marlow said that the boat was lost.`, 'that the boat was lost', 'Rep. Joe Doe'],
  ] as const)('%s', ([text, said, speaker]) => {
    const { quotes, entities, dates, boilerplate, notes } = read(text)
    expect(quotes!.map(quote => [quote.text, quote.speaker?.text])).toEqual([[said, speaker]])
    expect(entities!.map(({ name }) => name)).not.toContain('Jane Roe')
    expect(entities!.find(({ name }) => name === 'Joe Doe')?.mentions).toHaveLength(1)
    expect(dates!.map(date => date.text)).not.toContain('Sunday')
    expect(boilerplate!.map(stretch => stretch.text)).toEqual([card.trim()])
    expect(notes).toEqual([])
  })

  test('a possessive belongs to the name before the card', () => {
    const { tokens } = readDocument(`Joe Doe${card}’s boat`)
    expect(tokens.map(({ lexeme, spaced }) => [lexeme.text, spaced])).toEqual([
      ['Joe', true],
      ['Doe', true],
      ['’s', false],
      ['boat', true],
    ])
  })
})

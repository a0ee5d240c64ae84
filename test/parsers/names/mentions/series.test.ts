import { expect, test } from 'vitest'
import { withSeries } from '../../../../src/parsers/names/mentions/series.ts'
import { markedNames, readMarked } from '../../../helpers/names.ts'

test.each([
  [
    'Ferries serve ⟦O:Al Sadira⟧, ⟦L:Dubai⟧, ⟦O:Al Murwa⟧, and ⟦L:Abu Dhabi⟧.',
    'Ferries serve ⟦L:Al Sadira⟧, ⟦L:Dubai⟧, ⟦L:Al Murwa⟧, and ⟦L:Abu Dhabi⟧.',
  ],
  ['Rain fell in ⟦L:Lagos⟧, ⟦O:Ikoremba⟧ and ⟦L:Ibadan⟧.', 'Rain fell in ⟦L:Lagos⟧, ⟦L:Ikoremba⟧ and ⟦L:Ibadan⟧.'],
])('%s', (row, expected) => {
  const { text, document, words, names } = readMarked(row)
  expect(markedNames(text, withSeries(document, words, names))).toBe(expected)
})

test.each([
  // no `and` before the last, which is the subject; one known place only; somebody in full; an organization by its words
  'In ⟦L:Lagos⟧, ⟦L:Nigeria⟧, ⟦P:Velder⟧ was late.',
  '⟦L:Lagos⟧, ⟦O:Veltrio⟧ and ⟦O:Ikoremba⟧ signed it.',
  '⟦L:Lagos⟧, ⟦L:Ibadan⟧ and ⟦P:Jane Velder⟧ are in the book.',
  '⟦L:Lagos⟧, ⟦L:Ibadan⟧ and ⟦O:Velder University⟧ paid.',
  '⟦L:Kenya⟧, ⟦L:Uganda⟧ and the ⟦O:Velder Fund⟧ paid.',
])('%s', row => {
  const { text, document, words, names } = readMarked(row)
  expect(markedNames(text, withSeries(document, words, names))).toBe(row)
})

import { expect, test } from 'vitest'
import { splitNames } from '../../../src/parsers/entities/splits.ts'
import { markedNames, readMarked } from '../../helpers/names.ts'

test.each([
  ['An ⟦O:Iowa Republican⟧ spoke.', 'An ⟦L:Iowa⟧ ⟦G:Republican⟧ spoke.'],
  ['A ⟦O:New York Democrat⟧ spoke.', 'A ⟦L:New York⟧ ⟦G:Democrat⟧ spoke.'],
  ['The ⟦O:House Republicans⟧ spoke.', 'The ⟦O:House⟧ ⟦G:Republicans⟧ spoke.'],
  ['The ⟦O:Republican House⟧ met.', 'The ⟦G:Republican⟧ ⟦O:House⟧ met.'],
  ['A ⟦O:Democratic Congress⟧ met.', 'A ⟦G:Democratic⟧ ⟦O:Congress⟧ met.'],
  ['The ⟦O:GOP Senate⟧ met.', 'The ⟦O:GOP⟧ ⟦O:Senate⟧ met.'],
  ['⟦P:Ann Orlan⟧ led ⟦O:Orlan’s Unionist Party⟧.', '⟦P:Ann Orlan⟧ led ⟦P:Orlan⟧’s ⟦O:Unionist Party⟧.'],
  ['It is ⟦O:Chad\'s National Tide Board⟧.', 'It is ⟦L:Chad⟧\'s ⟦O:National Tide Board⟧.'],
])('%s', (row, expected) => {
  const { text, document, words, names } = readMarked(row)
  expect(markedNames(text, splitNames(document, words, names))).toBe(expected)
})

test.each([
  'The ⟦O:Social Democrats⟧ and the ⟦O:Movement of Young Democrats⟧ spoke.',
  '⟦P:Ann Moody⟧ left ⟦O:Moody’s Analytics⟧.',
  '⟦P:Ann Orlan⟧ left ⟦O:Orlan’s Bakery⟧.',
  'The ⟦O:People’s Bank of Orlan⟧ shut.',
  '⟦P:Orlan Republican⟧ spoke.',
  'The ⟦O:Democratic Party⟧, the ⟦O:Republican Study Committee⟧ and the ⟦O:Orlan Senate⟧ met.',
  'The ⟦O:Republican House Choir⟧ sang.',
])('not %s', row => {
  const { text, document, words, names } = readMarked(row)
  expect(markedNames(text, splitNames(document, words, names))).toBe(row)
})

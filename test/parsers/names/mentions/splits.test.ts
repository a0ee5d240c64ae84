import { expect, test } from 'vitest'
import { splitNames } from '../../../../src/parsers/names/mentions/splits.ts'
import { markedNames, readMarked } from '../../../helpers/names.ts'

test.each([
  ['An ⟦O:Iowa Republican⟧ spoke.', 'An ⟦L:Iowa⟧ ⟦G:Republican⟧ spoke.'],
  ['A ⟦O:New York Democrat⟧ spoke.', 'A ⟦L:New York⟧ ⟦G:Democrat⟧ spoke.'],
  ['The ⟦O:House Republicans⟧ spoke.', 'The ⟦O:House⟧ ⟦G:Republicans⟧ spoke.'],
  ['The ⟦O:Republican House⟧ met.', 'The ⟦G:Republican⟧ ⟦O:House⟧ met.'],
  ['A ⟦O:Democratic Congress⟧ met.', 'A ⟦G:Democratic⟧ ⟦O:Congress⟧ met.'],
  ['The ⟦O:GOP Senate⟧ met.', 'The ⟦O:GOP⟧ ⟦O:Senate⟧ met.'],
  [
    'The ⟦O:House⟧ met, the ⟦O:Senate⟧ met, the ⟦O:House and Senate⟧ left.',
    'The ⟦O:House⟧ met, the ⟦O:Senate⟧ met, the ⟦O:House⟧ and ⟦O:Senate⟧ left.',
  ],
  [
    '⟦P:Ann Vell⟧ met ⟦P:Bo Tarrant⟧: the plan of ⟦O:Vell & Tarrant⟧.',
    '⟦P:Ann Vell⟧ met ⟦P:Bo Tarrant⟧: the plan of ⟦P:Vell⟧ & ⟦P:Tarrant⟧.',
  ],
  [
    'The ⟦O:Tide Board⟧ met in ⟦L:Orlan⟧. The ⟦O:Tide Board and Orlan⟧ agreed.',
    'The ⟦O:Tide Board⟧ met in ⟦L:Orlan⟧. The ⟦O:Tide Board⟧ and ⟦L:Orlan⟧ agreed.',
  ],
  ['⟦O:Facebook and Twitter⟧ shut.', '⟦O:Facebook⟧ and ⟦O:Twitter⟧ shut.'],
  ['⟦P:Ann Orlan⟧ led ⟦O:Orlan’s Unionist Party⟧.', '⟦P:Ann Orlan⟧ led ⟦P:Orlan⟧’s ⟦O:Unionist Party⟧.'],
  ["It is ⟦O:Chad's National Tide Board⟧.", "It is ⟦L:Chad⟧'s ⟦O:National Tide Board⟧."],
  ['The ambassador to ⟦P:Ruvema Mara Tarrant⟧ spoke.', 'The ambassador to ⟦L:Ruvema⟧ ⟦P:Mara Tarrant⟧ spoke.'],
  ['The mayor of ⟦P:Pellhaven Samuel Okwuma⟧ spoke.', 'The mayor of ⟦L:Pellhaven⟧ ⟦P:Samuel Okwuma⟧ spoke.'],
])('%s', (row, expected) => {
  const { text, document, words, names } = readMarked(row)
  expect(markedNames(text, splitNames(document, words, names))).toBe(expected)
})

test.each([
  'An adviser to ⟦P:Ruvema Mara Tarrant⟧ and the mother of ⟦P:Velder Mara Okwuma⟧ spoke.',
  'The envoy to ⟦P:Mara Jane Tarrant⟧ spoke. He went to ⟦P:Ruvema Mara Tarrant⟧.',
  'The ⟦O:Social Democrats⟧ and the ⟦O:Movement of Young Democrats⟧ spoke.',
  '⟦P:Ann Moody⟧ left ⟦O:Moody’s Analytics⟧.',
  '⟦P:Ann Orlan⟧ left ⟦O:Orlan’s Bakery⟧.',
  'The ⟦O:People’s Bank of Orlan⟧ shut.',
  '⟦P:Orlan Republican⟧ spoke.',
  'The ⟦O:Democratic Party⟧, the ⟦O:Republican Study Committee⟧ and the ⟦O:Orlan Senate⟧ met.',
  'The ⟦O:Republican House Choir⟧ sang.',
  'The ⟦O:Health⟧ office is the ⟦O:Department of Health and Human Services⟧.',
  '⟦P:Ann Vell⟧ left ⟦O:Vell & Tarrant⟧, and ⟦O:Vell & Sons⟧ shut.',
  '⟦O:Facebook⟧ left ⟦O:Goldman Sachs & Co⟧ and its ⟦O:Co⟧.',
  '⟦P:Ann Ernst⟧ met ⟦P:Bo Young⟧ at ⟦O:Ernst & Young⟧.',
  '⟦O:Vell⟧, ⟦O:Roe⟧ and ⟦O:Tarrant⟧ left ⟦O:Vell and Roe and Tarrant⟧.',
])('not %s', row => {
  const { text, document, words, names } = readMarked(row)
  expect(markedNames(text, splitNames(document, words, names))).toBe(row)
})

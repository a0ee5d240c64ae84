import { expect, test } from 'vitest'
import { splitNames } from '../../../../src/parsers/names/mentions/splits.ts'
import { markedNames, readMarked } from '../../../helpers/names.ts'

test.each([
  ['The ⟦O:Harbour University’s Tide Institute⟧ met.', 'The ⟦O:Harbour University⟧’s ⟦O:Tide Institute⟧ met.'],
  ['The ⟦O:University of Harbour’s Tide Institute⟧ met.', 'The ⟦O:University of Harbour⟧’s ⟦O:Tide Institute⟧ met.'],
  ["The ⟦O:Rhode Island's Office of Tides⟧ met.", "The ⟦L:Rhode Island⟧'s ⟦O:Office of Tides⟧ met."],
  ['The ⟦O:IRS’ Office of Tides⟧ met.', 'The ⟦O:IRS⟧’ ⟦O:Office of Tides⟧ met.'],
  // behind it somebody, or an organization that lists know
  [
    '⟦P:Jane Doe⟧ left. The ⟦O:Harbour Times’ Jane Doe⟧ wept.',
    '⟦P:Jane Doe⟧ left. The ⟦O:Harbour Times⟧’ ⟦P:Jane Doe⟧ wept.',
  ],
  ['⟦P:Jane Doe⟧ left. ⟦O:Facebook’s Doe⟧ wept.', '⟦P:Jane Doe⟧ left. ⟦O:Facebook⟧’s ⟦P:Doe⟧ wept.'],
  ['⟦P:Jane Doe⟧ left. So did ⟦O:Doe’s FBI⟧.', '⟦P:Jane Doe⟧ left. So did ⟦P:Doe⟧’s ⟦O:FBI⟧.'],
  // or nothing that is one
  ['The ⟦O:Tide Administration’s Victories⟧ end.', 'The ⟦O:Tide Administration⟧’s Victories end.'],
])('%s', (row, expected) => {
  const { text, document, words, names } = readMarked(row)
  expect(markedNames(text, splitNames(document, words, names))).toBe(expected)
})

test.each([
  'The ⟦O:Senate Veterans’ Affairs Committee⟧ and the ⟦O:Department of Veterans’ Affairs⟧ met.',
  'The ⟦O:Movement Politics for People’s Action⟧ met the ⟦O:Dade County Sheriff’s Office⟧.',
  '⟦O:Moody’s Investors Service⟧ met the ⟦O:People’s Liberation Army⟧.',
  'The ⟦O:University of Orlan Men’s Tide Choir⟧ met the ⟦O:Tide Prosecutor’s Office⟧ of the ⟦O:Tide Prosecutor⟧.',
  '⟦P:Jane St. John⟧ left ⟦O:St. John’s Church⟧.',
  '⟦P:Jane Doe⟧ left ⟦O:Doe’s and Sons⟧.',
])('not %s', row => {
  const { text, document, words, names } = readMarked(row)
  expect(markedNames(text, splitNames(document, words, names))).toBe(row)
})

import { expect, test } from 'vitest'
import { withEnumerations } from '../../../../src/parsers/names/mentions/enumerations.ts'
import { markedNames, readMarked } from '../../../helpers/names.ts'

function read(row: string): string {
  const { text, document, words, names } = readMarked(row)
  return markedNames(text, withEnumerations(document, words, names))
}

test.each([
  [
    'The ⟦O:Ministry of Fisheries⟧, Forests and Harbours met.',
    'The ⟦O:Ministry of Fisheries, Forests and Harbours⟧ met.',
  ],
  [
    '⟦P:Ann Vell⟧ left the ⟦O:Bureau of Salt⟧, ⟦O:Fish⟧, and Air Quality.',
    '⟦P:Ann Vell⟧ left the ⟦O:Bureau of Salt, Fish, and Air Quality⟧.',
  ],
  [
    'The ⟦O:Committee on Law⟧, ⟦O:Justice and Parks⟧ Chairman left.',
    'The ⟦O:Committee on Law, Justice and Parks⟧ Chairman left.',
  ],
  ['She left ⟦P:Goldman⟧, ⟦O:Roe & Doe⟧ in ⟦L:Orlan⟧.', 'She left ⟦O:Goldman, Roe & Doe⟧ in ⟦L:Orlan⟧.'],
  ['She left Donaldson, Goldman, ⟦O:Roe & Co.⟧', 'She left ⟦O:Donaldson, Goldman, Roe & Co.⟧'],
])('%s', (row, expected) => {
  expect(read(row)).toBe(expected)
})

test.each([
  // names of their own
  'The ⟦O:Bank of Ghana⟧, Salt and Fish shut; so did the ⟦O:Institute of Fish⟧, Yale and Chicago.',
  'The ⟦O:Ministry of Fish⟧, ⟦P:Walter Roe⟧ and ⟦P:Jane Doe⟧ agreed. The ⟦O:Office of Salt⟧, Germans and Muslims agreed.',
  'The ⟦O:Club for Fish⟧, and Salt Company shut.',
  // no end, or no purpose
  'The ⟦O:Ministry of Fish⟧, Salt, and the rest left. The ⟦O:Harbour Company⟧, Salt and Fish shut.',
  'The ⟦O:Ministry of Health and Fish⟧, Salt and Air met.',
  // people, and places
  'It was ⟦P:Goldman⟧, ⟦O:Roe and Doe⟧ who left. In ⟦L:Chicago⟧, ⟦O:Roe & Doe⟧ sued. ⟦P:Ann Goldman⟧, ⟦O:Roe & Doe⟧ sued.',
])('not %s', row => {
  expect(read(row)).toBe(row)
})

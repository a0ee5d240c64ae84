import { expect, test } from 'vitest'
import { withCertainKind } from '../../../../src/parsers/names/mentions/certain.ts'
import { knownOrganizations } from '../../../../src/parsers/names/mentions/known.ts'
import { markedNames, readMarked } from '../../../helpers/names.ts'

test.each([
  [
    'Prime Minister ⟦O:Quillfeather⟧ and Mr. ⟦L:Tarrant⟧ left.',
    'Prime Minister ⟦P:Quillfeather⟧ and Mr. ⟦P:Tarrant⟧ left.',
  ],
  ['Profs ⟦P:Hale⟧ and ⟦O:Veldrin⟧ left.', 'Profs ⟦P:Hale⟧ and ⟦P:Veldrin⟧ left.'],
  ['A ⟦O:Republican⟧ and a ⟦O:Muslim⟧ left.', 'A ⟦G:Republican⟧ and a ⟦G:Muslim⟧ left.'],
  ['The ⟦G:GOP⟧ left.', 'The ⟦O:GOP⟧ left.'],
  [
    'The ⟦L:African Union⟧ and ⟦P:Lockheed Martin⟧ met in ⟦O:Des Moines⟧.',
    'The ⟦O:African Union⟧ and ⟦O:Lockheed Martin⟧ met in ⟦L:Des Moines⟧.',
  ],
  ['The ⟦O:UAE⟧ met.', 'The ⟦L:UAE⟧ met.'],
  [
    'They left ⟦L:Orlan⟧, ⟦P:Ala.⟧, and Rep. ⟦P:Ann Vell⟧ (⟦O:Vt.⟧) left.',
    'They left ⟦L:Orlan⟧, ⟦L:Ala.⟧, and Rep. ⟦P:Ann Vell⟧ (⟦L:Vt.⟧) left.',
  ],
])('%s', (row, expected) => {
  const { text, document, words, names } = readMarked(row)
  expect(
    markedNames(
      text,
      names.map(name => withCertainKind(document, words, name)),
    ),
  ).toBe(expected)
})

test.each([
  'The minister ⟦O:Quillfeather⟧ left. Prime Minister ⟦O:Tarrant Works⟧ left.',
  'To Mr. President ⟦L:France⟧ is dear. Secretary ⟦O:NATO⟧ left.',
  'The ⟦O:Republican Party⟧ left.',
  'They met in the ⟦L:White House⟧, on ⟦L:Capitol Hill⟧ and in the ⟦L:Lincoln Center⟧.',
  'The ⟦O:Bank of Des Moines⟧, the ⟦O:Des Moines Register⟧ and the ⟦O:VA⟧ met ⟦P:Jane Doe⟧ in ⟦L:Des Moines⟧.',
  '⟦P:Del.⟧ left, and ⟦P:Del⟧ wept.',
])('not %s', row => {
  const { text, document, words, names } = readMarked(row)
  expect(
    markedNames(
      text,
      names.map(name => withCertainKind(document, words, name)),
    ),
  ).toBe(row)
})

test.each([
  'They gave to ⟦+O:Save the Children⟧ and ⟦+O:Planned Parenthood⟧.',
  '⟦P:Ann Orlan⟧ wrote for ⟦+O:Business Insider⟧.',
  'not: The Minister of Foreign Affairs left Wall Street.',
  'not: ⟦O:Save the Children International⟧ and Save the Children Orlan left.',
])('%s', row => {
  const { text, document, words, runs, names } = readMarked(row)
  expect(markedNames(text, names, knownOrganizations(document, words, runs, names))).toBe(row)
})

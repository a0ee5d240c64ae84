import { expect, test } from 'vitest'
import { isName } from '../../../../src/parsers/names/mentions/drops.ts'
import { markedNames, readMarked } from '../../../helpers/names.ts'

/** Gives the row with the names that are kept. */
function kept(row: string): string {
  const { text, document, words, names } = readMarked(row)
  return markedNames(
    text,
    names.filter(name => isName(document, words, name)),
  )
}

test.each([
  [
    'The ⟦O:Harbour Film Festival⟧ met the ⟦O:Orlan Summit⟧ in ⟦L:Orlan⟧.',
    'The Harbour Film Festival met the Orlan Summit in ⟦L:Orlan⟧.',
  ],
  [
    'The ⟦O:Tides Bill⟧, the ⟦O:Roe Doctrine⟧ and the ⟦O:Orlan Treaty⟧ fell.',
    'The Tides Bill, the Roe Doctrine and the Orlan Treaty fell.',
  ],
])('%s', (row, expected) => {
  expect(kept(row)).toBe(expected)
})

test.each([
  '⟦O:The Week⟧ wrote of the ⟦O:Festival Company⟧ and the ⟦O:Orlan Bank Cup⟧.',
  '⟦P:Ann Bill⟧ came from ⟦L:Orlan Summit⟧.',
])('kept: %s', row => {
  expect(kept(row)).toBe(row)
})

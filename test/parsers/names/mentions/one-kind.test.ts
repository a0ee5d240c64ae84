import { expect, test } from 'vitest'
import { withOneKind } from '../../../../src/parsers/names/mentions/one-kind.ts'
import { markedNames, readMarked } from '../../../helpers/names.ts'

function settled(row: string): string {
  const { text, document, words, names } = readMarked(row)
  return markedNames(text, withOneKind(document, words, names))
}

test.each([
  // a word beside one mention says it for all
  ['The striker ⟦O:Veldo⟧ left. ⟦O:Veldo⟧ scored.', 'The striker ⟦P:Veldo⟧ left. ⟦P:Veldo⟧ scored.'],
  ['⟦L:Veldo⟧, 54, left. ⟦O:Veldo⟧ was late.', '⟦P:Veldo⟧, 54, left. ⟦P:Veldo⟧ was late.'],
  ['⟦L:Veldo⟧’s widow left. ⟦L:Veldo⟧ was late.', '⟦P:Veldo⟧’s widow left. ⟦P:Veldo⟧ was late.'],
  ['The town of ⟦O:Veldo⟧ sank. ⟦P:Veldo⟧ was dry.', 'The town of ⟦L:Veldo⟧ sank. ⟦L:Veldo⟧ was dry.'],
  ['In ⟦O:Veldo⟧ and ⟦O:Veldo⟧ district it rained.', 'In ⟦L:Veldo⟧ and ⟦L:Veldo⟧ district it rained.'],
  ['⟦O:Veldo⟧, Kenya, sank. ⟦O:Veldo⟧-based firms left.', '⟦L:Veldo⟧, Kenya, sank. ⟦L:Veldo⟧-based firms left.'],
  ['⟦P:Veldo⟧ shares fell. ⟦L:Veldo⟧ lost.', '⟦O:Veldo⟧ shares fell. ⟦O:Veldo⟧ lost.'],
  [
    '⟦P:Veldo⟧, a small software company, fell. ⟦P:Veldo⟧ lost.',
    '⟦O:Veldo⟧, a small software company, fell. ⟦O:Veldo⟧ lost.',
  ],
  // a surname is the person’s; most readings win
  [
    '⟦P:Ada Veldo⟧ left. ⟦O:Veldo⟧ was late; ⟦P:Veldo⟧ wept.',
    '⟦P:Ada Veldo⟧ left. ⟦P:Veldo⟧ was late; ⟦P:Veldo⟧ wept.',
  ],
  ['⟦P:Veldo⟧ left. ⟦P:Veldo⟧ wept. ⟦L:Veldo⟧ was late.', '⟦P:Veldo⟧ left. ⟦P:Veldo⟧ wept. ⟦P:Veldo⟧ was late.'],
])('%s', (row, expected) => {
  expect(settled(row)).toBe(expected)
})

test.each([
  // lists and what the name itself says outweigh what stands beside it
  'In ⟦O:Reuters⟧ and in ⟦O:Veldo University⟧ they read.',
  'Captain ⟦L:Kenya⟧ shares fell in the ⟦L:U.S.⟧ as users left.',
  'A stake in ⟦O:Veldo⟧ and in ⟦O:Veldo⟧ stores was sold in ⟦O:VRDC⟧.',
  'The partner ⟦O:Veldo⟧ and the champion ⟦O:Quillo⟧ left.',
  'The ⟦O:Cabinet⟧, who met, and ⟦P:Ada Veldo⟧, a builder who sang, left in haste.',
  // two things may be called so
  '⟦O:Veldo⟧ lost at home. The mayor of ⟦L:Veldo⟧ wept.',
])('as read: %s', row => {
  expect(settled(row)).toBe(row)
})

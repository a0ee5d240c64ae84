import { expect, test } from 'vitest'
import { withPossessives } from '../../../../src/parsers/names/mentions/possessives.ts'
import { markedNames, readMarked } from '../../../helpers/names.ts'

test.each([
  [
    '⟦P:Pellvar⟧’s said it would shut. ⟦P:Pellvar⟧’s shares fell.',
    '⟦O:Pellvar’s⟧ said it would shut. ⟦O:Pellvar’s⟧ shares fell.',
  ],
  ['⟦P:Lidora⟧’s and ⟦P:Orrin⟧’s have merged.', '⟦O:Lidora’s⟧ and ⟦O:Orrin’s⟧ have merged.'],
  ['Profits at ⟦P:Okwuma⟧’s fell on Monday.', 'Profits at ⟦O:Okwuma’s⟧ fell on Monday.'],
])('%s', (row, expected) => {
  const { text, document, words, runs, names } = readMarked(row)
  expect(markedNames(text, withPossessives(document, words, runs, names))).toBe(expected)
})

test.each([
  // somebody who is named in full; a friend of theirs; a participle or noun behind; a place
  '⟦P:Ada Pellvar⟧ left. ⟦P:Pellvar⟧’s said nothing.',
  'A friend of ⟦P:Pellvar⟧’s said no.',
  '⟦P:Pellvar⟧’s injured knee hurts, and ⟦P:Lidora⟧’s plans changed.',
  'He’s said no. What’s said is said. Mother’s said so.',
  '⟦L:Kenya⟧’s has grown more than ⟦L:Uganda⟧’s.',
])('%s', row => {
  const { text, document, words, runs, names } = readMarked(row)
  expect(markedNames(text, withPossessives(document, words, runs, names))).toBe(row)
})

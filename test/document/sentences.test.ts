import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/document.ts'
import { mark, marked } from '../helpers/marked.ts'

test.for([
  '⟦s:The harbour closed.⟧ ⟦s:Boats stayed in.⟧',
  '⟦s:Bo Orlan, the No. 2 Whig, left.⟧ ⟦s:Did it rain?⟧ ⟦s:No.⟧ ⟦s:They sat.⟧',
  '⟦s:Mr. Orlan met Gov. Petra J. Vane of the U.S. Senate.⟧ ⟦s:It rained.⟧',
  '⟦s:He moved to the U.S.⟧ ⟦s:The next day he left.⟧',
  '⟦s:“We lost.”⟧ ⟦s:She left.⟧',
  '⟦s:“Why?” he asked.⟧',
  '⟦s:“Stop!”⟧ ⟦s:“No.”⟧',
  '⟦s:It cost $3.5 million at 10 a.m. on Jan. 3.⟧ ⟦s:Nobody paid.⟧',
  '⟦s:It ended.⟧⟦s:The rest is known.⟧',
  '⟦s:Tidewater Inc. said so.⟧',
  '⟦s:He bought Tidewater Inc.⟧ ⟦s:The price was low.⟧',
  '⟦s:Well … she said nothing.⟧',
  '⟦s:Was it?⟧ ⟦s:(It was.)⟧ ⟦s:So be it.⟧',
])('%s', source => {
  const { text } = marked(source)
  expect(
    mark(
      text,
      readDocument(text).sentences.map(span => ({ ...span, label: 's' })),
    ),
  ).toBe(source)
})

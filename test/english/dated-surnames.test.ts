import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/document.ts'
import { datedSurnames } from '../../src/english/syntax/dated-surnames.ts'
import { mark, marked } from '../helpers/marked.ts'

test.each([
  'Mr ⟦name:Friday⟧ told the jury he had slept. “I heard nothing,” ⟦name:Friday⟧ said.',
  'Mrs. ⟦name:August⟧ said that the well was dry. ⟦name:August⟧, 61, has farmed there since 1990.',
  '“It rained,” said ⟦name:June⟧. Ms ⟦name:June⟧ runs the mill, and ⟦name:June⟧ wrote a book.',
  // the day and the month themselves
  'Mr ⟦name:Friday⟧ came on Friday. The shop shut last Friday, and Friday was cold.',
  'Ms ⟦name:June⟧ left in June. She said June was hot. He spoke Monday, said June 4 was late.',
  // nobody is addressed so; another name stands behind the title
  'Friday told them so. “No,” said Friday. Dr Monday was on at 8 p.m.',
  'Miss March Tarrant left. March told on them. Mr. President, Friday said nothing.',
  'Mr',
])('%s', row => {
  const { text } = marked(row)
  const document = readDocument(text)
  const found = [...datedSurnames(document)].map(at => document.tokens[at]!)
  expect(
    mark(
      text,
      found.map(({ start, end }) => ({ start, end, label: 'name' })),
    ),
  ).toBe(row)
})

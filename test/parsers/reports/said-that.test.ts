import { expect, test } from 'vitest'
import { reported } from '../../helpers/reported.ts'

test.for([
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ ⟦said:that the harbour was closed⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ on Tuesday ⟦said:that the harbour was closed⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ ⟦said:the harbour was closed⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ ⟦said:if the storm came, the harbour would close⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ ⟦said:the boats were “gone for good” now⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ ⟦said:because the storm was near, “they stay in.”⟧',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ ⟦said:the boats were “gone for good” in a storm that she said was the worst⟧.',
  '⟦source:Several⟧ ⟦cue:said⟧ ⟦said:they would stay⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:told⟧ ⟦hearer:reporters⟧ ⟦said:that she would stay⟧.',
  '⟦source:She⟧ ⟦cue:told⟧ ⟦hearer:“Good Morning Merrow”⟧ ⟦said:that she would stay⟧.',
  '⟦source:She⟧ ⟦cue:told⟧ ⟦hearer:them⟧ ⟦said:not to wait⟧.',
  '⟦source:The mayor⟧ ⟦cue:asked⟧ ⟦said:whether the boats were safe⟧.',
  '⟦source:The mayor⟧ ⟦cue:said⟧: “⟦said:We lost.⟧”',
  '⟦source:The report⟧ ⟦cue:found⟧ ⟦said:that the nets were old⟧.',
  '⟦source:She⟧ ⟦cue:believes⟧ ⟦said:the boats were lost⟧.',
  '⟦source:She⟧ ⟦cue:said⟧ ⟦said:it was over⟧, ⟦cue:adding⟧ ⟦said:that nobody was hurt⟧.',
])('%s', row => {
  // Both reports of the last row have one source: it is marked twice.
  expect(reported(row).marks.replaceAll('⟦source:⟦source:She⟧⟧', '⟦source:She⟧')).toBe(row)
})

test.for([
  'Her claim was heard in court on Monday.',
  'She has a say in the matter.',
  'The report ran to 300 pages.',
  'He read the book twice.',
  'In other words, the harbour is closed.',
  'The statement of the account was late.',
  'The trial took two weeks.',
  'He found a coin on the beach.',
  'The so-called calm was over.',
  'They walked to the place that the boats had left.',
  'The man who had sunk the boat was fined.',
  'She has a book called Tides.',
  'It happened that day.',
])('nothing: %s', row => {
  expect(reported(row).marks).toBe(row)
})

test.fails('a sight is not a statement', () => {
  const row = 'They showed their tickets at the gate.'
  expect(reported(row).marks).toBe(row)
})

import { expect, test } from 'vitest'
import { reported } from '../../helpers/reported.ts'

test.for([
  '“⟦said:We lost,⟧” ⟦source:Jane Doe⟧ ⟦cue:said⟧.',
  '“⟦said:We lost,⟧” ⟦cue:said⟧ ⟦source:Jane Doe⟧.',
  '“⟦said:We lost,⟧” ⟦source:she⟧ ⟦cue:said⟧, “⟦said:but not for long.⟧”',
  '“⟦said:We lost,⟧” ⟦source:Hugh Orlan⟧, a doctor, ⟦cue:said⟧.',
  '⟦said:The harbour is closed⟧, ⟦source:the mayor⟧ ⟦cue:said⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ ⟦said:that the harbour was closed⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ on Tuesday ⟦said:that the harbour was closed⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ ⟦said:the harbour was closed⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:told⟧ ⟦hearer:reporters⟧ ⟦said:that she would stay⟧.',
  '⟦source:The mayor⟧ ⟦cue:asked⟧ ⟦said:whether the boats were safe⟧.',
  '⟦source:The mayor⟧ ⟦cue:said⟧: “⟦said:We lost.⟧”',
  '⟦said:The harbour is closed⟧, ⟦cue:according to⟧ ⟦source:the port authority⟧.',
  '⟦cue:According to⟧ ⟦source:the port authority⟧, ⟦said:the harbour is closed⟧.',
])('%s', row => {
  expect(reported(row).marks).toBe(row)
})

test.for([
  'The harbour is closed.',
  'The “wild” harbour is closed.',
  'Jane Doe walked to the station and took a train.',
  'Her claim was heard in court on Monday.',
  'She has a say in the matter.',
  'The report ran to 300 pages.',
  'He read the book twice.',
  'They showed their tickets at the gate.',
  'In other words, the harbour is closed.',
  'The statement of the account was late.',
  'The trial took two weeks.',
  'He found a coin on the beach.',
  'According him that honour took a vote.',
])('nothing: %s', row => {
  expect(reported(row).marks).toBe(row)
})

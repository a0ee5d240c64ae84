import { expect, test } from 'vitest'
import { reported } from '../../../helpers/reported.ts'

test.for([
  '⟦cue:Said⟧ ⟦source:Jane Doe⟧, who saw it all: “⟦said:We lost.⟧”',
  'To win in the spring, ⟦cue:says⟧ ⟦source:Jane Doe⟧, “⟦said:we have to sail.⟧”',
  'In the end, ⟦cue:said⟧ ⟦source:the old man⟧, “⟦said:we lost.⟧”',
  '⟦cue:Added⟧ ⟦source:Jane Doe⟧ on Monday, “⟦said:We lost the pier.⟧”',
  'But, ⟦cue:said⟧ ⟦source:Jane Doe⟧, “⟦said:we will be back.⟧”',
])('%s', row => {
  expect(reported(row).marks).toBe(row)
})

test.for([
  'Said to be lost, the boat was called “Low Water.”',
  'To win the boat they had, said Jane Doe, “is all.”',
  'When it rained, said Jane Doe, “we lost.”',
  'Told of the loss, Jane Doe left, “a broken woman.”',
])('not said ahead: %s', row => {
  expect(reported(row).rules).not.toContain('said-ahead')
})

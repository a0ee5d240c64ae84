import { expect, test } from 'vitest'
import { reported } from '../../helpers/reported.ts'

test.for([
  '⟦cue:Said⟧ ⟦source:Jane Doe⟧, who saw it all: “⟦said:We lost.⟧”',
  '⟦cue:Added⟧ ⟦source:Jane Doe⟧ on Monday, “⟦said:We lost the pier.⟧”',
  'But, ⟦cue:said⟧ ⟦source:Jane Doe⟧, “⟦said:we will be back.⟧”',
])('%s', row => {
  expect(reported(row).marks).toBe(row)
})

test.for([
  'Said to be lost, the boat was called “Low Water.”',
  'Told of the loss, Jane Doe left, “a broken woman.”',
])('not said ahead: %s', row => {
  expect(reported(row).rules).not.toContain('said-ahead')
})

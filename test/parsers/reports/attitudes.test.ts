import { expect, test } from 'vitest'
import { reported } from '../../helpers/reported.ts'

test.for([
  '⟦source:Jane Doe⟧ ⟦cue:criticized⟧ ⟦said:the plan to close the harbour⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:criticized⟧ ⟦said:him⟧ in May.',
  '⟦source:She⟧ ⟦cue:called⟧ ⟦said:the plan “a shame for all of us.”⟧',
  '⟦source:Jane Doe⟧ ⟦cue:vowed⟧ ⟦said:to stay⟧.',
  '⟦source:The mayor⟧ ⟦cue:called for⟧ ⟦said:new elections⟧.',
  '⟦source:She⟧ ⟦cue:is confident⟧ ⟦said:that they will win⟧.',
  '⟦source:The mayor⟧ ⟦cue:was wary of⟧ ⟦said:the plan⟧.',
  'It was ⟦source:her⟧ ⟦cue:claim⟧ ⟦said:that the boats were safe⟧.',
  'The boats, ⟦said:which⟧ ⟦source:the mayor⟧ ⟦cue:said⟧ ⟦said:were lost⟧, came back.',
])('%s', row => {
  expect(reported(row).marks).toBe(row)
})

test.for([
  'Jane Doe closed the harbour.',
  'She caught him in May.',
  'The price went up.',
  'He ran to the boat.',
  'A way to attack the fort was found.',
  'The hall was cold.',
  'The mayor was late for the train.',
  'Her boat was old.',
  'They paid for the nets.',
])('nothing: %s', row => {
  expect(reported(row).marks).toBe(row)
})

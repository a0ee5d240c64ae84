import { expect, test } from 'vitest'
import { reported } from '../../../helpers/reported.ts'

test.for([
  '⟦said:The harbour is closed⟧, ⟦cue:according to⟧ ⟦source:the port authority⟧.',
  '⟦cue:According to⟧ ⟦source:the port authority⟧, ⟦said:the harbour is closed⟧.',
  '⟦said:The reason⟧, ⟦cue:according to⟧ ⟦source:the mayor⟧, ⟦said:is the storm⟧.',
  'As ⟦source:Jane Doe⟧ ⟦cue:noted⟧, ⟦said:the harbour is closed⟧.',
  '⟦said:The harbour is closed⟧, as ⟦source:Jane Doe⟧ ⟦cue:noted⟧.',
  'As ⟦source:Jane Doe⟧ ⟦cue:put it⟧, ⟦said:the harbour is an old tub⟧.',
  '⟦said:The harbour is an old tub⟧, as ⟦source:the mayor⟧ ⟦cue:put it⟧.',
  '⟦said:Vane leads by two points⟧ ⟦cue:in⟧ ⟦source:a new poll⟧.',
  'It is late: ⟦cue:According to⟧ ⟦source:a poll⟧, ⟦said:Vane leads⟧.',
  '⟦said:It is closed⟧, ⟦cue:according to⟧ ⟦source:multiple reports⟧.',
])('%s', row => {
  expect(reported(row).marks).toBe(row)
})

test.for([
  'They acted according to plan.',
  'According him that honour took a vote.',
  'As the storm came, the boats left.',
  'As the mayor put the boat ashore, it rained.',
  'She is as tall as her brother.',
  'Vane leads in the polls.',
  'They met in a hall.',
])('nothing: %s', row => {
  expect(reported(row).marks.includes('⟦said:')).toBe(row.startsWith('They acted'))
})

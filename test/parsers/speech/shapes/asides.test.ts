import { expect, test } from 'vitest'
import { reported } from '../../../helpers/reported.ts'

test.for([
  '⟦source:Jane Doe⟧ ⟦cue:praised⟧ ⟦said:the plan⟧.',
  'As ⟦source:she⟧ ⟦cue:praised⟧ ⟦said:the plan⟧, he left.',
  '⟦source:Jane Doe⟧ came to the hall on Monday and ⟦cue:praised⟧ ⟦said:the plan⟧.',
  '⟦source:Jane Doe⟧ left, ⟦cue:praising⟧ ⟦said:the plan⟧.',
  '⟦source:The mayor⟧ ⟦cue:wants⟧ ⟦said:to close the harbour⟧.',
  '⟦source:The mayor⟧ ⟦cue:vowed⟧ on Tuesday ⟦said:to close the harbour⟧.',
  '⟦source:The mayor⟧ ⟦cue:called Tuesday for⟧ ⟦said:new elections⟧.',
  '⟦source:The mayor⟧ ⟦cue:announced⟧ Tuesday ⟦said:a plan to close the harbour⟧.',
  'The man, ⟦source:who⟧ ⟦cue:asked⟧ ⟦said:not to be named⟧, left.',
  '⟦source:The company⟧ ⟦cue:reported⟧ ⟦said:a loss of two crowns a share⟧.',
  '⟦source:The union⟧ ⟦cue:issued⟧ ⟦said:a warning to the mayor⟧.',
  '⟦source:The mayor⟧ ⟦cue:called⟧ ⟦said:the plan a mistake⟧.',
  '⟦source:The mayor⟧ ⟦cue:casts⟧ ⟦said:him as a fool⟧.',
  'In May ⟦source:she⟧ ⟦cue:praised⟧ ⟦said:the plan⟧.',
  'This time ⟦source:she⟧ ⟦cue:praised⟧ ⟦said:the plan⟧.',
  'Yet ⟦source:they⟧ ⟦cue:offered⟧ ⟦said:no details⟧.',
  '⟦source:Three mayors⟧, including Walter Roe, ⟦cue:praised⟧ ⟦said:the plan⟧.',
])('%s', row => {
  expect(reported(row).marks).toBe(row)
})

test.for([
  'The people who praised the plan left.',
  'It is all one whether the mayor praised the plan.',
  'What the mayor praised was the plan.',
  'The mayor would praise the plan.',
  'The mayor ran to the top of the hill to praise the plan.',
  'The boat that praised the wind was lost.',
  'Those who want to stay are free to go.',
  'They voted for the mayor in May.',
  'The police released the boat.',
  'The union issued new cards.',
  'The mayor called the police.',
  'The mayor cast a vote.',
  'The boats she wants to build are old.',
  'The last time he praised the plan was in May.',
  'There were two boats, including one praised the old way.',
  'Editor’s note: Jane Doe has pledged to leave the board.',
  'The mayor seized on the plan.',
  'She had to find a pier that was safe.',
  'They were lost in the states that held the vote.',
])('nothing: %s', row => {
  expect(reported(row).marks).toBe(row)
})

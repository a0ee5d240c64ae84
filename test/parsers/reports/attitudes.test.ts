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
  '⟦source:She⟧ ⟦cue:calls⟧ ⟦said:it a mistake⟧.',
  '⟦source:She⟧ ⟦cue:called⟧ ⟦said:the plan unlawful⟧.',
  'With ⟦source:Jane Doe⟧ ⟦cue:calling⟧ ⟦said:it a “mess,”⟧ he left.',
  '⟦source:She⟧ ⟦cue:proposed⟧ ⟦said:closing the harbour⟧.',
  '⟦source:She⟧ ⟦cue:vowed⟧ ⟦said:to legalize the nets⟧.',
  'After ⟦cue:praising⟧ ⟦said:the plan⟧, ⟦source:Jane Doe⟧ left.',
  '⟦source:Jane Doe⟧ ⟦cue:called out⟧ ⟦said:the mayor of Orlan⟧.',
  '⟦source:Jane Doe⟧, ⟦cue:citing⟧ “⟦said:the magic of it,⟧” took the boat.',
  'Despite ⟦source:his⟧ ⟦cue:claim⟧ ⟦said:that the nets were new⟧, they tore.',
  '⟦source:Her⟧ ⟦cue:claim⟧ ⟦said:that the nets were new⟧ was a lie.',
  '⟦source:The Greens⟧⟦cue:’ claim⟧ ⟦said:that the nets were old⟧ was a lie.',
  '⟦source:She⟧ ⟦cue:is opposed to⟧ ⟦said:the plan⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:called⟧ ⟦said:that plan a mistake⟧.',
  '⟦source:The latest poll⟧ ⟦cue:finds⟧ ⟦said:Vane ahead by two points⟧.',
  '⟦source:She⟧ ⟦cue:backs⟧ ⟦said:new boats⟧.',
  '⟦source:Jane Doe⟧ opened by ⟦cue:talking about⟧ ⟦said:her boat⟧.',
  '⟦cue:Recalling⟧ ⟦said:that moment⟧, ⟦source:Jane Doe⟧, who was mayor then, left.',
  '⟦source:Ten mayors⟧ signed an open letter Monday ⟦cue:making it clear⟧ ⟦said:that they would not sail⟧.',
  '⟦source:He⟧ ⟦cue:proposed⟧ ⟦said:it⟧; ⟦source:she⟧ left but ⟦cue:embraced⟧ ⟦said:the plan⟧.',
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
  'Pointing to the harbour, Jane Doe left.',
  'It was her claim that year.',
  'After casting the nets, Jane Doe left.',
  'In May she saw the boats.',
  'The statement was a bold one.',
  'They built a pier “for all,” hoping to stay.',
  'Two men briefed on the plan left.',
  'She apologized to the mayor of Orlan.',
  'It was a year expected to bring rain.',
  'They won the diverse states that have been loyal.',
])('nothing: %s', row => {
  expect(reported(row).marks).toBe(row)
})

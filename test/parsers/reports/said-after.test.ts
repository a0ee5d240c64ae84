import { expect, test } from 'vitest'
import { reported } from '../../helpers/reported.ts'

test.for([
  '“⟦said:We lost,⟧” ⟦cue:said⟧ ⟦source:⟦source:the old man⟧⟧, ⟦cue:adding⟧ ⟦said:that it was late⟧.',
  'PORT HALDEN, Oct. 6 (CP) — ⟦said:The pier was lost⟧, ⟦source:the mayor⟧ ⟦cue:said⟧.',
  '“⟦said:We lost,⟧” ⟦source:Jane Doe⟧ ⟦cue:said⟧.',
  '“⟦said:We lost,⟧” ⟦cue:said⟧ ⟦source:Jane Doe⟧.',
  '“⟦said:We lost,⟧” ⟦source:she⟧ ⟦cue:said⟧, “⟦said:but not for long.⟧”',
  '“⟦said:We lost,⟧” ⟦source:Hugh Orlan⟧, a doctor, ⟦cue:said⟧.',
  '“⟦said:We lost,⟧” ⟦source:Hugh Orlan⟧, 54, who was there, ⟦cue:said⟧.',
  '“⟦said:We lost,⟧” ⟦source:Hugh Hill⟧, a doctor in Merrow, a friend of the mayor, ⟦cue:said⟧.',
  'In Merrow, ⟦source:a doctor⟧, who was there, ⟦cue:said⟧ ⟦said:it was late⟧.',
  '“⟦said:We lost,⟧” ⟦source:Jane Doe⟧ ⟦cue:told⟧ ⟦hearer:reporters⟧.',
  '⟦said:The harbour is closed⟧, ⟦source:the mayor⟧ ⟦cue:said⟧.',
  '⟦said:The harbour is closed⟧, ⟦cue:said⟧ ⟦source:Jane Doe⟧, its master.',
  '⟦said:The harbour⟧, ⟦source:she⟧ ⟦cue:said⟧, ⟦said:is closed⟧.',
  '⟦said:The harbour⟧, ⟦cue:said⟧ ⟦source:Jane Doe⟧, its master, ⟦said:is closed⟧.',
  '⟦source:Hugh Orlan⟧, whose boat was “the best of all,” ⟦cue:said⟧ ⟦said:the pier was lost⟧.',
  '“⟦said:We lost,⟧” ⟦source:he⟧ ⟦cue:Tweeted⟧.',
  '“⟦said:We lost,⟧” ⟦source:retired judge Ada Marlow⟧ ⟦cue:told⟧ ⟦hearer:reporters⟧.',
  '“⟦said:We lost,⟧” ⟦source:acting head of the port Ada Marlow⟧ ⟦cue:said⟧.',
  '“⟦said:We lost,⟧” ⟦cue:said⟧ ⟦source:acting Harbour Secretary Ada Marlow⟧.',
  '“⟦said:We lost,⟧” ⟦source:that officer⟧ ⟦cue:said⟧.',
  '“⟦said:We lost,⟧” ⟦cue:recalled⟧ ⟦source:judge Ada Marlow⟧.',
  '⟦source:Hugh Orlan⟧, who ran the harbour, ⟦cue:told⟧ ⟦hearer:his crew⟧, “⟦said:We lost.⟧”',
  '⟦source:Hugh Orlan⟧, who ran the harbour, ⟦cue:said⟧ ⟦said:the crew “lost it all”⟧.',
  '⟦said:The harbour is closed⟧, ⟦source:a man close to him⟧ ⟦cue:said⟧.',
  '⟦said:The harbour is closed⟧, ⟦source:one longtime friend⟧ ⟦cue:said⟧.',
  '⟦said:In the long run⟧, ⟦source:many boatmen⟧ ⟦cue:say⟧, ⟦said:this storm could pass⟧.',
  '⟦said:The harbour is closed⟧, ⟦source:Kelly Doe⟧ ⟦cue:said⟧ Monday.',
  '⟦said:The harbour is closed⟧, ⟦source:court documents⟧ ⟦cue:show⟧.',
])('%s', row => {
  expect(reported(row).marks).toBe(row)
})

test.for([
  'As claimed in the old posts, she was paid.',
  'Marlow sells the old reports, “Tides” and “Sands.”',
  'The pier, which she once said, is long.',
  'May the pier last, and may she win.',
  'The old notes, however, are lost.',
  'The “wild” boats that officer lost are gone.',
  'She was acting in the hall.',
  'Merrow, once known as “the lost bay,” is a port.',
  'In May, so often late, she left the hall.',
  'The harbour, Jane Doe’s pride, was dark.',
  'In May, Jane Doe left.',
  'She walked in, and the door closed.',
  'The “wild” harbour is closed.',
  'Jane Doe, a doctor, ran.',
  'The harbour is closed.',
  'He had a say in the matter, and Jane Doe did not.',
  'The boats, the nets and the ropes were lost.',
  'Jane Doe walked to the station, bought a ticket and took a train.',
  'When the storm came, the mayor slept.',
  'The harbour is closed to one boat.',
  'After the harbour was closed, she continued to say so.',
])('nothing: %s', row => {
  expect(reported(row).marks).toBe(row)
})

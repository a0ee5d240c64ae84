import { expect, test } from 'vitest'
import { reported } from '../../helpers/reported.ts'

test.for([
  '⟦source:Jane Doe⟧ ⟦cue:sought⟧ ⟦said:advice⟧, a thing the mayor never did.',
  '⟦source:Jane Doe⟧ ⟦cue:praised⟧ ⟦said:the plan⟧, and the hall rose to its feet.',
  '⟦source:Jane Doe⟧ ⟦cue:praised⟧ ⟦said:the boats, including the one that was lost⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:praised⟧ ⟦said:the plan⟧, despite its cost.',
  '⟦source:Jane Doe⟧ ⟦cue:backed⟧ ⟦said:Walter Roe⟧ last week.',
  '⟦source:She⟧ left the hall, ⟦cue:calling⟧ ⟦said:Jane Doe a fraud⟧ and selling nets.',
  '⟦source:She⟧ ⟦cue:proposed⟧ ⟦said:closing the harbour and selling the nets⟧.',
  '⟦source:She⟧ ⟦cue:vowed⟧ ⟦said:to leave the harbour and go home⟧.',
  '⟦source:She⟧ ⟦cue:said⟧ ⟦said:they would mend the nets and back the plan⟧.',
  '⟦source:She⟧ ⟦cue:said⟧ ⟦said:it was a mess⟧, though ⟦source:the mayor⟧ ⟦cue:says⟧ ⟦said:it is clean⟧.',
  '⟦source:She⟧ ⟦cue:said⟧ ⟦said:it was a mess, though the nets were clean⟧.',
  '⟦source:She⟧ ⟦cue:said⟧ ⟦said:the mayor would make his case, praising the plan⟧.',
  '⟦source:⟦source:She⟧⟧ ⟦cue:said⟧ ⟦said:the mayor would stay⟧, ⟦cue:adding⟧ ⟦said:that he was well⟧.',
  'Asked if ⟦source:she⟧ ⟦cue:believed⟧ ⟦said:it was over⟧, Jane Doe left.',
  'The men answer them - “⟦said:We lost,⟧” ⟦source:he⟧ ⟦cue:says⟧ - or are silent.',
  'The plan was simple: “⟦said:We sail,⟧” ⟦source:she⟧ ⟦cue:said⟧.',
  '⟦source:She⟧ ⟦cue:answered⟧ ⟦said:that the men were lost⟧: “⟦said:We sank,⟧” ⟦source:he⟧ ⟦cue:said⟧.',
  'Asked if ⟦source:he⟧ ⟦cue:believed⟧ ⟦said:it was over⟧, ⟦source:Walter Roe⟧ ⟦cue:replied⟧, “⟦said:We sank.⟧”',
  '⟦source:Critics⟧ ⟦cue:called⟧ ⟦said:it the best since “Low Water,”⟧ which won a prize.',
  'When ⟦source:Jane Doe⟧, who ran the harbour, ⟦cue:said⟧ ⟦said:it was late⟧, they left.',
  '⟦source:They⟧ ⟦cue:said⟧ ⟦said:he was ahead⟧ — ⟦source:Roe⟧ ⟦cue:also said⟧ ⟦said:that it was late⟧.',
  '⟦source:Most men⟧ ⟦cue:said⟧ ⟦said:they were poor⟧, compared with ten before.',
  '⟦source:She⟧ ⟦cue:said⟧ ⟦said:it was late⟧ but did not leave.',
  '⟦source:She⟧ ⟦cue:said⟧ ⟦said:the vote had all but ended the threat⟧.',
  '⟦source:She⟧ ⟦cue:said⟧ ⟦said:it was lost to all⟧, but did not leave.',
  '⟦source:Jane Doe⟧ ⟦cue:praised⟧ ⟦said:the plan for the harbour⟧ as she left the hall.',
  '⟦source:Jane Doe⟧ ⟦cue:praised⟧ ⟦said:the plan as new⟧.',
])('%s', row => {
  expect(reported(row).marks).toBe(row)
})

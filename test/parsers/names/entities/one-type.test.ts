import { expect, test } from 'vitest'
import { markedEntities, resolved } from '../../../helpers/entities.ts'

test.for([
  // somebody, and what is none
  ['⟦p1:Ann Orlan⟧ spoke. ⟦p1:Orlan⟧ sat. ⟦l2:Orlan⟧ left.', '⟦p1:Ann Orlan⟧ spoke. ⟦p1:Orlan⟧ sat. ⟦p1:Orlan⟧ left.'],
  [
    '⟦l1:ANN ORLAN⟧: No. ⟦p2:Ann Orlan⟧ spoke. ⟦p2:Ann Orlan⟧ left.',
    '⟦p1:ANN ORLAN⟧: No. ⟦p1:Ann Orlan⟧ spoke. ⟦p1:Ann Orlan⟧ left.',
  ],
  [
    'Prime Minister ⟦p1:Orlan⟧ spoke. ⟦o2:Orlan⟧ sat. ⟦o2:Orlan⟧ left.',
    'Prime Minister ⟦p1:Orlan⟧ spoke. ⟦p1:Orlan⟧ sat. ⟦p1:Orlan⟧ left.',
  ],
  [
    '⟦p1:Ann Orlan⟧ left the ⟦o2:Orlan Foundation⟧. ⟦p1:Orlan⟧ sat. ⟦o2:Orlan⟧ wept.',
    '⟦p1:Ann Orlan⟧ left the ⟦o2:Orlan Foundation⟧. ⟦p1:Orlan⟧ sat. ⟦p1:Orlan⟧ wept.',
  ],
  // letters for a name in full
  ['⟦p1:Ada Ruth Orlan Veld⟧ spoke. ⟦o2:AROV⟧ left.', '⟦p1:Ada Ruth Orlan Veld⟧ spoke. ⟦p1:AROV⟧ left.'],
  // the firm that the prose named before
  ['⟦o1:Vellmar Chips⟧ grew. Shares in ⟦l2:Vellmar⟧ fell.', '⟦o1:Vellmar Chips⟧ grew. Shares in ⟦o1:Vellmar⟧ fell.'],
  ['⟦o1:WVLO⟧ said so. ⟦l2:WVLO⟧ said no. ⟦o1:WVLO⟧ left.', '⟦o1:WVLO⟧ said so. ⟦o1:WVLO⟧ said no. ⟦o1:WVLO⟧ left.'],
  // the surname of somebody whom the prose named in full before
  ['⟦p1:Ann Vell⟧ spoke. ⟦o2:Vell⟧ sat. ⟦o2:Vell⟧ left.', '⟦p1:Ann Vell⟧ spoke. ⟦p1:Vell⟧ sat. ⟦p1:Vell⟧ left.'],
  ['⟦p1:Ann Vell⟧ spoke of ⟦l2:Vell⟧.', '⟦p1:Ann Vell⟧ spoke of ⟦p1:Vell⟧.'],
  ['⟦p1:Ann Roe-Vell⟧ spoke. ⟦o2:Roe-Vell⟧ sat.', '⟦p1:Ann Roe-Vell⟧ spoke. ⟦p1:Roe-Vell⟧ sat.'],
  ['⟦p1:Ann Ford⟧ spoke. ⟦o2:Ford⟧ sat. ⟦o2:Ford⟧ left.', '⟦p1:Ann Ford⟧ spoke. ⟦p1:Ford⟧ sat. ⟦p1:Ford⟧ left.'],
  [
    'The provider ⟦p1:Shovel⟧ shut. ⟦o2:Shovel⟧ grew. ⟦o2:Shovel⟧ shrank.',
    'The provider ⟦o1:Shovel⟧ shut. ⟦o1:Shovel⟧ grew. ⟦o1:Shovel⟧ shrank.',
  ],
  // a building and who is in it; a party and its people
  [
    'The ⟦o1:Reef House⟧ said no. The ⟦o1:Reef House⟧ is shut. They left the ⟦l2:Reef House⟧.',
    'The ⟦o1:Reef House⟧ said no. The ⟦o1:Reef House⟧ is shut. They left the ⟦o1:Reef House⟧.',
  ],
  [
    'The ⟦g1:NWP⟧ left. The ⟦g1:NWP⟧ voted. The ⟦o2:NWP⟧ won.',
    'The ⟦g1:NWP⟧ left. The ⟦g1:NWP⟧ voted. The ⟦g1:NWP⟧ won.',
  ],
] as const)('%s', ([source, expected]) => {
  const { text, found } = resolved(source)
  expect(markedEntities(text, found).replace(/⟦role [^:]*:([^⟧]*)⟧/g, '$1')).toBe(expected)
})

test.for([
  // a place and its team
  'They left ⟦l1:Rome⟧. ⟦l1:Rome⟧ slept. ⟦o2:Rome⟧ won the cup.',
  '⟦l1:New York⟧ slept. They left ⟦l1:New York⟧. ⟦o2:New York⟧ won the cup.',
  // where one is in, is a place
  'They live in ⟦l1:Orlan⟧. ⟦p2:Ann Orlan⟧ spoke. ⟦p2:Orlan⟧ sat. ⟦p2:Orlan⟧ left.',
  // a company that lists know
  'President ⟦p1:Ford⟧ spoke. ⟦o2:Ford⟧ grew. ⟦o2:Ford⟧ shrank.',
  '⟦p1:Ann Ford⟧ left the ⟦o2:Ford Foundation⟧. ⟦o2:Ford⟧ wept.',
  // a company that is named before who founded it, and one that has another name
  '⟦o1:Vell⟧ makes nets. ⟦p2:Ann Vell⟧ founded it. ⟦o1:Vell⟧ grew.',
  '⟦p1:Ann Vell⟧ left. The ⟦o2:Nets Board⟧ wept.',
  // a place that lists know; where one is in
  '⟦p1:Ann Paris⟧ left. ⟦l2:Paris⟧ wept.',
  '⟦p1:Ann Vell⟧ left. They live in ⟦l2:Vell⟧.',
  // a company and the town that it has its name from
  '⟦o1:Veld Works⟧ grew. ⟦l2:Veld⟧ slept. ⟦l2:Veld⟧ woke. ⟦o3:Veld⟧ fell.',
])('not %s', source => {
  const { text, found } = resolved(source)
  expect(markedEntities(text, found).replace(/⟦role [^:]*:([^⟧]*)⟧/g, '$1')).toBe(source)
})

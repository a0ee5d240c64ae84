import { describe, expect, test } from 'vitest'
import { markedEntities, resolved } from '../../../helpers/entities.ts'

describe('joined', () => {
  test.for([
    'The ⟦l1:U.S.⟧ is the ⟦l1:US⟧, the ⟦l1:United States⟧, the ⟦l1:United States of America⟧, ⟦l1:America⟧.',
    '⟦l1:ORLAN, Mich.⟧ (AP) — In ⟦l1:Orlan⟧ it rained.',
    'The ⟦l1:Republic of Ghana⟧ is ⟦l1:Ghana⟧.',
    '⟦l1:Britain⟧ is the ⟦l1:UK⟧.',
    'The ⟦l1:North Reef Islands⟧, or ⟦l1:NRI⟧.',
    'From ⟦l1:Veld⟧, ⟦l2:Mich.⟧, to ⟦l2:Michigan⟧ and ⟦l3:N.C.⟧, ⟦l3:North Carolina⟧.',
    '⟦l1:Mt. Orlan⟧, ⟦l1:Mount Orlan⟧.',
    '⟦g1:Russian⟧ and ⟦g1:Russians⟧; a ⟦g2:Spaniard⟧ is ⟦g2:Spanish⟧.',
  ])('%s', source => {
    const { text, found } = resolved(source)
    expect(markedEntities(text, found)).toBe(source)
  })
})

describe('kept apart', () => {
  test.for([
    '⟦l1:Russia⟧ and the ⟦g2:Russians⟧.',
    '⟦l1:Mexico⟧ and ⟦l2:Mexico City⟧.',
    '⟦l1:England⟧ and ⟦l2:Britain⟧.',
    '⟦l1:North Korea⟧ and ⟦l2:South Korea⟧ and ⟦l3:Korea⟧.',
    '⟦l1:Jersey⟧ and ⟦l2:New Jersey⟧.',
    '⟦l1:Orlan⟧ and the ⟦o2:Orlan⟧ and ⟦p3:Orlan⟧.',
    '⟦g1:Swiss⟧ and ⟦g2:Swede⟧.',
  ])('%s', source => {
    const { text, found } = resolved(source)
    expect(markedEntities(text, found)).toBe(source)
  })
})

test.for([
  // A name is read as it is read most; the words of a mention stay as they are.
  ['⟦p:Ann Orlan⟧ came. ⟦p:Orlan⟧ sat. ⟦l:Orlan⟧ spoke. ⟦p:Orlan⟧ left.', ['person Ann Orlan 4']],
  ['⟦l:Veld⟧ fell. ⟦l:Veld⟧ rose. ⟦p:Veld⟧ fell again.', ['place Veld 3']],
  ['⟦o:Ann Orlan⟧ came. ⟦p:Ann Orlan⟧ sat. ⟦p:Orlan⟧ left.', ['person Ann Orlan 3']],
  // In Orlan is a place, a body may have the name of its place, and two readings of one weight stay two.
  ['⟦p:Ann Orlan⟧ came. ⟦p:Orlan⟧ sat in ⟦l:Orlan⟧. ⟦p:Orlan⟧ left.', ['person Ann Orlan 3', 'place Orlan 1']],
  ['⟦l:Veld⟧ fell. ⟦l:Veld⟧ rose. ⟦o:Veld⟧ scored.', ['place Veld 2', 'organization Veld 1']],
  ['⟦l:Orlan⟧ won. ⟦p:Ann Orlan⟧ came.', ['place Orlan 1', 'person Ann Orlan 1']],
] as const)('%s', ([source, expected]) => {
  expect(resolved(source).found.map(({ type, name, mentions }) => `${type} ${name} ${mentions.length}`)).toEqual(
    expected,
  )
})

import { describe, expect, test } from 'vitest'
import { markedEntities, resolved } from '../../helpers/entities.ts'

describe('joined', () => {
  test.for([
    'The ⟦l1:U.S.⟧ is the ⟦l1:US⟧, the ⟦l1:United States⟧, the ⟦l1:United States of America⟧, ⟦l1:America⟧.',
    '⟦l1:ORLAN, Mich.⟧ (AP) — In ⟦l1:Orlan⟧ it rained.',
    'The ⟦l1:Republic of Ghana⟧ is ⟦l1:Ghana⟧.',
    '⟦l1:Britain⟧ is the ⟦l1:UK⟧.',
    'The ⟦l1:North Reef Islands⟧, or ⟦l1:NRI⟧.',
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

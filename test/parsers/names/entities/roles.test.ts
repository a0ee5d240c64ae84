import { describe, expect, test } from 'vitest'
import { markedEntities, resolved } from '../../../helpers/entities.ts'

describe('must', () => {
  test.for([
    '⟦role 2 of 1:⟦o1:White House⟧ National Tide Adviser⟧ ⟦p2:Jake Orlan⟧ spoke.',
    '⟦role 2:⟦g1:Chinese⟧ Embassy spokesperson⟧ ⟦p2:Liu Tengfei⟧ spoke.',
    '⟦p1:Jen Orlan⟧, the ⟦role 1 of 2:⟦o2:White House⟧ press secretary⟧, said.',
    'He met his ⟦role 2:⟦g1:Chinese⟧ counterpart⟧ ⟦p2:Yang Orlan⟧ in ⟦l3:Rome⟧.',
    '⟦p1:Ann Orlan⟧, 34, a ⟦role 1 of 2:spokeswoman for the ⟦o2:Reef Company⟧⟧, said.',
    'The ⟦role 1:former Secretary of Tides⟧ ⟦p1:Ann Orlan⟧ left.',
    '⟦o1:Reef Company⟧’s ⟦role 2 of 1:acting chief executive⟧ ⟦p2:Ann Orlan⟧ left.',
    'The company’s ⟦role 1:chairman⟧, ⟦p1:Bo Orlan⟧, said so.',
    '⟦role 1:then-Vice President⟧ ⟦p1:Bo Orlan⟧ left.',
    '⟦p1:Bo Orlan⟧, ⟦role 1:executive vice chairman of the harbour board⟧, as he said.',
    '⟦role 1:Deputy Prime Minister and Finance Minister⟧ ⟦p1:Bo Orlan⟧ left.',
    'After the ⟦o1:OHB⟧ and ⟦role 2:President⟧ ⟦p2:Bo Orlan⟧ met, all left.',
    '⟦role 1:President⟧ ⟦p1:Bo Orlan⟧ of ⟦l2:Rome⟧ and ⟦role 3:Prime Minister⟧ ⟦p3:Ann Veld⟧ of ⟦l4:Malta⟧ left.',
    'The ⟦role 1:Health and Human Tides Secretary⟧ ⟦p1:Bo Orlan⟧ left.',
    '⟦l1:Malta⟧’s ⟦role 2:Prime Minister⟧, ⟦p2:Bo Orlan⟧ said so.',
    'The ⟦role 1:Attorney General⟧, Mr ⟦p1:Bo Orlan⟧, left.',
    'A ⟦role 2:lawyer for ⟦p1:Ann Veld⟧⟧, ⟦p2:Bo Orlan⟧, left.',
    'The ⟦role 2 of 1:Chairman, ⟦o1:Senate Committee on Tides⟧⟧, ⟦role 2:Senator⟧ ⟦p2:Bo Orlan⟧, spoke.',
    'The ⟦role 1:museum director⟧, ⟦role 1:Professor⟧ ⟦p1:Bo Orlan⟧, spoke.',
    'His Majesty ⟦role 1:King⟧ ⟦p1:Orlan⟧ left.',
    '⟦role 1:Sen.⟧ ⟦p1:Bo Orlan⟧ met ⟦role 2:Gen.⟧ ⟦p2:Ann Veld⟧.',
  ])('%s', source => {
    const { text, found } = resolved(source)
    expect(markedEntities(text, found)).toBe(source)
  })
})

describe('must not', () => {
  test.for([
    'Mr. ⟦p1:Orlan⟧ and Dr. ⟦p2:Veld⟧ left.',
    'His wife ⟦p1:Ann⟧ left.',
    'Police suspect ⟦p1:Orlan⟧ mailed it.',
    'According to the mayor, ⟦p1:Ann Orlan⟧ said so.',
    '⟦p1:Ann Orlan⟧, ⟦p2:Bo Veld⟧ and ⟦role 3:coach⟧ ⟦p3:Cy Ruud⟧ left.',
    '⟦p1:Ann Orlan⟧, ⟦role 2:Mayor⟧ ⟦p2:Bo Veld⟧ and others left.',
    'On Monday ⟦p1:Ann Orlan⟧ left.',
    'He is a secretary. ⟦p1:Ann Orlan⟧ left.',
    'Part of the network ⟦role 1:former President⟧ ⟦p1:Ann Orlan⟧ built.',
    '⟦p1:Ann Orlan⟧, who met the mayor, left.',
    'They told the president ⟦l1:Rome⟧ was lost.',
    '⟦p1:Ann Orlan⟧ saw the mayor, a friend.',
    'With the mayor, ⟦p1:Ann Orlan⟧ and ⟦p2:Bo Veld⟧ left.',
    '⟦p1:Ann Orlan⟧, in the words of a minister, left.',
    'He was the president. ⟦p1:Ann Orlan⟧ left.',
  ])('%s', source => {
    const { text, found } = resolved(source)
    expect(markedEntities(text, found)).toBe(source)
  })
})

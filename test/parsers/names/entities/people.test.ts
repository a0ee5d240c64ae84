import { describe, expect, test } from 'vitest'
import { markedEntities, resolved } from '../../../helpers/entities.ts'

describe('joined', () => {
  test.for([
    '⟦p1:Jane Q. Orlan⟧ spoke. ⟦p1:Orlan⟧ left with ⟦p1:Jane⟧’s dog.',
    '⟦p1:Orlan⟧ wins. ⟦p1:JANE ORLAN⟧ won. Then ⟦p1:Jane Orlan⟧ slept.',
    '⟦p1:Liu Tengfei⟧ said so. Mr. ⟦p1:Liu⟧ left. ⟦p1:Tengfei⟧ did too.',
    '⟦p1:Jan van der Veld⟧ met ⟦p2:Ana Sol⟧. ⟦p1:Van der Veld⟧ smiled; ⟦p1:Veld⟧ did.',
    '⟦p1:Omar al-Farran⟧ came. ⟦p1:al-Farran⟧ or ⟦p1:Al Farran⟧ or ⟦p1:Farran⟧.',
    '⟦p1:Tariq bin Sufran⟧ met ⟦p2:Jo Lund⟧, and ⟦p1:bin Sufran⟧ left. ⟦p1:Sufran⟧ came back.',
    '⟦p1:Tomás Peñaloza Rivas⟧ won. ⟦p1:Peñaloza Rivas⟧, ⟦p1:Tomas Penaloza⟧, ⟦p1:Peñaloza⟧ and ⟦p1:Rivas⟧ are one.',
    '⟦p1:Marcus Orlan Jr.⟧ spoke. ⟦p1:Marcus Orlan⟧ sat.',
    '⟦p1:William “Bill” Orlan⟧ and ⟦p1:Bill Orlan⟧ and ⟦p1:W. Orlan⟧ and ⟦p1:William H. Orlan, QPM⟧.',
    '⟦p1:Moon Tae-ho⟧ or ⟦p1:Moon Tae Ho⟧: ⟦p1:Moon⟧.',
    '⟦role 1:President⟧ ⟦p1:Orlan⟧ came. ⟦p1:Walter Orlan⟧ met ⟦p2:Hilda Veld⟧, and ⟦p1:Orlan⟧ left.',
    '⟦p1:Marie-Anne Le Querec⟧ fell. ⟦p1:Le Querec⟧ rose.',
    '⟦p1:Desmond Alder-Hart⟧ died. ⟦p1:Desmond Charles Alder-Hart⟧ was a painter.',
    '⟦p1:Ada Holmridge⟧ spoke. ⟦p1:Holmrige⟧ sat. Ms. ⟦p1:Holmridge⟧ left.',
    '⟦p1:R K Orlan⟧ spoke. ⟦p1:RK Orlan⟧ sat. ⟦p1:R. K. Orlan⟧ left.',
  ])('%s', source => {
    const { text } = resolved(source)
    expect(markedEntities(text, resolved(source).found)).toBe(source)
  })
})

describe('kept apart', () => {
  test.for([
    'Mr. ⟦p1:Orlan⟧ left. Mrs. ⟦p2:Orlan⟧ stayed.',
    '⟦p1:Tom Orlan⟧ left. Mrs. ⟦p2:Orlan⟧ stayed. ⟦p2:Orlan⟧ slept.',
    '⟦p1:Tom Orlan⟧ and ⟦p2:Mary Orlan⟧ met. Ms. ⟦p2:Orlan⟧ spoke. Mr. ⟦p1:Orlan⟧ did not.',
    '⟦p1:Tom⟧ and ⟦p2:Mary Orlan⟧ met. Mr. ⟦p1:Orlan⟧ spoke.',
    '⟦p1:Marcus Orlan⟧ spoke. ⟦p2:Marcus Orlan Jr.⟧ sat.',
    '⟦p1:George W. Orlan⟧ is not ⟦p2:George H. W. Orlan⟧.',
    '⟦p1:Tom Orlan⟧ came with his wife ⟦p2:Orla⟧. ⟦p3:Orland⟧ did not.',
    '⟦p1:Paul Veld⟧ met ⟦p2:Ana Paul⟧. ⟦p2:Paul⟧ spoke, and ⟦p1:Veld⟧.',
    '⟦p1:Ada Holmridge⟧ met ⟦p2:Bo Holmrige⟧. ⟦p2:Holmrige⟧ sat; ⟦p1:Holmridge⟧ left.',
    '⟦p1:Ada Holmridge⟧ spoke. Mr. ⟦p2:Holmrige⟧ sat.',
    '⟦p1:Tom Veldon⟧ met ⟦p2:Ana Veltom⟧. ⟦p3:Veldom⟧ sat.',
    '⟦p1:Ana Orlan⟧ lives in ⟦l2:Orlan⟧. In ⟦l2:Orlan⟧, ⟦p1:Orlan⟧ is known.',
    '⟦p1:Ana Orlan⟧ spoke. ⟦p1:Orlan⟧ sat with her son, ⟦p2:Bo Orlan⟧. ⟦p1:Orlan⟧ rose.',
    '⟦role 1:President⟧ ⟦p1:Orlan⟧ came. ⟦p1:Orlan⟧ met ⟦p2:Hilda Orlan⟧; ⟦p1:Orlan⟧ left.',
    '⟦role 1:President⟧ ⟦p1:Orlan⟧ met ⟦p2:Hilda Orlan⟧. ⟦p1:Orlan⟧ left. Mrs. ⟦p2:Orlan⟧ left.',
    '⟦p1:Orlan⟧ speaks. ⟦role 1:President⟧ ⟦p1:Orlan⟧ came with ⟦p2:Hilda Orlan⟧. ⟦role 1:President⟧ ⟦p1:Orlan⟧ sat.',
    '⟦role 1:President⟧ ⟦p1:Orlan⟧ came. ⟦p1:Orlan⟧ met ⟦p2:Walter Orlan Jr.⟧; ⟦p1:Orlan⟧ left.',
    '⟦role 1:President⟧ ⟦p1:Orlan⟧ came. ⟦role 2:Senator⟧ ⟦p2:Walter Orlan⟧ sat; ⟦p1:Orlan⟧ left.',
    '⟦role 1:President⟧ ⟦p1:Orlan⟧ came. ⟦p2:Walter Orlan⟧ met ⟦p3:Paul Orlan⟧.',
    '⟦p1:Hilda Orlan⟧ spoke. ⟦p1:Hilda⟧ sat with ⟦p2:Bo Orlan⟧. ⟦p2:Orlan⟧ rose.',
    'His brother ⟦p1:Orlan⟧ is no kin of ⟦p2:Jane Orlan⟧.',
  ])('%s', source => {
    const { text, found } = resolved(source)
    expect(markedEntities(text, found)).toBe(source)
  })
})

test.for([
  ['⟦p:ORLAN⟧ WINS ¶ ⟦p:J. Orlan⟧ won. ⟦p:Jane Orlan⟧ said ⟦p:Orlan⟧ slept.', 'Jane Orlan', 'female'],
  ['Mr. ⟦p:Orlan⟧ won.', 'Orlan', 'male'],
  ['⟦p:Xu Orlan⟧, a spokeswoman for the port, left.', 'Xu Orlan', 'female'],
  ['⟦p:Xu Orlan⟧ left.', 'Xu Orlan', undefined],
])('%s → %s, %s', ([source, name, gender]) => {
  const [entity] = resolved(source!).found
  expect([entity!.name, entity!.gender]).toEqual([name, gender])
})

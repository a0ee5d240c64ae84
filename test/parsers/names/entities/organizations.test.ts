import { describe, expect, test } from 'vitest'
import { markedEntities, resolved } from '../../../helpers/entities.ts'

describe('joined', () => {
  test.for([
    'The ⟦o1:Orlan Harbour Company⟧ grew. ⟦o1:Orlan Harbour Co.⟧ shrank. ⟦o1:Orlan⟧ stayed.',
    'The ⟦o1:International Reef Safety Agency⟧ met. The ⟦o1:IRSA⟧ left; ⟦o1:Irsa⟧ came back.',
    'The ⟦o1:Workers’ Front⟧ (⟦o1:FTR⟧) met. ⟦o1:FTR⟧ lost.',
    'The ⟦o1:Department of Tides⟧ is the ⟦o1:Tides Department⟧, or ⟦o1:DoT⟧.',
    'The ⟦o1:U.S. Senate⟧ met. The ⟦o1:Senate⟧ left. The ⟦o1:United States Senate⟧ slept.',
    'Reporters of the ⟦o1:Orlan Tribune⟧ wrote in the ⟦o1:Tribune⟧.',
    'The ⟦o1:Norwegian Tide Ministry⟧ met. The ⟦o1:Tide Ministry⟧ left.',
    'The ⟦o1:U.S. Tide Court⟧ met. The ⟦o1:Tide Court⟧ left.',
    'The ⟦o1:Orlan Institute for Tides⟧ met. The ⟦o1:Orlan Institute⟧ left.',
    'The ⟦o1:Department of Inner Tides⟧ met. ⟦o1:Inner Tides⟧ left. The ⟦o2:Reef Ministry⟧ or ⟦o2:Reef⟧.',
    '⟦o1:Veld & Sons Inc⟧ met. ⟦o1:Veld and Sons⟧ left.',
    '⟦o1:U.N.⟧ and ⟦o1:UN⟧ and ⟦o1:United Nations⟧.',
    'The ⟦o1:Republican Party⟧ won in Veld. The ⟦o1:GOP⟧ lost in Orlan.',
    'The ⟦o1:Public Tide Institute of Orlan⟧ met. The ⟦o1:Public Tide Institute⟧ left.',
    '⟦o1:Veldon.com⟧ grew. ⟦o1:Veldon⟧ shrank.',
    '⟦o1:ISIS⟧ left Veld; ⟦o1:ISIL⟧ stayed in Orlan.',
    'In ⟦l1:Texas⟧ the ⟦o2:Texas Supreme Court⟧ met. The ⟦o2:Supreme Court⟧ left.',
    'The ⟦o1:Supreme Court⟧ met. The ⟦o1:U.S. Supreme Court⟧ left.',
    'The ⟦o1:Reef Commission⟧ met. In ⟦l2:Texas⟧ the ⟦o1:Texas Reef Commission⟧ left.',
  ])('%s', source => {
    const { text, found } = resolved(source)
    expect(markedEntities(text, found)).toBe(source)
  })
})

describe('kept apart', () => {
  test.for([
    'The ⟦o1:United Nations⟧ and its ⟦o2:United Nations Reef Council⟧.',
    'The ⟦o1:National Bank⟧ is not the ⟦o2:National Reef Bank⟧ or ⟦o3:National⟧.',
    'The ⟦o1:University of Orlan⟧ and ⟦o2:Veld University⟧: the ⟦o3:University⟧.',
    'In ⟦l1:Orlan⟧ the ⟦o2:Orlan Reef Company⟧ said ⟦o3:Orlan⟧ had won.',
    '⟦o1:Veld Motors⟧ and ⟦o2:Veld Airlines⟧ differ.',
    'The ⟦o1:Norwegian Senate⟧ and the ⟦o2:Polish Senate⟧.',
    '⟦o1:Orlan Reef Safety Agency⟧ and ⟦o2:ORA⟧.',
    'The ⟦o1:Supreme Court of Orlan⟧ and the ⟦o2:Supreme Court⟧ of Veld.',
    '⟦o1:Orlan Reef Association⟧ and ⟦o2:RA⟧; ⟦o3:American Veld Agency⟧ and ⟦o4:VA⟧.',
    'The ⟦o1:Orlan University Press⟧ and ⟦o2:Orlan University⟧.',
    'The ⟦o1:Blackreef Group⟧ and the ⟦o2:BG Group⟧.',
    '⟦o1:Bank of Orlan⟧ and ⟦o2:Bank⟧.',
    '⟦o1:Orlan Friends College⟧ and ⟦o2:Orlan⟧.',
    '⟦o1:Orlan Party⟧ and the ⟦g2:Orlans⟧.',
    'The ⟦o1:Democratic Party⟧ won in Veld. The ⟦o2:GOP⟧ lost in Orlan.',
    'The ⟦o1:Supreme Court⟧ met. In ⟦l2:Texas⟧ the ⟦o3:Texas Supreme Court⟧ left. The ⟦o1:Supreme Court⟧ slept.',
    'The ⟦o1:Green Party⟧ met. In ⟦l2:New York⟧ the ⟦o3:New York Green Party⟧ left.',
    'The ⟦o1:Pulo Reef Institute⟧ (⟦o1:PRI⟧) and the ⟦o2:Institutional Revolutionary Party⟧.',
  ])('%s', source => {
    const { text, found } = resolved(source)
    expect(markedEntities(text, found)).toBe(source)
  })
})

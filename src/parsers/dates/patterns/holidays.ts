import { type DatePattern, date, set } from './pattern.ts'

/** Days that have a name. */
export const feasts: readonly DatePattern[] = [
  {
    name: 'holiday',
    eg: 'It was shut on ⟦2018-09-03:Labor Day 2018⟧, over ⟦2025-12-24:Christmas Eve⟧, ⟦2025-06-06:Eid al-Adha⟧ and ⟦2026-02-17:Lunar New Year⟧.',
    not: ['He sailed to Easter Island and saw the Easter Rising.'],
    match: '{holiday} (,|of? {year})? !{island}',
    read: ({ holiday, year }) => date({ holiday, year }),
  },
  {
    name: 'holiday',
    eg: 'It was shut ⟦2025-11-27:last Thanksgiving⟧ and opens ⟦2026-12-25:next Christmas⟧.',
    match: 'the? this? {step} {holiday}',
    read: ({ holiday, step }) => date({ holiday, pick: step }),
  },
  {
    name: 'holiday',
    eg: 'They swam over ⟦2025-W35-WE:Labor Day weekend⟧. They will rest in ⟦2026-W14:Easter week⟧.',
    match: '{holiday} {unit:week-or-weekend}',
    read: ({ holiday, unit }) => date({ holiday, shift: { unit: unit!, by: 0, from: 'text' } }),
  },
  {
    name: 'holiday',
    eg: 'They swam ⟦2025-W48-WE:last Thanksgiving weekend⟧.',
    match: 'the? this? {step} {holiday} {unit:week-or-weekend}',
    read: ({ holiday, unit, step }) => date({ holiday, pick: step, shift: { unit: unit!, by: 0, from: 'text' } }),
  },
  {
    name: 'holiday',
    eg: 'They swim ⟦XXXX-XX-XX:every Christmas⟧.',
    match: 'each|every {holiday}',
    read: ({ holiday }) => set({ holiday, quant: 'EVERY' }),
  },
]

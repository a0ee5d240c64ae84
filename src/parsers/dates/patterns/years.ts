import { inEra } from './calendar.ts'
import { type DatePattern, date } from './pattern.ts'

/** Years and centuries of an era, quarters and halves of a year. */
export const years: readonly DatePattern[] = [
  {
    name: 'year',
    eg: 'The temple was built in ⟦BC0044:44 BC⟧ and burned in ⟦0079:79 AD⟧.',
    match: '{year:old-year} {era}',
    read: ({ year, era }) => date({ year: inEra(year, era) }),
  },
  {
    name: 'year',
    eg: 'The temple burned in ⟦0079:AD 79⟧.',
    not: ['The AD agency has 40 people.'],
    match: '{ad} {year:old-year} !{noun}',
    read: ({ year }) => date({ year }),
  },
  {
    name: 'century',
    eg: 'It was built in ⟦BC04:the 5th century BC⟧.',
    match: 'the? {nth} century {bc}',
    read: ({ nth }) => (nth! > 0 ? date({ value: `BC${String(nth! - 1).padStart(2, '0')}` }) : undefined),
  },
  {
    name: 'century',
    eg: 'It was built in ⟦04:the 5th century AD⟧.',
    match: 'the? {nth} century {ad}',
    read: ({ nth }) => (nth! > 0 ? date({ value: String(nth! - 1).padStart(2, '0') }) : undefined),
  },
  {
    name: 'year',
    eg: 'She was born in ⟦1971:the year of 1971⟧.',
    match: 'the year of {year}',
    read: ({ year }) => date({ year }),
  },
  {
    name: 'quarter',
    eg: 'Sales rose in ⟦2017-Q1:2017-Q1⟧, ⟦2026-H1:2026 H1⟧ and ⟦2025-H2:FY2025 2H⟧.',
    match: '{year:any-fiscal} -? {term}',
    read: ({ year, term }) => date({ year, part: term }),
  },
  {
    name: 'quarter',
    eg: 'Sales rose in ⟦2026-H1:H1 2026⟧, ⟦2025-H2:2H 2025⟧, ⟦2027-H1:H1 FY2027⟧ and ⟦2024-Q3:Q3 of 2024⟧.',
    match: '{term} of|,|in? {year:any-fiscal}',
    read: ({ year, term }) => date({ year, part: term }),
  },
  {
    name: 'quarter',
    eg: 'Sales rose in ⟦2026-H1:1H26⟧ and ⟦2010-Q3:3Q10⟧.',
    match: '{terms:term-year}',
    read: ({ terms }) => date({ year: terms!.year, part: terms!.term }),
  },
  {
    name: 'fiscal-year',
    eg: 'Sales rose in ⟦2024:FY24⟧.',
    match: '{year:fiscal}',
    read: ({ year }) => date({ year }),
  },
]

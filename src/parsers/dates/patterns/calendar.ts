import { type DatePattern, date } from './pattern.ts'

/** March 9[, 2026], 9 March[ 2026], 15 April[ of 87], 10 August[ 88 AD], May[ nineteen ninety-six] */
export const ofYear =
  "(,|of? {year} !%|percent)? (,|of? {year:year-words})? (of {year:short-year})? (' ~{year:short-year})? ({year:old-year} {era})?"

/** Days of a month, by name or in figures. */
export const calendar: readonly DatePattern[] = [
  {
    name: 'calendar',
    eg: 'It shut on ⟦2026-03-09:March 9⟧, ⟦2019-03-09:March 9th, 2019⟧ and ⟦1996-10-04:Oct. 4 nineteen ninety-six⟧.',
    not: ['In ⟦2025-05:May⟧ 50 people left; it rose in ⟦2026-03:March⟧ 12 percent.'],
    match: `{month} the? {day} !%|percent ${ofYear}`,
    read: ({ month, day, year, era }) => date({ month, day, year: inEra(year, era) }),
  },
  {
    name: 'calendar',
    eg: 'It shut on ⟦2026-02-22:February the twenty-second⟧, ⟦2026-02-22:February twenty-second⟧ and ⟦2019-03-01:March first, 2019⟧.',
    match: `{month} the? {day:nth} !{unit} ${ofYear}`,
    read: ({ month, day, year, era }) =>
      day! > 0 && day! < 32 ? date({ month, day, year: inEra(year, era) }) : undefined,
  },
  {
    name: 'calendar',
    eg: 'It shut on ⟦2026-03-09:9 March⟧, ⟦2019-03-09:the 9th of March 2019⟧, ⟦1987-04-15:15 April of 87⟧ and ⟦0088-08-10:10 August 88 AD⟧.',
    match: `the? {day} of? {month} ${ofYear}`,
    read: ({ month, day, year, era }) => date({ month, day, year: inEra(year, era) }),
  },
  {
    name: 'calendar',
    eg: 'It shuts on ⟦2026-06-21:the twenty-first of June⟧ and ⟦2027-05-03:the third of May, 2027⟧.',
    match: `the? {day:nth} of? {month} ${ofYear}`,
    read: ({ month, day, year, era }) =>
      day! > 0 && day! < 32 ? date({ month, day, year: inEra(year, era) }) : undefined,
  },
  {
    name: 'calendar',
    eg: 'The fire of ⟦2025-09-11:last September 11⟧ was worse.',
    match: 'last {month} the? {day} !%|percent !{year}',
    read: ({ month, day }) => date({ month, day, pick: -1 }),
  },
  {
    name: 'month',
    eg: 'It shut in ⟦2025-05:May 2025⟧, ⟦2019-10:Oct. of 2019⟧, ⟦1996-03:March, nineteen ninety-six⟧ and ⟦2018-01:Jan/2018⟧.',
    not: ['It rose in ⟦2026-03:March⟧ 2000 percent.'],
    match: '{month} ,|of|-|/? {year:any-year} !%|percent',
    read: ({ month, year }) => date({ month, year }),
  },
  {
    name: 'month',
    eg: 'The temple burned in ⟦BC0234-08:August 234 BCE⟧.',
    match: '{month} {year:old-year} {era}',
    read: ({ month, year, era }) => date({ month, year: inEra(year, era) }),
  },
  {
    name: 'month',
    eg: 'It was held from ⟦2017-01:Jan⟧-⟦2017-02:Feb 2017⟧.',
    match: '< {month} > -|–|—|/ {next:month} ={year}',
    read: ({ month }) => date({ month }),
  },
  {
    name: 'figures',
    eg: 'The bills of ⟦2016-08-05:05-Aug-2016⟧, ⟦2012-11-19:19-Nov-12⟧ and ⟦2021-07-04:4/Jul/2021⟧ were paid.',
    match: '{day} ~-|/|‑|– ~{month:any-month} ~-|/|‑|– ~{year}',
    read: ({ day, month, year }) => date({ day, month, year }),
  },
  {
    name: 'figures',
    eg: 'The bill of ⟦2012-11-19:19-Nov-12⟧ was paid.',
    match: '{day} ~-|/|‑|– ~{month:any-month} ~-|/|‑|– ~{year:short-year}',
    read: ({ day, month, year }) => date({ day, month, year }),
  },
]

/** Years before our era are counted from 0 downwards, as -234 for 234 BC. */
export const inEra = (year: number | undefined, era: 'BC' | 'AD' | undefined): number | undefined =>
  year !== undefined && era === 'BC' ? -year : year

import type { Reading } from '../reading.ts'
import { inEra, ofYear } from './calendar.ts'
import { type DatePattern, date, set } from './pattern.ts'

/** Months and years as another date names them: the third Tuesday of {of:stretch}. */
export const stretches: readonly DatePattern[] = [
  {
    name: 'month',
    eg: 'It shut on ⟦2014-09-16:the third Tuesday of September 2014⟧.',
    match: `{month:any-month} ${ofYear}`,
    read: ({ month, year, era }) => date({ month, year: inEra(year, era) }),
  },
  {
    name: 'month',
    eg: 'It shut on ⟦2025-01-31:the last Friday of last January⟧.',
    match: '{step} {month:any-month}',
    read: ({ month, step }) => date({ month, pick: step }),
  },
  {
    name: 'month',
    eg: 'It shut on ⟦2025-10-31:the last Friday of October last year⟧.',
    match: '{month:any-month} ,|of? {step} year',
    read: ({ month, step }) => date({ month, shift: { unit: 'year', by: step!, from: 'published' } }),
  },
  {
    name: 'which-unit',
    eg: 'It opens on ⟦2026-04-06:the first Monday of next month⟧.',
    match: '{step} {unit:long}',
    read: ({ unit, step }) => date({ shift: { unit: unit!, by: step!, from: 'published' } }),
  },
  {
    name: 'the-unit',
    eg: 'It opens on ⟦2026-03-31:the last day of the month⟧.',
    match: 'the {unit:long}',
    read: ({ unit }) => date({ shift: { unit: unit!, by: 0, from: 'published' } }),
  },
  {
    name: 'year',
    eg: 'It shut on ⟦2014-01-01:the first day of 2014⟧ and in ⟦2014-12:the last month of 2014⟧.',
    match: '{year}',
    read: ({ year }) => date({ year }),
  },
]

/** Days, weeks and months counted in a longer stretch. */
export const nths: readonly DatePattern[] = [
  {
    name: 'nth-weekday',
    eg: 'It shut on ⟦2014-09-16:the third Tuesday of September 2014⟧ and opens on ⟦2026-03-30:the last Monday in March⟧.',
    not: ['The second ⟦2026-03-08:Sunday⟧ of the strike was wet.'],
    match: 'the? {nth} {weekday:any-weekday} of|in {of:stretch}',
    read: ({ nth, weekday, of }) => date({ nth, weekday, of }),
  },
  {
    name: 'nth-weekday',
    eg: 'They meet on ⟦XXXX-XX-WXX-1:the first Monday of every month⟧ or ⟦XXXX-XX-WXX-7:the last Sunday of each month⟧.',
    match: 'the? {nth} {weekday:any-weekday} of|in each|every month',
    read: ({ weekday }) => set({ value: `XXXX-XX-WXX-${weekday}`, quant: 'EVERY' }),
  },
  {
    name: 'nth-unit',
    eg: 'It shut on ⟦2025-06-15:the 15th day of June⟧, ⟦2026-02-28:the last day of last month⟧ and in ⟦2025-W31:the last week of July⟧.',
    not: ['The second day of the trial was long.'],
    match: 'the? {nth} {unit:counted} of|in {of:stretch}',
    read: ({ nth, unit, of }) => date({ nth, unit, of }),
  },
  {
    name: 'day',
    eg: 'It shut on ⟦2026-02-26:the 26th of last month⟧ and opens on ⟦2026-03-31:the thirty-first of this month⟧.',
    match: 'the? {nth} of {step} month',
    read: ({ nth, step }) => (nth! > 0 ? dayOfMonth(nth!, step!) : undefined),
  },
  {
    name: 'day',
    eg: 'It opens on ⟦2026-03-31:the 31st of the month⟧.',
    match: 'the? {nth:dayth} of the month',
    read: ({ nth }) => dayOfMonth(nth!, 0),
  },
  {
    name: 'day',
    eg: 'It shut on ⟦2026-02-24:the 24th⟧; it will open on ⟦2026-04-05:the fifth⟧. It rained from ⟦2026-03-03:the 3rd⟧ to ⟦2026-03-06:the 6th⟧.',
    not: ['He lives on the 24th floor; she came in on the 9th lap, and on the 18th-17th.'],
    match: '<=on|by|until|since|from|between the {day:nth} ={end} !~- ',
    read: ({ day }) => (day! > 0 && day! < 32 ? date({ day }) : undefined),
  },
  {
    name: 'day',
    eg: 'It rained from ⟦2026-03-03:the 3rd⟧ to ⟦2026-03-06:the 6th⟧ and on ⟦2026-03-08:the 8th⟧ and ⟦2026-03-09:9th⟧.',
    match: '<=on|from|between the {day:dayth} =to|until|through|and|or',
    read: ({ day }) => date({ day }),
  },
  {
    name: 'weekday+day',
    eg: 'The court sits on ⟦2026-03-27:Friday the 27th⟧ and ⟦2026-03-23:Monday, 23rd⟧.',
    match: '{weekday} ,? the? {day:dayth} !of !{capital}',
    read: ({ weekday, day }) => date({ weekday, day }),
  },
]

const dayOfMonth = (nth: number, by: number): Reading =>
  date({ nth, unit: 'day', of: date({ shift: { unit: 'month', by, from: 'published' } }) })

import type { TimeUnit } from '../../../english/words/time/time-units.ts'
import type { Reading } from '../reading.ts'
import { calendar } from './calendar.ts'
import { type DatePattern, date } from './pattern.ts'

/** A weekday before the day of the month: Sunday, March 8. */
const withWeekday: readonly DatePattern[] = calendar.map(pattern => ({
  ...pattern,
  match: `({weekday} ,?)? ${pattern.match}`,
  read: values => {
    const reading = pattern.read(values)
    return reading && values.weekday ? { ...reading, weekday: values.weekday } : reading
  },
}))

/** Days as another date names them: two weeks from {on:a-day}. */
export const days: readonly DatePattern[] = [
  ...withWeekday,
  { name: 'today', eg: '⟦2025-03-11:A year ago today⟧ it sank.', match: 'today', read: () => day(0) },
  { name: 'today', eg: 'It opens ⟦2026-03-26:two weeks from tomorrow⟧.', match: 'tomorrow', read: () => day(1) },
  { name: 'today', eg: 'It sank ⟦2025-03-10:a year ago yesterday⟧.', match: 'yesterday', read: () => day(-1) },
  {
    name: 'weekday',
    eg: 'The talks open ⟦2026-03-27:two weeks from Friday⟧.',
    match: '{weekday} !{capital} !{digit}',
    read: ({ weekday }) => date({ weekday }),
  },
  {
    name: 'weekday',
    eg: 'The talks open ⟦2026-03-31:two weeks from next Tuesday⟧.',
    match: '{step} {weekday}',
    read: ({ weekday, step }) => date({ weekday, pick: step }),
  },
  {
    name: 'weekday',
    eg: 'The fair was the morning of ⟦2026-03-10TMO:last Tuesday⟧.',
    match: '{step} {weekday:any-weekday}',
    read: ({ weekday, step }) => date({ weekday, pick: step }),
  },
  {
    name: 'holiday',
    eg: 'It shuts ⟦2026-12-11:two weeks before Christmas⟧, opened ⟦2019-11-29:the day after Thanksgiving 2019⟧.',
    match: '{step}? {holiday} (,|of? {year})?',
    read: ({ holiday, year, step }) => date({ holiday, year, pick: step }),
  },
]

const day = (by: number): Reading => date({ shift: { unit: 'day', by, from: 'published' } })

/** Dates counted from a day that is named with them. */
export const offsets: readonly DatePattern[] = [
  {
    name: 'from-day',
    eg: 'It opens ⟦2026-03-20:a week from Friday⟧, ⟦2026-03-25:two weeks from today⟧ or ⟦2026-12-11:two weeks before Christmas⟧.',
    match: 'a|an|one? {unit} {sign} {of:a-day}',
    read: ({ unit, sign, of }) => fromDay(unit!, sign!, of!),
  },
  {
    name: 'from-day',
    eg: 'It opened ⟦2026-02-09:four weeks before March 9⟧ and shut ⟦2020-06-15:three months after March 15, 2020⟧.',
    match: '<!final|first|last|next|past|previous {n} {unit:units} {sign} {of:a-day}',
    read: ({ n, unit, sign, of }) => fromDay(unit!, sign! * n!, of!),
  },
  {
    name: 'beside-day',
    eg: 'It opens on ⟦2026-12-26:the day after Christmas⟧ and it shuts ⟦2026-W13:the week before Easter⟧.',
    match: 'the {unit:counted} {sign} {of:a-day}',
    read: ({ unit, sign, of }) => date({ shift: { unit: unit!, by: sign!, from: 'date', grain: 'unit' }, of }),
  },
  {
    name: 'from-day',
    eg: '⟦2025-03-11:A year ago today⟧ it sank; ⟦2026-02-27:a week ago Friday⟧ it rained.',
    match: 'a|one {unit} ago {of:a-day}',
    read: ({ unit, of }) => fromDay(unit!, -1, of!),
  },
  {
    name: 'from-day',
    eg: '⟦2006-03-11:Twenty years ago today⟧ it sank.',
    match: '{n} {unit:units} ago {of:a-day}',
    read: ({ n, unit, of }) => fromDay(unit!, -n!, of!),
  },
  {
    name: 'day-week',
    eg: 'Judgment will be given on ⟦2026-03-19:Thursday week⟧.',
    match: '<=on|by|until|till|from|for {weekday} week !{noun}',
    read: ({ weekday }) => date({ shift: { unit: 'week', by: 1, from: 'date' }, of: date({ weekday, pick: 1 }) }),
  },
  {
    name: 'day-week',
    eg: 'It opens ⟦2026-03-18:today week⟧.',
    match: 'today week ={end}',
    read: () => date({ shift: { unit: 'day', by: 7, from: 'published' } }),
  },
  {
    name: 'before-last',
    eg: 'It shut ⟦2026-W09:the week before last⟧ and opens ⟦2026-05:the month after next⟧ or ⟦2028:the year after next⟧.',
    match: 'the? {unit} after next',
    read: ({ unit }) => date({ shift: { unit: unit!, by: 2, from: 'published' } }),
  },
  {
    name: 'before-last',
    eg: 'It shut ⟦2024:the year before last⟧.',
    match: 'the? {unit} before last',
    read: ({ unit }) => date({ shift: { unit: unit!, by: -2, from: 'published' } }),
  },
  {
    name: 'before-last',
    eg: 'It opens ⟦2026-03-23:the Monday after next⟧.',
    match: 'the? {weekday} after next',
    read: ({ weekday }) => date({ shift: { unit: 'week', by: 1, from: 'date' }, of: date({ weekday, pick: 1 }) }),
  },
  {
    name: 'before-last',
    eg: 'It shut ⟦2026-03-02:the Monday before last⟧.',
    match: 'the? {weekday} before last',
    read: ({ weekday }) => date({ shift: { unit: 'week', by: -1, from: 'date' }, of: date({ weekday, pick: -1 }) }),
  },
  {
    name: 'ago',
    eg: 'The camp opened ⟦2025-01:one year, two months ago⟧ and shut ⟦2026-02-22:two weeks and three days ago⟧.',
    match: '{n} {unit:any-unit} ,? and? {m:n} {unit2:any-unit} ago',
    read: ({ n, unit, m, unit2 }) =>
      date({
        shift: { unit: unit2!, by: -m!, from: 'date', grain: unit2 === 'day' || unit2 === 'week' ? 'day' : 'unit' },
        of: date({ shift: { unit: unit!, by: -n!, from: 'published', grain: 'day' } }),
      }),
  },
  {
    name: 'weekday-of-week',
    eg: 'The talks open ⟦2026-03-19:next week on Thursday⟧.',
    match: '{step} week ,? on {weekday}',
    read: ({ step, weekday }) => date({ weekday, shift: { unit: 'week', by: step!, from: 'published' } }),
  },
  {
    name: 'in-time',
    eg: 'The camp will open in ⟦2026-W14:three weeks’ time⟧.',
    match: "<=in {n} {unit:units} ' time",
    read: ({ n, unit }) => date({ shift: { unit: unit!, by: n!, from: 'published' } }),
  },
  {
    name: 'in-time',
    eg: 'The camp will open in ⟦2027:a year’s time⟧.',
    match: "<=in a|one {unit} 's time",
    read: ({ unit }) => date({ shift: { unit: unit!, by: 1, from: 'published' } }),
  },
]

/** So many units from a day: a day again. */
const fromDay = (unit: TimeUnit, by: number, of: Reading): Reading | undefined =>
  below.has(unit) || !Number.isInteger(by) ? undefined : date({ shift: { unit, by, from: 'date' }, of })

const below: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['hour', 'minute', 'second'])

/** Parts of a day that is named behind them: the evening of March 4. */
export const dayParts: readonly DatePattern[] = [
  {
    name: 'part-of-day',
    eg: 'It fell on the morning of ⟦2026-03-08TMO:Sunday, March 8⟧ and the evening of ⟦1945-05-04TEV:May 4, 1945⟧.',
    match: 'the? early|late? {part} of|on < {of:a-day} >',
    read: ({ part, of }) => (of!.time ? undefined : { ...of!, type: 'TIME', time: part! }),
  },
  {
    name: 'part-of-day',
    eg: 'He resigned in the early hours of ⟦2026-03-08TMO:Sunday⟧ and ⟦2026-03-05TMO:Thursday morning⟧.',
    match: 'the early|small hours|morning of|on < {of:a-day} {part}? >',
    read: ({ of, part }) => ({ ...of!, type: 'TIME', time: part ?? 'TMO' }),
  },
]

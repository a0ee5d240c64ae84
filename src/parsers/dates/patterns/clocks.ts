import type { Reading } from '../reading.ts'
import { type Clock, inHalf } from './clock-classes.ts'
import { type DatePattern, duration, time } from './pattern.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** Behind the day: T09:30, T18:00Z. */
const at = ({ hour, minute, second }: Clock, zone = ''): Reading =>
  time({ time: `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}${zone}` })

/** The half of the day is not said, so that another word may say it: half past six on Friday evening. */
const oneOfTwo = (hour: number, minute: number): Reading => ({ ...at({ hour, minute }), twelve: true })

/** ten o'clock [in the morning], half past nine [at night] */
const inPart = '(in|of the {part})? (at {part:nightly})?'
function spoken(hour: number, minute: number, part: string | undefined): Reading | undefined {
  if (part === undefined) return oneOfTwo(hour, minute)
  const early = part === 'TMO' || (part === 'TNI' && hour <= 4)
  const clock = inHalf({ hour, minute }, early ? 'a' : 'p')
  return clock && at(clock)
}

/** Times of the clock. */
export const clocks: readonly DatePattern[] = [
  {
    name: 'clock',
    eg: 'It starts at ⟦2026-03-11T18.40+08.00:6:40 p.m.⟧ (GMT +8).',
    match: '< {clock:half-clock} > {open} {zone} {close}',
    read: ({ clock, zone }) => at(clock!, zone),
  },
  {
    name: 'clock',
    eg: 'It sank at ⟦2026-03-11T17.00:5 p.m.⟧, ⟦2026-03-11T10.30-05.00:10:30 a.m. EST⟧, ⟦2026-03-11T22.30:10.30pm⟧ and ⟦2026-03-11T11.40:1140 a.m.⟧.',
    not: ['At 8:90 pm, 13 pm and 0 a.m. nobody came.'],
    match: '{clock:half-clock} {zone}?',
    read: ({ clock, zone }) => at(clock!, zone),
  },
  {
    name: 'clock',
    eg: 'It was open from ⟦2026-03-11T09.00:9⟧ to ⟦2026-03-11T17.00:5 p.m.⟧ and between ⟦2026-03-11T15.00:3⟧ and ⟦2026-03-11T16.00:4pm⟧.',
    match: '<=from|between < {start:open-clock} > to|and|until|till|-|– {clock:half-clock}',
    read: ({ start, clock }) => opening(start!, clock!),
  },
  {
    name: 'clock',
    eg: 'It was open ⟦2026-03-11T10.00:10⟧-⟦2026-03-11T11.00:11 a.m.⟧',
    not: ['She ran 5 ⟦2026-03-11T10.00:10 a.m.⟧ laps.'],
    match: '< {start:open-clock} > ~-|– ~{clock:half-clock}',
    read: ({ start, clock }) => opening(start!, clock!),
  },
  {
    name: 'clock',
    eg: 'It sank at ⟦2026-03-11T18.00Z:18:00 UTC⟧.',
    match: '{clock} {zone}',
    read: ({ clock, zone }) => at(clock!, zone),
  },
  {
    name: 'clock',
    eg: 'It sank at ⟦2026-03-11T07.35Z:0735 GMT⟧.',
    match: '{clock:4-digits} {zone}',
    read: ({ clock, zone }) => at(clock!, zone),
  },
  {
    name: 'clock',
    eg: 'It sank at ⟦2026-03-11T22.00+01.00:22.00 BST⟧.',
    match: '{clock:dot-clock} {zone}',
    read: ({ clock, zone }) => at(clock!, zone),
  },
  {
    name: 'clock',
    eg: 'It sank at ⟦2026-03-11T17.30:17:30⟧.',
    not: ['They won 2:10; the verse is John 3:16; at 24:30 or 8:90.'],
    match: '<=about|after|around|at|before|between|by|from|since|until {clock}',
    read: ({ clock }) => at(clock!),
  },
  {
    name: 'clock',
    eg: 'It was open from ⟦2026-03-11T09.30:09:30⟧ to ⟦2026-03-11T17.30:17:30⟧.',
    match: 'between|from {start:clock} to|until|and|-|– < {clock} >',
    read: ({ clock }) => at(clock!),
  },
  {
    name: 'clock',
    eg: 'It left ⟦2026-03-09T02.30:02:30⟧ on ⟦2026-03-09:Monday⟧.',
    match: '< {clock} > on? ={weekday}',
    read: ({ clock }) => at(clock!),
  },
  {
    name: 'clock',
    eg: 'Filed ⟦2026-03-02T17.30:2026-03-02 17:30⟧.',
    match: '{digit} ~- ~{digit} < {clock} >',
    read: ({ clock }) => at(clock!),
  },
  {
    name: 'clock',
    eg: 'Filed on ⟦2026-03-02:March 2, 2026⟧, ⟦2026-03-02T17.30:17:30⟧.',
    match: '{year} , < {clock} >',
    read: ({ clock }) => at(clock!),
  },
  {
    name: 'clock',
    eg: 'It left at ⟦2026-03-11T07.30:0730 hours⟧.',
    match: '{clock:4-digits} hours|hrs|h',
    read: ({ clock }) => at(clock!),
  },
  {
    name: 'clock',
    eg: 'It left at ⟦2026-03-11T07.30:07:30 hours⟧.',
    match: '{clock} hours|hrs|h',
    read: ({ clock }) => at(clock!),
  },
  {
    name: 'clock',
    eg: 'It left at ⟦2026-03-11T07.30:0730hrs⟧.',
    match: '{clock:hours-clock}',
    read: ({ clock }) => at(clock!),
  },
  {
    name: 'clock',
    eg: 'It began at ⟦2026-03-11T19.30:19h30⟧.',
    match: '{clock:french-clock}',
    read: ({ clock }) => at(clock!),
  },
  {
    name: 'clock',
    eg: 'It struck at ⟦2026-03-11T03.07.35:03:07:35⟧.',
    match: '<=at {clock:seconds-clock} {zone}?',
    read: ({ clock, zone }) => at(clock!, zone),
  },
  {
    name: 'duration',
    eg: 'She won in ⟦PT3H7M35S:3:07:35⟧.',
    match: '<!at {clock:seconds-clock}',
    read: ({ clock }) => duration(`PT${clock!.hour}H${clock!.minute}M${clock!.second}S`),
  },
  {
    name: 'clock',
    eg: "It rang at ⟦2026-03-11T05.00:five o'clock⟧ and ⟦2026-03-11T22.00:ten o'clock at night⟧.",
    not: ["She reads the Ten O'Clock News."],
    match: `{hour:hour-word} {o-clock} ${inPart}`,
    read: ({ hour, part }) => spoken(hour!, 0, part),
  },
  {
    name: 'clock',
    eg: 'It rang at ⟦2026-03-11T18.30:half past six in the evening⟧.',
    match: `half past {hour:hour-word} ${inPart}`,
    read: ({ hour, part }) => spoken(hour!, 30, part),
  },
  {
    name: 'clock',
    eg: 'It rang at ⟦2026-03-11T02.15:a quarter past two⟧.',
    match: `a? quarter past|after {hour:hour-word} ${inPart}`,
    read: ({ hour, part }) => spoken(hour!, 15, part),
  },
  {
    name: 'clock',
    eg: 'It rang at ⟦2026-03-11T06.45:a quarter to seven⟧.',
    not: ['It fell from ⟦2025-Q4:the quarter⟧ to ten people.'],
    match: `<=about|around|at|by|until a? quarter to {hour:hour-word} ${inPart}`,
    read: ({ hour, part }) => before(hour!, 45, part),
  },
  {
    name: 'clock',
    eg: 'It rang at ⟦2026-03-11T20.20:20 past eight in the evening⟧ and ⟦2026-03-11T04.05:five minutes past four⟧.',
    not: ['Five past eight people; twenty past masters.'],
    match: `{n} minutes? past {hour:hour-word} ={end} `,
    read: ({ n, hour }) => (n! < 60 ? spoken(hour!, n!, undefined) : undefined),
  },
  {
    name: 'clock',
    eg: 'It rang at ⟦2026-03-11T20.20:20 past eight in the evening⟧.',
    match: '{n} minutes? past {hour:hour-word} in|of the {part}',
    read: ({ n, hour, part }) => (n! < 60 ? spoken(hour!, n!, part) : undefined),
  },
  {
    name: 'clock',
    eg: 'It rang at ⟦2026-03-11T08.40:twenty to nine⟧, at ⟦2026-03-11T19.50:ten minutes to eight in the evening⟧.',
    not: ['It rose at five to six percent.'],
    match: '<=about|around|at|by {n:minutes-to} minutes? to {hour:hour-word} ={end}',
    read: ({ n, hour }) => before(hour!, 60 - n!, undefined),
  },
  {
    name: 'clock',
    eg: 'It rang at ⟦2026-03-11T19.50:ten minutes to eight in the evening⟧.',
    match: '<=about|around|at|by {n:minutes-to} minutes? to {hour:hour-word} in|of the {part}',
    read: ({ n, hour, part }) => before(hour!, 60 - n!, part),
  },
  {
    name: 'clock',
    eg: 'It rang at ⟦2026-03-11T04.00:about four in the morning⟧.',
    match: '<=about|after|around|at|before|between|by|from|since|until {hour:hour-word} in the {part}',
    read: ({ hour, part }) => spoken(hour!, 0, part),
  },
  {
    name: 'clock',
    eg: 'It rang at ⟦2026-03-11T04.00:4 in the morning⟧ and at ⟦2026-03-11T20.30:8:30 in the evening⟧.',
    match: '<=about|after|around|at|before|between|by|from|since|until {start:open-clock} in the {part}',
    read: ({ start, part }) => spoken(start!.hour, start!.minute, part),
  },
  {
    name: 'clock',
    eg: 'It rang at ⟦2026-03-11T19.00:seven tonight⟧.',
    match: '<=about|around|at|by|until {hour:hour-word} tonight',
    read: ({ hour }) => time({ ...spoken(hour!, 0, 'TEV'), shift: { unit: 'day', by: 0, from: 'published' } }),
  },
]

/** [10]-11 a.m., from [9] to 5 p.m.: the half is said once, and turns where the hours run back. */
function opening(start: Clock, end: Clock): Reading | undefined {
  const same = start.hour % 12 <= end.hour % 12
  const half = same === (end.half === 'p') ? 'p' : 'a'
  const clock = inHalf(start, half)
  return clock && at(clock)
}

/** a quarter [to] one */
const before = (hour: number, minute: number, part: string | undefined): Reading | undefined =>
  spoken(hour === 1 ? 12 : hour - 1, minute, part)

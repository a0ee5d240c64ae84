import { expect, test } from 'vitest'
import {
  addMonths,
  civilOf,
  dayOf,
  easterOf,
  formatDay,
  formatWeek,
  nthWeekday,
  parseDay,
  weekdayOf,
} from '../../../src/parsers/dates/calendar.ts'
import fc from '../../fast-check.ts'

test('days count from 1970, before it too', () => {
  expect(dayOf({ year: 1970, month: 1, day: 1 })).toBe(0)
  expect(dayOf({ year: 1969, month: 12, day: 31 })).toBe(-1)
})

test('every day is the day after the one before, and reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), day => {
      expect(dayOf(civilOf(day))).toBe(day)
      expect(weekdayOf(day + 1)).toBe((weekdayOf(day) % 7) + 1)
      expect(new Date(day * 86_400_000).toISOString()).toContain(`${formatDay(day).padStart(10, '0')}T`)
    }),
  )
})

test.for([
  ['2022-03-14', '2022-W11'],
  ['2021-01-03', '2020-W53'],
  ['2026-01-01', '2026-W01'],
  ['2024-12-30', '2025-W01'],
] as const)('%s is in %s', ([day, week]) => expect(formatWeek(parseDay(day)!)).toBe(week))

test.for(['2015-02-29', '2026-04-31', '2026-13-01', '2026-00-10', 'yesterday'])('%s is no day', value =>
  expect(parseDay(value)).toBeUndefined(),
)

test('months are added without running over', () => {
  expect(formatDay(addMonths(parseDay('2024-01-31')!, 1))).toBe('2024-02-29')
  expect(formatDay(addMonths(parseDay('2024-03-15')!, -15))).toBe('2022-12-15')
})

test('movable feasts', () => {
  expect([2000, 2016, 2025, 2026, 2038].map(year => formatDay(easterOf(year)))).toEqual([
    '2000-04-23',
    '2016-03-27',
    '2025-04-20',
    '2026-04-05',
    '2038-04-25',
  ])
  expect(formatDay(nthWeekday(2025, 11, 4, 4))).toBe('2025-11-27')
  expect(formatDay(nthWeekday(2025, 5, 1, -1))).toBe('2025-05-26')
})

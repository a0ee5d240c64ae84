import { expect, test } from 'vitest'
import { timeLineOf } from '../../src/writers/page/time-line.ts'

test('no month between the first and the last is left out', () => {
  const line = timeLineOf(['2026-02', '2025-11'])
  expect(line.labels).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  expect(line.at('2026-01')).toBe(2)
})

test.for([
  [['2026-03'], ['2026-03']],
  [['1900-01', '2025-06'], Array.from({ length: 126 }, (_, index) => String(1900 + index))],
  [['1605-01', '2025-06'], Array.from({ length: 43 }, (_, index) => `${1600 + index * 10}s`)],
  [['0001-01', '9999-12'], Array.from({ length: 100 }, (_, index) => `${String(index * 100).padStart(4, '0')}s`)],
] as const)('a long time is cut into years, decades or centuries: %j', ([months, labels]) => {
  const line = timeLineOf(months)
  expect(line.labels).toEqual(labels)
  expect(line.at(months[0]!)).toBe(0)
  expect(line.at(months.at(-1)!)).toBe(labels.length - 1)
})

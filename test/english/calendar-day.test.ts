import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/document.ts'
import { readDay } from '../../src/english/calendar-day.ts'

const dayOf = (text: string) => {
  const { tokens } = readDocument(text)
  return readDay(tokens, 0, tokens.length)
}

test.for([
  ['March 9, 2026', '2026-03-09'],
  ['Oct. 4th 2026', '2026-10-04'],
  ['9 March 2026', '2026-03-09'],
  ['2026-03-09', '2026-03-09'],
  ['2026-03-09T10:12Z', '2026-03-09'],
  ['2026/03/09', '2026-03-09'],
  ['20/11/2026', '2026-11-20'],
  ['11/20/2026', '2026-11-20'],
] as const)('%s', ([text, date]) => {
  expect(dayOf(text)?.date).toBe(date)
})

test.for(['March 9', 'Oct. 4 (Agency)', '4 October in town'])('a day without its year: %s', text => {
  expect(dayOf(text)).toEqual({ next: 2 })
})

test.for([
  'March 32, 2026',
  '30 February 2026',
  '9/3/2026',
  '03/04/2026',
  'march 9',
  'May they win 2026',
  '2026-13-01',
  '12 ships',
  'March',
  '',
])('no day in "%s"', text => {
  expect(dayOf(text)).toBeUndefined()
})

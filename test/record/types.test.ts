import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { typesOf } from '../../scripts/types-of-schema.ts'
import { jsonSchema } from '../../src/record/article.ts'
import { timex3Value } from '../../src/record/timex3.ts'

test('the types are those of the schema (npm run schema writes them)', () => {
  const written = readFileSync(new URL('../../src/record/types.ts', import.meta.url), 'utf8')
  expect(written).toBe(typesOf(jsonSchema()))
})

test('every field says what it is', () => {
  const undescribed = Array.from(typesOf(jsonSchema()).matchAll(/(\/\*\* .*\n)?^ {2}(\w+)\??:/gm)).filter(
    ([, comment]) => comment === undefined,
  )
  expect(undescribed.map(([, , field]) => field)).toEqual([])
})

describe('values of TIMEX3', () => {
  test.for([
    '2026',
    '2026-03',
    '2026-03-08',
    '2026-W10',
    '2026-W10-WE',
    '2026-W53-7',
    '2026-SP',
    '2026-Q4',
    '2026-H1',
    '202',
    '20',
    '0',
    '2026-03-08T04:00',
    '2026-03-08T23:59:59',
    '2026-03-08T24:00',
    '2026-03-08TNI',
    'T20:30',
    'TMO',
    '2026-03-08T20',
    '2026-03-08T20:30Z',
    '2026-03-08T20:30-05:00',
    'XXXX-WXX-1',
    'XXXX-WXX-5TNI',
    'XXXX-XX-XX',
    'XXXX-XX-XXT06:49',
    'XXXX-12-25',
    'XXXX-SU',
    'XXXX',
    'XXX',
    'P3D',
    'P2Y6M',
    'PT5H30M',
    'PXY',
    'P1.5Y',
    'PT90M',
    'P2WE',
    'P1DE',
    'P3W1D',
    'P1DT12H',
    'BC44',
    'PAST_REF',
    'PRESENT_REF',
    'FUTURE_REF',
    '19XX',
    '201X',
  ])('%s is possible', value => expect(timex3Value.test(value)).toBe(true))

  test.for([
    '',
    '0000',
    '0000-03-08',
    '2026-13',
    '2026-00',
    '2026-02-32',
    '2026-03-00',
    '2026-3-8',
    '2026-W54',
    '2026-W00',
    '2026-W10-8',
    '2026-Q5',
    '2026-H3',
    '2026-03-08T20:90',
    '2026-03-08T24:30',
    '2026-03-08T25:00',
    'T20:60',
    'T8:30',
    '2026-XY',
    'P',
    'PT',
    'P3',
    '3D',
    'PT3',
    'P-3D',
    'Sunday',
    'yesterday',
    '2026-03-08 ',
    ' 2026',
    'NOW',
    '20260308',
    '2026/03/08',
  ])('%j is not', value => expect(timex3Value.test(value)).toBe(false))
})

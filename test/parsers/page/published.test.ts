import { expect, test } from 'vitest'
import { frameOf } from '../../helpers/layers.ts'

const prose = 'The harbour stayed closed on Monday after the storm, and ships waited outside the bay.'

test.for([
  ['March 9, 2026', '2026-03-09'],
  ['Monday 9 March 2026 11:42, UK', '2026-03-09'],
  ['Published 9 March 2026, 10:12 GMT', '2026-03-09'],
  ['Last updated: Mar 9, 2026 01:41 PM IST', '2026-03-09'],
  ['Updated at 8:44 a.m. ET on March 9, 2026.', '2026-03-09'],
  ['Mon., March 9, 2026', '2026-03-09'],
  ['Page last updated at 10:20 GMT, Monday, 9 March 2026 11:20 UK', '2026-03-09'],
  ['Updated 1020 GMT (1820 HKT) March 9, 2026', '2026-03-09'],
  ['PORT FENNEL | Mon Mar 9, 2026 10:20am EDT', '2026-03-09'],
  ['Mar 9th 2026 | PORT FENNEL', '2026-03-09'],
  ['2026-03-09', '2026-03-09'],
  ['PORT FENNEL, March 9, 2026 (AP) —', '2026-03-09'],
  ['PORT FENNEL 2026-03-09', '2026-03-09'],
] as const)('%s', ([line, date]) => {
  expect(frameOf(`${line}\n${prose}`).published).toEqual({ date, from: 'dateline' })
  expect(frameOf(`Storm closes harbour\n\n${line}\n\n${prose}`).published).toEqual({ date, from: 'dateline' })
})

test.for([
  'March 9',
  '9/3/2026',
  'March 2026',
  'Updated 5:10 p.m. ET',
  'PORT FENNEL, March 9 (AP) —',
  'On March 9, 2026, the harbour was closed by its master.',
  'The storm of March 9, 2026',
  'The harbour | a guide of March 9, 2026, for those who like it',
  `${prose}\nMarch 9, 2026`,
])('not: %s', line => {
  expect(frameOf(`${line}\n${prose}`).published).toBeUndefined()
})

test('what the caller says comes first', () => {
  expect(frameOf(`March 9, 2026\n${prose}`, { date: '2026-03-10', from: 'flag' }).published).toEqual({
    date: '2026-03-10',
    from: 'flag',
  })
})

import { describe, expect, test } from 'vitest'
import { readDates } from '../../helpers/dates.ts'

const valueOf = (text: string, published?: string): string | undefined => readDates(text, published).found.at(-1)?.value

describe('the day of publication and the tense of the clause decide', () => {
  test.for([
    // expression in its clause, published, value
    ['The council voted Sunday.', '2022-03-14', '2022-03-13'],
    ['The council voted Sunday.', '2022-03-13', '2022-03-13'],
    ['She told the station Sunday that it was over.', '2022-03-14', '2022-03-13'],
    ['He is set to meet them in Orlan Monday.', '2022-03-14', '2022-03-14'],
    ['He is set to meet them in Orlan Monday.', '2022-03-13', '2022-03-14'],
    ['A Wednesday press conference went badly.', '2022-03-14', '2022-03-09'],
    ['It closed last week.', '2022-03-14', '2022-W10'],
    ['It closed last week.', '2022-03-13', '2022-W09'],
    ['It closed last week.', '2021-01-04', '2020-W53'],
    ['They will meet Friday.', '2026-03-11', '2026-03-13'],
    ['They met Friday.', '2026-03-11', '2026-03-06'],
    ['They are to meet Friday.', '2026-03-11', '2026-03-13'],
    ['Talks to be held Friday are off.', '2026-03-11', '2026-03-13'],
    ['The fair opens Friday.', '2026-03-11', '2026-03-13'],
    ['She agreed to testify Friday.', '2026-03-11', '2026-03-13'],
    ['She was forced to resign Friday.', '2026-03-11', '2026-03-06'],
    ['They are travelling Friday.', '2026-03-11', '2026-03-13'],
    ['They could leave as soon as Friday.', '2026-03-11', '2026-03-13'],
    ['They could leave Friday.', '2026-03-11', '2026-03-13'],
    ['She could not be reached Friday.', '2026-03-11', '2026-03-06'],
    ['Reports Friday that it may end were wrong.', '2026-03-11', '2026-03-06'],
    ["They will look into Friday's fatal crash.", '2026-03-11', '2026-03-06'],
    ['The union would talk of the Friday raid.', '2026-03-11', '2026-03-06'],
    ['“Nobody comes in autumn,” she added.', '2026-07-11', '2026-FA'],
    ['The case is heard in May.', '2026-03-11', '2026-05'],
    ['He was fined in May.', '2026-03-11', '2025-05'],
    ['Plans for the fair in April.', '2025-12-05', '2026-04'],
    ['Grief over the sinking in April.', '2025-12-05', '2025-04'],
    ['He left in January.', '2026-03-11', '2026-01'],
    // Americans vote in the November of even years
    ['The board waited until after the elections in November.', '2026-03-11', '2026-11'],
    ['She put it on the November ballot.', '2026-03-11', '2026-11'],
    ['He sought reelection on Nov. 3.', '2026-03-11', '2026-11-03'],
    ['They hoped for more seats come November.', '2026-03-11', '2026-11'],
    ['Doe won the election in November.', '2026-03-11', '2025-11'],
    ['The votes in the election last November were lost.', '2026-03-11', '2025-11'],
    ['The pier closed in November.', '2026-03-11', '2025-11'],
    ['The board waited until after the elections in November.', '2027-03-11', '2026-11'],
    ['The board waited until after the elections in November.', '2026-12-11', '2026-11'],
    ['The elections in May were lost.', '2026-03-11', '2025-05'],
    // no past form
    ['They hope to beat the Whigs in November.', '2026-03-11', '2026-11'],
    ['She will cut the tax in November.', '2026-03-11', '2026-11'],
    ['Will cut the tax in November.', '2026-03-11', '2026-11'],
    ['She cut the tax in November.', '2026-03-11', '2025-11'],
    ['She will leave in January.', '2026-03-11', '2027-01'],
    ['It opened in December.', '2026-01-11', '2025-12'],
    ['It broke on Dec. 28.', '2026-01-03', '2025-12-28'],
    ['It will open Jan. 4.', '2025-12-28', '2026-01-04'],
    ['He left last March.', '2026-03-11', '2025-03'],
    ['He leaves next February.', '2026-03-11', '2027-02'],
    ['She said so on Friday, April 24.', '2026-04-27', '2026-04-24'],
    ['Sales fell in the third quarter.', '2026-11-02', '2026-Q3'],
    ['Sales will fall in the third quarter.', '2026-02-02', '2026-Q3'],
    ['Sales fell in the fourth quarter.', '2026-02-02', '2025-Q4'],
    ['It rained last winter.', '2026-11-02', '2025-WI'],
    ['It happened at 10 p.m. Tuesday.', '2026-03-11', '2026-03-10T22:00'],
    ['It begins at 17:30.', '2026-03-11', '2026-03-11T17:30'],
    ['It ended at 12:05 a.m. on the pier.', '2026-03-11', '2026-03-11T00:05'],
    ['It begins at noon.', '2026-03-11', '2026-03-11T12:00'],
    ['It rained from 10-11 a.m. on Monday.', '2026-03-11', '2026-03-09'],
    ['It closes at half past six.', '2026-03-11', '2026-03-11T06:30'],
    ['It closes at a quarter to seven.', '2026-03-11', '2026-03-11T06:45'],
    ['He left at 4 in the afternoon.', '2026-03-11', '2026-03-11T16:00'],
    ['It begins at 7:30 tonight.', '2026-03-11', '2026-03-11T19:30'],
    ['It ended at 1:30 a.m. this morning.', '2026-03-11', '2026-03-11T01:30'],
    ['From January 4 on it was shut; it opened at midnight on March 8.', '2026-03-11', '2026-03-08'],
    ['It sank on May 3, 2020. The following day the crew left at 10 a.m. for home.', '2026-11-02', '2020-05-04T10:00'],
    ['It is stamped 2026-03-09 14:30.', '2026-03-11', '2026-03-09T14:30'],
    ['It closes at 5:30 p.m. Eastern Daylight Time on Friday.', '2026-03-11', '2026-03-13'],
    ['They play this weekend.', '2026-03-11', '2026-W11-WE'],
    ['They lost this weekend.', '2026-03-11', '2026-W10-WE'],
    ['They lost ground over the weekend.', '2026-03-11', '2026-W10-WE'],
    ['They left three days ago.', '2024-03-02', '2024-02-28'],
    ['He retired a year ago.', '2026-03-11', '2025'],
    ['They married five months ago.', '2026-03-11', '2025-10'],
    ['They came at Easter.', '2026-04-20', '2026-04-05'],
    ['Profit rose in the third quarter. A year earlier it fell.', '2026-11-02', '2025-Q3'],
    ['They met on May 3, 2020. Two days later it was over.', '2026-11-02', '2020-05-05'],
    ['In 1989 he left; that year was hard.', '2026-11-02', '1989'],
  ] as const)('%s (%s) → %s', ([text, published, value]) => expect(valueOf(text, published)).toBe(value))
})

describe('without a day of publication nothing is guessed', () => {
  test.for([
    ['The council voted Sunday.', 'XXXX-WXX-7'],
    ['They will meet Friday.', 'XXXX-WXX-5'],
    ['They met Tuesday night.', 'XXXX-WXX-2TNI'],
    ['It closed last week.', 'XXXX-WXX'],
    ['He resigned yesterday.', 'XXXX-XX-XX'],
    ['He left in January.', 'XXXX-01'],
    ['It broke on Dec. 28.', 'XXXX-12-28'],
    ['It opens next year.', 'XXXX'],
    ['Sales fell in the third quarter.', 'XXXX-Q3'],
    ['It rained last summer.', 'XXXX-SU'],
    ['It happened at 10 p.m. yesterday.', 'XXXX-XX-XXT22:00'],
    ['They came at Easter.', 'XXXX-XX-XX'],
    ['He left in June last year.', 'XXXX-06'],
    ['It was built in 1931.', '1931'],
    ['On May 3, 2020 it began; two days later it ended.', '2020-05-05'],
  ] as const)('%s → %s', ([text, value]) => expect(valueOf(text)).toBe(value))
})

test('each date says what it was counted from', () => {
  const { found } = readDates('They met Sunday. In 2009 it shut and two years later it sank.', '2026-03-11')
  expect(found.map(({ value, anchor }) => [value, anchor])).toEqual([
    ['2026-03-08', 'published'],
    ['2009', undefined],
    ['2011', 1],
  ])
})

test.for([
  ['It is open from 9 to 5 p.m. today.', ['2026-03-11T09:00', '2026-03-11T17:00']],
  ['It rained from 10-11 a.m. on Monday.', ['2026-03-09T10:00', '2026-03-09T11:00']],
  ['It rained between 3 and 4pm on Monday.', ['2026-03-09T15:00', '2026-03-09T16:00']],
] as const)('the hours of a range: %s', ([text, values]) => {
  const { found } = readDates(text, '2026-03-11')
  expect(found.slice(0, 2).map(({ value }) => value)).toEqual(values)
  expect(found.map(({ until }) => until)).toEqual([1, ...found.slice(1).map(() => undefined)])
})

test.for([
  '5:30 p.m. Eastern Daylight Time',
  '6 pm local time',
  '17:30 GMT',
  '10 a.m. EST',
  '9.15am British Summer Time',
])('the zone belongs to the time: %s', text => {
  const { found } = readDates(`It closes at ${text}.`, '2026-03-11')
  expect(found.map(({ start, end }) => [start, end])).toEqual([[13, 13 + text.length]])
})

test('a time has the day behind it only where that is near', () => {
  const { found } = readDates(
    'At 17:00 GMT those go home who, as everybody here expects, will vote on 5 May.',
    '2026-03-11',
  )
  expect(found.map(({ value }) => value)).toEqual(['2026-03-11T17:00Z', '2026-05-05'])
})

test.for([
  ['nearly two years', { value: 'P2Y', mod: 'LESS_THAN' }],
  ['at least 30 days', { value: 'P30D', mod: 'EQUAL_OR_MORE' }],
  ['no more than six hours', { value: 'PT6H', mod: 'EQUAL_OR_LESS' }],
  ['early 2020', { value: '2020', mod: 'START' }],
  ['the end of 2020', { value: '2020', mod: 'END' }],
  ['mid-2020', { value: '2020', mod: 'MID' }],
  ['every two weeks', { value: 'P2W', quant: 'EVERY' }],
  ['twice a week', { value: 'P1W', freq: '2X' }],
  ['three times a year', { value: 'P1Y', freq: '3X' }],
  ['every other Tuesday', { value: 'XXXX-WXX-2', quant: 'EVERY OTHER' }],
  ['each Thursday', { value: 'XXXX-WXX-4', quant: 'EACH' }],
] as const)('%s', ([text, attributes]) => {
  const { found } = readDates(`It closed ${text}.`, '2026-03-11')
  expect(found).toEqual([
    {
      ...attributes,
      start: 10,
      end: 10 + text.length,
      type: found[0]!.type,
      rule: found[0]!.rule,
      ...(found[0]!.anchor && { anchor: 'published' }),
    },
  ])
})

test('the ends of a range are linked', () => {
  const { found } = readDates('It runs from Monday to Wednesday, then from 9 to 12 March.', '2026-03-11')
  expect(found.map(({ until }) => until)).toEqual([1, undefined, 3, undefined])
})

import { describe, expect, test } from 'vitest'
import { readDates } from '../../helpers/dates.ts'
import { mark, marked } from '../../helpers/marked.ts'

/** A Wednesday. */
const published = '2026-03-11'

/** The row again, with what was found marked as `value`. */
const reread = (source: string): string => {
  const { text } = marked(source)
  return mark(
    text,
    readDates(text, published).found.map(({ start, end, value }) => ({ start, end, label: value })),
  )
}

describe('finds', () => {
  test.for([
    // days and weekdays
    'The harbour closed ⟦2026-03-08:Sunday⟧, the council said ⟦2026-03-11:Wednesday⟧.',
    'The mayor is set to meet the union in Orlan ⟦2026-03-16:Monday⟧.',
    'She told Radio Tidewater ⟦2026-03-10:Tuesday⟧ that the pier would stay shut.',
    'At a ⟦2026-03-09:Monday⟧ press conference he blamed the wind.',
    'The ferry will sail again on ⟦2026-03-13:Friday⟧.',
    'It left ⟦2026-03-06:last Friday⟧ and comes back ⟦2026-03-17:next Tuesday⟧.',
    'They met ⟦2026-03-10TNI:Tuesday night⟧ and again ⟦2026-03-11TMO:this morning⟧.',
    'He resigned ⟦2026-03-10:yesterday⟧; she takes over ⟦2026-03-12:tomorrow⟧.',
    'The deadline was extended until ⟦2026-03-16:Monday⟧.',
    // calendar dates
    'Born on ⟦1989-11-09:November 9, 1989⟧, he died on ⟦2020-02-29:29 February 2020⟧.',
    'The storm of ⟦2026-03-02:March 2⟧ tore off the roof.',
    'It opens on ⟦2026-05-12:the 12th of May⟧ or in ⟦2026-09:September⟧.',
    'Filed on ⟦2026-01-07:2026-01-07⟧, amended on ⟦2026-01-09:1/9/2026⟧ and ⟦2026-02-08:08.02.2026⟧.',
    'On ⟦2026-03-03:Tuesday, March 3⟧, the boats came home.',
    'The bridge was built in ⟦1931-05:May 1931⟧ and rebuilt in ⟦1987:1987⟧.',
    'The dividend is payable ⟦2026-04-02:April 2⟧ to holders of record ⟦2026-03-20:March 20⟧.',
    'It was open from ⟦2026-03-09:Monday⟧ to ⟦2026-03-13:Friday⟧ and shut from ⟦2026-03-06:Friday⟧ through ⟦2026-03-09:Monday⟧.',
    'It shut on ⟦2026-03-03:Tuesday last week⟧ and opens on ⟦2026-03-17:Tuesday of next week⟧.',
    "⟦2025-08:August⟧'s figures beat ⟦2026-03:March⟧'s 2.5 million and the yard's ⟦2025-05:May⟧ sales.",
    // weeks, months, quarters, years
    'Prices rose ⟦2026-W10:last week⟧, fell ⟦2026-02:last month⟧ and may rise ⟦2027:next year⟧.',
    'Profit fell in ⟦2025-Q4:the fourth quarter⟧; ⟦2026-Q1:this quarter⟧ looks better.',
    'Sales in ⟦2025-Q3:the third quarter of 2025⟧ beat ⟦2024-H2:the second half of 2024⟧.',
    "It cost less in ⟦2025-Q2:last year's second quarter⟧.",
    'Nobody swam ⟦2025-SU:last summer⟧; ⟦2026-SU:this summer⟧ the beach opens.',
    'In ⟦198:the 1980s⟧ and ⟦197:the late 1970s⟧ the docks were busy, as in ⟦18:the 19th century⟧.',
    '⟦2025:Fiscal 2025⟧ ended well; ⟦2026:the end of this year⟧ will not.',
    'It happened in ⟦1996:nineteen ninety-six⟧, not in ⟦2000:the year two thousand⟧.',
    'He left ⟦2026-02:early last month⟧ or in ⟦2025-11:mid-November⟧.',
    'The road floods over ⟦2026-W10-WE:the weekend⟧.',
    'In ⟦2025-Q3:the third quarter⟧ it rose, from a loss in ⟦2024-Q3:the same period last year⟧.',
    'It sold more than in ⟦2025:the corresponding period of last year⟧ and ⟦2025-10:last October⟧.',
    'In ⟦P1Y:the year⟧ to ⟦2025-07-31:31 July⟧ and ⟦P1Y:the year⟧ ended ⟦2024-06-30:June 30, 2024⟧ it lost.',
    '⟦2025-H2:Second-half⟧ profit beat ⟦2024-H2:H2 2024⟧, ⟦2023-Q3:3Q23⟧, ⟦2022:FY2022⟧ and ⟦2021:financial year 2021⟧.',
    "Seen since ⟦199:the 1990's⟧ and ⟦198:the mid-1980's⟧; it leaves from ⟦2026-SU:the summer⟧.",
    // ago, earlier, later
    'It was signed on ⟦2019-05-03:May 3, 2019⟧; ⟦2019-05-06:the following Monday⟧ it broke; ⟦2019-05-03:the previous Friday⟧ it held.',
    'In ⟦2019-06:June 2019⟧ it began; ⟦2019-06-XX:two days later⟧ it was over.',
    'It stood ⟦2001:a quarter-century ago⟧ and for ⟦P25Y:a quarter of a century⟧ more.',
    'The fire of ⟦2025-09-11:last September 11⟧ was worse than ⟦2001-09-11:9/11⟧.',
    'It broke ⟦2026-03-10TNI:the night before⟧, after ⟦P1D:the past day⟧ of rain.',
    'It sank ⟦2026-W08:three weeks ago⟧, or ⟦2016:ten years ago⟧.',
    'The quarry shut in ⟦2009:2009⟧ and reopened ⟦2011:two years later⟧.',
    'On ⟦2019-06-03:June 3, 2019⟧ he signed; he resigned ⟦2019-06-04:the following day⟧.',
    'In ⟦2025-12:December⟧ it fell to 2.9 percent from 3.1 ⟦2025-11:a month before⟧.',
    // durations
    'After ⟦P3D:three days⟧ and ⟦PT2H:nearly two hours⟧ of talks over ⟦P10Y:the past ten years⟧, a ⟦P5Y:five-year⟧ plan came.',
    'It took ⟦PT10H30M:10 hours and 30 minutes⟧, ⟦PT2H23M10S:two hours, 23 minutes and 10 seconds⟧ or ⟦P3D:three days⟧ and ⟦P2W:two weeks⟧.',
    'A ⟦P1W:weeklong⟧ strike, ⟦PAST_REF:a long time ago⟧; it came ⟦PAST_REF:some time ago⟧.',
    'It took ⟦PT2H30M:2-1/2 hours⟧, and a ⟦P2Y6M:2-1/2-year⟧ wait.',
    'It took ⟦PT30M:half an hour⟧, or ⟦P2Y6M:2 1/2 years⟧, or ⟦PXM:several months⟧.',
    'The deal is to last ⟦P10Y:10 years⟧; profit fell for ⟦P3Q:three straight quarters⟧.',
    'In ⟦PXY:recent years⟧ and for ⟦PXW:weeks⟧ nobody came; within ⟦P1Y:a year⟧ all will.',
    'It came ⟦P1D:a day⟧ after the vote, just ⟦PTXH:hours⟧ before the storm and within ⟦PXW:weeks⟧ of the fire.',
    'In ⟦PXW:the weeks⟧ before the vote, in ⟦PXY:the years⟧ ahead and over ⟦PXY:the years⟧ they built it.',
    // sets
    'The market is held ⟦XXXX-WXX-6:every Saturday⟧, the choir sings ⟦XXXX-WXX-2TNI:Tuesday nights⟧.',
    'They meet ⟦P1M:twice a month⟧, clean it ⟦P1D:daily⟧ and vote ⟦P2Y:every two years⟧.',
    'They meet ⟦XXXX-WXX-2:every other Tuesday⟧, eat ⟦P2W:every other week⟧ and sing ⟦P1D:three times a day⟧.',
    // holidays and times that are words
    "From ⟦2025-12-24:Christmas Eve⟧ to ⟦2026-01-01:New Year's Day⟧, and on ⟦2025-11-27:Thanksgiving⟧, it was shut.",
    'It is ⟦PRESENT_REF:now⟧ clean; it was ⟦PAST_REF:recently⟧ not; in ⟦FUTURE_REF:the future⟧, who knows.',
    'The shops opened at dawn on ⟦2025-11-28:Black Friday⟧, ⟦2025-12-01:Cyber Monday⟧ and ⟦2025-11-04:Election Day⟧.',
    'He told Harbour Co. ⟦2026-03-11:Today⟧, “⟦2026-03-12:Tomorrow⟧ we sail.”',
    'They swam over ⟦2025-W35-WE:Labor Day weekend⟧, in ⟦2026-W14:Easter week⟧ and on ⟦2025-W48-WE:last Thanksgiving weekend⟧.',
    'It opened on ⟦2026-02-24:the 24th⟧; it will close on ⟦2026-03-24:the 24th⟧. Wait until ⟦2026-04-05:the 5th⟧.',
    "The storms of ⟦2009-10:Oct. '09⟧ and ⟦1969-SU:the summer of '69⟧, and all since ⟦1998:'98⟧.",
    'At ⟦2025-Q1:2025 Q1⟧ prices, by ⟦202:the end of the decade⟧ and in ⟦2024:calendar year 2024⟧ it grew.',
    'Between ⟦2026-02-21:February 21st⟧ and ⟦2026-02-25:25th⟧ it rained, and from ⟦2026-02-05:Feb 5⟧ through ⟦2026-02-06:Feb 6⟧.',
    // ranges: both ends
    'It runs from ⟦2026-03-09:9⟧ to ⟦2026-03-12:12 March⟧ and ⟦2026-04-02:April 2⟧-⟦2026-04-05:5⟧.',
    'On ⟦2026-03-05:March 5⟧ and ⟦2026-03-06:6⟧; on ⟦2026-02-05:February 5⟧, and 12 boats came.',
    'From ⟦2009:2009⟧-⟦2010:10⟧ it slept; between ⟦1990:1990⟧ and ⟦1995:1995⟧ it grew.',
  ])('%s', source => expect(reread(source)).toBe(source))
})

describe('finds nothing in', () => {
  test.for([
    'He may march, and they will march on.',
    'Theresa Orlan may run; April Vane and June Petrov ran.',
    'The March on the Capital and the March for Bread.',
    "April's mother and the Women's March came to the Gazette's April Vane.",
    "She reads the Ten O'Clock News.",
    'August Brandt, a march organiser, read to the Mays.',
    'She came second in the second race and took the first seat.',
    'Shares fall in spring water makers; prices fall again.',
    'The fall of the minister began with the fall in sales.',
    'The sun set over Sat Harbour; Mon Repos is a hotel.',
    'They won 3-1, then 21-17, then 98-95.',
    'It costs $1990 or £2005, and 2000 people paid.',
    'Flight 1984 left from Room 1999 with #2012 aboard.',
    'Call 555-2019 or write to PO Box 1880, version 3.11.',
    'The Boeing flew 1950 miles at 2010 km/h.',
    'The boy, 6 years old, and a 44-year-old man were safe.',
    'A half-dozen boats and three-quarters of the crew stayed.',
    'The verse is John 3:16; the score stood at 2:1.',
    'She was one of the first, he the third of four.',
    'It is worth $3 million a year and 15 cents a share.',
    'Hundreds of years of craft, a matter of days.',
    'The Daily Gazette and a well-dressed crowd.',
    'The past president and the present owner met.',
    'Interest of 4.25 percent on 10.5 tons, ratio 16:9.',
    'He has a second-hand car and a split-second reflex.',
    'Nearly a quarter of the town and half of the fleet.',
    'The summer school and winter coats were cheap.',
    'The shop is open 24 hours a day.',
    'On page 1987, section 2001 and article 1950.',
    'We fell out; the spring of the clock broke.',
    'Good morning, said the night watchman.',
    'The ratio moved from 1/2 to 3/4.',
    'Mark it zero at 1:0.',
    'Part 2010 of channel 2020.',
    'He lives at 16 Main Street.',
    'The two thousand people in nineteen boats.',
    'Sixty Minutes and 60 Minutes are on air.',
    'This is no time to second-guess anybody.',
    'The fun of my twenties and their nineties.',
    'He sold a dozen at knock-down prices.',
    'Nineteen Eighty-Four is read in schools.',
    'A decade of rain, the deal of the century, a man of the decade.',
    'It is a matter of days before it sails; seconds after that it sank. Those were the years.',
    'He lives on the 24th floor; she came in on the 9th lap, and they won by 18-17.',
    "Songs for iLife '09 and 12 of the '10 boats.",
    'It won 9/12 votes, dated 5/9/11, in a half hour past ten boats.',
    'From the first half to the second half they led; the first-half goal was his.',
    'The H1 visa and the H2 pump; from one quarter to ten people.',
    'A quarter hour, three times a winner, the Harbour Times a day late.',
    'They walked out on the night before the vote.',
    'Ann Noon and B Noon took the Midnight Express.',
    "She told Radio Tidewater's Today programme; he reads Harbour Today.",
    'He watches Saturday Night Live and Friday Night Boats.',
    'Sheffield Wednesday lost; Bloody Sunday and Black Monday are taught.',
    'The Sunday Telegraph and the Sunday Politics.',
    'The mayor lives at 1900 Harbour Hill Road.',
    'It runs on Windows 2000 and follows ISO 1940.',
    'More than three quarters, 78%, and three quarters of the crew agreed.',
    'The hope of many is to one day be captain.',
  ])('%s', source => expect(reread(source)).toBe(source))
})

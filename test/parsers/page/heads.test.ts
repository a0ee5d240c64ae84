import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article.ts'
import type { Structure } from '../../../src/contract/layers.ts'
import type { Span } from '../../../src/document/span.ts'
import { frameOf } from '../../helpers/layers.ts'
import { mark, marked } from '../../helpers/marked.ts'

/** The text with marks around what was found over its prose. */
const headsOf = (text: string): string => {
  const { headline, bylines, dateline }: Structure = frameOf(text).structure
  const found = (label: string, span: Span | undefined) => (span ? [{ start: span.start, end: span.end, label }] : [])
  return mark(text, [
    ...found('headline', headline),
    ...bylines.flatMap(byline => [
      ...found('byline', byline),
      ...byline.names.flatMap(name => found('name', name)),
      ...found('agency', byline.agency),
    ]),
    ...found('dateline', dateline),
    ...found('place', dateline?.place),
    ...found('agency', dateline?.agency),
    ...found('date', dateline?.date),
  ])
}

const prose = 'The harbour stayed closed on Monday after the storm, and ships waited outside the bay.'

test.for([
  '⟦dateline:⟦place:PORT FENNEL⟧⟧ — The harbour was closed on Monday.',
  '⟦dateline:⟦place:PORT FENNEL⟧⟧—The harbour was closed on Monday.',
  '⟦dateline:⟦place:PORT FENNEL⟧⟧ - The harbour was closed on Monday.',
  '⟦dateline:⟦place:PORT FENNEL⟧ (⟦agency:Reuters⟧)⟧ - The harbour was closed on Monday.',
  '⟦dateline:⟦place:PORT FENNEL/MERROW⟧ (⟦agency:Reuters⟧)⟧ - The harbour was closed on Monday.',
  '⟦dateline:⟦place:WEST PORT FENNEL⟧⟧ - The harbour was closed on Monday.',
  '⟦dateline:⟦place:FENNEL, Mich.⟧, ⟦date:Oct. 4⟧ (⟦agency:UPI⟧)⟧ — The harbour was closed.',
  '⟦dateline:⟦place:FENNEL, N.H.⟧ (⟦agency:AP⟧)⟧ _ The harbour was closed on Monday.',
  '⟦dateline:⟦place:ST.-MARIN, Arnland⟧⟧ -- The harbour was closed on Monday.',
  '⟦dateline:⟦place:PORT FENNEL⟧, ⟦date:March 9, 2026⟧ /⟦agency:PRNewswire⟧/⟧ -- The harbour was closed.',
  '⟦dateline:⟦place:Port Fennel⟧ (⟦agency:CNN⟧)⟧ The harbour was closed on Monday.',
  '⟦dateline:⟦place:Port Fennel, Arnland⟧ (⟦agency:CNN⟧)⟧ -- The harbour was closed on Monday.',
  '⟦dateline:(⟦agency:CNN⟧)⟧ The harbour was closed on Monday.',
  '⟦dateline:⟦place:Fennel⟧⟧ — When the storm came, the harbour was closed.',
  '⟦dateline:⟦place:PORT FENNEL, Arnland⟧ (⟦agency:AP⟧)⟧ _\nThe harbour was closed on Monday.',
  '⟦dateline:⟦place:PORT FENNEL⟧ ⟦date:2026-03-09⟧⟧\nThe harbour was closed on Monday.',
  '⟦dateline:⟦place:LARKWELL⟧⟧: The harbour was closed on Monday, and ships waited.',
  '⟦dateline:⟦place:LARKWELL/FENNEL⟧⟧: The harbour was closed on Monday, and ships waited.',
  '⟦dateline:⟦place:Nairobi⟧⟧: The harbour was closed on Monday, and ships waited.',
  '⟦dateline:⟦place:Nairobi⟧⟧- The harbour was closed on Monday, and ships waited.',
  '⟦dateline:⟦place:Larkwell, Arnland, Westria⟧⟧ - The harbour was closed on Monday, and ships waited.',
  '⟦dateline:⟦place:Larkwell⟧, ⟦date:Aug 20⟧ (⟦agency:KNP⟧)⟧ The harbour was closed on Monday.',
  '⟦dateline:⟦place:NAIROBI⟧ – ⟦date:26 July 2026⟧⟧: The harbour was closed on Monday.',
  '⟦dateline:⟦place:NAIROBI⟧ (⟦date:March 9, 2026⟧)⟧ — The harbour was closed on Monday.',
  '⟦dateline:⟦date:March 9⟧ (⟦agency:UPI⟧)⟧ -- The harbour was closed on Monday.',
  `⟦headline:Storm closes harbour⟧\n⟦byline:⟦name:Ada Quill⟧, Health Correspondent⟧\n${prose}`,
  `⟦headline:Storm closes harbour⟧\n⟦byline:⟦name:Ada Quill⟧ Education editor⟧\n${prose}`,
  `⟦headline:Storm closes harbour⟧\n⟦byline:⟦name:Ada Quill⟧ | ⟦agency:Larkwell Post⟧⟧\n${prose}`,
  `⟦headline:Storm closes harbour⟧\n⟦byline:Written by ⟦name:Ada Quill⟧, MS, RD on March 9, 2026⟧\n${prose}`,
  `⟦headline:Storm closes harbour⟧\n⟦byline:By ⟦name:Ada Quill⟧, Nairobi⟧\n${prose}`,
  `⟦headline:Storm closes harbour⟧\n⟦byline:By ⟦name:Ada Quill⟧ in Nairobi and ⟦name:Ben Reed⟧⟧\n${prose}`,
  `⟦headline:Storm closes harbour⟧\n⟦byline:March 9, 2026 | by ⟦name:Ada Quill⟧⟧\n${prose}`,
  `⟦headline:Storm closes harbour⟧\nBy\n⟦byline:⟦name:Ada Quill⟧⟧\n${prose}`,
  `⟦headline:Storm closes harbour⟧ | The Larkwell Post\n${prose}`,
  `${prose}\n\n- ⟦byline:⟦name:Ada Quill⟧, ⟦agency:Coast Press⟧⟧`,
  `⟦headline:Storm closes harbour⟧\n⟦byline:By ⟦name:Ada Quill⟧⟧\n⟦dateline:⟦place:PORT FENNEL⟧⟧ — ${prose}`,
  `⟦byline:By ⟦name:Ada Quill⟧ and ⟦name:Ben van Reed⟧, ⟦agency:Associated Press⟧⟧\n${prose}`,
  `⟦byline:BY ⟦name:ADA QUILL⟧⟧\n${prose}`,
  `⟦byline:Analysis by ⟦name:Ada B. Quill⟧, ⟦agency:BBC News⟧⟧\n${prose}`,
  `⟦byline:By ⟦name:⟦agency:Reuters⟧⟧⟧\n${prose}`,
  `⟦byline:By ⟦name:Ada Quill⟧, for ⟦agency:HarbourWatch⟧⟧\n${prose}`,
  `⟦byline:By ⟦name:Ada Quill⟧ - March 9, 2026⟧\n${prose}`,
  `⟦byline:⟦name:Ada Quill⟧, ⟦agency:Fox News⟧⟧\n${prose}`,
])('%s', source => {
  expect(headsOf(marked(source).text)).toBe(source)
})

test.for([
  'EXCLUSIVE — The harbour was closed on Monday.',
  'ADA QUILL: We begin today with the harbour, which has been closed.\nBEN REED: Thank you, Ada, and good morning to all of you.',
  'THINGS TO KNOW TODAY: The harbour was closed on Monday, and ships waited.',
  'However: The harbour was closed on Monday, and ships waited.',
  'HARBOUR STAYS CLOSED TO ALL - The harbour was closed on Monday.',
  'FILE - In this July 11 photo, the harbour is closed.',
  'NPR — along with seven stations of the coast — asked who pays.',
  'Ada Quill / AFP / Getty Ships in the bay on Monday.',
  'By Easter Sunday, some expect the harbour to be open to all of the fleet.',
  'UPDATE: The harbour was closed on Monday.',
  'The harbour — the oldest of the coast — was closed.',
  'Ada Quill — who runs the harbour — closed it on Monday.',
  'Port Fennel (pop. 900) was cut off on Monday.',
  'FENNEL’S harbour was closed on Monday.',
  'The FBI (Federal Bureau) closed the harbour.',
  'NATO said on Monday that the harbour was closed.',
  'By Monday the harbour was closed.',
  'By and by the ships came in.',
  'By Friday, the harbour was open again, and all of the ships had come in.',
  'A ship (Agency) came in.',
  'Ada Quill\nThe harbour stayed closed on Monday after the storm.',
  '1996-08-22 was the day when the harbour was closed.',
  `${prose}\n“We saw it all.”\nAda Quill, Fox News\n${prose}`,
])('not: %s', text => {
  expect(headsOf(text).replace(/⟦headline:([^⟧]*)⟧/, '$1')).toBe(text)
})

describe('what stands over a text without a title is no headline', () => {
  const story =
    'The dam above Velmar held on Sunday after a night of rain, and engineers said that the worst was now over.'
  const more = 'Some forty people had to leave their houses along the river and slept in the school of Velmar.'
  const headlineOf = (top: string): string | undefined => readArticle([top, story, more].join('\n\n')).headline?.text
  test.for([
    'Engineers at the dam. (Velmar Ledger)',
    'Engineers say that the dam will hold for years but that the river is now too high for the houses',
    'We were paid for this text by Orr & Lind of Velmar. All that we say here is what we think of the dam',
    'The dam is the largest of its kind in the country (',
    'VELMAR, NORWAY',
  ])('%s', top => expect(headlineOf(top)).toBeUndefined())

  test.for([
    'Dam of Velmar (1931) holds',
    'Dam of Velmar holds after a night of rain, and engineers say the worst is over',
    'VELMAR, ITS DAM AND THE RAIN',
    'Dam vs. Rain: Velmar Sleeps In The School While Engineers Of The River Board Watch',
  ])('%s: is one', top => expect(headlineOf(top)).toBe(top))

  test('a question over a dateline is one', () => {
    const top = 'The rain has come to the valley again: is the dam of Velmar safe?'
    expect(readArticle([top, `VELMAR, Norway — ${story}`, more].join('\n\n')).headline?.text).toBe(top)
  })
})

import { expect, test } from 'vitest'
import { readArticle } from '../../src/article.ts'
import { addTo, countedName, greatest, newTotals } from '../../src/record/totals.ts'

test('totals tell who is quoted, on whom, and who is named when and with whom', () => {
  const totals = newTotals()
  const text = '“Ben Reed must go,” said Ada Quill. “Ben Reed had his time.”'
  for (const date of ['2026-03-09', '2026-03-20', '2026-05-01']) addTo(totals, readArticle(text, { date }))
  expect(totals.articles).toBe(3)
  expect(greatest(totals.speakers, 5)).toEqual([['Ada Quill', 3]])
  expect(greatest(totals.about, 5)).toEqual([['Ada Quill\tBen Reed', 3]])
  expect(greatest(totals.together, 5)).toEqual([['Ada Quill\tBen Reed', 3]])
  expect([...totals.mentionedIn]).toEqual(
    expect.arrayContaining([
      ['Ada Quill\t2026-03', 2],
      ['Ada Quill\t2026-05', 1],
    ]),
  )
  expect([...totals.months]).toEqual([
    ['2026-03', 2],
    ['2026-05', 1],
  ])
})

test.for([
  ['person', 'Jane Q. Doe', 'Jane Doe'],
  ['person', 'JANE DOE', 'Jane Doe'],
  ['person', 'Jane van der Berg', 'Jane van der Berg'],
  ['person', 'J. Doe', 'J. Doe'],
  ['person', 'Jane Doe Jr.', 'Jane Doe Jr.'],
  ['person', 'Doe', 'Doe'],
  ['organization', 'ORLAN B. BOARD', 'ORLAN B. BOARD'],
] as const)('a %s, %s, is counted as %s', ([type, name, counted]) => {
  expect(countedName({ type, name })).toBe(counted)
})

test('one person written in two ways is one', () => {
  const totals = newTotals()
  addTo(totals, readArticle('“We lost,” said Ada R. Quill.'))
  addTo(totals, readArticle('“We lost,” said Ada Quill.'))
  expect(greatest(totals.speakers, 5)).toEqual([['Ada Quill', 2]])
})

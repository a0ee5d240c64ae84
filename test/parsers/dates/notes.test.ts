import { expect, test } from 'vitest'
import { readDates } from '../../helpers/dates.ts'
import { mark, marked } from '../../helpers/marked.ts'

test.for([
  'The lease ends on ⟦date-impossible:31 April⟧.',
  'He was born on ⟦date-impossible:February 29, 2015⟧, she on February 29, 2016.',
  'The letter is dated ⟦date-impossible:July 42nd⟧.',
  'Due on ⟦date-impossible:June 31⟧, paid on June 30.',
  'Filed on ⟦date-impossible:2026-13-08⟧, amended on 2026-12-08.',
  'From June 28 to ⟦date-impossible:June 31⟧ it rained.',
  'In July 42 boats left; on February 29 they came back.',
])('no calendar has the date that is marked: %s', source => {
  const { text, spans } = marked(source)
  const { found, notes } = readDates(text, '2026-03-11')
  expect(
    mark(
      text,
      notes.map(({ start, end, code }) => ({ start, end, label: code })),
    ),
  ).toBe(source)
  for (const { start } of spans) expect(found.filter(date => date.start <= start && start < date.end)).toEqual([])
  for (const { until } of found) expect(until === undefined || until < found.length).toBe(true)
})

import { describe, expect, test } from 'vitest'
import { patterns } from '../../../src/parsers/dates/patterns/index.ts'
import { readDates } from '../../helpers/dates.ts'
import { mark, marked } from '../../helpers/marked.ts'

/** A Wednesday: the day that the examples are read on. */
const published = '2026-03-11'

const read = (source: string) => readDates(marked(source).text, published).found
/** A colon ends the label of a mark, so a clock's is written as a stop. */
const reread = (source: string): string =>
  mark(
    marked(source).text,
    read(source).map(({ start, end, value }) => ({ start, end, label: value.replaceAll(':', '.') })),
  )

describe.each(patterns)('$name: $match', ({ name, eg, not = [] }) => {
  test('finds its example', () => {
    expect(reread(eg)).toBe(eg)
    expect(read(eg).some(({ rule }) => rule.split('+').includes(name) || rule === name)).toBe(true)
  })
  test.each(not)('does not read %s', source => expect(reread(source)).toBe(source))
})

/** One eg is of one rule at least: no rule stands there that nothing needs. */
test('each rule has an example', () => expect(patterns.filter(({ eg }) => !eg.includes('⟦'))).toEqual([]))

import { expect, test } from 'vitest'
import { timexValue } from '../../../src/contract/timex.ts'
import { holidays } from '../../../src/english/words/time/holidays.ts'
import { months } from '../../../src/english/words/time/months.ts'
import { timeAdverbs } from '../../../src/english/words/time/time-adverbs.ts'
import { pluralUnits, singularUnits } from '../../../src/english/words/time/time-units.ts'
import { weekdays } from '../../../src/english/words/time/weekdays.ts'
import fc from '../../fast-check.ts'
import { readDates } from '../../helpers/dates.ts'

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
const words = [
  ...[...months.keys(), ...weekdays.keys(), ...holidays.keys()].map(capital),
  ...singularUnits.keys(),
  ...pluralUnits.keys(),
  ...timeAdverbs.keys(),
  ...'0 1 2 3rd 12 29 31 42 99 1066 1989 2026 2099 1,200 2.5 10:30 5pm 1980s 08.03.2026 Q3 2Q / - – , . ; ’s ’ a.m. p.m. EST GMT noon o’clock'.split(
    ' ',
  ),
  ...'the a an of and or to from between last this next past coming previous following that same each every early late mid end beginning about over at least than nearly'.split(
    ' ',
  ),
  ...'ago earlier later before after half few several couple two twenty hundred nineteen first third twenty-first fiscal year-ago old so until said will met is set'.split(
    ' ',
  ),
  ...'BC AD hours UTC 1H26 H1 FY24 0730 19h30 3:07:35 quarter half in day weekend five ten tomorrow on at'.split(' '),
  ...'morning night tonight overnight summer fall winter daily twice once current'.split(' '),
]
const salad = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', '-')), { maxLength: 24 })
  .map(pieces => pieces.flat().join(''))

test.for(['2026-03-11', '2024-02-29', undefined])(
  'any words in any order give dates that stand apart and have TIMEX3 values (%s)',
  published => {
    fc.assert(
      fc.property(salad, text => {
        let end = 0
        for (const { start, end: next, value, until } of readDates(text, published).found) {
          expect(start).toBeGreaterThanOrEqual(end)
          expect(next).toBeGreaterThan(start)
          expect(value, text).toMatch(timexValue)
          if (until !== undefined) expect(until).toBeGreaterThan(0)
          end = next
        }
      }),
      { numRuns: 2000 },
    )
  },
)

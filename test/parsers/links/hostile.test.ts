import { expect, test } from 'vitest'
import { frameOf } from '../../helpers/layers.ts'

/** Milliseconds. In linear time it takes a twentieth, on a machine that is busy a quarter; in quadratic time it takes minutes. */
const enough = 10_000

test.for([
  ['READ MORE\n', 50_000],
  ['READ MORE: x\n', 30_000],
  ['READ MORE\nIt rains.\n', 30_000],
  ['It rains.\n', 50_000],
  ['Storm closes harbour\n', 50_000],
  ['(RELATED: ', 50_000],
  ['a-b-c-d\n', 20_000],
  ['1. Storm\nIt has rained for a long time now in the town.\n', 20_000],
  ['By Ada Quill\n', 30_000],
  ['WASHINGTON ', 100_000],
  ['storm ', 300_000],
  ['“a”\n', 50_000],
  ['x', 3_000_000],
] as const)('%j again and again takes linear time', ([piece, times]) => {
  const text = `READ MORE\n${piece.repeat(times)}`
  const begin = performance.now()
  frameOf(text)
  expect(performance.now() - begin).toBeLessThan(enough)
})

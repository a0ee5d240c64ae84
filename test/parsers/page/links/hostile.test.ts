import { test } from 'vitest'
import { frameOf } from '../../../helpers/layers.ts'
import { expectLinear } from '../../../helpers/linear.ts'

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
] as const)('takes linear time: %j, %i times', ([piece, times]) =>
  expectLinear(text => frameOf(`READ MORE\n${text}`), piece, times),
)

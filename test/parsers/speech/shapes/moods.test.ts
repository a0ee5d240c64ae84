import { expect, test } from 'vitest'
import { reported } from '../../../helpers/reported.ts'

test.for([
  ['Jane Doe did not say that the harbour was closed.', 'negated'],
  ['She never said that the harbour was closed.', 'negated'],
  ['Jane Doe has yet to say that the harbour was closed.', 'negated'],
  ['Jane Doe left, yet said that the harbour was closed.', undefined],
  ['Jane Doe would say that the harbour was closed.', 'hypothetical'],
  ['If she says that the harbour is closed, they leave.', 'hypothetical'],
  ['Jane Doe said that the harbour was not closed.', undefined],
  ['Jane Doe has said that the harbour would close.', undefined],
  ['She will say that the harbour is closed.', undefined],
  ['She said that if it rains, they leave.', undefined],
  ['Jane Doe is not confident that they will win.', 'negated'],
  ["Jane Doe isn't sure that they will win.", 'negated'],
  ['Jane Doe would be happy to stay.', 'hypothetical'],
  ['Jane Doe is happy that they did not lose.', undefined],
  ['Jane Doe never made it clear that she would stay.', 'negated'],
  ['Jane Doe made it clear that she would stay.', undefined],
] as const)('%s: %s', ([text, mood]) => {
  expect(reported(text).moods).toEqual([mood])
})

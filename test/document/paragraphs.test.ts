import { expect, test } from 'vitest'
import { readParagraphs } from '../../src/document/paragraphs.ts'


test.for([
  ['One.\n\nTwo.\n\n\nThree.', ['One.', 'Two.', 'Three.']],
  ['One.\nTwo.', ['One.', 'Two.']],
  [' \t One. \r\n\r\n Two.\f', ['One.', 'Two.']],
  ['', []],
  [' \n\n ', []],
])('%j', ([text, expected]) => {
  expect(readParagraphs(text as string).map(({ start, end }) => (text as string).slice(start, end))).toEqual(expected)
})

test('lines of a hard-wrapped text are joined up to the blank line', () => {
  const text = `The old lamp on the head was lit again on Friday night, and half the
town walked up the hill to see it turn above the water for the first
time in fourteen years.

Nobody had thought that the gears would hold. They had been taken out
of a barge, cleaned in a bath of vinegar and put back by two sisters
who had never before mended anything larger than a clock.
`
  expect(readParagraphs(text)).toHaveLength(2)
})

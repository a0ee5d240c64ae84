import { expect, test } from 'vitest'
import { readParagraphs } from '../../src/document/paragraphs.ts'

const wrapped = (line: string): string => `${line} goes on and on about the old stone harbour\n${line} goes on, for it has a good deal more to say\n${line} ends`

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
  const text = `${wrapped('The first')}\n\n${wrapped('The second')}\n\n${wrapped('The third')}\n`
  expect(readParagraphs(text)).toHaveLength(3)
})

import { expect, test } from 'vitest'
import { readParagraphs } from '../../src/document/paragraphs.ts'

const paragraphsOf = (text: string): string[] =>
  readParagraphs(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))

test.for([
  ['One.\n\nTwo.\n\n\nThree.', ['One.', 'Two.', 'Three.']],
  ['One.\nTwo.', ['One.', 'Two.']],
  [' \t One. \r\n\r\n Two.\f', ['One.', 'Two.']],
  ['One.\r\nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
  ['One.\rTwo.', ['One.', 'Two.']],
  ['One.\fTwo.\u2029Three.', ['One.', 'Two.', 'Three.']],
  ['\tOne.\n\tTwo.', ['One.', 'Two.']],
  ['One. Two. Three.', ['One. Two. Three.']],
  ['', []],
  [' \n\n ', []],
] as const)('%j', ([text, expected]) => {
  expect(paragraphsOf(text)).toEqual(expected)
})

const prose = [
  'The harbour of Port Fennel stayed closed on Monday after the storm had broken two of its cranes, and ships waited outside the bay for a second day while the crews looked at the damage.',
  '“We do not know yet when the first ship can come in,” said Ada Quill, who runs the harbour, “but we shall open the small basin tomorrow if the wind drops as we are told it will.”',
  'Storms of this kind come to the coast about once in ten years.',
  'The town council meets on Thursday to talk about money for the repairs, which the engineers think will take until the autumn and cost about as much as the new bridge did.',
]

const wrap = (text: string, width: number): string => {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}

test.for([30, 45, 60, 72, 80, 100, 120])('a text that is hard-wrapped at %i is joined up to the blank line', width => {
  expect(paragraphsOf(prose.map(text => wrap(text, width)).join('\n\n'))).toEqual(prose)
})

test.for(['\r\n', '\r'])('a hard-wrapped text with other line breaks: %j', lineBreak => {
  expect(
    paragraphsOf(
      prose
        .map(text => wrap(text, 60))
        .join('\n\n')
        .replaceAll('\n', lineBreak),
    ),
  ).toEqual(prose)
})

test('an indented line begins a paragraph of a hard-wrapped text without blank lines', () => {
  expect(paragraphsOf(prose.map(text => `    ${wrap(text, 60)}`).join('\n'))).toEqual(prose)
})

test('headings and items stand apart in a hard-wrapped text', () => {
  const tail = ['READ MORE', '- Storm closes harbour', '- Bridge of Port Fennel opens']
  expect(paragraphsOf(`${prose.map(text => wrap(text, 60)).join('\n\n')}\n\n${tail.join('\n')}`)).toEqual([
    ...prose,
    ...tail,
  ])
})

test('a list of titles of about one length is not taken for a wrapped text', () => {
  const titles = [
    'Storm closes harbour of Port Fennel',
    'Bridge over the Arn opens in spring',
    'Council of the town meets this week',
    'New cranes for the harbour next May',
  ]
  expect(paragraphsOf(titles.join('\n'))).toEqual(titles)
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

import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/document.ts'

test.for([
  ['Mr. O’Neill’s U.S. office', 'Mr.|O’Neill|’s|U.S.|office'],
  ['We don’t; they’ll, she’d', 'We|don’t|;|they|’ll|,|she|’d'],
  ['a 5-year-old at 10:30 a.m.', 'a|5|-|year|-|old|at|10:30|a.m.'],
  ['$1,200.50, 9,12 and 3.', '$|1,200.50|,|9|,|12|and|3|.'],
  ['It ended.The end', 'It|ended|.|The|end'],
  [
    'see www.example.com/a or https://example.org/b?c=d, then',
    'see|www.example.com/a|or|https://example.org/b?c=d|,|then',
  ],
  [
    '“It sank” pic.example.com/aB3 - he and/or U.S./Orlan news.',
    '“|It|sank|”|pic.example.com/aB3|-|he|and|/|or|U.S.|/|Orlan|news|.',
  ],
  ['AT&T and J. Doe; I. No', 'AT&T|and|J.|Doe|;|I|.|No'],
  ['wait... -- so', 'wait|...|--|so'],
  ['the ’80s rock ’n’ roll', 'the|’|80s|rock|’|n|’|roll'],
  ['Zoë 😀 naïve', 'Zoë|😀|naïve'],
])('%s', ([text, tokens]) => {
  expect(
    readDocument(text!)
      .tokens.map(({ start, end }) => text!.slice(start, end))
      .join('|'),
  ).toBe(tokens)
})

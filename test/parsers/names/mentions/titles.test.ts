import { expect, test } from 'vitest'
import { withoutTitle } from '../../../../src/parsers/names/mentions/titles.ts'
import { markedNames, readMarked } from '../../../helpers/names.ts'

function withoutTitles(row: string): string {
  const { text, document, words, names } = readMarked(row)
  return markedNames(
    text,
    names.map(name => withoutTitle(document, words, name)),
  )
}

test.each([
  ['⟦P:Datuk Seri Azlan Quill⟧ met ⟦P:Tan Sri Zainal Orr⟧.', 'Datuk Seri ⟦P:Azlan Quill⟧ met Tan Sri ⟦P:Zainal Orr⟧.'],
  ['⟦P:Dato’ Sri Noraini Vell⟧ left.', 'Dato’ Sri ⟦P:Noraini Vell⟧ left.'],
  ['⟦P:Lt-Gen Ada Quill⟧ and ⟦P:Det Con Sam Orr⟧ left.', 'Lt-Gen ⟦P:Ada Quill⟧ and Det Con ⟦P:Sam Orr⟧ left.'],
  [
    '⟦P:Otunba Femi Quill⟧, ⟦P:Shri Ram Orr⟧ and ⟦P:Tánaiste Niamh Vell⟧ left.',
    'Otunba ⟦P:Femi Quill⟧, Shri ⟦P:Ram Orr⟧ and Tánaiste ⟦P:Niamh Vell⟧ left.',
  ],
  ['His Highness the ⟦P:Amir Sheikh Hamad Orr⟧ left.', 'His Highness the Amir Sheikh ⟦P:Hamad Orr⟧ left.'],
  ['⟦P:Publican Bluey Vell⟧ and ⟦P:HE Salem Orr⟧ left.', 'Publican ⟦P:Bluey Vell⟧ and HE ⟦P:Salem Orr⟧ left.'],
  [
    '“We lost,” said ⟦P:Jon Vell KC⟧ and ⟦P:Ada Orr MBE PhD⟧.',
    '“We lost,” said ⟦P:Jon Vell⟧ KC and ⟦P:Ada Orr⟧ MBE PhD.',
  ],
  [
    '“⟦L:Tonight Orlan⟧ lost,” said the mum-of-⟦P:two Ada Orr⟧.',
    '“Tonight ⟦L:Orlan⟧ lost,” said the mum-of-two ⟦P:Ada Orr⟧.',
  ],
])('%s', (row, expected) => {
  expect(withoutTitles(row)).toBe(expected)
})

test.each([
  '⟦P:Sri Mulyani⟧, ⟦P:Tan Lee Orr⟧, ⟦P:Dean Vell⟧ and ⟦P:Con Quill⟧ left.',
  '⟦P:Datuk⟧ left. ⟦P:Stephen King⟧ and ⟦P:Ada Rabbi⟧ left.',
  'The ⟦O:Tomorrow Group⟧ and the ⟦O:KC Harbour Trust⟧ met ⟦P:KC Orr⟧.',
  '⟦P:van der Hoeve⟧ left.',
])('whole: %s', row => {
  expect(withoutTitles(row)).toBe(row)
})

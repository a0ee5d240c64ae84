import { expect, test } from 'vitest'
import { titledNames } from '../../../../src/parsers/names/mentions/titled.ts'
import { markedNames, readMarked } from '../../../helpers/names.ts'

test.each([
  'Pope ⟦+P:Oswinus⟧ and Otunba ⟦+P:Femivar Adelund⟧ talked with Datuk ⟦P:Azlan Quill⟧.',
  'Profs ⟦+P:Velder⟧ and ⟦P:Orr⟧ talked with HE ⟦+P:Salemvar⟧.',
  // no name: another title, a word of the language, an organization, a sentence’s pronoun
  'Datuk Seri left. The Rt Hon Member spoke. He Velder listened. Dr Monday.',
  'Sir Kenya and the Emir Orlan City Council listened.',
])('%s', row => {
  const { text, document, words, runs, names } = readMarked(row)
  expect(markedNames(text, names, titledNames(document, words, runs, names))).toBe(row)
})

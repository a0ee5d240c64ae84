import { expect, test } from 'vitest'
import { splitNames } from '../../../../src/parsers/names/mentions/splits.ts'
import { markedNames, readMarked } from '../../../helpers/names.ts'

test.each([
  // an office and who holds it
  ['It was ⟦O:Republican Walter Roe⟧ who left.', 'It was Republican ⟦P:Walter Roe⟧ who left.'],
  ['It was ⟦O:Justice Brennan⟧ who left.', 'It was Justice ⟦P:Brennan⟧ who left.'],
  ['⟦P:Jane Veld⟧ wept, and the ⟦O:Republican Veld⟧ left.', '⟦P:Jane Veld⟧ wept, and the Republican ⟦P:Veld⟧ left.'],
  [
    'The ⟦O:Harbour National Committee Chair Walter Roe⟧ left.',
    'The ⟦O:Harbour National Committee⟧ Chair ⟦P:Walter Roe⟧ left.',
  ],
  ['The ⟦O:FCC Deputy Chair Walter Roe⟧ left.', 'The ⟦O:FCC⟧ Deputy Chair ⟦P:Walter Roe⟧ left.'],
  [
    'The ⟦O:Senate Republican Majority Leader Walter Roe⟧ left.',
    'The ⟦O:Senate⟧ Republican Majority Leader ⟦P:Walter Roe⟧ left.',
  ],
  ['The ⟦O:Nevada Republican Walter Roe⟧ left.', 'The ⟦L:Nevada⟧ Republican ⟦P:Walter Roe⟧ left.'],
  ["The ⟦O:Dade County Sheriff Walter O'Roe⟧ left.", "The ⟦L:Dade County⟧ Sheriff ⟦P:Walter O'Roe⟧ left."],
  ['The ⟦O:General Counsel Walter van Roe⟧ left.', 'The General Counsel ⟦P:Walter van Roe⟧ left.'],
  ['The ⟦O:Harbour Party of Premier Walter Roe⟧ left.', 'The ⟦O:Harbour Party⟧ of Premier ⟦P:Walter Roe⟧ left.'],
  // an office alone
  ['The ⟦O:Associate Justice⟧ ⟦P:Jane Doe⟧ left.', 'The Associate Justice ⟦P:Jane Doe⟧ left.'],
  ['The ⟦O:Supreme Court Chief Justice⟧ left.', 'The ⟦O:Supreme Court⟧ Chief Justice left.'],
  ['The ⟦O:House Minority Leader⟧ left.', 'The ⟦O:House⟧ Minority Leader left.'],
  ['The ⟦O:Georgia Attorney General⟧ left.', 'The ⟦L:Georgia⟧ Attorney General left.'],
  ['The ⟦O:National Security Adviser⟧ ⟦P:Jane Doe⟧ left.', 'The National Security Adviser ⟦P:Jane Doe⟧ left.'],
  // and whose it is behind it
  ['The ⟦O:CEO of the Orlan Gas Company⟧ left.', 'The CEO of the ⟦O:Orlan Gas Company⟧ left.'],
  ['The ⟦O:Secretary of Education⟧ left.', 'The Secretary of Education left.'],
  // the end of a sentence and the next
  ['⟦P:Jane Doe⟧ told ⟦O:CNN Doe⟧ was late.', '⟦P:Jane Doe⟧ told ⟦O:CNN⟧ ⟦P:Doe⟧ was late.'],
  [
    'Bo Tarrant/⟦O:AP Photo Jane Doe⟧ leaves. ⟦P:Jane Doe⟧ left.',
    'Bo Tarrant/⟦O:AP⟧ Photo ⟦P:Jane Doe⟧ leaves. ⟦P:Jane Doe⟧ left.',
  ],
  ['It came to the ⟦O:U.S. Doe⟧ left. ⟦P:Jane Doe⟧ wept.', 'It came to the ⟦L:U.S.⟧ ⟦P:Doe⟧ left. ⟦P:Jane Doe⟧ wept.'],
  ['⟦P:Jane Doe⟧ met ⟦O:J.D. Doe⟧.', '⟦P:Jane Doe⟧ met ⟦P:J.D. Doe⟧.'],
])('%s', (row, expected) => {
  const { text, document, words, names } = readMarked(row)
  expect(markedNames(text, splitNames(document, words, names))).toBe(expected)
})

test.each([
  'The ⟦O:Republican National Committee⟧, the ⟦O:Republican Governors Association⟧ and the ⟦O:Republican Study Group⟧ met.',
  '⟦O:General Dynamics⟧, the ⟦O:Justice Centre⟧ and the ⟦O:Department of Justice Tide Unit⟧ met.',
  'The ⟦O:Orlan Leader⟧ and the ⟦O:Orlan Herald Leader⟧ wrote.',
  'The ⟦O:Department of Justice⟧, the ⟦O:Centre for Law and Justice⟧ and the ⟦O:Office of the President⟧ shut.',
  'The ⟦O:Office of the U.S. Trade Representative⟧ shut.',
  'The ⟦O:Democrats for Life⟧ and ⟦O:Justice for Janitors⟧ met.',
  'The ⟦O:Republican Electors⟧ met a ⟦O:Tea Party Republican⟧.',
  '⟦P:Jane Doe⟧ left ⟦O:Team Doe⟧ and ⟦O:Tides for Doe⟧.',
  '⟦P:Jane Doe⟧ saw the ⟦O:M1A1 Doe⟧.',
  '⟦P:Jane Doe⟧ and ⟦P:Justice Roe⟧ left.',
  'The ⟦O:Church of Our Lady⟧, ⟦O:Americans for Tides⟧ and ⟦O:Orlan Democrats’ Latino⟧ met.',
])('not %s', row => {
  const { text, document, words, names } = readMarked(row)
  expect(markedNames(text, splitNames(document, words, names))).toBe(row)
})

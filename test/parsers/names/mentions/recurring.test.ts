import { expect, test } from 'vitest'
import { recurring } from '../../../../src/parsers/names/mentions/recurring.ts'
import { markedNames, readMarked } from '../../../helpers/names.ts'

/** Gives the row with the names that the rule adds. */
function added(row: string): string {
  const { text, document, words, runs, names } = readMarked(row)
  return markedNames(text, names, recurring(document, words, runs, names))
}

test.each([
  '⟦P:Ann Orlan⟧ left. The ⟦+P:Orlan⟧ affair was over. “In spades,” ⟦+P:Orlan⟧ says.',
  'The ⟦+P:Orlan⟧ affair grew, and President ⟦+P:Orlan⟧ knew. So did ⟦P:Ann Orlan⟧.',
  '⟦P:Jan van der Berg⟧ left. The ⟦+P:van der Berg⟧ family stayed.',
  '⟦P:Ann Orlan⟧ left. The anti-⟦+P:Orlan⟧ vote grew. Dr. ⟦+P:Veld-Orlan⟧ spoke.',
  '⟦P:Ann Orlan⟧ led; D ⟦O:Rovers⟧, ⟦+P:J. Orlan⟧ and ⟦+P:D Orlan⟧ came in. A ⟦+P:Orlan⟧ fan wept.',
  'The ⟦O:NWA⟧ met. The ⟦O:NWA⟧ voted. An ⟦+O:NWA⟧ clerk wept.',
  '⟦O:Veltrio⟧ fell. ⟦O:Veltrio⟧ said so. A ⟦+O:Veltrio⟧ plant shut.',
  'The ⟦O:Senate⟧ met. The ⟦O:Senate⟧ voted. Some ⟦+O:Senate⟧ Republicans wept.',
])('%s', row => {
  expect(added(row)).toBe(row)
})

test.each([
  // the name of something else
  '⟦P:Ann Orlan⟧ left. The Orlan County clerk wept. They met in ⟦L:Orlan⟧. The Orlan bridge fell.',
  // a word of the language
  '⟦P:Ann Stool⟧ left. A stool broke, and the Stool was sold.',
  // of a name in full, only the surname
  '⟦P:Orlan Veld⟧ left. An Orlan clerk wept.',
  // read in full nowhere, or too short
  '⟦P:Orlan⟧ left. The Orlan affair was over. ⟦P:Ann Li⟧ left. The Li affair was over.',
  // a word that may be another name, or stands for several
  'The ⟦O:Cole⟧ sank. The ⟦O:Cole⟧ was lost. A Cole sailor wept.',
  'The ⟦O:ISPs⟧ met. The ⟦O:ISPs⟧ voted. Some ISPs wept.',
  // letters that were read once
  'The ⟦O:NWA⟧ met. An NWA clerk wept.',
])('not %s', row => {
  expect(added(row)).toBe(row)
})

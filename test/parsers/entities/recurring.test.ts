import { expect, test } from 'vitest'
import { readDocument } from '../../../src/document/document.ts'
import { kinds } from '../../../src/parsers/entities/labels.ts'
import { recurring } from '../../../src/parsers/entities/recurring.ts'
import { findRuns } from '../../../src/parsers/entities/runs.ts'
import { wordOf } from '../../../src/parsers/entities/words.ts'
import { mark, marked } from '../../helpers/marked.ts'

const short: Readonly<Record<string, typeof kinds[number]>> = { P: 'person', O: 'organization', L: 'place', '+P': 'person', '+O': 'organization' }

/** Takes the names without a plus as read; gives the row with those that the rule adds. */
function added(row: string): string {
  const { text, spans } = marked(row)
  const document = readDocument(text)
  const { tokens, sentences } = document
  const words = tokens.map(({ lexeme }) => wordOf(lexeme))
  const read = spans.filter(({ label }) => !label.startsWith('+'))
  const names = read.map(({ start, end, label }) => ({
    start, end, kind: kinds.indexOf(short[label]!), rule: 'tagger',
    first: tokens.findIndex(token => token.start === start), last: tokens.findIndex(token => token.end === end) + 1,
  }))
  const found = recurring(document, words, findRuns(words, sentences), names)
  return mark(text, [...read, ...found.map(({ start, end, kind }) => ({ start, end, label: `+${kinds[kind]![0]!.toUpperCase()}` }))])
}

test.each([
  '⟦P:Ann Orlan⟧ left. The ⟦+P:Orlan⟧ affair was over. “In spades,” ⟦+P:Orlan⟧ says.',
  'The ⟦+P:Orlan⟧ affair grew, and President ⟦+P:Orlan⟧ knew. So did ⟦P:Ann Orlan⟧.',
  '⟦P:Jan van der Berg⟧ left. The ⟦+P:van der Berg⟧ family stayed.',
  '⟦P:Ann Orlan⟧ left. The anti-⟦+P:Orlan⟧ vote grew. Dr. ⟦+P:Veld-Orlan⟧ spoke.',
  'The ⟦O:NWA⟧ met. The ⟦O:NWA⟧ voted. An ⟦+O:NWA⟧ clerk wept.',
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
  // letters that were read once
  'The ⟦O:NWA⟧ met. An NWA clerk wept.',
])('not %s', row => {
  expect(added(row)).toBe(row)
})

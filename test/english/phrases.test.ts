import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/document.ts'
import { phrases } from '../../src/english/phrases.ts'

const table = phrases({ short: ['read', 'must-reads'], long: ['read more', "editor's picks"] })

test.for([
  ['Read more now', 'long', 2],
  ['READ it', 'short', 1],
  ['Editor’s picks', 'long', 3],
  ['Must-reads', 'short', 3],
] as const)('%s', ([text, kind, next]) => {
  const { tokens } = readDocument(text)
  expect(table.at(tokens, 0, tokens.length)).toEqual({ kind, next })
})

test.for(['More to read', 'reader', 'must reads', ''])('nothing in "%s"', text => {
  const { tokens } = readDocument(text)
  expect(table.at(tokens, 0, tokens.length)).toBeUndefined()
})

test('a phrase ends where the stretch ends', () => {
  const { tokens } = readDocument('Read more')
  expect(table.at(tokens, 0, 1)).toEqual({ kind: 'short', next: 1 })
})

import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/document.ts'
import type { WordClass } from '../../src/english/matcher.ts'
import { matcherIndex } from '../../src/english/matcher-index.ts'

const classes: Record<string, WordClass> = {
  color: new Set(['blue', 'red']),
  number: ({ shape }) => shape === 'number' || undefined,
  size: {
    starts: ({ lower }) => lower === 'very',
    holds: ({ lower }) => lower === 'very' || lower === 'big',
    goesOn: ({ lower }) => lower === 'big',
    read: ({ tokens }, at) =>
      tokens[at + 1]?.lexeme.lower === 'big' ? { value: true, next: at + 2 } : { value: false, next: at + 1 },
  },
}
const rules = [
  { match: 'the? {color} pear' },
  { match: '{size} {color}? pear' },
  { match: '{color} (and {color})* plum' },
  { match: '< {number} > {color} !pear' },
  { match: '{color}' },
  // So many that their bits need a second word.
  ...Array.from({ length: 32 }, (_, index) => ({ match: `apple no ${index}` })),
]
const index = matcherIndex(rules, classes)

/** The rules that are left at the first token of a text, for matches that hold the token `held`. */
function left(text: string, held = 0): readonly string[] {
  const { tokens } = readDocument(text)
  const found: string[] = []
  const range = { tokens, first: 0, last: tokens.length }
  for (let next = index.next(range, 0, held, -1); next >= 0; next = index.next(range, 0, held, next))
    found.push(index.all[next]!.rule.match)
  return found
}

describe('leaves the rules that can match', () => {
  test.for<[text: string, held: number, found: readonly string[]]>([
    ['the red pear', 0, ['the? {color} pear']],
    ['red pear', 0, ['the? {color} pear', '{color}']],
    ['red pear', 1, ['the? {color} pear']],
    ['red', 0, ['{color}']],
    ['red and blue and red plum', 0, ['{color} (and {color})* plum', '{color}']],
    ['red and blue and red plum', 5, ['{color} (and {color})* plum']],
    ['very big pear', 1, ['{size} {color}? pear']],
    ['very pear', 0, ['{size} {color}? pear']],
    ['5 red', 0, ['< {number} > {color} !pear']],
    ['apple no 0', 0, ['apple no 0']],
    ['apple no 31', 2, ['apple no 31']],
    ['the apple', 0, []],
    ['the', 0, []],
    ['the red pear', 2, ['the? {color} pear']],
    ['very small pear', 0, []],
    ['apple no', 0, []],
  ])('%s, token %i', ([text, held, found]) => expect(left(text, held)).toEqual(found))
})

test('a rule that is not asked at a word is left out where it holds the word', () => {
  const some = matcherIndex(rules, classes, ({ match }, { lower }) => lower !== 'red' || match === '{color}')
  const { tokens } = readDocument('red pear')
  const range = { tokens, first: 0, last: 2 }
  expect(some.all[some.next(range, 0, 0, -1)]?.rule.match).toBe('{color}')
  expect(some.all[some.next(range, 0, 1, -1)]?.rule.match).toBe('the? {color} pear')
})

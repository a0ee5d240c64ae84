import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/document.ts'
import { matcher, matchers, type WordClass } from '../../src/english/matcher.ts'

const classes: Record<string, WordClass> = {
  color: new Map([
    ['blue', 1],
    ['red', 2],
  ]),
  fruit: new Set(['apple', 'pear']),
  number: ({ shape, lower }) => shape === 'number' && Number(lower),
  pair: {
    starts: ({ lower }) => lower === 'two',
    read: ({ tokens }, at) =>
      tokens[at + 1]?.lexeme.lower === 'by' && tokens[at + 2]?.lexeme.lower === 'two'
        ? { value: 4, next: at + 3 }
        : undefined,
  },
}

/** What a pattern finds first in a text: its words and its values. */
function find(pattern: string, text: string): unknown {
  const { tokens } = readDocument(text)
  const compiled = matcher(pattern, classes)
  for (let at = 0; at < tokens.length; at++) {
    const found = compiled.at({ tokens, first: 0, last: tokens.length }, at)
    if (!found) continue
    expect(compiled.starts(tokens[at]!.lexeme)).toBe(true)
    return { words: text.slice(tokens[found.first]!.start, tokens[found.last - 1]!.end), ...found.values }
  }
  return undefined
}

describe('finds', () => {
  test.for<[pattern: string, text: string, found: Record<string, unknown>]>([
    ['a|the {color} {fruit}', 'He ate the red apple.', { words: 'the red apple', color: 2, fruit: 'apple' }],
    ['the? {color}', 'the red or blue', { words: 'the red', color: 2 }],
    ['the? {color}', 'so blue', { words: 'blue', color: 1 }],
    ['{one:color} and {two:color}', 'red and blue', { words: 'red and blue', one: 2, two: 1 }],
    ['{fruit} (, {color})? {number}', 'pear, red 5', { words: 'pear, red 5', fruit: 'pear', color: 2, number: 5 }],
    ['{fruit} (, {color})? {number}', 'pear 5', { words: 'pear 5', fruit: 'pear', number: 5 }],
    ['very* {color}', 'very very red', { words: 'very very red', color: 2 }],
    ['very+ {color}', 'red, very blue', { words: 'very blue', color: 1 }],
    ['in < the {color} > {fruit}', 'in the red pear', { words: 'the red', color: 2, fruit: 'pear' }],
    ['{fruit} !{color}', 'pear red, apple green', { words: 'apple', fruit: 'apple' }],
    ['{fruit} !{color}', 'a pear', { words: 'pear', fruit: 'pear' }],
    ['{fruit} ={color}', 'apple green, pear red', { words: 'pear', fruit: 'pear' }],
    ['{number} ~- ~{fruit}', 'a 5 - pear, a 6-pear', { words: '6-pear', number: 6, fruit: 'pear' }],
    ['{fruit} !~/', 'pear/apple, pear / 2', { words: 'apple', fruit: 'apple' }],
    ['{pair} {fruit}', 'two pear, two by two apple', { words: 'two by two apple', pair: 4, fruit: 'apple' }],
    ['{number} !{pair}', '2 two by two, 3 two', { words: '3', number: 3 }],
    ['<!the {fruit}', 'the pear, a pear', { words: 'pear', fruit: 'pear' }],
    ['<=the {fruit}', 'pear, the apple', { words: 'apple', fruit: 'apple' }],
    // An optional piece that the rest needs is given back, and its value with it.
    ['{a:fruit}? {b:fruit} {color}', 'pear red', { words: 'pear red', a: undefined, b: 'pear', color: 2 }],
    ['(the {color})+ {fruit}', 'the red the blue pear', { words: 'the red the blue pear', color: 1, fruit: 'pear' }],
  ])('%s in %s', ([pattern, text, found]) => expect(find(pattern, text)).toEqual(found))
})

describe('finds nothing', () => {
  test.for<[pattern: string, text: string]>([
    ['a|the {color} {fruit}', 'the apple, a red'],
    ['very+ {color}', 'red'],
    ['{number} ~-', '5 -'],
    ['{fruit} !{color}', 'pear red'],
    ['={color} {fruit}', 'red pear'],
    // Six repeats at most.
    ['so very* {color}', 'so very very very very very very very red'],
  ])('%s in %s', ([pattern, text]) => expect(find(pattern, text)).toBeUndefined())
})

describe('refuses', () => {
  test.for<[pattern: string, message: RegExp]>([
    ['{shade}', /Unknown class/],
    ['{a-b:color}', /Unknown class/],
    ['(a b', /not closed/],
    ['a b)', /not opened/],
  ])('%s', ([pattern, message]) => expect(() => matcher(pattern, classes)).toThrow(message))
})

test('of several rules a word asks those that can begin with it, in their order', () => {
  const rules = [{ match: 'the {color}' }, { match: '{color}' }, { match: 'the? {fruit}' }]
  const ask = matchers(rules, classes)
  const [the, red, pear, wind] = readDocument('the red pear wind').tokens
  const asked = (token = the): number[] => ask(token!.lexeme).map(({ rule }) => rules.indexOf(rule))
  expect([asked(the), asked(red), asked(pear), asked(wind)]).toEqual([[0, 2], [1], [2], []])
})

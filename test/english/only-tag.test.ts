import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lexemeOf } from '../../src/document/lexemes.ts'
import { onlyTag } from '../../src/english/tagger/only-tag.ts'
import * as tag from '../../src/english/tagger/tags.ts'

const source = readFileSync('src/english/tagger/tagging.ts', 'utf8')
/** The words that a tag hangs on: `word.lexeme.lower === 'her'`. */
const named = [...source.matchAll(/\bword\.lexeme\.lower === (?:'([^']+)'|"([^"]+)")/g)].map(
  ([, plain, quoted]) => plain ?? quoted!,
)

describe('the only tag of a word', () => {
  test.each([
    ['the', tag.determiner],
    ['mayor', tag.noun],
    ['of', tag.preposition],
    ['must', tag.modal],
  ] as const)('%s', (word, kind) => expect(onlyTag(lexemeOf(word))).toBe(kind))
  test.each(['claims', 'that', 'to', 'quickly', 'May'])('%s has none', word => expect(onlyTag(lexemeOf(word))).toBe(0))
  test('a rule asks for some words by name', () => expect(named).toContain('her'))
  test.each([...new Set(named)])('%s has none: a rule asks for it by name', word =>
    expect(onlyTag(lexemeOf(word))).toBe(0),
  )
})

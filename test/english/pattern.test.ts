import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/document.ts'
import { pattern } from '../../src/english/syntax/pattern.ts'
import { tagWords } from '../../src/english/tagger/tagging.ts'

const read = (text: string) => {
  const words = readDocument(text).tokens
  return { words, tags: tagWords(words) }
}

describe('a pattern', () => {
  test.for<[string, string, number, number]>([
    ['{preposition} {determiner} {noun}', 'in the harbour', 0, 3],
    ['{preposition} {determiner}? {noun}', 'in harbours', 0, 2],
    ['{preposition} {nominal}*', 'in the old harbour', 0, 4],
    ['in|at {determiner}', 'at the harbour', 0, 2],
    ['!of {preposition}', 'in harbours', 0, 1],
    ['!of {preposition}', 'of harbours', 0, -1],
    ['{preposition} {pronoun}', 'in the harbour', 0, -1],
    ['{noun} {noun}', 'harbours', 0, -1],
    ['{nominal}*', 'in harbours', 0, 0],
  ])('%s in %s ends', ([text, sentence, at, end]) => {
    const { words, tags } = read(sentence)
    expect(pattern(text).end(words, tags, at)).toBe(end)
  })

  test.for<[string, string, number, number]>([
    ['{preposition} {determiner} {noun}', 'boats in the harbour', 4, 1],
    ['{preposition} {nominal}*', 'boats in the old harbour', 5, 1],
    ['in {nominal}*', 'in the harbour', 3, 0],
    ['at {nominal}*', 'in the harbour', 3, -1],
    ['{noun} {noun}', 'harbours', 1, -1],
  ])('%s in %s begins', ([text, sentence, before, start]) => {
    const { words, tags } = read(sentence)
    expect(pattern(text).start(words, tags, before)).toBe(start)
  })

  test('with an unknown tag throws', () => {
    expect(() => pattern('{nuon}')).toThrow('Unknown tag: nuon')
  })
})

import { expect, test } from 'vitest'
import { readArticle } from '../../src/article.ts'
import { readDocument } from '../../src/document/document.ts'
import { lexemeOf, perLexeme } from '../../src/document/lexemes.ts'

const article =
  'PORT HALDEN — “We lost the pier on Sunday,” said Marta Vell, who runs the harbour.\n\nVell told the council that repairs would begin in May 2027.'

/** Words that come but once: a table is full after a few of these. */
const oddWords = (seed: number): string => Array.from({ length: 5000 }, (_, index) => `quor${seed}n${index}`).join(' ')

test('a table that is full makes room, and what is read stays the same', () => {
  const first = readArticle(article, { date: '2026-03-09' })
  const isLong = perLexeme(({ text }) => text.length > 6)
  const lengthOf = perLexeme(({ text }) => text.length)
  const ids = new Set<number>()
  for (let seed = 0; seed < 20; seed++) {
    const { tokens } = readDocument(oddWords(seed))
    for (const { lexeme } of tokens) {
      ids.add(lexeme.id)
      expect([isLong(lexeme), lengthOf(lexeme)]).toEqual([lexeme.text.length > 6, lexeme.text.length])
    }
    expect(readArticle(article, { date: '2026-03-09' })).toEqual(first)
  }
  // A hundred thousand words, and a third as many places at most.
  expect(Math.max(...ids)).toBeLessThan(35_000)
})

test('words that come again keep their place', () => {
  const harbour = lexemeOf('harbour')
  for (let seed = 20; seed < 40; seed++) {
    readDocument(oddWords(seed))
    expect(lexemeOf('harbour')).toBe(harbour)
  }
})

test('a word is known by its text', () => {
  expect(lexemeOf('Vell’s').lower).toBe("vell's")
  expect(lexemeOf('pier')).toBe(lexemeOf(['pi', 'er'].join('')))
  expect(lexemeOf('x'.repeat(100)).id).toBe(-1)
})

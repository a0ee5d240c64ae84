import { expect, test } from 'vitest'
import { readDocument } from '../../../src/document/document.ts'
import { numberBefore, ordinalBefore, yearInWords } from '../../../src/parsers/dates/numbers.ts'
import type { Line } from '../../../src/parsers/dates/reading.ts'

const lineOf = (text: string): Line => {
  const { tokens } = readDocument(text)
  return { tokens, first: 0, last: tokens.length }
}

test.for([
  ['20', 20],
  ['1,200', 1200],
  ['2.5', 2.5],
  ['2 1/2', 2.5],
  ['2-1/2', 2.5],
  ['twenty-two', 22],
  ['twenty two', 22],
  ['a hundred', 100],
  ['a hundred and ten', 110],
  ['three thousand', 3000],
  ['two hundred thousand', 200_000],
  ['a dozen', 12],
  ['3 million', 3e6],
  ['nobody', undefined],
  ['', undefined],
] as const)('%s is %s', ([text, value]) => {
  const line = lineOf(text)
  const number = numberBefore(line, line.last)
  expect(number?.value).toBe(value)
  if (number) expect(number.first).toBe(0)
})

test.for([
  ['21st', 21],
  ['third', 3],
  ['twenty-first', 21],
  ['one', undefined],
] as const)('%s is the %s.', ([text, value]) => {
  const line = lineOf(text)
  expect(ordinalBefore(line, line.last)?.value).toBe(value)
})

test.for([
  ['nineteen ninety-six', 1996],
  ['two thousand and nine', 2009],
  ['two thousand', 2000],
  ['twenty twelve', 2012],
  ['nineteen boats', undefined],
] as const)('%s is the year %s', ([text, value]) => expect(yearInWords(lineOf(text), 0)?.value).toBe(value))

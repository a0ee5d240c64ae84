import { expect, test } from 'vitest'
import { escapeLine } from '../../src/writers/escape.ts'
import { jsonLine, prettyJson } from '../../src/writers/json.ts'
import fc from '../fast-check.ts'

const unsafe = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

test('whatever the text, it comes back and no terminal obeys it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      for (const printed of [jsonLine({ text }), prettyJson({ text })]) {
        expect(JSON.parse(printed)).toEqual({ text })
        expect(printed).not.toMatch(unsafe)
      }
      expect(jsonLine({ text })).not.toContain('\n')
      expect(escapeLine(text)).not.toMatch(/[\n\x00-\x1f\x7f-\x9f\u2028]/)
    }),
    { numRuns: 300 },
  )
})

test('a name stays as readable as it can', () => {
  expect(escapeLine('a\nb\u001b[31m – “Ærø”.txt')).toBe('a\\nb\\u001b[31m – “Ærø”.txt')
})

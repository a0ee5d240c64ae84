import { expect, test } from 'vitest'
import { encoded } from '../../src/cli/encoded.ts'

test('texts become bytes, one after another, and past the room that there is', () => {
  const records = encoded()
  const texts = ['“We lost.”\n', '', '😀 \ud800', 'x'.repeat(3_000_000), '”'.repeat(2_000_000)]
  const sizes = texts.map(records.add)
  expect(sizes).toEqual(texts.map(text => Buffer.byteLength(text)))
  expect(Buffer.from(records.take()).equals(Buffer.from(texts.join('')))).toBe(true)
})

test('what was taken stays as it is, and does not come again', () => {
  const records = encoded()
  records.add('first')
  const first = records.take()
  records.add('other')
  expect(Buffer.from(first).toString()).toBe('first')
  expect(Buffer.from(records.take()).toString()).toBe('other')
  expect(records.take()).toHaveLength(0)
  expect(first.buffer.byteLength).toBe(5)
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../src/english/words')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  file => file.endsWith('.ts') && file !== 'list.ts',
)
const lists = files.flatMap(file =>
  Array.from(
    readFileSync(join(folder, file), 'utf8').matchAll(/export const (\w+)[^=]*= (?:words|wordSet)`\n([^`]*)`/g),
    match => ({
      name: `${file}: ${match[1]}`,
      entries: match[2]!
        .trimEnd()
        .split('\n')
        .map(line => line.trim()),
    }),
  ),
)

describe.each(lists)('$name', ({ entries }) => {
  test('is sorted, unique, lower case, NFC', () => {
    expect(entries).toEqual([...new Set(entries)].sort())
    expect(entries).toEqual(entries.map(entry => entry.toLowerCase().normalize('NFC')))
    expect(entries.filter(entry => entry === '')).toEqual([])
  })
})

test('every list says where its words are from, and when', () => {
  for (const file of files) {
    expect(readFileSync(join(folder, file), 'utf8'), file).toMatch(/20\d\d-\d\d/)
  }
})

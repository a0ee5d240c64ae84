import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Article } from '../../src/record/types.ts'
import { csvTable } from '../../src/writers/csv.ts'

const recordWith = (text: string): Article => ({
  schemaVersion: '1.1.0',
  source: { path: 'a.txt', index: 0 },
  offsets: 'utf16',
  notes: [],
  links: [
    { text, start: 0, end: text.length, kind: 'block', label: 'READ MORE', labelStart: 0, labelEnd: 1, title: text },
  ],
})

test.for([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-5 degrees', "'-5 degrees"],
  ['-5', '-5'],
  ['-', '-'],
  ['@marta', "'@marta"],
  ['a, "b"\nc', 'a, "b"\nc'],
  ['a\u009b[31m', 'a\\u009b[31m'],
  ['Storm closes harbour', 'Storm closes harbour'],
])('the cell %j reads %j', ([text, expected]) => {
  const { head, write } = csvTable({ table: 'links', keep: [], bom: false, guard: true })
  const [row] = parse(head + write(recordWith(text!)), { columns: true }) as Record<string, string>[]
  expect(row).toMatchObject({ path: 'a.txt', index: '0', text: expected, kind: 'block' })
})

test('a record without rows is no line', () => {
  expect(csvTable({ table: 'quotes', keep: [], bom: false, guard: true }).write(recordWith('a'))).toBe('')
})

test('kept fields and the title are columns; a mark for Excel; formulas where they are wanted', () => {
  const record = recordWith('=1+1')
  const source = { path: '-', title: 'Storm', kept: { url: 'u', tags: ['a', 'b'] } }
  const { head, write } = csvTable({ table: 'links', keep: ['url', 'tags', 'none'], bom: true, guard: false })
  expect(head).toMatch(/^\ufeffpath,index,source_id,published,source_title,headline,source_url,tags,none,text,/)
  const [row] = parse(head + write({ ...record, source }), { columns: true, bom: true }) as Record<string, string>[]
  expect(row).toMatchObject({
    path: '-',
    source_title: 'Storm',
    source_url: 'u',
    tags: '["a","b"]',
    none: '',
    text: '=1+1',
  })
})

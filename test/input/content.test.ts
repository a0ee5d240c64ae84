import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { csvBatches } from '../../src/input/csv.ts'
import { addressDay, readDay } from '../../src/input/day.ts'
import { exactNumber, readFields } from '../../src/input/fields.ts'
import { gunzippedBytes, gunzippedHead } from '../../src/input/gzip.ts'
import { jsonLines } from '../../src/input/json-lines.ts'
import { limitsOf } from '../../src/input/limits.ts'
import { partBatches } from '../../src/input/parts.ts'
import { separatorOf } from '../../src/input/separator.ts'
import { delimiterOf, kindOfBytes, kindOfContent } from '../../src/input/sniff.ts'
import { withPlainLines } from '../../src/input/transcode.ts'
import { unpackStream } from '../../src/input/unpack.ts'

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}
async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

test.for([
  ['{"id": 1, "text": "The pier."}\n{"id": 2}\n', 'ndjson'],
  ['{"id": 1, "text": "The pier."}', 'ndjson'],
  [`{"text": "${'a'.repeat(5000)}`, 'ndjson'],
  ['\ufeff{"id": 1}\n', 'ndjson'],
  ['{\n  "id": 1\n}', 'json'],
  ['[{"id": 1}, {"id": 2}]', 'json'],
  ['[\n  {\n    "id": 1 }]', 'json'],
  ['[]', 'json'],
  ['id,text,published\n1,The pier.,\n', 'csv'],
  ['id;title;content\n1;a;b\n', 'csv'],
  ['"id"\t"maintext"\n1\tb\n', 'csv'],
  ['[Music playing]\n“We won,” said Marta Vell.', 'text'],
  ['{Editor’s note} The pier was lost.', 'text'],
  ['[1] The pier was lost.', 'text'],
  ['{"Quotes" may open a text, as here.', 'text'],
  ['PORT HALDEN, Tuesday\nThe pier was lost, the text said.', 'text'],
  ['The text, she said, was lost.\nYes.', 'text'],
  ['', 'text'],
] as const)('%j holds %s', ([head, kind]) => {
  expect(kindOfContent(head)).toBe(kind)
  expect(kindOfBytes(gzipSync(head))).toBe(kind)
})

test.for([
  ['id,text', ','],
  ['id;title;text', ';'],
  ['id\ttext', '\t'],
  ['id|text', '|'],
  ['"a;b;c",text', ','],
  ['text', ','],
] as const)('the cells of %j stand between %j', ([head, delimiter]) => expect(delimiterOf(head)).toBe(delimiter))

test.for([
  ['2026-03-10', '2026-03-10'],
  ['2026-03-10T23:30:00-08:00', '2026-03-10'],
  ['2026-03-10 08:15:00', '2026-03-10'],
  ['2026/03/10', '2026-03-10'],
  ['2026/3/9', '2026-03-09'],
  ['20260310', '2026-03-10'],
  ['20260310T081500Z', '2026-03-10'],
  ['Tue, 10 Mar 2026 08:15:00 GMT', '2026-03-10'],
  ['10 March 2026', '2026-03-10'],
  ['10th Mar. 2026', '2026-03-10'],
  ['10-Mar-2026', '2026-03-10'],
  ['March 10, 2026', '2026-03-10'],
  ['Tuesday, March 10, 2026 8:15 a.m.', '2026-03-10'],
  ['Mar 10 2026', '2026-03-10'],
  ['Tue Mar 10 08:15:00 UTC 2026', '2026-03-10'],
  [1773129600, '2026-03-10'],
  ['1773129600', '2026-03-10'],
  [1773129600000, '2026-03-10'],
  ['1773129600.5', '2026-03-10'],
  ['2026-02-30', undefined],
  ['February 30, 2026', undefined],
  ['9/3/26', undefined],
  ['03/04/2026', undefined],
  ['spring', undefined],
  ['Foo 10, 2026', undefined],
  ['20261310', undefined],
  ['12345', undefined],
  [7, undefined],
  [true, undefined],
  [{}, undefined],
] as const)('the day %j is %s', ([written, day]) => expect(readDay(written)).toBe(day))

test.for([
  ['https://example.org/2022/03/14/storm', '2022-03-14'],
  ['https://example.org/news/2022-03-14-storm.html', '2022-03-14'],
  ['https://example.org/2022/mar/14/storm', '2022-03-14'],
  ['https://example.org/20220314/storm', '2022-03-14'],
  ['https://example.org/storm?on=2022/03/14', undefined],
  ['https://example.org/2022/13/14/storm', undefined],
  ['https://example.org/storm-20220314567', undefined],
  [undefined, undefined],
] as const)('the address %s has the day %s', ([address, day]) => expect(addressDay(address)).toBe(day))

describe('fields', () => {
  const read = (record: unknown, more = {}) => readFields(record, { keep: [], ...more })

  test.for([
    [
      { text: 'a', date: '2026-03-10', title: 'T', author: 'x', url: 'u' },
      { text: 'text', date: 'date', title: 'title' },
    ],
    [
      { maintext: 'a', date_publish: '2026-03-10 10:00:00', title: 'T' },
      { text: 'maintext', date: 'date_publish', title: 'title' },
    ],
    [
      { text: 'a', publish_date: '2026-03-10' },
      { text: 'text', date: 'publish_date' },
    ],
    [
      { text: 'a', timestamp: '2026-03-10T00:00:00Z', url: 'u' },
      { text: 'text', date: 'timestamp' },
    ],
    [
      { id: 'n', content: 'a', published_utc: 1773129600 },
      { text: 'content', date: 'published_utc', id: 'id' },
    ],
    [
      { content: 'a', publication: 'P', date: '2026-03-10' },
      { text: 'content', date: 'date' },
    ],
    [
      { text: '', body: 'a', date: null, pubDate: '10 March 2026' },
      { text: 'body', date: 'pubDate' },
    ],
  ] as const)('%j', ([record, fields]) => {
    expect(read(record)).toMatchObject({ text: 'a', date: '2026-03-10', dateFrom: 'record', fields })
    expect(Object.keys(read(record).fields).sort()).toEqual(Object.keys(fields).sort())
  })

  test('what was said decides', () => {
    expect(read({ text: 'a', content: 'b' }, { textField: 'content' }).text).toBe('b')
    expect(() => read({ text: 'a' }, { textField: 'body' })).toThrow(
      'it has no field "body" (--text-field); its fields are text',
    )
  })

  test('paragraphs are joined', () => {
    expect(read({ paragraphs: ['A.', 'B.'] }).text).toBe('A.\n\nB.')
    expect(() => read({ text: ['A.', 7] })).toThrow('a list or an object')
  })

  test('the address tells the day where no field does', () => {
    const url = 'https://example.org/2022/03/14/storm'
    expect(read({ text: 'a', url })).toMatchObject({ date: '2022-03-14', dateFrom: 'url' })
    expect(read({ text: 'a', date: 'spring', url })).toMatchObject({ date: '2022-03-14', unreadableDate: 'spring' })
  })

  test('what is nested too deep to be written is an error of its record', () => {
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = [deep]
    expect(() => read({ text: 'a', deep }, { keep: ['deep'] })).toThrow('nested deeper than 100 levels')
    expect(read({ text: 'a', date: deep })).toMatchObject({ unreadableDate: 'a list or an object' })
    expect(read({ text: 'a', flat: [[1], { a: { b: 2 } }] }, { keep: ['flat'] }).kept).toEqual({
      flat: [[1], { a: { b: 2 } }],
    })
  })

  test.for([
    ['{"id":9007199254740993}', 'id', '9007199254740993'],
    ['{"id": 1e400}', 'id', '1e400'],
    ['{"id":1.0}', 'id', '1.0'],
    ['{"id":17}', 'id', 17],
    ['{"id":-3}', 'id', -3],
    ['{"meta":{"id":12345678901234567890}}', 'meta.id', '12345678901234567890'],
    ['{"text":"\\"id\\": 9007199254740993","id":9007199254740995}', 'id', '9007199254740995'],
  ] as const)('the number of %s stays as it is', ([line, field, id]) => {
    const parsed = JSON.parse(line)
    expect(exactNumber(line, field, parsed.id ?? parsed.meta.id)).toBe(id)
  })
})

describe.each([1, 7, 100_000])('in chunks of %i bytes', size => {
  test.for([
    ['[{"a":1},\n {"b":"x,]}\\""} ]', '{"a":1}\n{"b":"x,]}\\""}'],
    ['{\n "a": [1,\n {"b": 2}]\n}\n{"c":3}', '{"a":[1,{"b":2}]}\n{"c":3}\n'],
    ['[1, "a b", [2], {}]', '1\n"a b"\n[2]\n{}'],
    ['[]', ''],
    ['[{"a": "cut', '{"a":"cut'],
  ] as const)('JSON as lines: %j', async ([json, lines]) => {
    expect((await joined(jsonLines(cut(Buffer.from(json), size)))).toString()).toBe(lines)
  })

  const text = 'The storm came on Sunday.\n'.repeat(2000)
  const packed = gzipSync(text)
  test.for([
    ['gzip', packed, text],
    ['two members', Buffer.concat([packed, gzipSync('More.')]), `${text}More.`],
    ['garbage behind it', Buffer.concat([packed, Buffer.from('garbage')]), text],
    ['a gzip mark behind it', Buffer.concat([packed, Buffer.from([0x1f, 0x8b, 9, 9, 9, 9, 9, 9, 9, 9, 9])]), text],
    ['zeros behind it', Buffer.concat([packed, Buffer.alloc(512)]), text],
    ['nothing packed', gzipSync(''), ''],
    ['no gzip', Buffer.from('The pier.'), 'The pier.'],
    ['one byte', Buffer.from('T'), 'T'],
    ['nothing', Buffer.alloc(0), ''],
  ] as const)('unpacked: %s', async ([, bytes, expected]) => {
    expect((await joined(unpackStream('-', cut(bytes, size)))).toString()).toBe(expected)
    if (bytes[0] === 0x1f) expect(Buffer.from(gunzippedBytes(bytes, 1e6)).toString()).toBe(expected)
  })

  test.for([
    ['cut off', packed.subarray(0, -20), 'too early'],
    ['cut off in the trailer', packed.subarray(0, -3), 'too early'],
    ['damaged', Buffer.concat([packed.subarray(0, 20), Buffer.alloc(50, 7), packed.subarray(70)]), 'damaged'],
    [
      'zip',
      Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]),
      'packed with zip, which is not unpacked here: unzip -p FILE | copydesk',
    ],
    ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0]), 'xz -dc FILE'],
  ] as const)('not unpacked: %s', async ([, bytes, message]) => {
    await expect(joined(unpackStream('-', cut(bytes, size)))).rejects.toThrow(message)
  })

  test('UTF-16 is cut at its line ends', async () => {
    const lines = '{"text":"Ċ “Ærø” ਊ"}\n{"text":"b"}\n'
    for (const bytes of [Buffer.from(`\ufeff${lines}`, 'utf16le'), Buffer.from(`\ufeff${lines}`, 'utf16le').swap16()])
      expect((await joined(withPlainLines(cut(bytes, size), undefined))).toString()).toBe(lines)
    expect((await joined(withPlainLines(cut(Buffer.from(lines, 'utf16le'), size), 'utf-16le'))).toString()).toBe(lines)
    expect((await joined(withPlainLines(cut(Buffer.from(lines), size), undefined))).toString()).toBe(lines)
  })

  test('CSV: Windows-1252 is guessed, and --encoding decides', async () => {
    const rows = async (bytes: Uint8Array, encoding?: string) =>
      (await all(csvBatches('a.csv', cut(bytes, size), { encoding, limits: limitsOf() }))).flatMap(batch =>
        batch.kind === 'rows'
          ? batch.rows.map(({ value, notes }) => [value, notes?.map(({ code }) => code)])
          : [batch.kind],
      )
    const cells = '"id";"text"\n1;"\x93No,\x94 said Andr\xe9."\n2;Yes.\n'
    expect(await rows(Buffer.from(cells, 'latin1'))).toEqual([
      [{ id: '1', text: '“No,” said André.' }, ['encoding-guessed']],
      [{ id: '2', text: 'Yes.' }, undefined],
    ])
    expect(await rows(Buffer.from('id,text\n1,\xb9\n', 'latin1'), 'iso-8859-2')).toEqual([
      [{ id: '1', text: 'š' }, undefined],
    ])
    expect(await rows(Buffer.from('\ufeffid,text\n1,“š”\n'))).toEqual([[{ id: '1', text: '“š”' }, undefined]])
    expect(await rows(Buffer.from('id,text'))).toEqual([])
  })
})

test('a pattern of the user cannot hang', async () => {
  const separates = separatorOf('^(a+)+$')
  const begin = performance.now()
  expect(separates(`${'a'.repeat(900)}b`)).toBe(false)
  expect(performance.now() - begin).toBeLessThan(5000)
  expect(['---', '--- '].map(separatorOf('^-+$'))).toEqual([true, false])
  expect(() => separatorOf('(?=x)')).toThrow(/^--split '\(\?=x\)': .*RE2/)
})

test('a part that never ends is one failure, and is not held', async () => {
  const limits = { article: 1000, record: 1000 }
  const text = Buffer.from(`${'The pier. \n'.repeat(500)}---\nShort.\n---\n${'x'.repeat(5000)}`)
  const batches = await all(partBatches('a.txt', cut(text, 64), separatorOf('^---$'), limits))
  expect(
    batches.map(batch => (batch.kind === 'files' ? batch.files.map(({ bytes }) => String(bytes)) : batch.kind)),
  ).toEqual(['failed', ['Short.\n'], 'failed'])
})

test('the beginning of a packed file, cut anywhere', () => {
  const bytes = gzipSync('id,text\n'.repeat(5000))
  for (const end of [0, 1, 5, 12, 40, bytes.length - 5])
    expect(() => gunzippedHead(bytes.subarray(0, end))).not.toThrow()
})

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hosts, type Result } from './hosts.ts'

const lines = (...records: unknown[]): string =>
  records.map(record => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('')
const article = (id: number) => ({
  id,
  text: `The storm number ${id} came on Sunday. “We lost the pier,” said Marta Vell.`,
  published: '2026-03-09',
  title: `Storm ${id}`,
  url: `https://example.org/${id}`,
})
const dump = lines(...Array.from({ length: 20 }, (_, id) => article(id)))
const faulty = lines(
  article(0),
  '{"id": 1, "text": "The',
  '',
  { id: 2, words: 'no text' },
  { id: 3, text: 7 },
  '[1]',
  article(4),
)

const files: Readonly<Record<string, string | Uint8Array>> = {
  'dump.ndjson': dump,
  'dump.ndjson.gz': gzipSync(dump),
  'dump.ndjson.br': brotliCompressSync(dump),
  'packed-without-a-name': gzipSync(dump),
  'cut.ndjson.gz': gzipSync(
    Buffer.from(
      Array.from({ length: 4000 }, (_, id) => lines({ ...article(id), noise: Math.imul(id, 2654435761) })).join(''),
    ),
  ).subarray(0, -2000),
  'damaged.txt.gz': Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.from('this is no gzip at all')]),
  'faulty.ndjson': faulty,
  'windows.ndjson': Buffer.from(
    '{"id":"\xe9","text":"\x93No,\x94 said Andr\xe9."}\n{"id":2,"text":"Yes."}\n',
    'latin1',
  ),
  'nested.jsonl': lines(
    { 'meta.id': 'a', body: { text: 'The pier.' }, meta: { date: '2026-03-09T10:00:00Z' }, head: { line: 'Pier' } },
    { body: { text: 'The sea.' }, meta: { date: '9/3/26' } },
  ),
  'no-end.ndjson': dump.trimEnd(),
  'windows-lines.ndjson': dump.replaceAll('\n', '\r\n'),
  'blank.ndjson': '\n\n',
  'table.csv':
    '\ufeffid,text,published\n1,"We lost, ""all"" of it.\nYes.",2026-03-09\n2,Calm.,\n3,too,many,cells\n4,Calm again.,2026-03-10\n',
  'broken.csv': 'id,text\n1,"a" b "c" d\n2,"Calm, all."\n3,"He said "no, no" again"\n4,"Fine."\n5,"never closed\n',
  'several.txt': 'First story.\n\nIt goes on.\n-----\nSecond story.\n-----\n\n-----\nThird story.',
  'storm.txt': 'The storm.',
  'storm.txt.gz': gzipSync('The packed storm.'),
  'news/a.txt': 'A.',
  'news/b.txt': 'B.',
  'news/deep/c.txt': 'C.',
  'news/deep/d.md': 'D.',
  'a\nb.txt': 'A name with a line end.',
  'formula.ndjson': lines({ text: '=cmd() “Yes,” said @Marta.' }),
  'records.ndjson': lines({ id: '../../../etc/passwd', text: 'Out?' }),
}

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-dump-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  writeFileSync(join(root, 'list'), `${root}/news/a.txt\n\n${root}/missing.txt\n${root}/storm.txt\n`)
  writeFileSync(join(root, 'list0'), `${root}/a\nb.txt\0${root}/storm.txt\0`)
  symlinkSync(join(root, 'news'), join(root, 'news/deep/again'))
  symlinkSync(join(root, 'circle'), join(root, 'circle'))
})
afterAll(() => rmSync(root, { recursive: true }))

interface Case {
  readonly args: string
  readonly stdin?: string | Uint8Array
  readonly status?: number
  readonly stdout?: RegExp | ((stdout: string) => void)
  readonly stderr?: RegExp
}

const records = (check: (records: any[]) => void) => (stdout: string) =>
  check(
    stdout
      .trimEnd()
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line)),
  )
const ids = (expected: unknown[]) => records(all => expect(all.map(({ source }) => source.id)).toEqual(expected))
const names = (expected: string[]) =>
  records(all => expect(all.map(({ source }) => source.path.slice(root.length + 1))).toEqual(expected))
const zeroTo = (end: number): number[] => Array.from({ length: end }, (_, index) => index)

const cases: readonly Case[] = [
  { args: '~/dump.ndjson -f ndjson', stdout: ids(zeroTo(20)) },
  { args: '~/dump.ndjson.gz -f ndjson', stdout: ids(zeroTo(20)) },
  { args: '~/dump.ndjson.br -f ndjson', stdout: ids(zeroTo(20)) },
  { args: '~/packed-without-a-name --from ndjson -f ndjson', stdout: ids(zeroTo(20)) },
  { args: '~/no-end.ndjson -f ndjson', stdout: ids(zeroTo(20)) },
  { args: '~/windows-lines.ndjson -f ndjson', stdout: ids(zeroTo(20)) },
  { args: '--from ndjson -f ndjson', stdin: dump, stdout: ids(zeroTo(20)) },
  { args: '--from ndjson -f ndjson', stdin: files['dump.ndjson.gz']!, stdout: ids(zeroTo(20)) },
  { args: '~/dump.ndjson -f ndjson --unordered', stdout: records(all => expect(all).toHaveLength(20)) },
  { args: '~/dump.ndjson', stdout: stdout => expect(JSON.parse(stdout)).toHaveLength(20) },
  { args: '~/blank.ndjson', stdout: /^\[\]\n$/ },
  {
    args: '~/dump.ndjson -f ndjson --keep url,nothing',
    stderr: /^copydesk: no record had "nothing" \(--keep\); the first has id, text, published, title, url\n$/,
    stdout: records(([first]) => {
      expect(first.source).toEqual({
        path: join(root, 'dump.ndjson'),
        index: 0,
        id: 0,
        title: 'Storm 0',
        kept: { url: 'https://example.org/0' },
      })
      expect(first.published).toEqual({ date: '2026-03-09', from: 'record' })
    }),
  },
  {
    args: '~/dump.ndjson -f ndjson -d 2026-03-01',
    stdout: records(([first]) => expect(first.published).toEqual({ date: '2026-03-01', from: 'flag' })),
  },
  {
    args: '~/nested.jsonl -f ndjson --text-field body.text --date-field meta.date --id-field meta.id --title-field head.line',
    stderr: /nested\.jsonl:2: note: the field "meta\.date" holds no date: 9\/3\/26\n$/,
    stdout: records(([first, second]) => {
      expect(first).toMatchObject({ source: { id: 'a', title: 'Pier' }, published: { date: '2026-03-09' } })
      expect(second.notes[0].code).toBe('date-unreadable')
      expect(second).not.toHaveProperty('published')
    }),
  },
  { args: '~/windows.ndjson -f ndjson', stderr: /windows\.ndjson:1: note: it is not UTF-8/, stdout: ids(['é', 2]) },
  {
    args: '~/table.csv -f ndjson',
    status: 1,
    stderr: /table\.csv: it is not CSV at line 5: it has more or fewer cells than the head line\n$/,
    stdout: records(all =>
      expect(all.map(({ source, error }) => error?.code ?? source.id)).toEqual(['1', '2', 'csv-invalid', '4']),
    ),
  },
  {
    args: '~/broken.csv -f ndjson --keep text',
    status: 1,
    stderr:
      /^copydesk: ~\/broken\.csv: it is not CSV at line 4: it has more or fewer cells.*\n.*at line 6: a cell is never closed by a quotation mark\n$/,
    stdout: records(all =>
      expect(all.map(({ source, error }) => error?.code ?? source.kept.text)).toEqual([
        '"a" b "c" d',
        'Calm, all.',
        'csv-invalid',
        'Fine.',
        'csv-invalid',
      ]),
    ),
  },
  {
    args: '~/several.txt --split ^-+$ -f ndjson',
    stdout: records(all => expect(all.map(({ source }) => source.index)).toEqual([0, 1, 2])),
  },
  { args: '--split ^-+$ -f ndjson', stdin: files['several.txt']!, stdout: records(all => expect(all).toHaveLength(3)) },
  { args: '~/storm.txt.gz', stdout: stdout => expect(JSON.parse(stdout).source.path).toBe(join(root, 'storm.txt.gz')) },
  { args: '', stdin: files['storm.txt.gz']!, stdout: stdout => expect(JSON.parse(stdout).notes).toEqual([]) },
  { args: '~/news -f ndjson', stdout: names(['news/a.txt', 'news/b.txt', 'news/deep/c.txt']) },
  { args: '~/news/*.txt -f ndjson', stdout: names(['news/a.txt', 'news/b.txt']) },
  {
    args: '~/news/**/*.{txt,md} -f ndjson',
    stdout: names(['news/a.txt', 'news/b.txt', 'news/deep/c.txt', 'news/deep/d.md']),
  },
  { args: '~/a\nb.txt', stdout: stdout => expect(JSON.parse(stdout).source.path).toBe(join(root, 'a\nb.txt')) },
  { args: '--files-from ~/list0 --null -f ndjson', stdout: names(['a\nb.txt', 'storm.txt']) },
  {
    args: '~/formula.ndjson -f csv --table links',
    stdout: /^path,index,source_id,published,source_title,headline,text,title,url,label,kind,start,end\n/,
  },

  {
    args: '~/formula.ndjson -f csv --only structure,dates',
    stdout: /^path,index,source_id,published,source_title,headline,id,text,type,value,mod,start,end,rule\n$/,
  },

  {
    args: '--files-from ~/list -f ndjson',
    status: 1,
    stderr: /^copydesk: ~\/missing\.txt: there is no such/,
    stdout: names(['news/a.txt', 'missing.txt', 'storm.txt']),
  },
  { args: '--files-from ~/no-list -f ndjson', status: 1, stderr: /no-list: there is no such/, stdout: /not-found/ },
  { args: '~/nothing/*.txt -f ndjson', status: 1, stderr: /nothing\/\*\.txt: /, stdout: /"error"/ },
  { args: '~/circle -f ndjson', status: 1, stderr: /symbolic links go round in a circle/, stdout: /unreadable/ },
  {
    args: '~/faulty.ndjson -f ndjson',
    status: 1,
    stderr:
      /^copydesk: ~\/faulty\.ndjson:2: it is not JSON.*\n.*:4: it has no field "text" \(--text-field\); its fields are id, words\n.*:5: its field "text" is a number, not a string\n.*:6: .*not an object\n$/,
    stdout: records(all => {
      expect(all.map(({ source, error }) => [source.index, error?.code])).toEqual([
        [0, undefined],
        [1, 'json-invalid'],
        [3, 'text-missing'],
        [4, 'text-not-a-string'],
        [5, 'json-invalid'],
        [6, undefined],
      ])
    }),
  },
  {
    args: '~/faulty.ndjson',
    status: 1,
    stderr: /not JSON/,
    stdout: stdout => expect(JSON.parse(stdout)).toHaveLength(2),
  },
  {
    args: '~/faulty.ndjson -f ndjson --allow-errors',
    status: 0,
    stderr: /not JSON/,
    stdout: records(all => expect(all).toHaveLength(6)),
  },
  {
    args: '~/faulty.ndjson -f ndjson --max-errors 2',
    status: 1,
    stderr: /stopped after 2 errors \(--max-errors\)/,
    stdout: records(all => expect(all).toHaveLength(3)),
  },
  {
    args: '~/faulty.ndjson -f ndjson --max-errors 1',
    status: 1,
    stderr: /stopped after 1 error \(--max-errors\)/,
    stdout: records(all => expect(all).toHaveLength(2)),
  },
  {
    args: '~/cut.ndjson.gz -f ndjson --only links',
    status: 1,
    stderr: /cut\.ndjson\.gz: the packed data end too early: the file is cut off\n$/,
    stdout: records(all => {
      const [last] = all.splice(-1)
      expect(last).toMatchObject({ source: { index: all.length }, error: { code: 'unpacking-failed' } })
      expect(all.length).toBeGreaterThan(1000)
      expect(all.map(({ source }) => source.id)).toEqual(zeroTo(all.length))
    }),
  },
  {
    args: '~/damaged.txt.gz ~/storm.txt -f ndjson',
    status: 1,
    stderr: /damaged\.txt\.gz: it cannot be unpacked: the data are damaged\n$/,
    stdout: names(['damaged.txt.gz', 'storm.txt']),
  },

  { args: '~/dump.ndjson --split (', status: 2, stderr: /--split '\(': invalid regular expression/ },
  { args: '~/dump.ndjson --table quotes', status: 2, stderr: /--table belongs to --format csv\n$/ },
  {
    args: '~/dump.ndjson -f csv --table links --only quotes,dates',
    status: 2,
    stderr: /^copydesk: --table links would be empty: --only leaves links out\n$/,
  },
  {
    args: '~/dump.ndjson -f csv --only structure',
    status: 2,
    stderr: /^copydesk: --format csv has tables of quotes, entities, dates, links, and --only asks for none of them\n$/,
  },
  { args: '~/dump.ndjson --resume', status: 2, stderr: /--resume needs an --out-dir/ },
  { args: '~/dump.ndjson --jobs 0', status: 2, stderr: /--jobs '0': it must be 1 or more/ },
  { args: '~/dump.ndjson --out-dir ~/out -o ~/x', status: 2, stderr: /cannot be used with/ },
]

describe.each(Object.entries(hosts))('%s', (_, run) => {
  const inRoot = async (args: string, stdin: string | Uint8Array = ''): Promise<Result> => {
    const result = await run({ stdin, args: args === '' ? [] : args.split(' ').map(arg => arg.replace(/^~/, root)) })
    return { ...result, stderr: result.stderr.replaceAll(root, '~') }
  }
  const read = (name: string): string => readFileSync(join(root, name), 'utf8')

  test.concurrent.each(cases)('copydesk $args', async ({ args, stdin, status = 0, stdout = /^$/, stderr = /^$/ }) => {
    const result = await inRoot(args, stdin)
    expect(result.stderr).toMatch(stderr)
    expect(result.stderr).not.toMatch(/\n +at /)
    if (stdout instanceof RegExp) expect(result.stdout).toMatch(stdout)
    else stdout(result.stdout)
    expect(result.status).toBe(status)
  })

  test('--rejects takes what failed, and standard output the rest', async () => {
    const { status, stdout } = await inRoot('~/faulty.ndjson -f ndjson --rejects ~/rejects.ndjson')
    expect(status).toBe(1)
    ids([0, 4])(stdout)
    records(all =>
      expect(all.map(({ error }) => error.code)).toEqual([
        'json-invalid',
        'text-missing',
        'text-not-a-string',
        'json-invalid',
      ]),
    )(read('rejects.ndjson'))
    rmSync(join(root, 'rejects.ndjson'))
  })

  test('--output: the name says the format and whether it is packed', async () => {
    const { stdout } = await inRoot('~/dump.ndjson -f ndjson')
    expect(await inRoot('~/dump.ndjson -o ~/out.ndjson.gz')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(gunzipSync(readFileSync(join(root, 'out.ndjson.gz'))).toString()).toBe(stdout)
    rmSync(join(root, 'out.ndjson.gz'))
  })

  test('--out-dir holds a file for each record, and --resume leaves them alone', async () => {
    const out = join(root, 'out')
    expect(await inRoot('~/dump.ndjson ~/storm.txt ~/records.ndjson --out-dir ~/out')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    const made = (): string[] =>
      readdirSync(out, { recursive: true, encoding: 'utf8' })
        .filter(name => statSync(join(out, name)).isFile())
        .sort()
    const before = made()
    expect(before).toHaveLength(22)
    expect(
      before.filter(name => !/(?:dump\.ndjson\/0000000\d\d|storm\.txt|records\.ndjson\/000000000)\.json$/.test(name)),
    ).toEqual([])
    const seventh = before.find(name => name.endsWith('dump.ndjson/000000007.json'))!
    expect(JSON.parse(readFileSync(join(out, seventh), 'utf8')).source.id).toBe(7)
    rmSync(join(out, seventh))
    const kept = before.find(name => name.endsWith('000000008.json'))!
    writeFileSync(join(out, kept), 'kept')
    expect((await inRoot('~/dump.ndjson ~/storm.txt ~/records.ndjson --out-dir ~/out --resume')).status).toBe(0)
    expect(made()).toEqual(before)
    expect(readFileSync(join(out, kept), 'utf8')).toBe('kept')
    expect(existsSync(join(root, 'etc'))).toBe(false)
    rmSync(out, { recursive: true })
  })
})

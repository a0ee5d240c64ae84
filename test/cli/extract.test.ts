import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { type Call, hosts, type Result } from './hosts.ts'

const files: Readonly<Record<string, string | Uint8Array>> = {
  'storm.txt': 'Harbour closed\n\n“We lost the pier,” said Marta Vell.\n',
  'calm.txt': 'The sea at Orrin Bay was calm.\n',
  '2026-03-09-storm.txt': 'The storm came on Sunday.\n',
  'empty.txt': '',
  'blank.txt': ' \n\n',
  'photo.jpg': Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
  'windows.txt': Buffer.from('\x93We lost,\x94 said Andr\xe9.', 'latin1'),
  'broken.txt': Buffer.concat([Buffer.from('“We lost,” said André'), Buffer.from([0xe2, 0x80]), Buffer.from(' Vell.')]),
  'utf16le.txt': Buffer.from('\ufeff“Ja,” said Jan.', 'utf16le'),
  'utf16be.txt': Buffer.from('\ufeff“Ja,” said Jan.', 'utf16le').swap16(),
  'utf16-bare.txt': Buffer.from('He said no to all of them.', 'utf16le'),
  'bom.txt': '\ufeffMarta Vell spoke.',
  'nul.txt': `The pier${'\0'} is gone. ${'It was a long night for the harbour. '.repeat(10)}`,
  'escape.txt': 'He said “\u001b[31mred\u009b\u202e\u2028”.',
  'no-articles/readme.md': '# Nothing',
  'folder/b.txt': 'Bell Island.',
  'folder/a.txt': 'Amber Point.',
  'folder/deep/c.txt': 'Crane Hill.',
  'folder/.hidden.txt': 'Not seen.',
  'kept.json': 'what was there\n',
}

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  symlinkSync(join(root, 'folder'), join(root, 'folder/deep/loop'))
})
afterAll(() => rmSync(root, { recursive: true }))

/** `~/` in an argument is the folder of the files above. */
interface Case extends Omit<Call, 'args'> {
  readonly args: string
  readonly status?: number
  /** What standard output must hold; empty if not said. */
  readonly stdout?: RegExp | ((stdout: string) => void)
  readonly stderr?: RegExp
}

const json = (check: (record: any) => void) => (stdout: string) => check(JSON.parse(stdout))
const lines = (check: (records: any[]) => void) => (stdout: string) =>
  check(
    stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
  )
const paths = (records: any[]): string[] => records.map(record => record.source.path.slice(root.length + 1))

const cases: readonly Case[] = [
  // What comes out
  {
    args: '~/storm.txt',
    stdout: json(record =>
      expect(record).toMatchObject({
        schemaVersion: '1.1.0',
        source: { path: join(root, 'storm.txt') },
        offsets: 'utf16',
      }),
    ),
  },
  { args: '~/storm.txt', stdout: /^\{\n {2}"schemaVersion"[\s\S]*\n\}\n$/ },
  { args: 'extract ~/storm.txt --format json', stdout: /^\{\n/ },
  { args: '--format ndjson ~/storm.txt', stdout: /^\{.*\}\n$/ },
  { args: '~/storm.txt -f yaml', stdout: /^schemaVersion: 1\.1\.0\nsource: \{ path: .*\}\n/ },
  { args: '', stdin: files['storm.txt']!, stdout: json(record => expect(record.source).toEqual({ path: '-' })) },
  { args: '-', stdin: files['storm.txt']!, stdout: json(record => expect(record.source).toEqual({ path: '-' })) },
  {
    args: '~/storm.txt - ~/calm.txt',
    stdin: 'Hello.',
    stdout: json(records => expect(records.map((record: any) => record.source.index)).toEqual([0, 1, 2])),
  },
  { args: '~/storm.txt ~/calm.txt', stdout: /^\[\n {2}\{\n[\s\S]*\n {2}\},\n {2}\{\n[\s\S]*\n {2}\}\n\]\n$/ },
  {
    args: '~/storm.txt ~/calm.txt -f yaml',
    stdout: stdout =>
      expect(parseAllDocuments(stdout).map(document => (document as any).toJS().source.index)).toEqual([0, 1]),
  },
  {
    args: '~/folder -f ndjson',
    stdout: lines(records => expect(paths(records)).toEqual(['folder/a.txt', 'folder/b.txt', 'folder/deep/c.txt'])),
  },
  {
    args: '~/no-articles --ext md,txt',
    stdout: json(records => expect(paths(records)).toEqual(['no-articles/readme.md'])),
  },
  {
    args: '~/storm.txt --only dates,links',
    stdout: json(record =>
      expect(Object.keys(record)).toEqual(['schemaVersion', 'source', 'offsets', 'dates', 'links', 'notes']),
    ),
  },
  {
    args: '~/storm.txt --date 2026-03-09',
    stdout: json(record => expect(record.published).toEqual({ date: '2026-03-09', from: 'flag' })),
  },
  {
    args: '~/2026-03-09-storm.txt',
    stdout: json(record => expect(record.published).toEqual({ date: '2026-03-09', from: 'file-name' })),
  },
  {
    args: '~/2026-03-09-storm.txt -d 2026-03-10',
    stdout: json(record => expect(record.published.date).toBe('2026-03-10')),
  },
  { args: '~/storm.txt --offsets codepoints', stdout: json(record => expect(record.offsets).toBe('codepoints')) },
  {
    args: '~/storm.txt --min-confidence 0.5',
    stdout: json(record => expect(record.quotes[0].confidence).toBeGreaterThanOrEqual(0.5)),
  },
  { args: '~/storm.txt --min-confidence 1', stdout: json(record => expect(record.quotes).toEqual([])) },
  { args: '~/storm.txt --min-confidence 2', status: 2, stderr: /from 0 to 1/ },
  { args: '--version', stdout: /^\d+\.\d+\.\d+\n$/ },
  { args: '--help', stdout: /Examples:[\s\S]*Streams:[\s\S]*Exit status:/ },
  {
    args: 'help',
    stdout: /Usage: copydesk \[extract\][\s\S]*extract.*\n *view.*\n *check.*\n *score.*\n *explain.*\n *schema/,
  },
  { args: 'help schema', stdout: /Usage: copydesk schema/ },
  {
    args: 'schema',
    stdout: json(schema => expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')),
  },
  { args: '~/storm.txt --color always', stdout: /\u001b\[34m"schemaVersion"\u001b\[39m: / },
  { args: '~/storm.txt -f yaml --color always', stdout: /\u001b\[34mschemaVersion\u001b\[39m: / },
  // A pipe is coloured only where --color says so: with FORCE_COLOR, jq would not read it.
  { args: '~/storm.txt', env: { FORCE_COLOR: '1' }, stdout: /^[^\u001b]+$/ },
  { args: '~/storm.txt', env: { CLICOLOR_FORCE: '1' }, stdout: /^[^\u001b]+$/ },
  { args: '~/storm.txt', env: { FORCE_COLOR: '1', NO_COLOR: '1' }, stdout: /^[^\u001b]+$/ },
  { args: '~/storm.txt --color never', env: { CLICOLOR_FORCE: '1' }, stdout: /^[^\u001b]+$/ },

  // Odd, but read
  {
    args: '~/empty.txt',
    stdout: json(record => expect(record.notes[0].code).toBe('empty')),
    stderr: /^copydesk: ~\/empty\.txt: note: there is no text in it\n$/,
  },
  { args: '~/blank.txt -q', stdout: json(record => expect(record.notes[0].code).toBe('empty')) },
  { args: '', stdin: '', stdout: /^\{/, stderr: /^copydesk: standard input: note: there is no text in it\n$/ },
  {
    args: '~/windows.txt',
    stdout: json(record => expect(record.notes[0].code).toBe('encoding-guessed')),
    stderr: /windows\.txt: note: it is not UTF-8: read as Windows-1252/,
  },
  { args: '~/windows.txt --encoding windows-1252', stdout: json(record => expect(record.notes).toEqual([])) },
  {
    args: '~/broken.txt',
    stdout: json(record => expect(record.notes[0].code).toBe('encoding-broken')),
    stderr: /broken utf-8: 1 character replaced by U\+FFFD/,
  },
  { args: '~/utf16le.txt ~/utf16be.txt', stdout: json(records => expect(records).toHaveLength(2)) },
  { args: '~/utf16-bare.txt --encoding utf-16le', stdout: json(record => expect(record.notes).toEqual([])) },
  { args: '~/bom.txt', stdout: json(record => expect(record.notes).toEqual([])) },
  {
    args: '~/nul.txt',
    stdout: json(record => expect(record.notes[0].code).toBe('nul-characters')),
    stderr: /nul\.txt: note: it holds 1 NUL character\n$/,
  },
  { args: '~/escape.txt', stdout: /^[^\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e]+$/ },
  { args: '~/escape.txt -f yaml', stdout: /^[^\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e]+$/ },

  // Could not be read: status 1, and the others come out
  { args: '~/missing.txt', status: 1, stderr: /^copydesk: ~\/missing\.txt: there is no such file or folder\n$/ },
  {
    args: '~/missing.txt ~/storm.txt',
    status: 1,
    stdout: json(records => expect(paths(records)).toEqual(['storm.txt'])),
    stderr: /^copydesk: ~\/missing\.txt: .*\n$/,
  },
  { args: '~/missing.txt ~/also-missing.txt', status: 1, stdout: /^\[\]\n$/, stderr: /missing/ },
  {
    args: '~/missing.txt ~/storm.txt -f ndjson',
    status: 1,
    stderr: /missing/,
    stdout: lines(([failed, read]) => {
      expect(failed).toEqual({
        source: { path: join(root, 'missing.txt'), index: 0 },
        error: { code: 'not-found', message: 'there is no such file or folder' },
      })
      expect(read.source.index).toBe(1)
    }),
  },
  {
    args: '~/storm.txt  ~/calm.txt -q',
    status: 1,
    stdout: json(records => expect(records).toHaveLength(2)),
    stderr: /^copydesk: '': there is no such file or folder\n$/,
  },
  {
    args: 'chekc',
    status: 1,
    stderr:
      /^copydesk: there is no command "chekc", so it is taken for a file; did you mean "check"\?\ncopydesk: chekc: there is no such file or folder\n$/,
  },
  { args: '~/storm.txt/below.txt', status: 1, stderr: /no such file/ },
  { args: '~/no-articles', status: 1, stdout: /^\[\]\n$/, stderr: /no-articles: the folder holds no \.txt file\n$/ },
  {
    args: '~/photo.jpg ~/storm.txt',
    status: 1,
    stdout: json(records => expect(paths(records)).toEqual(['storm.txt'])),
    stderr: /photo\.jpg: it is not text\n$/,
  },
  { args: '~/utf16-bare.txt', status: 1, stderr: /looks like UTF-16: try --encoding utf-16le\n$/ },
  { args: '~/mis\u001b[31m\nsing.txt', status: 1, stderr: /^copydesk: ~\/mis\\u001b\[31m\\nsing\.txt: .*\n$/ },

  // Wrong usage: status 2, and nothing is read
  {
    args: '~/storm.txt --colour never',
    status: 2,
    stderr: /^copydesk: unknown option '--colour' \(Did you mean --color\?\); see copydesk --help\n$/,
  },
  {
    args: '~/storm.txt --date 2026-02-30',
    status: 2,
    stderr:
      /^copydesk: --date '2026-02-30': it must be a day of the calendar, written YYYY-MM-DD; see copydesk --help\n$/,
  },
  { args: '~/storm.txt --date yesterday', status: 2, stderr: /--date 'yesterday': it must/ },
  {
    args: '~/storm.txt --format xml',
    status: 2,
    stderr: /^copydesk: --format 'xml': allowed choices are json, yaml, ndjson, csv; see/,
  },
  { args: '~/storm.txt --only quotes,verbs', status: 2, stderr: /allowed choices are structure, quotes/ },
  { args: '~/storm.txt --only ,', status: 2, stderr: /allowed choices/ },
  { args: '~/storm.txt --encoding klingon', status: 2, stderr: /try utf-8/ },
  { args: '~/storm.txt --output', status: 2, stderr: /argument missing/ },
  {
    args: 'schema too much',
    status: 2,
    stderr: /^copydesk: too many arguments\. Expected 1 argument but got 2; see copydesk schema --help\n$/,
  },
  {
    args: '~/storm.txt --output ~/nowhere/out.json',
    status: 2,
    stderr: /^copydesk: ~\/nowhere\/out\.json: cannot be written: its folder does not exist\n$/,
  },
  {
    args: '~/storm.txt --format json --output ~/folder/../storm.txt',
    status: 2,
    stderr: /storm\.txt: it is read, and would be lost: write to another file\n$/,
  },
  { args: 'view ~/storm.txt --html --output ~/storm.txt', status: 2, stderr: /it is read, and would be lost/ },
  {
    args: '~/storm.txt --out-dir ~/calm.txt',
    status: 2,
    stderr: /^copydesk: ~\/calm\.txt: cannot be written: a file is there already\n$/,
  },
  {
    args: '~/storm.txt --out-dir ~/calm.txt/below',
    status: 2,
    stderr: /below: cannot be written: its folder is a file\n$/,
  },
  { args: '~/storm.txt --output ~/folder', status: 2, stderr: /it is a folder\n$/ },
  { args: '~/storm.txt --output ~/storm.txt/out.json', status: 2, stderr: /its folder is a file\n$/ },
]

describe.each(Object.entries(hosts))('%s', (_, run) => {
  const inRoot = async ({ args, ...rest }: Pick<Case, 'args' | 'stdin' | 'env'>): Promise<Result> => {
    const result = await run({ ...rest, args: args === '' ? [] : args.split(' ').map(arg => arg.replace(/^~/, root)) })
    return { ...result, stderr: result.stderr.replaceAll(root, '~') }
  }

  test.concurrent.each(cases)('copydesk $args', async ({ status = 0, stdout = /^$/, stderr = /^$/, ...call }) => {
    const result = await inRoot(call)
    expect(result.stderr).toMatch(stderr)
    expect(result.stderr).not.toMatch(/\n +at /)
    if (stdout instanceof RegExp) expect(result.stdout).toMatch(stdout)
    else stdout(result.stdout)
    expect(result.status).toBe(status)
  })

  test('--output writes what standard output would hold, and leaves nothing else behind', async () => {
    const before = readdirSync(root)
    const direct = await inRoot({ args: '~/storm.txt -f yaml' })
    expect(await inRoot({ args: '~/storm.txt -f yaml -o ~/out.yaml' })).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(root, 'out.yaml'), 'utf8')).toBe(direct.stdout)
    expect(parse(direct.stdout)).toMatchObject({ offsets: 'utf16' })
    rmSync(join(root, 'out.yaml'))
    expect(readdirSync(root)).toEqual(before)
  })

  test('--output leaves the old file where nothing could be read', async () => {
    expect((await inRoot({ args: '~/missing.txt -o ~/kept.json' })).status).toBe(1)
    expect(readFileSync(join(root, 'kept.json'), 'utf8')).toBe('what was there\n')
  })
})

import {
  linkSync,
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
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { safeName } from '../../src/cli/record-files.ts'
import { loadConfig } from '../../src/config.ts'
import { hosts } from './hosts.ts'

const article = '“We lost the pier,” said Marta Vell.\n'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-edges-'))
  for (const name of ['art.txt', 'news/a.txt', 'news/deep/b.txt']) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), article)
  }
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (name: string, text: string): void => writeFileSync(join(root, name), text)
const read = (name: string): string => readFileSync(join(root, name), 'utf8')
async function run(line: string, more: { stdin?: string; env?: Record<string, string> } = {}) {
  const args = line === '' ? [] : line.split(' ').map(arg => arg.replaceAll('~', root))
  const { status, stdout, stderr } = await hosts['in process']!({ args, ...more })
  return { status, stdout, stderr: stderr.replaceAll(root, '~') }
}

describe('a file that is read is never overwritten, whatever named it', () => {
  test.for([
    '~/art.txt -o ~/art.txt',
    '~/link.txt -o ~/art.txt',
    '~/art.txt -o ~/link.txt',
    '~/art.txt -o ~/hard.txt',
    '~/ -o ~/news/a.txt',
    '~/news/*.txt -o ~/news/a.txt',
    '--files-from ~/list -o ~/art.txt',
    '--files-from ~/list -o ~/list',
    '~/art.txt -f ndjson --rejects ~/art.txt',
    'check ~/art.txt --reporter json=~/art.txt',
    'check ~/news --reporter json=~/news/deep/b.txt',
    'view ~/link.txt --html -o ~/art.txt',
  ])('%s', async line => {
    symlinkSync(join(root, 'art.txt'), join(root, 'link.txt'))
    linkSync(join(root, 'art.txt'), join(root, 'hard.txt'))
    write('list', `${root}/art.txt\n`)
    const before = readdirSync(root, { recursive: true })
    expect(await run(`${line} -f json`.replace(/^(check.*|view.*|.*-f ndjson.*) -f json$/, '$1'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/it is read, and would be lost/),
    })
    expect(read('art.txt')).toBe(article)
    expect(read('news/a.txt')).toBe(article)
    expect(readdirSync(root, { recursive: true })).toEqual(before)
  })

  test.for([
    ['~/art.txt -o ~/x.json --rejects ~/x.json', '--output and --rejects'],
    ['check ~/art.txt --reporter json=~/x --reporter junit=~/x', '--reporter json and --reporter junit'],
  ])('nor are two outputs one file: %s', async ([line, flags]) => {
    expect(await run(line!)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`${flags} name the same file`),
    })
  })

  test('another file may be replaced', async () => {
    write('out.json', 'old')
    expect((await run('~/art.txt -o ~/out.json')).status).toBe(0)
    expect(read('out.json')).toContain('Marta Vell')
  })
})

describe('colour', () => {
  const forced = { env: { FORCE_COLOR: '1', CLICOLOR_FORCE: '1' } }
  test.for(['json', 'yaml', 'ndjson'])('never goes into a file, nor into a pipe: %s', async format => {
    expect((await run(`~/art.txt -f ${format} -o ~/out --color always`, forced)).status).toBe(0)
    expect(read('out')).not.toContain('\u001b')
    expect((await run(`~/art.txt -f ${format}`, forced)).stdout).not.toContain('\u001b')
    expect((await run(`~/art.txt -f ${format} --color always`)).stdout).toContain('\u001b')
  })
})

describe('--out-dir', () => {
  test('every path has a name of its own, below the folder', () => {
    const paths = [
      '../p/x.txt',
      '__/p/x.txt',
      '%2E%2E/p/x.txt',
      '.h/x',
      '_h/x',
      'h/.x',
      'a\nb',
      'a\\nb',
      'a%0Ab',
      '-',
      'standard-input',
      '..x',
      'x..',
      '\u202ex',
    ]
    const names = paths.map(safeName)
    expect(new Set(names).size).toBe(paths.length)
    for (const name of names) expect(name).not.toMatch(/(?:^|\/)\.|\n/)
  })

  test('a folder in the way of one record costs that record', async () => {
    mkdirSync(join(root, 'out'), { recursive: true })
    const first = join(root, 'out', safeName(join(root, 'art.txt')))
    mkdirSync(`${first}.json/full`, { recursive: true })
    const { status, stderr } = await run('~/art.txt ~/news --out-dir ~/out')
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/cannot be written: it is a folder/),
    })
    const made = readdirSync(join(root, 'out'), { recursive: true, encoding: 'utf8' })
    expect(made.filter(name => statSync(join(root, 'out', name)).isFile())).toHaveLength(2)
  })
})

test('a name that is not UTF-8 is one error, and the rest is read', async () => {
  writeFileSync(Buffer.concat([Buffer.from(`${root}/news/`), Buffer.from([0xe9]), Buffer.from('.txt')]), article)
  const { status, stdout, stderr } = await run('~/news -f ndjson')
  expect(stderr).toMatch(/its name is not UTF-8: rename it\n$/)
  expect(status).toBe(1)
  expect(stdout.trimEnd().split('\n')).toHaveLength(3)
})

describe('what is too large is refused, and the flag is named', () => {
  test.for([
    ['~/large.txt', 'it has 1.1 MB; an article may have 1 MB (--max-size)'],
    ['~/large.ndjson', 'it has 1.1 MB; an article may have 1 MB (--max-size)'],
    ['', 'it has more than 1 MB, which an article may have (--max-size)'],
    ['--split ^never$', 'a part is larger than 1 MB (--max-size): does the pattern of --split match?'],
  ] as const)('%s', async ([line, message]) => {
    const large = 'The pier. '.repeat(120_000)
    write('large.txt', large)
    write('large.ndjson', JSON.stringify({ text: large }))
    const { status, stderr } = await run(`${line} --max-size 1 -j 1 -f ndjson`.trim(), { stdin: large })
    expect(stderr).toContain(message)
    expect(status).toBe(1)
  })
})

describe('flags that would do nothing, or not what was meant', () => {
  test.for([
    ['~/art.txt -o ~/x.parquet', 'no format is written to .parquet'],
    ['~/art.txt -o ~/x.txt', 'no format is written to .txt'],
    ['~/art.txt --null', '--null belongs to --files-from'],
    ['~/art.txt --split ^-$ --from ndjson', '--split cuts text'],
    ['~/art.txt --only qoutes', 'did you mean "quotes"?'],
    ['check --explain quote-unclosd', 'did you mean "quote-unclosed"?'],
    ['chekc', 'did you mean "check"?'],
  ])('%s', async ([line, message]) => {
    const { status, stderr } = await run(line!)
    expect(stderr).toContain(message)
    expect(status).toBeGreaterThan(0)
  })

  test('--only given twice asks for both', async () => {
    const { stdout } = await run('~/art.txt --only quotes --only dates')
    expect(JSON.parse(stdout)).toMatchObject({ quotes: [{}], dates: [] })
    expect(JSON.parse(stdout)).not.toHaveProperty('links')
  })

  test('--ext takes a dot', async () => {
    write('news/c.md', article)
    expect((await run('~/news --ext .md -f ndjson')).stdout).toContain('c.md')
  })
})

describe('one config for all commands and the library', () => {
  const grumphed = '“We lost the pier,” grumphed Marta Vell.\n'
  beforeEach(() => {
    write('art.txt', grumphed)
    write('dump.ndjson', `${JSON.stringify({ words: grumphed, day: '2026-03-09', k: 1 })}\n`)
    write(
      'copydesk.config.yaml',
      'cueVerbs: [grumphed]\nfields: { text: words, date: day }\nkeep: [k]\nonly: [quotes]\n',
    )
  })
  const speaker = { quotes: [{ speaker: { text: 'Marta Vell' } }] }

  test('extract', async () => {
    expect(JSON.parse((await run('~/art.txt')).stdout)).toMatchObject(speaker)
    expect(JSON.parse((await run('~/art.txt')).stdout)).not.toHaveProperty('entities')
    expect(JSON.parse((await run('~/art.txt --no-config')).stdout)).toMatchObject({ entities: [{}] })
    expect(JSON.parse((await run('~/art.txt --only dates')).stdout)).not.toHaveProperty('quotes')
    const [record] = JSON.parse((await run('~/dump.ndjson')).stdout)
    expect(record).toMatchObject({ ...speaker, source: { kept: { k: 1 } }, published: { date: '2026-03-09' } })
  })

  test('check --init and extract agree', async () => {
    expect((await run('check --init ~/art.txt')).status).toBe(0)
    const { stdout } = await run('~/art.txt -f yaml')
    expect(stdout.replace(/^source: .*\n/m, '')).toBe(read('art.expected.yaml'))
  })

  test('view', async () => {
    expect((await run('view ~/art.txt')).stdout).toContain('Marta Vell  ')
  })

  test('loadConfig', async () => {
    expect(await loadConfig(root)).toEqual({ only: ['quotes'], lexicon: { cueVerbs: ['grumphed'] } })
    await expect(loadConfig(join(root, 'none.yaml'))).rejects.toThrow('there is no such config')
  })

  test('paths with different configs are refused', async () => {
    write('news/copydesk.config.yaml', 'only: [dates]\n')
    expect(await run('~/art.txt ~/news')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('name one with --config'),
    })
  })

  test('a config that is a device, or far too large', async () => {
    write('large.yaml', `# ${'x'.repeat(2 ** 20)}`)
    for (const path of ['/dev/zero', join(root, 'large.yaml')])
      expect(await run(`~/art.txt --config ${path}`)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('1 MB at most'),
      })
  })
})

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { type Call, hosts } from '../cli/hosts.ts'
import { hostile } from './results.ts'

const story =
  'Storm takes the harbour wall\n\nThe harbour master of Velm, Jane Doe, met reporters on Monday.\n\n“We lost the wall,” Doe said.\n'

/** A new folder with these files, gone after the test. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-check-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return name => join(root, name)
}

describe.each(Object.entries(hosts))('%s', (_, run) => {
  const check = (args: readonly string[], more: Partial<Call> = {}) => run({ args: ['check', ...args], ...more })

  test('a new user: an article, its record, a changed word, the drift, the new record', async () => {
    const at = folder({ 'storm.txt': story })
    const made = await check(['--init', '--date', '2026-03-09', at('storm.txt')])
    expect(made).toMatchObject({ status: 0, stderr: '' })
    expect(made.stdout).toBe(
      `${at('storm.txt')}\n  made ${at('storm.expected.yaml')}\n\n1 article checked: 1 expected record written\n`,
    )
    expect(parse(readFileSync(at('storm.expected.yaml'), 'utf8')).published).toEqual({
      date: '2026-03-09',
      from: 'flag',
    })

    const clean = await check([at('storm.txt')])
    expect(clean).toEqual({ status: 0, stdout: '1 article checked against its expected record: clean\n', stderr: '' })

    writeFileSync(at('storm.txt'), story.replace('Monday', 'Tuesday').replace(' Doe said', ''))
    const drifted = await check([at('')])
    expect(drifted.status).toBe(1)
    expect(drifted.stdout).toContain(
      '3:56  error  The date “Monday” now reads “Tuesday” and has another value  drift-dates\n',
    )
    expect(drifted.stdout).toContain('│ The harbour master of Velm, Jane Doe, met reporters on Tuesday.\n')
    expect(drifted.stdout).toMatch(/\n +value: 2026-03-09 → 2026-03-(?:03|10)\n/)
    expect(drifted.stdout).toMatch(/The quote “We lost the wall,” has lost its (?:speaker|cue)/)

    expect(await check(['--update', at('storm.txt')])).toMatchObject({ status: 0 })
    expect(await check(['--no-findings', at('storm.txt')])).toMatchObject({ status: 0 })
  })

  test('order and formatting of the expected record do not matter; offsets may be ignored; a part may be enough', async () => {
    const at = folder({ 'storm.txt': story })
    await check(['--init', at('storm.txt')])
    const record = parse(readFileSync(at('storm.expected.yaml'), 'utf8'))
    rmSync(at('storm.expected.yaml'))
    record.entities.reverse()
    writeFileSync(
      at('storm.expected.json'),
      JSON.stringify(record, (_, value) =>
        typeof value === 'object' && value && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      ),
    )
    expect((await check([at('storm.txt')])).status).toBe(0)

    writeFileSync(at('storm.txt'), `\n\n${story}`)
    const moved = await check([at('storm.txt')])
    expect(moved.status).toBe(1)
    expect(moved.stdout.match(/ error /g)).toHaveLength(1)
    expect(moved.stdout).toMatch(
      /From here on \d+ places stand 2 characters later; the words are the same {2}drift-offsets/,
    )
    expect((await check(['--ignore', 'offsets', at('storm.txt')])).status).toBe(0)

    writeFileSync(
      at('storm.expected.json'),
      '{ "quotes": [{ "text": "We lost the wall,", "speaker": { "text": "Doe" } }] }',
    )
    expect((await check([at('storm.txt')])).stdout).toContain('expected-invalid')
    expect((await check(['--partial', at('storm.txt')])).status).toBe(0)
  })

  test('a folder each, with options; a record without its article; an article without its record', async () => {
    const at = folder({
      'a/article.txt': story,
      'a/options.yaml': 'date: 2026-03-09\nrules: { expected-missing: error }\n',
      'b/expected.yaml': 'x',
      'c.txt': story,
      'node_modules/d.txt': story,
    })
    const { status, stdout } = await check([at('')])
    expect(status).toBe(1)
    expect(stdout).toMatch(/a\/article\.txt\n +1:1 +error +An article without an expected record +expected-missing/)
    expect(stdout).toMatch(
      /b\/expected\.yaml\n +1:1 +error +The article of this expected record is missing +article-missing/,
    )
    expect(stdout).toContain('3 articles checked')
  })

  test('config: upward, named, none; what it says holds', async () => {
    const at = folder({
      'copydesk.config.yaml': 'rules: { date-unresolved: error }\n',
      'x/storm.txt': story,
      'other.json': '{ "date": "2026-03-09" }',
      'wrong.yaml': 'nmaes: []',
    })
    expect((await check([at('x/storm.txt')])).status).toBe(1)
    expect((await check([at('x/storm.txt'), '--rule', 'date-unresolved=off'])).status).toBe(0)
    expect((await check([at('x/storm.txt'), '--no-config'])).status).toBe(0)
    expect((await check([at('x/storm.txt'), '--config', at('other.json')])).stdout).toContain('clean')
    expect(await check([at('x/storm.txt'), '--config', at('wrong.yaml')])).toEqual({
      status: 2,
      stdout: '',
      stderr: `copydesk: ${at('wrong.yaml')}: nmaes: unknown key; did you mean "names"?\n`,
    })
    expect(parse((await check(['--print-config', at('x/storm.txt')])).stdout)).toEqual({
      rules: { 'date-unresolved': 'error' },
    })
  })

  test.each([
    [['missing.txt'], /missing\.txt: there is no such file or folder/],
    [['--rule', 'quote-unclosd=off'], /--rule 'quote-unclosd=off': there is no finding/],
    [['--rule', 'quote-unclosed=loud'], /off\|warn\|error/],
    [['--reporter', 'xml'], /allowed choices are stylish, json/],
    [['--reporter', 'tap', '--reporter', 'json'], /standard output/],
    [['--update', '--partial'], /cannot be used with/],
    [['--ignore', 'ids'], /allowed choices are offsets/],
    [['--records', 'missing.ndjson'], /missing\.ndjson: there is no such file/],
    [['--config', 'missing.yaml', '.'], /there is no such config/],
  ])('%j: status 2, and a line', async (args, told) => {
    const { status, stderr } = await check(args)
    expect(status).toBe(2)
    expect(stderr).toMatch(told)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('one path that is missing is status 2; the others are checked', async () => {
    const at = folder({ 'storm.txt': story, 'binary.txt': Uint8Array.from({ length: 999 }, (_, index) => index % 7) })
    const { status, stdout, stderr } = await check([at('storm.txt'), at('none.txt'), at('binary.txt')])
    expect(status).toBe(2)
    expect(stdout).toContain('date-unresolved')
    expect(stdout).toContain('2 failed')
    expect(stderr.trim().split('\n')).toHaveLength(2)
  })

  test('--update and --init refuse to run in CI, unless they are forced', async () => {
    const at = folder({ 'storm.txt': story })
    expect(await check(['--init', at('storm.txt')], { env: { CI: 'true' } })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--force'),
    })
    expect(existsSync(at('storm.expected.yaml'))).toBe(false)
    expect(await check(['--init', '--force', at('storm.txt')], { env: { CI: 'true' } })).toMatchObject({ status: 0 })
    expect(await check(['--update', at('storm.txt')], { env: { CI: '1' } })).toMatchObject({ status: 2 })
  })

  test('an expected record that cannot be written is named', async () => {
    const name = `${'x'.repeat(245)}.txt`
    const at = folder({ [name]: story })
    expect(await check(['--init', at(name), '--no-findings'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/x\.txt: .*x\.expected\.yaml cannot be written \(ENAMETOOLONG\)\n$/),
    })
  })

  test('several reports at once, each whole in its file', async () => {
    const at = folder({ 'storm.txt': story })
    const { stdout } = await check([
      at('storm.txt'),
      '-r',
      'github',
      '-r',
      `junit=${at('report.xml')}`,
      '-r',
      `sarif=${at('report.sarif')}`,
    ])
    expect(stdout).toMatch(
      /^::warning file=.*storm\.txt,line=3,endLine=3,col=56,endColumn=62,title=copydesk%3A date-unresolved::“Monday” cannot/,
    )
    expect(readFileSync(at('report.xml'), 'utf8')).toMatch(/^<\?xml[^]*<\/testsuites>\n$/)
    expect(JSON.parse(readFileSync(at('report.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  })

  test('standard input is an article like others', async () => {
    expect(await check(['-', '--date', '2026-03-09'], { stdin: story })).toMatchObject({
      status: 0,
      stdout: '1 article checked, none against an expected record: clean\n',
    })
    expect(await check(['-'], { stdin: '' })).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^standard input\n.*article-empty/),
    })
  })

  test('records made earlier: whole, and not', async () => {
    const at = folder({ 'storm.txt': story, 'empty.txt': '' })
    const { stdout } = await run({ args: [at('storm.txt'), at('none.txt'), '--format', 'ndjson'] })
    const good = stdout.split('\n')[0]!
    const lines = [
      good,
      '',
      stdout.split('\n')[1]!,
      '{',
      good.replace('"kind":"direct"', '"kind":"shouted"'),
      good.replace('"offsets"', '"offset"'),
      good.replace(/"entity":"e\d+"/, '"entity":"e99"'),
    ]
    const records = at('out.ndjson.gz')
    writeFileSync(records, gzipSync(lines.join('\n')))
    expect(await check(['--records', '-'], { stdin: `${good}\n\n${good}\n` })).toEqual({
      status: 0,
      stdout: '2 records checked: clean\n',
      stderr: '',
    })
    const wrong = await check(['--records', records, '-r', 'json'])
    expect(wrong.status).toBe(1)
    expect(JSON.parse(wrong.stdout).summary).toMatchObject({ errors: 4, records: 6 })
    const told = JSON.parse(wrong.stdout).articles.map(
      ({ findings }: { findings: { line: number; message: string }[] }) =>
        findings.map(({ line, message }) => `${line} ${message}`).join(),
    )
    expect(told).toEqual([
      expect.stringMatching(/^4 it is not JSON/),
      expect.stringMatching(/^5 quotes\[0\]\.kind: .*direct, mixed, indirect/),
      expect.stringMatching(/^6 .*offset/),
      '7 quote q1: there is no entity e99',
    ])
  })

  test('--explain prints the page of a finding', async () => {
    expect((await check(['--explain', 'quote-unclosed'])).stdout).toMatch(/^# quote-unclosed\n/)
  })
})

test('names and words that would command a terminal or a runner are shown, not obeyed', async () => {
  const names = ['::error::x.txt', '\u001b[31m.txt', 'a\n::set-env name=X::y.txt', '##[add-mask]x.txt']
  const at = folder(
    Object.fromEntries(
      names.map((name, index) => [
        name,
        `Title ${index}\n\nOn Monday “${hostile[index + 5]!}” it rained, ##[error]x said.\n::stop-commands::x`,
      ]),
    ),
  )
  for (const reporter of ['stylish', 'github', 'tap', 'json', 'junit', 'sarif']) {
    const { stdout } = await hosts['in process']!({ args: ['check', at(''), '-r', reporter, '--no-config'] })
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]|##\[/)
    if (reporter !== 'github') expect(stdout).not.toMatch(/^\s*::/m)
  }
})

test('more articles than a thread is worth: on one core and on two, in the same order', async () => {
  const at = folder({})
  const slugs = ['harbour-strike', 'mayor-questions', 'cup-final']
  for (let index = 0; index < 120; index++)
    cpSync(
      join(import.meta.dirname, '../../fixtures/articles', slugs[index % 3]!, 'article.txt'),
      at(`${String(index).padStart(3, '0')}.txt`),
    )
  const results = await Promise.all(
    ['1', '2'].map(jobs => hosts['the built bin']!({ args: ['check', at(''), '-j', jobs, '-r', 'json'] })),
  )
  expect(results[0]!.stdout).toBe(results[1]!.stdout)
  expect(JSON.parse(results[0]!.stdout).articles.map(({ path }: { path: string }) => path)).toEqual(
    Array.from({ length: 120 }, (_, index) => at(`${String(index).padStart(3, '0')}.txt`)),
  )
}, 60_000)

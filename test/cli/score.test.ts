import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { hosts } from './hosts.ts'

const root = mkdtempSync(join(tmpdir(), 'copydesk-score-'))
afterAll(() => rmSync(root, { recursive: true }))
const write = (name: string, ...lines: unknown[]): void =>
  writeFileSync(join(root, name), lines.map(line => `${JSON.stringify(line)}\n`).join(''))
const text = 'The pier was lost on Monday.'
write('gold.jsonl', {
  id: 'a',
  text,
  published: '2026-03-09',
  gold: { dates: [{ start: 21, end: 27, type: 'DATE', value: '2026-03-09' }] },
})
write('predictions.jsonl', { id: 'a', dates: [{ start: 21, end: 27, type: 'DATE', value: '2026-03-02' }] })
write('nothing.jsonl')
write('wrong.jsonl', { id: 'a', text, gold: {} }, { id: 'b' })

const cases: readonly { args: string; status?: number; stdout?: RegExp; stderr?: RegExp }[] = [
  { args: 'score gold.jsonl', stdout: /^1 text\n\nfigure +value\ndates\.gold +1\n/ },
  {
    args: 'score gold.jsonl --predictions predictions.jsonl',
    stdout: /dates\.strict\.f1 +1\.0000\n[\s\S]*dates\.value\.f1 +0\.0000\n/,
  },
  {
    args: 'score gold.jsonl --predictions predictions.jsonl --errors 1',
    stdout: /\na: value 2026-03-09, not 2026-03-02: …The pier was lost on \[\[Monday]]\.…\n$/,
  },
  {
    args: 'score gold.jsonl --predictions nothing.jsonl --format json --errors 5',
    stdout: /"dates\.value\.f1": 0,?\n[\s\S]*"words": "Monday"/,
  },
  { args: 'score --help', stdout: /Usage: copydesk score \[options\] <gold>/ },
  { args: 'score', status: 2, stderr: /missing required argument 'gold'/ },
  { args: 'score missing.jsonl', status: 2, stderr: /missing\.jsonl: there is no such file\n$/ },
  { args: 'score nothing.jsonl', status: 2, stderr: /there is no annotated text in it\n$/ },
  { args: 'score wrong.jsonl', status: 2, stderr: /wrong\.jsonl, line 2: text: .*\n$/ },
  {
    args: 'score gold.jsonl --errors some',
    status: 2,
    stderr: /--errors 'some': it must be a whole number; see copydesk score --help/,
  },
]

describe.each(Object.entries(hosts))('%s', (_, run) => {
  test.each(cases)('copydesk $args', async ({ args, status = 0, stdout = /^$/, stderr = /^$/ }) => {
    const result = await run({ args: args.split(' ').map(arg => (arg.endsWith('.jsonl') ? join(root, arg) : arg)) })
    expect(result.stdout).toMatch(stdout)
    expect(result.stderr).toMatch(stderr)
    expect(result.stderr).not.toMatch(/\n +at /)
    expect(result.status).toBe(status)
  })
})

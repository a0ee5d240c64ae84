import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')
const bin = join(root, 'bin/copydesk.js')
const yaml = (name: string) => parse(readFileSync(join(root, name), 'utf8'))

/** Runs the action's own step in a folder, as the runner does. */
function step(cwd: string, paths: string, args = '') {
  const { run, env, shell } = yaml('action.yml').runs.steps.find(({ name }: { name: string }) => name === 'Check')
  expect(shell).toBe('bash')
  expect(Object.keys(env)).toEqual(['COPYDESK_PATHS', 'COPYDESK_ARGS', 'COPYDESK_BIN'])
  return spawnSync('bash', ['-eo', 'pipefail', '-c', run], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], CI: 'true', COPYDESK_PATHS: paths, COPYDESK_ARGS: args, COPYDESK_BIN: bin },
  })
}

test('the action checks what it is given, reports to the pull request, and runs nothing that stands in its inputs', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'copydesk-action-'))
  writeFileSync(join(cwd, 'two words.txt'), 'The bridge\n\nThe bridge closed on Tuesday, March 13, 2022.\n')
  try {
    const result = step(cwd, 'two words.txt\n\n$(touch pwned).txt\n', '--reporter junit=report.xml')
    expect(result.stdout).toMatch(
      /^::error file=two words\.txt,line=3,.*title=copydesk%3A weekday-contradicts-date::2022-03-13 is a Sunday, not a Tuesday$/m,
    )
    expect(result.stderr).toContain('$(touch pwned).txt: there is no such file')
    expect(result.status).toBe(2)
    expect(readFileSync(join(cwd, 'report.xml'), 'utf8')).toContain('<failure')
    expect(spawnSync('ls', [cwd], { encoding: 'utf8' }).stdout.trim().split('\n')).toEqual([
      'report.xml',
      'two words.txt',
    ])
  } finally {
    rmSync(cwd, { recursive: true })
  }
})

test('the pre-commit hook runs what the package gives, on articles and their records', () => {
  const [hook] = yaml('.pre-commit-hooks.yaml')
  expect(hook).toMatchObject({ id: 'copydesk-check', entry: 'copydesk check --', language: 'node' })
  expect(Object.keys(yaml('package.json').bin)).toEqual(['copydesk'])
  const files = new RegExp(hook.files)
  for (const name of ['storm.txt', 'a/storm.expected.yaml', 'expected.json', 'storm/expected.yml'])
    expect(files.test(name), name).toBe(true)
  for (const name of ['unexpected.yaml', 'storm.md', 'options.yaml']) expect(files.test(name), name).toBe(false)
})

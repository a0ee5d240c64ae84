import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const { version } = JSON.parse(execFileSync('git', ['show', 'HEAD:package.json'], { cwd: root, encoding: 'utf8' }))

/** pre-commit does the same: npm builds the sources as for global use, without what builds them. */
test('the sources, installed for global use from git, give the command', () => {
  const prefix = mkdtempSync(join(tmpdir(), 'copydesk-install-'))
  onTestFinished(() => rmSync(prefix, { recursive: true }))
  execFileSync('npm', ['install', '--global', '--install-links', '--prefix', prefix, `git+file://${root}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  expect(execFileSync(join(prefix, 'bin/copydesk'), ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`)
}, 300_000)

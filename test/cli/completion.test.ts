import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hosts } from './hosts.ts'

/** How each shell is started without its user's files, and what it is told before it is sourced. */
const shells = {
  bash: { start: 'bash --norc --noprofile -i', before: 'copydesk() { echo "GOT $*."; }' },
  zsh: { start: 'zsh -f -i', before: 'autoload -U compinit; compinit -u -D; copydesk() { echo "GOT $*."; }' },
  fish: { start: 'fish --no-config -i', before: 'function copydesk; echo "GOT $argv."; end' },
} as const

/** What is typed, with the tab key, and what the command then gets; zsh joins an option and its value. */
const typed: readonly [keys: string, got: string][] = [
  ['copydesk che\t--expl\tquote-uncl\t', 'check --explain quote-unclosed'],
  ['copydesk --form\tcs\t', '--format csv'],
  ['copydesk check --reporter=sar\t', 'check --reporter sarif'],
  ['copydesk schema conf\t', 'schema config'],
  ['copydesk view stor\t--htm\t', 'view storm.txt --html'],
  ['copydesk stor\t', 'storm.txt'],
]

/** Runs where the shell is, and `script`, which gives it a terminal; says so where they are not. */
function testIn(shell: string) {
  if ([shell, 'script'].every(tool => spawnSync(tool, ['--version']).status === 0)) return test
  console.warn(`COMPLETION: ${shell} or script is not here, its completion is not tried`)
  return test.skip
}

for (const [shell, { start, before }] of Object.entries(shells))
  testIn(shell)(
    `${shell} completes commands, options, their values and files`,
    async () => {
      const cwd = mkdtempSync(join(tmpdir(), 'copydesk-completion-'))
      onTestFinished(() => rmSync(cwd, { recursive: true }))
      writeFileSync(join(cwd, 'storm.txt'), 'It rained.')
      writeFileSync(join(cwd, 'script'), (await hosts['the built bin']!({ args: ['completion', shell] })).stdout)
      const child = spawn('script', ['-qec', start, '/dev/null'], {
        cwd,
        env: { PATH: process.env['PATH'], HOME: cwd, TERM: 'xterm' },
      })
      let shown = ''
      child.stdout.on('data', chunk => {
        shown += chunk
      })
      child.stdin.write([before, 'source ./script', ...typed.map(([keys]) => keys), 'exit', ''].join('\n'))
      await new Promise(resolve => child.on('close', resolve))
      const got = Array.from(shown.matchAll(/GOT ([\w .=-]*)\./g), ([, words]) => words!.replaceAll('=', ' ').trim())
      expect(got).toEqual(typed.map(([, words]) => words))
    },
    60_000,
  )

test('another shell is none of ours', async () => {
  expect(await hosts['in process']!({ args: ['completion', 'tcsh'] })).toEqual({
    status: 2,
    stdout: '',
    stderr: "copydesk: 'tcsh': allowed choices are bash, zsh, fish; see copydesk completion --help\n",
  })
})

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { failureCodes } from '../src/input/failure.ts'

const root = join(import.meta.dirname, '..')
const bin = join(root, 'bin/copydesk.js')
const read = (name: string): string => readFileSync(join(root, name), 'utf8')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name)),
]

/** The blocks of a page in a language, without their fences. */
const blocks = (page: string, language: string): string[] =>
  Array.from(read(page).matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm')), ([, block]) => block!)

/** A folder that holds the article of the README. */
function desk(): (line: string) => string {
  const cwd = mkdtempSync(join(tmpdir(), 'copydesk-docs-'))
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  writeFileSync(join(cwd, 'storm.txt'), blocks('README.md', 'text')[0]!)
  return line =>
    spawnSync('bash', ['-c', `copydesk() { "${process.execPath}" "${bin}" "$@"; }; ${line}`], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    }).stdout
}

test('the README shows what comes out', () => {
  const run = desk()
  const [, command] = /What comes out of `(.*)`/.exec(read('README.md'))!
  expect(run(command!)).toBe(blocks('README.md', 'yaml')[0])
})

test('docs/ci.md shows what comes out, from the first check to the new record', () => {
  const run = desk()
  const story = blocks('docs/ci.md', 'console').join('')
  expect(story.match(/^\$ /gm)).toHaveLength(6)
  const played = story
    .split('\n')
    .filter(line => line.startsWith('$ '))
    .map(line => `${line}\n${run(line.slice(2))}`)
  expect(played.join('')).toBe(story)
})

const flag = /(?<=\s)--?[a-z][\w-]*/g
const commands = ['extract', 'view', 'check', 'score', 'explain', 'schema', 'completion']
const helpOf = (command: string): string =>
  spawnSync(process.execPath, [bin, command, '--help'], { encoding: 'utf8' }).stdout

test('every option that a page or a help shows is one that the command has', () => {
  const help = new Map(commands.map(command => [command, helpOf(command)]))
  const flags = new Map(
    [...help].map(([command, text]) => [command, new Set(text.split('\nExamples:')[0]!.match(flag))]),
  )
  const shown = [...pages.map(read), ...help.values()].join('\n').matchAll(/\bcopydesk ([^\n`'|>;#]*)/g)
  const wrong = Array.from(shown, ([line, rest]) => ({
    line,
    command: commands.find(name => rest!.startsWith(name)) ?? 'extract',
    used: ` ${rest!.replace(/ {2,}.*/, '')}`.match(flag) ?? [],
  })).filter(({ command, used }) => used.some(name => !flags.get(command)!.has(name)))
  expect(wrong).toEqual([])
})

test('docs/scale.md names every code of an error record', () => {
  const named = Array.from(read('docs/scale.md').matchAll(/^\| (`.*?) \|/gm), ([, codes]) =>
    codes!.split(', ').map(code => code.replaceAll('`', '')),
  ).flat()
  expect(named.sort()).toEqual([...failureCodes].sort())
})

test('every link between the pages leads somewhere', () => {
  const broken = pages.flatMap(page =>
    Array.from(read(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g), ([, target]) =>
      join(page, '..', target!),
    ).filter(target => !existsSync(join(root, target))),
  )
  expect(broken).toEqual([])
})

test('CONTRIBUTING and the README name scripts that there are', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const named = Array.from(
    pages
      .map(read)
      .join('\n')
      .matchAll(/npm run ([\w:]+)/g),
    ([, name]) => name!,
  )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter(name => !scripts[name])).toEqual([])
})

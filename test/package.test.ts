import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const modules = join(root, 'node_modules')
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** The packages that a user gets with copydesk: what its dependencies need, and no more. */
function shipped(name: string, all = new Set<string>()): Set<string> {
  const { dependencies = {} } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'))
  for (const dependency of Object.keys(dependencies)) if (!all.has(dependency)) shipped(dependency, all.add(dependency))
  return all
}

let project: string
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'copydesk-package-'))
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], root))
  const home = join(project, 'node_modules/copydesk')
  mkdirSync(home, { recursive: true })
  run('tar', ['-xzf', join(project, packed.filename), '--strip-components', '1', '-C', home], project)
  const copydesk = '..'
  for (const name of shipped(copydesk)) {
    mkdirSync(dirname(join(project, 'node_modules', name)), { recursive: true })
    symlinkSync(join(modules, name), join(project, 'node_modules', name))
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
}, 60_000)
afterAll(() => rmSync(project, { recursive: true }))

test('the library, from JavaScript: its schemas are in the package', () => {
  writeFileSync(
    join(project, 'use.js'),
    `
    import { readArticle } from 'copydesk'
    import { createRequire } from 'node:module'
    const require = createRequire(import.meta.url)
    const { quotes } = readArticle('“We lost the pier,” said Marta Vell.')
    console.log(JSON.stringify([quotes[0].speaker.text, require('copydesk/schema').title, require('copydesk/schema/config').title]))
  `,
  )
  expect(JSON.parse(run(process.execPath, ['use.js'], project))).toEqual(['Marta Vell', 'Article', 'Config'])
})

test('compiled code is taken by the Node that made it; another’s, and none, change nothing', () => {
  const file = join(project, 'node_modules/copydesk/dist/bundle/article.cjs')
  const code = `${file}.node-${process.versions.modules}`
  writeFileSync(
    join(project, 'compiled.js'),
    `
    import { readFileSync } from 'node:fs'
    import { compile } from '${join(root, 'scripts/compiled.js')}'
    console.log(compile('${file}', readFileSync('${code}')).cachedDataRejected)
  `,
  )
  writeFileSync(
    join(project, 'read.js'),
    `import { readArticle } from 'copydesk'; console.log(JSON.stringify(readArticle('“We lost the pier,” said Marta Vell.')))`,
  )
  const read = () => run(process.execPath, ['read.js'], project)
  const taken = () => JSON.parse(run(process.execPath, ['compiled.js'], project)) === false
  const [kept, article] = [readFileSync(code), read()]
  expect(taken()).toBe(true)
  const others = Uint8Array.from(kept)
  others.fill(0, 4, 8) // which V8 it was
  writeFileSync(code, others)
  expect([taken(), read()]).toEqual([false, article])
  writeFileSync(code, kept.subarray(0, 100))
  expect([taken(), read()]).toEqual([false, article])
  rmSync(code)
  expect(read()).toBe(article)
  writeFileSync(code, kept)
})

test('the library, from strict TypeScript, with no types of anybody else', () => {
  writeFileSync(
    join(project, 'use.ts'),
    `
    import { readArticle, type Article, type OffsetUnit, type OwnWords, type ReadOptions, type Section } from 'copydesk'
    const only: Section[] = ['quotes', 'dates']
    const offsets: OffsetUnit = 'codepoints'
    const lexicon: OwnWords = { cueVerbs: ['opined'] }
    const options: ReadOptions = { date: '2026-03-09', only, offsets, lexicon }
    const { quotes, dates } = readArticle('It rained.', { date: '2026-03-09' })
    export const first: string | undefined = quotes[0]?.text ?? dates[0]?.value
    const article: Article = readArticle('It rained.', options)
    export const speakers: (string | undefined)[] = (article.quotes ?? []).map(({ speaker }) => speaker?.text)
    // @ts-expect-error No article has this.
    article.verbs
  `,
  )
  const strict = [
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--noUncheckedIndexedAccess',
    '--target',
    'es2022',
    '--types',
    '',
  ]
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    expect(
      run(
        join(modules, '.bin/tsc'),
        [...strict, '--module', module!, '--moduleResolution', resolution!, 'use.ts'],
        project,
      ),
    ).toBe('')
  }
}, 60_000)

test('the command, with every format, config and page that it loads when asked', () => {
  const copydesk = (...args: string[]): string =>
    run(process.execPath, [join(project, 'node_modules/copydesk/bin/copydesk.js'), ...args], project)
  writeFileSync(join(project, 'storm.txt'), '“We lost the pier,” said Marta Vell.\n')
  writeFileSync(join(project, 'copydesk.config.yaml'), 'rules: { quote-unclosed: warn }\n')
  for (const format of ['json', 'yaml', 'ndjson', 'csv'])
    expect(copydesk('storm.txt', '--format', format)).toContain('Marta Vell')
  expect(copydesk('storm.txt', '--timeout', '60', '--jobs', '2')).toContain('Marta Vell')
  expect(copydesk('view', 'storm.txt', '--html')).toContain('Marta Vell')
  expect(copydesk('check', 'storm.txt')).toContain('clean')
  expect(copydesk('check', '--explain', 'quote-unclosed')).toContain('# quote-unclosed')
  expect(copydesk('--version')).toBe(`${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}\n`)
})

// Breaks the sources in one place at a time and lists the breakages that no test notices:
//   npm run mutants -- [--count 60] [--seed 1] [--under src/english,src/parsers] [--config vitest.fast.config.ts]
// Four kinds, in equal shares: a row dropped from a list, two neighbours of a list swapped, a number moved, a condition inverted.
// Each runs in a copy of the tree; the same seed breaks the same places as long as the sources are the same.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parseAst } from 'rolldown/parseAst'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    under: { type: 'string', default: 'src/english,src/parsers' },
    config: { type: 'string', default: 'vitest.fast.config.ts' },
  },
})

/** A generator of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Files of rules: lists of words and tables of numbers are data. */
const filesUnder = folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !/^words\/|-data\.ts$/.test(file))
    .map(file => join(folder, file))

/** Calls `visit` with each node of a syntax tree. */
function walk(node, visit) {
  if (Array.isArray(node)) for (const item of node) walk(item, visit)
  else if (node && typeof node.type === 'string') {
    visit(node)
    for (const value of Object.values(node)) if (typeof value === 'object') walk(value, visit)
  }
}

const kinds = ['dropped row', 'swapped neighbours', 'moved number', 'inverted condition']

/** The places of a file that can be broken, as `{ kind, start, end, text }`: what stands there instead. */
function breakages(file) {
  const source = readFileSync(file, 'utf8')
  const textOf = ({ start, end }) => source.slice(start, end)
  const found = []
  const add = (kind, start, end, text) => found.push({ file, kind, start, end, text, was: source.slice(start, end) })
  const program = parseAst(source, { lang: 'ts' })
  for (const statement of program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declared?.type !== 'VariableDeclaration') continue
    for (const { init } of declared.declarations) {
      const value = init?.type === 'TSSatisfiesExpression' || init?.type === 'TSAsExpression' ? init.expression : init
      if (value?.type === 'Literal' && typeof value.value === 'number')
        add('moved number', value.start, value.end, String(value.value < 1 ? value.value / 2 : value.value * 2 + 1))
      if (value?.type !== 'ArrayExpression' || value.elements.length < 2) continue
      const { elements } = value
      elements.forEach((element, at) => {
        const next = elements[at + 1]
        if (next) add('dropped row', element.start, next.start, '')
        if (next && element.type !== 'Literal')
          add('swapped neighbours', element.start, next.end, `${textOf(next)}, ${textOf(element)}`)
      })
    }
  }
  walk(program.body, node => {
    const test = node.type === 'IfStatement' || node.type === 'ConditionalExpression' ? node.test : undefined
    if (test) add('inverted condition', test.start, test.end, `!(${textOf(test)})`)
  })
  return found
}

function chosen(all, count, random) {
  return kinds.flatMap((kind, index) => {
    const rest = all.filter(breakage => breakage.kind === kind)
    const share = Math.floor(count / kinds.length) + (index < count % kinds.length ? 1 : 0)
    return Array.from({ length: Math.min(share, rest.length) }, () =>
      rest.splice(Math.floor(random() * rest.length), 1),
    ).flat()
  })
}

const root = resolve('.')
const copy = mkdtempSync(join(tmpdir(), 'copydesk-mutants-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))
for (const file of execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean))
  cpSync(join(root, file), join(copy, file))
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

const passes = () =>
  spawnSync('npx', ['vitest', 'run', '--config', values.config, '--bail', '1', '--reporter', 'dot'], {
    cwd: copy,
    stdio: 'ignore',
  }).status === 0

if (!passes()) {
  console.error('mutants: the tests fail before anything is broken.')
  process.exit(2)
}
const all = values.under.split(',').flatMap(filesUnder).flatMap(breakages)
const broken = chosen(all, Number(values.count), randomFrom(Number(values.seed)))
let caught = 0
for (const { file, kind, start, end, text, was } of broken) {
  const source = readFileSync(file, 'utf8')
  writeFileSync(join(copy, file), source.slice(0, start) + text + source.slice(end))
  if (passes()) {
    const line = source.slice(0, start).split('\n').length
    console.log(`not noticed: ${kind} ${file}:${line} ${JSON.stringify(was.slice(0, 100))}`)
  } else caught++
  writeFileSync(join(copy, file), source)
}
console.log(`${caught} of ${broken.length} noticed`)
process.exitCode = caught === broken.length ? 0 : 1

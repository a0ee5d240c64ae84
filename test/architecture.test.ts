import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => file.replaceAll('\\', '/'))
const sources = new Map(files.map(file => [file, readFileSync(join(root, file), 'utf8')]))

const front = ['article.ts', 'options.ts', 'rules.ts']
/** What the package exports: the pure core, and what reads a config. */
const door = ['index.ts', 'config.ts']
const layerOf = (file: string): string => {
  if (front.includes(file)) return 'front'
  if (door.includes(file)) return 'door'
  return file.startsWith('english/words/') ? 'words' : file.split('/')[0]!
}

/** Who may import whom: the layers that a layer may name beside itself. */
const allowed: Record<string, readonly string[]> = {
  words: [],
  model: [],
  document: ['words'],
  contract: ['document'],
  english: ['document', 'words', 'model'],
  parsers: ['contract', 'document', 'words', 'model', 'english'],
  record: ['contract', 'document'],
  writers: ['contract', 'record'],
  front: ['contract', 'document', 'english', 'model', 'parsers', 'record'],
  input: ['front', 'contract', 'document', 'record', 'writers', 'words'],
  check: ['front', 'contract', 'document', 'record', 'writers', 'input'],
  door: ['front', 'contract', 'record', 'check'],
  score: ['front', 'contract', 'document', 'record'],
  cli: ['front', 'contract', 'document', 'record', 'writers', 'input', 'check', 'score'],
}

/** Parsers do not know one another: `parsers/dates` never imports `parsers/speech`. */
const apart = ['parsers']

/** The packages that a layer may import. */
const packages: Record<string, readonly string[]> = {
  document: ['compromise'],
  front: ['zod'],
  record: ['zod'],
  score: ['zod'],
  writers: ['yaml', 'chalk', 'csv-stringify', 'string-width'],
  input: ['csv-parse', 'picomatch', 're2js'],
  check: ['ajv', 'js-yaml', 'piscina', 'zod'],
  cli: ['commander', 'piscina', 'zod'],
}

/** What would make the same input give other bytes another day or elsewhere. */
const impure = /\bnode:|\bprocess\.|\bconsole\.|Date\.now\(|new Date\(\)|Math\.random|\.toLocale|localeCompare|\bIntl\./
const mayBeImpure = ['cli', 'input', 'check', 'score']
const banned = /\b(?:utils?|helpers?|common|misc|manager|processor|handler)\b/
const importsOf = (source: string): string[] =>
  Array.from(
    source.matchAll(/(?:^(?:import|export)\b[^'`;]*?\bfrom |^import |import\()'([^'\n]+)'/gm),
    match => match[1]!,
  )
/** The files of our own that one loads; imports of types alone are gone when it runs. */
const valueImportsOf = (file: string): string[] =>
  importsOf(sources.get(file)!.replace(/^import type\b.*$/gm, ''))
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => posix.join(posix.dirname(file), specifier))
const memberOf = (file: string): string => file.split('/').slice(0, 2).join('/').replace(/\.ts$/, '')

describe.each(files)('%s', file => {
  const source = sources.get(file)!
  const layer = layerOf(file)
  const specifiers = importsOf(source)
  const own = specifiers
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => posix.join(posix.dirname(file), specifier))

  test('imports only what its layer may', () => {
    expect(allowed, `the layer "${layer}" is not in the table`).toHaveProperty(layer)
    const wrong = own.filter(target => layerOf(target) !== layer && !allowed[layer]!.includes(layerOf(target)))
    const neighbours = own.filter(
      target => apart.includes(layer) && layerOf(target) === layer && memberOf(target) !== memberOf(file),
    )
    expect([...wrong, ...neighbours]).toEqual([])
  })

  test('uses only the packages of its layer', () => {
    const named = specifiers
      .filter(specifier => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .map(specifier => specifier.split('/')[0]!)
    expect(named.filter(name => !packages[layer]?.includes(name))).toEqual([])
  })

  test('is pure, unless it touches the world', () => {
    if (mayBeImpure.includes(layer)) return
    expect(impure.exec(source)?.[0]).toBeUndefined()
  })

  test('is named for what it gives', () => {
    expect(file).toMatch(/^[a-z0-9/-]+\.ts$/)
    expect(file).not.toMatch(banned)
    expect(source).not.toMatch(/export default/)
  })
})

test('each package has one file, but for those of the command line, and for the schemas', () => {
  for (const [layer, names] of Object.entries(packages)) {
    if (layer === 'cli') continue
    for (const name of names.filter(name => name !== 'zod')) {
      const users = files.filter(
        file =>
          layerOf(file) === layer && importsOf(sources.get(file)!).some(specifier => specifier.split('/')[0] === name),
      )
      expect(users.length, `${name} in ${layer}: ${users.join(', ')}`).toBeLessThanOrEqual(1)
    }
  }
})

test('nothing imports itself, directly or through others', () => {
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '))
    if (path.includes(file) || done.has(file)) return
    for (const target of valueImportsOf(file)) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { findConfig, readConfig } from '../../src/check/find-config.ts'
import { readYaml } from '../../src/check/read-yaml.ts'
import {
  type Config,
  checkConfig,
  checkExpected,
  checkFixtureOptions,
  configJsonSchema,
} from '../../src/check/schemas.ts'
import { yamlText } from '../../src/writers/yaml.ts'
import { recordOf } from './records.ts'

const whole: Config = {
  $schema: './config-1.json',
  date: '2026-03-09',
  only: ['quotes'],
  ignore: ['offsets'],
  partial: true,
  rules: { 'date-impossible': 'off' },
  names: ['Odd Tarn'],
  organizations: ['Velm Courier'],
  cueVerbs: ['opined'],
  linkHeadings: ['More from the quay'],
  honorifics: ['Harbourmaster'],
}

const wrong: readonly [config: unknown, told: RegExp][] = [
  [{ nmaes: ['Odd Tarn'] }, /^nmaes: unknown key; did you mean "names"\?$/],
  [{ rules: { 'quote-unclosd': 'off' } }, /^rules\["?quote-unclosd|^rules\.quote-unclosd/],
  [{ rules: { 'quote-unclosed': 'loud' } }, /^rules\.quote-unclosed: must be one of off, warn, error$/],
  [{ only: ['quote'] }, /^only\[0\]: /],
  [{ date: '2026-02-30' }, /^date: /],
  [{ date: 20260309 }, /^date: must be a day of the calendar/],
  [{ cueVerbs: ['two words'] }, /^cueVerbs\[0\]: must be one word/],
  [{ names: [''] }, /^names\[0\]: /],
  [[], /object/],
  ['text', /object/],
]

describe('a config', () => {
  test('may say all this, and nothing', () => {
    expect(checkConfig(whole)).toEqual({ value: whole })
    expect(checkConfig({})).toEqual({ value: {} })
    expect(checkFixtureOptions({ encoding: 'windows-1252', date: '2026-03-09' })).toHaveProperty('value')
  })

  test.each(wrong)('%j is refused, and the key is named', (config, told) => {
    const read = checkConfig(config)
    expect('error' in read && read.error).toMatch(told)
  })

  test('the schema in the package is the one that the code makes (npm run schema writes it), and judges alike', () => {
    const shipped = JSON.parse(readFileSync(new URL('../../schema/config-1.json', import.meta.url), 'utf8'))
    expect(shipped).toEqual(configJsonSchema())
    const isConfig = new Ajv2020({ strict: false, formats: { date: true } }).compile(shipped)
    expect(isConfig(whole)).toBe(true)
    for (const [config] of wrong) expect(isConfig(config), JSON.stringify(config)).toBe(false)
  })
})

describe('finding a config', () => {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-config-'))
  const inner = join(root, 'a/b/c')
  mkdirSync(inner, { recursive: true })
  writeFileSync(join(root, 'copydesk.config.yaml'), 'names: [Odd Tarn]\n')
  writeFileSync(join(root, 'a/copydesk.config.json'), '{ "partial": true }')
  mkdirSync(join(root, 'wrong'))
  writeFileSync(join(root, 'wrong/copydesk.config.yaml'), 'names:\n  - Odd\n - Tarn\n')

  test('the nearest one upward holds, alone', () => {
    expect(findConfig(inner)).toEqual({ path: join(root, 'a/copydesk.config.json'), config: { partial: true } })
    expect(findConfig(root)?.config).toEqual({ names: ['Odd Tarn'] })
  })
  test('a wrong one is told with its path and line, a missing one with its path', () => {
    expect(() => findConfig(join(root, 'wrong'))).toThrow(/wrong\/copydesk\.config\.yaml: line [23]: /)
    expect(() => readConfig(join(root, 'none.yaml'))).toThrow(/none\.yaml: there is no such config/)
  })
})

describe('reading YAML', () => {
  test('what we write, we read: every odd string comes back', () => {
    const odd = [
      'yes',
      'null',
      '2026-03-09',
      '0o17',
      '012',
      '1e3',
      '~',
      '',
      ' a ',
      'a: b',
      '# c',
      '- d',
      '*e',
      '&f',
      '!g',
      '%h',
      '"i"',
      "'j'",
      'k\nl\n',
      'm\r\nn',
      '\u001b[0m',
      '“quoted”',
      '😀',
      'tab\t',
      'x'.repeat(300),
      '{a}',
      '[b]',
      '?',
      '|',
      '>',
      '=',
      '<<',
      '.inf',
      '0x1f',
    ]
    expect(readYaml(yamlText({ odd }))).toEqual({ value: { odd } })
    expect(readYaml(yamlText(recordOf()))).toEqual({ value: recordOf() })
  })
  test.each([
    ['a: [', /./],
    ['a: &x [1]\nb: *x', /alias/i],
    ['a: 1\na: 2', /duplicate/i],
    ['- '.repeat(500), /./],
    ['a: !!js/function x', /tag/i],
  ])('%s is refused', (text, told) => {
    const read = readYaml(text)
    expect('error' in read && read.error).toMatch(told)
  })
})

test('a partial record may leave out every key, and may not invent one', () => {
  expect(checkExpected({ quotes: [{ speaker: { text: 'she' } }] }, true)).toHaveProperty('value')
  expect(checkExpected({ quotes: [{ speakr: { text: 'she' } }] }, true)).toEqual({
    error: 'quotes[0].speakr: unknown key; did you mean "speaker"?',
  })
  expect(checkExpected({ quotes: [{ speaker: { text: 'she' } }] }, false)).toHaveProperty('error')
  expect(checkExpected(recordOf(), false)).toEqual({ value: recordOf() })
})

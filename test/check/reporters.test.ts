import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AjvDraft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { Parser } from 'tap-parser'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { reporterNames } from '../../src/check/reporters/index.ts'
import { ruleCodes } from '../../src/check/rules.ts'
import { hostile, report, resultsWith } from './results.ts'
import { runnerCommand } from './workflow-commands.ts'

const schema = (name: string): string => readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8')
const all = hostile.flatMap(resultsWith)
/** What a terminal would obey or hide: all controls but the newline, changes of direction, line separators. */
const unsafe = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

describe.each(reporterNames)('%s', name => {
  test('lets nothing through that a terminal obeys', () => expect(unsafe.exec(report(name, all))?.[0]).toBeUndefined())

  test('lets nothing through that a runner obeys, but its own annotations', () => {
    const commands = report(name, all)
      .split('\n')
      .flatMap(line => runnerCommand(line) ?? [])
    expect(commands.filter(({ command }) => !(name === 'github' && ['error', 'warning'].includes(command)))).toEqual([])
  })

  test('writes something whole for no articles at all', () =>
    expect(report(name, [])).toMatch(name === 'github' ? /^$/ : /\n$/))
})

test('junit holds to its schema', async () => {
  const validate = (contents: string) =>
    validateXML({ xml: { fileName: 'report.xml', contents }, schema: [schema('junit-10.xsd')] })
  for (const results of [all, resultsWith('x'), []])
    expect((await validate(report('junit', results))).errors).toEqual([])
  expect((await validate('<testsuites><testsuite/></testsuites>')).valid).toBe(false)
  expect((await validate(report('junit', all).replace('&#60;b&#62;', '<b>'))).valid).toBe(false)
})

test('junit counts as it prints', () => {
  const text = report('junit', resultsWith('x'))
  expect(text).toContain('<testsuite name="x.txt" tests="2" failures="1" errors="0">')
  expect(text).toContain('<testsuite name="gone x" tests="1" failures="0" errors="1">')
})

test('sarif holds to its schema', () => {
  const ajv = new AjvDraft4.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const isSarif = ajv.compile(JSON.parse(schema('sarif-2.1.0-rtm.5.json')))
  for (const results of [all, []]) {
    isSarif(JSON.parse(report('sarif', results)))
    expect(isSarif.errors).toBeNull()
  }
  expect(isSarif({ version: '2.1.0', runs: [{}] })).toBe(false)
})

test('sarif names each rule, and points at it and at the place', () => {
  const [run] = JSON.parse(report('sarif', resultsWith('a b#:c'))).runs
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(ruleCodes)
  // Remarks come in the order of the text: the warning is on the first line.
  expect(run.results[1]).toMatchObject({
    ruleId: 'drift-quotes',
    level: 'error',
    locations: [
      { physicalLocation: { artifactLocation: { uri: 'a%20b%23%3Ac.txt' }, region: { startLine: 2, startColumn: 8 } } },
    ],
  })
  expect(ruleCodes[run.results[1].ruleIndex]).toBe('drift-quotes')
  expect(run.invocations[0].executionSuccessful).toBe(false)
})

test('github: the runner reads back file, place and message', () => {
  const line = report('github', resultsWith('50%,:')).split('\n')[1]!
  expect(runnerCommand(line)).toEqual({
    command: 'error',
    properties: {
      file: '50%,:.txt',
      line: '2',
      endLine: '2',
      col: '8',
      endColumn: '13',
      title: 'copydesk: drift-quotes',
    },
    data: 'The quote “50%,:” has another speaker\nspeaker: 50%,: → not 50%,:\ncue: said → (none)',
  })
})

test('tap is read by a parser: a test an article, with its findings', () => {
  for (const results of [all, resultsWith('x')]) {
    const parser = new Parser()
    const asserts: { ok: boolean; name: string; diag?: { findings?: unknown[] }; todo: unknown; skip: unknown }[] = []
    const extra: string[] = []
    parser.on('assert', result => asserts.push(result))
    parser.on('extra', text => extra.push(text))
    parser.end(report('tap', results))
    expect(extra).toEqual([])
    expect(asserts.map(({ ok }) => ok)).toEqual(
      results.map(({ findings, failure }) => !failure && findings.length === 0),
    )
    expect(asserts.filter(({ todo, skip }) => todo || skip)).toEqual([])
    expect(asserts[1]!.diag!.findings).toHaveLength(2)
    expect(parser.results).toMatchObject({ count: results.length, plan: { end: results.length } })
  }
})

test('json can be read, and says what it was given', () => {
  const { articles, summary } = JSON.parse(report('json', all))
  expect(articles).toEqual(JSON.parse(JSON.stringify(all)))
  expect(summary).toMatchObject({ articles: all.length })
})

test('stylish shows the place, the line of the text once, old and new', () => {
  const [, drifted] = resultsWith('long '.repeat(10).trim())
  const [warning, error] = drifted!.findings
  expect(report('stylish', [{ ...drifted!, findings: [{ ...error!, code: 'drift-dates' }, error!, warning!] }])).toBe(
    [
      `${'long '.repeat(10).trim()}.txt`,
      ...['drift-dates', 'drift-quotes'].flatMap((code, index) => [
        `  2:8  error  The quote “${'long '.repeat(10).trim()}” has another speaker  ${code}`,
        ...(index === 0 ? [`       │ second ${'long '.repeat(10).trim()} line`] : []),
        `       - speaker: ${'long '.repeat(10).trim()}`,
        `       + speaker: not ${'long '.repeat(10).trim()}`,
        '       cue: said → (none)',
      ]),
      `  1:1  warn   This ${'long '.repeat(10).trim()} is curly  mixed-quote-styles`,
      '       │ first line',
      '',
      '1 article checked, 2 against their expected records: 2 errors, 1 warning',
      '',
    ].join('\n'),
  )
  expect(report('stylish', resultsWith('word'))).toBe(
    [
      'word.txt',
      '  1:1  warn   This word is curly  mixed-quote-styles',
      '       │ first line',
      '  2:8  error  The quote “word” has another speaker  drift-quotes',
      '       │ second word line',
      '       speaker: word → not word',
      '       cue: said → (none)',
      '',
      '3 articles checked, 2 against their expected records: 1 failed, 1 error, 1 warning',
      '',
    ].join('\n'),
  )
})

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'

const bin = join(import.meta.dirname, '../bin/copydesk.js')
const recipes = Array.from(
  readFileSync(join(import.meta.dirname, '../docs/recipes.md'), 'utf8').matchAll(/```(jq|duckdb|csv)\n([^`]+)\n```/g),
  ([, tool, text]) => ({ tool: tool!, text: text! }),
)
const recipesFor = (tool: string): string[] => recipes.filter(recipe => recipe.tool === tool).map(({ text }) => text)

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-recipes-'))
  const texts = [
    '“We lost the pier,” said Marta Vell, the mayor.',
    '“Marta Vell sails,” said Ivo Brandt. “It sails at noon,” said Marta Vell.',
  ]
  writeFileSync(
    join(root, 'dump.ndjson'),
    `${texts.map((text, id) => JSON.stringify({ id, text, published: '2026-03-09' })).join('\n')}\n{"id": 3}\n`,
  )
  spawnSync(process.execPath, [bin, 'dump.ndjson', '--output', 'records.ndjson'], { cwd: root })
})
afterAll(() => rmSync(root, { recursive: true }))

const has = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0
/** Runs where the tool is, and says so where it is not. */
const testWith = (tool: string) => {
  if (has(tool)) return test
  console.warn(`RECIPES: ${tool} is not here, its recipes are not run`)
  return test.skip
}

testWith('jq')('the jq recipes', () => {
  const [speakers, direct, errors, ...more] = recipesFor('jq').map(recipe =>
    execFileSync('bash', ['-c', recipe], { cwd: root, encoding: 'utf8' }),
  )
  expect(more).toEqual([])
  expect(speakers).toMatch(/2 Marta Vell\n +1 Ivo Brandt\n/)
  expect(direct).toContain('Ivo Brandt\tMarta Vell sails,\n')
  expect(errors).toMatch(/^ +1 text-missing\n$/)
})

testWith('duckdb')('the DuckDB recipes', () => {
  const [speakers, weeks, named, ...more] = recipesFor('duckdb').map(recipe =>
    execFileSync('duckdb', ['-csv', '-noheader', '-c', recipe], { cwd: root, encoding: 'utf8' }),
  )
  expect(more).toEqual([])
  expect(speakers).toMatch(/^Marta Vell,2\nIvo Brandt,1\n/)
  expect(weeks).toMatch(/^2026-W11,3\n/)
  expect(named).toMatch(/^Ivo Brandt,Marta Vell,1\n/)
})

test('the table of quotes, for a spreadsheet', () => {
  const [recipe] = recipesFor('csv')
  const { stdout } = spawnSync(process.execPath, [bin, ...recipe!.split(' ').slice(1)], { cwd: root, encoding: 'utf8' })
  const rows: Record<string, string>[] = parse(stdout, { columns: true })
  expect(rows.map(row => [row['source_id'], row['published'], row['speaker'], row['text']])).toEqual([
    ['0', '2026-03-09', 'Marta Vell', 'We lost the pier,'],
    ['1', '2026-03-09', 'Ivo Brandt', 'Marta Vell sails,'],
    ['1', '2026-03-09', 'Marta Vell', 'It sails at noon,'],
  ])
})

import { expect, test } from 'vitest'
import { hosts } from './hosts.ts'

const stdin = '“We lost,” said Jane Doe, the mayor of Orlan, on Monday.\n'
const view = (...args: string[]) => hosts['in process']!({ args: ['view', '-', ...args], stdin })

test('a quote: its words with their classes, and the rules asked', async () => {
  const { stdout, status } = await view('--trace', 'q1')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^q1 “We lost,” · by “Jane Doe” \(e1\) · direct · cue “said” · said-subject/)
  expect(stdout).toContain('said/finite')
  expect(stdout).toMatch(/^said-subject {2,}at “said”: finds a report$/m)
})

test('an id that the article has not: its finds are named', async () => {
  const { stdout, stderr, status } = await view('--trace', 'q9')
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
  expect(stderr).toContain('it has no find q9; its finds: q1, e1 to e2, d1')
})

test('a trace is for the terminal', async () => {
  expect((await view('--trace', 'q1', '--html')).status).toBe(2)
})

import { describe, expect, test } from 'vitest'
import { jsonSchema } from '../../src/record/article.ts'
import { rules } from '../../src/rules.ts'
import { hosts } from './hosts.ts'

const explain = (...args: string[]) => hosts['in process']!({ args: ['explain', ...args] })

describe('copydesk explain', () => {
  test('a rule: its example and its measured precision', async () => {
    const { stdout, status } = await explain('told-that')
    const told = rules.find(({ name }) => name === 'told-that')!
    expect(status).toBe(0)
    expect(stdout).toContain('[cue: told]')
    expect(stdout).toContain(`indirect ${told.precision.indirect!.toFixed(2)}`)
  })

  test('a field of the record, by its path', async () => {
    expect((await explain('quotes.kind')).stdout).toContain('direct | mixed | indirect')
  })

  test('a finding of check', async () => {
    expect((await explain('quote-unclosed')).stdout).toContain('quote-unclosed')
  })

  test('without a name: everything that can be asked for', async () => {
    const { stdout } = await explain()
    const known = stdout.split('\n').filter(line => line.startsWith('  '))
    expect(known).toEqual(expect.arrayContaining([...rules.map(({ name }) => `  ${name}`), '  quotes.speaker.entity']))
    for (const key of Object.keys(jsonSchema()['properties'] as object)) expect(known).toContain(`  ${key}`)
  })

  test('a name that nothing has: what was meant', async () => {
    expect(await explain('tolt-that')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'copydesk: explain tolt-that: no rule, field or finding has this name; did you mean "told-that"?\n',
    })
  })
})

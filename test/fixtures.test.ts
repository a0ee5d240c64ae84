import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hosts } from './cli/hosts.ts'
import { fixturePath, slugs } from './helpers/texts.ts'

/** What the program prints for each article today: `npm run fixtures` rewrites it, and its author reads every line that changed. */
describe.each(slugs())('%s', slug => {
  test('has an expected record, and the program still prints it', async () => {
    expect(existsSync(fixturePath(slug, 'expected.yaml'))).toBe(true)
    const { stdout, stderr, status } = await hosts['in process']!({
      args: ['check', '--no-findings', '--jobs', '1', join(fixturePath(slug, '.'))],
    })
    expect({ stdout, stderr, status }).toMatchObject({ stderr: '', status: 0 })
  })
})

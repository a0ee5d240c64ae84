import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readGold } from '../../src/score/gold.ts'
import { predict } from '../../src/score/prediction.ts'
import { score } from '../../src/score/score.ts'
import { goldArticles } from './gold.ts'

const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as Record<string, number>
const lines = goldArticles().map(article => JSON.stringify(article))

test('gold.jsonl holds what the marks say', async () => {
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../fixtures/annotated/gold.jsonl')
})

describe('no score is below its floor; a higher one raises the floor', () => {
  const { figures } = score(lines.map(readGold).map(gold => ({ gold, predicted: predict(gold) })))

  test.each(Object.entries(floors))('%s ≥ %d', (name, floor) => {
    expect(figures[name]).toBeGreaterThanOrEqual(floor)
  })
})

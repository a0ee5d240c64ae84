import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReadOptions } from '../../src/options.ts'
import { readGold } from '../../src/score/gold.ts'
import { predict } from '../../src/score/prediction.ts'
import { score } from '../../src/score/score.ts'
import { goldArticles } from './gold.ts'

type Group = 'home' | 'abroad'

const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as Record<
  Group,
  Record<string, number>
>
const articles = goldArticles()
const lineOf = (article: object): string => JSON.stringify(article)

test('gold.jsonl holds what the marks say', async () => {
  await expect(`${articles.map(lineOf).join('\n')}\n`).toMatchFileSnapshot('../../fixtures/annotated/gold.jsonl')
})

/** At home every report counts, sure or not: nothing may be lost. Abroad it is what a reader gets. */
const options: Record<Group, ReadOptions> = { home: { minConfidence: 0 }, abroad: {} }

/** Articles from abroad say who each speaker is. */
const groupOf = ({ gold }: (typeof articles)[number]): Group =>
  gold.attributions.some(attribution => 'who' in attribution) ? 'abroad' : 'home'

describe.each(Object.keys(floors) as Group[])(
  '%s: no score is below its floor; a higher one raises the floor',
  group => {
    const golds = articles.filter(article => groupOf(article) === group).map(article => readGold(lineOf(article)))
    const { figures } = score(golds.map(gold => ({ gold, predicted: predict(gold, options[group]) })))

    test.each(Object.entries(floors[group]))('%s ≥ %d', (name, floor) => {
      expect(figures[name]).toBeGreaterThanOrEqual(floor)
    })
  },
)

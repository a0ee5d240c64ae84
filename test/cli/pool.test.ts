import { describe, expect, test } from 'vitest'
import { inOrder } from '../../src/cli/in-order.ts'
import type { Job } from '../../src/cli/job.ts'
import { startPool } from '../../src/cli/pool.ts'
import type { Done } from '../../src/cli/printed.ts'
import { until } from '../../src/cli/until.ts'
import type { Batch } from '../../src/input/batch.ts'

const job: Job = {
  format: 'ndjson',
  several: true,
  offsets: 'utf16',
  minConfidence: 0,
  keep: [],
}
const worker = new URL('./workers/odd.js', import.meta.url)

const linesBatch = (texts: readonly string[], first = 0): Batch => {
  const bytes = Buffer.from(texts.map(text => (text === '' ? '\n' : `${JSON.stringify({ text })}\n`)).join(''))
  return { kind: 'lines', path: 'dump.ndjson', first, count: texts.length, bytes, size: bytes.length }
}
/** What each article became: its record, or its error. */
const textsOf = ({ printed, bytes }: Done): (string | undefined)[] => {
  let at = 0
  return printed.map(({ size, error }) =>
    size === undefined ? error?.code : Buffer.from(bytes.subarray(at, (at += size))).toString(),
  )
}
const rowsBatch = (texts: readonly string[]): Batch => ({
  kind: 'rows',
  size: 1,
  rows: texts.map((text, index) => ({ source: { path: 'table.csv', index }, value: { text } })),
})

describe('a worker that dies or hangs costs one record', () => {
  test.for<[string, string[], (string | undefined)[]]>([
    ['breaks in the middle', ['a', 'b', 'break', 'c'], ['a', 'b', 'crashed', 'c']],
    ['breaks at both ends', ['break', 'a', 'break'], ['crashed', 'a', 'crashed']],
    ['breaks every time', ['break', 'break'], ['crashed', 'crashed']],
    ['runs out of memory', ['a', 'grow', 'b'], ['a', 'crashed', 'b']],
    ['hangs', ['a', 'hang', 'b'], ['a', 'timeout', 'b']],
    ['hangs alone', ['hang'], ['timeout']],
    ['has a record that does not come back', ['a', 'stay', 'b', 'c'], ['a', 'crashed', 'b', 'c']],
    ['does its work', ['a', 'b'], ['a', 'b']],
  ])('%s', async ([, texts, expected]) => {
    const pool = startPool(job, { jobs: 1, timeout: texts.includes('hang') ? 500 : 30_000, worker })
    try {
      for (const batch of [rowsBatch(texts), linesBatch(texts)]) {
        const done = await pool.run(batch)
        expect(textsOf(done)).toEqual(expected)
        expect(done.printed.map(({ source }) => source.index)).toEqual(texts.map((_, index) => index))
      }
    } finally {
      await pool.destroy()
    }
  })

  test('blank lines are counted where a line breaks the worker', async () => {
    const pool = startPool(job, { jobs: 1, timeout: 5000, worker })
    const done = await pool.run(linesBatch(['a', '', 'break', '', 'b'], 100))
    await pool.destroy()
    expect(done.printed.map(({ source }) => source.index)).toEqual([100, 102, 104])
    expect(textsOf(done)).toEqual(['a', 'crashed', 'b'])
  })
})

describe('work on several at a time', () => {
  const later = (milliseconds: number): Promise<number> =>
    new Promise(resolve => setTimeout(resolve, milliseconds, milliseconds))
  async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
    yield* items
  }
  const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
    const all: Item[] = []
    for await (const item of items) all.push(item)
    return all
  }

  test('comes in the order in which it went', async () => {
    expect(await collect(inOrder(from([30, 1, 20, 2, 10]), later, { jobs: 2, ordered: true }))).toEqual([
      30, 1, 20, 2, 10,
    ])
  })

  test('or as it is ready', async () => {
    expect(await collect(inOrder(from([200, 1, 100]), later, { jobs: 2, ordered: false }))).toEqual([1, 100, 200])
  })

  test('takes no more than it can hold', async () => {
    let taken = 0
    async function* endless(): AsyncGenerator<number> {
      for (;;) yield taken++
    }
    const results = inOrder(endless(), () => later(1), { jobs: 2, ordered: true })
    await results.next()
    expect(taken).toBeLessThan(10)
  })

  test('gives what is ready though no more work comes', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1
      await new Promise(() => {})
    }
    expect((await inOrder(slow(), later, { jobs: 2, ordered: true }).next()).value).toBe(1)
  })

  test('passes on what goes wrong', async () => {
    await expect(
      collect(inOrder(from([1]), () => Promise.reject(new Error('no')), { jobs: 1, ordered: true })),
    ).rejects.toThrow('no')
  })

  test('ends at a signal, though nothing comes', async () => {
    const controller = new AbortController()
    async function* slow(): AsyncGenerator<number> {
      yield 1
      await new Promise(() => {})
    }
    setTimeout(() => controller.abort(), 50)
    expect(await collect(until(controller.signal, slow()))).toEqual([1])
  })
})

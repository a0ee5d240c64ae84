import { describe, expect, test } from 'vitest'
import { readArticle } from '../src/article.ts'
import { rulePrecision } from '../src/model/rule-precision.ts'
import { rules } from '../src/rules.ts'
import { mark, marked } from './helpers/marked.ts'

const read = (text: string) => readArticle(text, { only: ['quotes'], minConfidence: 0 }).quotes!

type Find = ReturnType<typeof read>[number]

/** What a find is, as marks. */
const marksOf = ({ parts, speaker, addressee, cue }: Find) => [
  ...parts.map(part => ({ ...part, label: 'quote' })),
  ...(speaker ? [{ ...speaker, label: 'speaker' }] : []),
  ...(addressee ? [{ ...addressee, label: 'to' }] : []),
  ...(cue ? [{ ...cue, label: 'cue' }] : []),
]

describe.each(rules)('$name', ({ name, layer, eg, not }) => {
  test(eg, () => {
    const { text, spans } = marked(eg)
    const starts = new Set(spans.filter(({ label }) => label === 'quote').map(({ start }) => start))
    // What says who speaks without a cue may need another quote beside it.
    const finds = read(text).filter(({ parts }) => layer === 'reports' || parts.some(({ start }) => starts.has(start)))
    // What said-between finds goes on from the quote before, and is printed as a part of it.
    const joins = name === 'said-between'
    expect([...new Set(finds.map(({ rule }) => rule))]).toEqual([joins ? 'said-subject' : name])
    expect(mark(text, finds.flatMap(marksOf))).toBe(eg)
  })

  test.for([...not])('nothing: %s', text => {
    // Words between marks that nobody says are a quote, too.
    expect(read(text).filter(({ rule }) => rule !== 'bare' || name === 'bare')).toEqual([])
  })
})

test('a name is that of one rule', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
})

test('every rule that was measured is listed', () => {
  const names = new Set<string>(rules.map(({ name }) => name))
  expect(Object.keys(rulePrecision).filter(key => !names.has(key.split(' ')[0]!))).toEqual([])
})

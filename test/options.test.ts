import { describe, expect, test } from 'vitest'
import { readArticle, UserError } from '../src/article.ts'
import { nearest } from '../src/contract/nearest.ts'

const text = '“We lost the pier,” said Marta Vell on Monday.'
const errorOf = (options: unknown): string => {
  try {
    readArticle(text, options as object)
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return (error as Error).message.replace(/^options of readArticle: /, '')
  }
  return 'no error'
}

describe('options that are wrong: the error names the key and what was expected', () => {
  test.for([
    [{ date: 'yesterday' }, 'date: must be a day of the calendar, YYYY-MM-DD'],
    [{ date: '2026-02-30' }, 'date: must be a day of the calendar, YYYY-MM-DD'],
    [{ date: new Date(0) }, 'date: must be a day of the calendar, YYYY-MM-DD'],
    [{ dateFrom: 'guess' }, 'dateFrom: must be one of flag, record, url, file-name'],
    [{ offsets: 'bytes' }, 'offsets: must be one of utf16, codepoints'],
    [{ only: ['date'] }, 'only[0]: must be one of structure, quotes, entities, dates, links'],
    [{ only: 'dates' }, 'only: must be a list of structure, quotes, entities, dates, links'],
    [{ only: [] }, 'only: must name a section'],
    [{ minConfidence: 2 }, 'minConfidence: must be a number from 0 to 1'],
    [{ minConfidence: NaN }, 'minConfidence: must be a number from 0 to 1'],
    [{ minConfidence: '0.5' }, 'minConfidence: must be a number from 0 to 1'],
    [{ lexicon: { names: 'Bob' } }, 'lexicon.names: must be a list of words or phrases'],
    [{ lexicon: { names: [7] } }, 'lexicon.names[0]: must be a word or phrase of 1 to 200 characters'],
    [{ lexicon: { cueVerbs: ['set out'] } }, 'lexicon.cueVerbs[0]: must be one word'],
    [{ lexicon: { nmaes: [] } }, 'lexicon.nmaes: unknown key; did you mean "names"?'],
    [{ dte: '2026-03-09' }, 'dte: unknown key; did you mean "date"?'],
    [{ language: 'en' }, 'language: unknown key'],
    [{ date: 'x', offsets: 'y', only: 'z', dateFrom: 'w' }, /; and 1 more$/],
    [null, 'must be an object'],
    ['2026-03-09', 'must be an object'],
  ] as const)('%j', ([options, message]) => {
    if (message instanceof RegExp) expect(errorOf(options)).toMatch(message)
    else expect(errorOf(options)).toBe(message)
  })

  test('a text that is no string', () => {
    for (const wrong of [undefined, null, 7, { text }])
      expect(() => readArticle(wrong as unknown as string)).toThrow(
        new UserError('text of readArticle: must be a string'),
      )
  })
})

test('options that are right, an absent value as undefined among them', () => {
  for (const options of [
    undefined,
    {},
    { date: undefined, only: undefined, lexicon: undefined },
    { date: '2024-02-29', dateFrom: 'url', offsets: 'codepoints', minConfidence: 0 },
    { only: ['dates'], lexicon: { names: ['Bob Doe'], cueVerbs: ['opined', 'd’accorded'], honorifics: [] } },
  ] as const)
    expect(errorOf(options)).toBe('no error')
})

test('checking costs next to nothing beside reading', () => {
  const options = { date: '2026-03-09', only: ['dates'], offsets: 'codepoints', minConfidence: 0.5 } as const
  const milliseconds = (work: () => void): number => {
    const begin = performance.now()
    for (let round = 0; round < 500; round++) work()
    return performance.now() - begin
  }
  const plain = () => readArticle(text)
  const checked = () => readArticle('', options)
  milliseconds(plain)
  milliseconds(checked)
  expect(milliseconds(checked)).toBeLessThan(milliseconds(plain))
})

test.for([
  ['dte', 'date'],
  ['offset', 'offsets'],
  ['onyl', 'only'],
  ['lexikon', 'lexicon'],
  ['x', undefined],
  ['language', undefined],
] as const)('%s is near to %s', ([typed, meant]) => {
  expect(nearest(typed, ['date', 'offsets', 'only', 'lexicon'])).toBe(meant)
})

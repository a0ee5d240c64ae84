import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article.ts'
import type { OwnWords } from '../../src/contract/parser.ts'

const text = [
  'The ferry sails again',
  '',
  '“The ferry is safe,” opinalt Mayor Odda Kvist on Sunday. The crowd cheered and then went home for the evening.',
  '',
  'Kvist thanked the Quibbling Tarn for its patience. Havnefoged Brim Aldo said that the wall would hold until the spring.',
  '',
  'Further from the quay:',
  '- Two ships lost off Velm',
  '- Harbour closed for a week',
].join('\n')

const read = (lexicon?: OwnWords) => readArticle(text, { date: '2026-03-09', ...(lexicon && { lexicon }) })

describe('words of one’s own', () => {
  test('a cue verb gives a quote its speaker', () => {
    const speakers = (lexicon?: OwnWords) =>
      read(lexicon)
        .quotes!.filter(({ cue }) => cue?.text === 'opinalt')
        .map(({ text, speaker }) => [text, speaker?.text])
    expect(speakers()).toEqual([])
    expect(speakers({ cueVerbs: ['opinalls', 'opinalt'] })).toEqual([['The ferry is safe,', 'Mayor Odda Kvist']])
  })

  test('an organization and a name are what they are said to be', () => {
    const typeOf = (name: string, lexicon?: OwnWords) =>
      read(lexicon).entities!.find(entity => entity.mentions.some(mention => mention.text === name))?.type
    expect(typeOf('Quibbling Tarn', { organizations: ['Quibbling Tarn'] })).toBe('organization')
    expect(typeOf('Quibbling Tarn', { names: ['Quibbling Tarn'] })).toBe('person')
  })

  test('a heading over links has links under it', () => {
    expect(read().links).toEqual([])
    expect(read({ linkHeadings: ['Further from the quay'] }).links!.map(({ text, label }) => [text, label])).toEqual([
      ['Two ships lost off Velm', 'Further from the quay'],
      ['Harbour closed for a week', 'Further from the quay'],
    ])
    expect(
      readArticle(
        'Storm closes harbour\n\nThe harbour is closed, the office said on Sunday.\n\nOur catch\n- Two ships lost off Velm\n- Harbour closed for a week',
        { lexicon: { linkHeadings: ['our catch'] } },
      ).links,
    ).toHaveLength(2)
  })

  test('an honorific is no part of the name', () => {
    const names = (lexicon?: OwnWords) =>
      read(lexicon)
        .entities!.filter(({ type }) => type === 'person')
        .map(({ name }) => name)
    expect(names({ honorifics: ['Havnefoged'] })).toContain('Brim Aldo')
  })

  test('hold for one call, and change neither text nor offsets', () => {
    const before = JSON.stringify(read())
    const lexicon = {
      names: ['Brim Aldo'],
      organizations: ['Quibbling Tarn'],
      cueVerbs: ['opinalt', 'cheered'],
      linkHeadings: ['Further from the quay'],
      honorifics: ['Havnefoged', 'Mayor'],
    }
    const with_ = read(lexicon)
    const spans: { text: string; start: number; end: number }[] = []
    JSON.stringify(with_, (_, value) => {
      if (typeof value?.start === 'number' && typeof value.text === 'string' && !value.parts) spans.push(value)
      return value
    })
    expect(spans.length).toBeGreaterThan(10)
    for (const { text: words, start, end } of spans) expect(text.slice(start, end)).toBe(words)
    expect(JSON.stringify(read())).toBe(before)
  })
})

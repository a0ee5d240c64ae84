import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article.ts'
import { readDocument } from '../../src/document/document.ts'
import { isCueVerb, takes } from '../../src/english/cue-verbs.ts'
import { wordClass } from '../../src/english/tagger/word-class.ts'
import { cueVerbs } from '../../src/english/words/verbs/cue-verbs.ts'
import { irregularVerbs } from '../../src/english/words/verbs/irregular-verbs.ts'
import { verbs } from '../../src/english/words/verbs/verbs.ts'

/** Verbs whose last letter is doubled, as their stress is on the last syllable: admitted. */
const doubling: ReadonlySet<string> = new Set(
  'admit beg brag chat commit confer dub flag hint peg pan plan plug prefer prod pin quip rebut refer regret slam snub swear tag wag'.split(
    ' ',
  ),
)
const irregular = new Map(
  irregularVerbs.map(line => line.split(' ') as [string, string, string]).map(forms => [forms[0], forms]),
)

/** The forms of a verb: asks, asked, asked, asking. */
function conjugated(lemma: string): string[] {
  const stem = doubling.has(lemma) && !irregular.has(lemma) ? lemma + lemma.at(-1) : lemma
  const soft = /[^aeiou]y$/.test(lemma)
  const s = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : soft ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
  const regular = lemma.endsWith('e') ? `${lemma}d` : soft ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const [, past, participle] = irregular.get(lemma) ?? [lemma, regular, regular]
  const double = /^(?:set|bet|forget|put|cut|hit|let|run|win|begin|get|sit)$/.test(lemma) ? lemma + lemma.at(-1) : stem
  const ing = lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${double}ing`
  return [...new Set([lemma, s, past, participle, ing])]
}

const rows = cueVerbs.map(row => row.split(':')[0]!)
const lemmas = [...new Set(rows.map(row => row.split(' ')[0]!))]

/** Forms that are another word more often. */
const otherWords: Readonly<Record<string, string>> = {
  back: 'an adverb',
  lay: 'the past of lie',
  like: 'a preposition',
  long: 'an adjective',
  regarding: 'a preposition',
}
const lemmaOf = (word: string) => wordClass(readDocument(word).tokens[0]!.lexeme).verb?.lemma
const forms = lemmas.map(lemma => ({ lemma, forms: conjugated(lemma) }))

describe('every form of a verb that can report is read as one', () => {
  test.for(forms)('$lemma', ({ lemma, forms }) => {
    const sure = forms.filter(form => !(form in otherWords))
    expect(sure.map(lemmaOf)).toEqual(sure.map(() => lemma))
  })

  test.fails.for(
    forms.flatMap(({ lemma, forms }) => forms.filter(form => form in otherWords).map(form => [form, lemma] as const)),
  )('%s, of %s', ([form, lemma]) => expect(lemmaOf(form)).toBe(lemma))
})

test.for([
  'Jane Doe contests the claim.',
  'Jane Doe contested the claim.',
  'Jane Doe briefs the board that it is late.',
])('%s', text => expect(readArticle(text, { only: ['quotes'] }).quotes).toHaveLength(1))

test('a verb stands in one list', () => {
  expect(lemmas.filter(lemma => verbs.has(lemma))).toEqual([])
})

test('every row names an act and known frames', () => {
  const row =
    /^[a-z]+(?: [a-z]+)?: (?:say|order|judge|think|want)(?: (?:words|clause|that|late|question|hearer|to|object|topic|noun|as|complement|it))+(?:; (?:say|order|judge|think|want)(?: (?:words|clause|that|late|question|hearer|to|object|topic|noun|as|complement|it))+)*$/
  expect(cueVerbs.filter(line => !row.test(line))).toEqual([])
})

test('a verb has its frames with and without a particle', () => {
  expect(takes('call', 'object')).toBe(false)
  expect(takes('call for', 'object')).toBe(true)
  expect(isCueVerb('zero')).toBe(true)
  expect(isCueVerb('sail')).toBe(false)
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article.ts'
import { textRemarks } from '../../src/check/findings/index.ts'
import { inputRemarks } from '../../src/check/findings/input.ts'
import { pageOf, ruleCodes, severityOf, titleOf } from '../../src/check/rules.ts'
import { decode } from '../../src/input/decode.ts'
import { mark, marked } from '../helpers/marked.ts'

const about = 'Storm takes the harbour wall\n\nThe harbour master of Velm, Jane Doe, met reporters on Monday.\n\n'

/** Texts with what must be found in them marked, by its code. */
const must: readonly string[] = [
  `${about}⟦quote-unclosed:“⟧We lost the wall, she said.\n\nThe repair begins in June.`,
  `${about}“⟦quote-without-speaker:We lost the wall.⟧”\n\nThe crowd went home. The repair begins in June.`,
  'The harbour wall is gone\n\nRain fell on the town all night, and the wind blew from the sea.\n\n“We lost the wall,” said ⟦speaker-not-introduced:Quist⟧. The repair begins in June.',
  'The harbour wall is gone\n\nRain fell on the town all night, and the wind blew from the sea.\n\n“We lost the wall,” ⟦speaker-unresolved:she⟧ said. The repair begins in June.',
  `${about}The bridge closed on ⟦weekday-contradicts-date:Tuesday, March 13, 2022⟧.`,
  `${about}The bridge closed on ⟦weekday-contradicts-date:Monday, Feb. 2, 2021⟧, Doe said.`,
  `${about}“We lost the wall,” Doe said. “It is gone.” ⟦mixed-quote-styles:"⟧It was old," Doe said.`,
  `${about}The repair takes until June.\n\n⟦link-label-without-items:READ MORE⟧\n\nThe storm came from the north, and it took the wall of the old harbour at Velm with it on the way.`,
]

const mustNot: readonly string[] = [
  `${about}“We lost the wall,” Doe said. “It is gone.”`,
  `${about}“We lost the wall,” said Jane Doe, “but not the harbour.”`,
  `${about}“We lost the wall,” Doe said.\n\n“It was old. It was built by hand.\n\n“And it will be built again,” she said.`,
  `${about}“We lost the wall,” she said. The repair begins in June.`,
  `${about}The bridge closed on Sunday, March 13, 2022.`,
  `${about}The council meets every Tuesday, and the bridge opened in March 2022.`,
  `${about}“He is 6'2" tall,” Doe said of the diver, “and not afraid.”`,
  `${about}The repair takes until June.\n\nREAD MORE\n- Two ships lost off Velm\n- Harbour closed for a week`,
  'Harbour',
]

const codesIn = (text: string) =>
  textRemarks(readArticle(text, { date: '2026-03-09' }), text).map(({ code, start, end }) => ({
    label: code,
    start,
    end,
  }))

describe('what is wrong in a text is found at its place', () => {
  test.each(must)('%s', source => {
    const { text } = marked(source)
    expect(mark(text, codesIn(text))).toBe(source)
  })
})

describe('what is right is left alone', () =>
  test.each(mustNot)('%s', text => expect(mark(text, codesIn(text))).toBe(text)))

test('an article without words is empty, whatever else stands in it', () => {
  for (const text of ['', ' \n\n', '— … “ ”'])
    expect(codesIn(text)).toEqual([{ label: 'article-empty', start: 0, end: 0 }])
})

test('without the day of publication, the weekdays that are open are told once', () => {
  const text = `${about}The council met on Tuesday, and meets every Friday.`
  expect(
    textRemarks(readArticle(text), text)
      .filter(({ code }) => code === 'date-unresolved')
      .map(({ message }) => message),
  ).toEqual(['“Monday” and one other date cannot be resolved without the day of publication'])
})

test('a name that is known needs no introduction', () => {
  const { text } = marked(must[2]!)
  expect(textRemarks(readArticle(text), text, new Set(['quist'])).map(({ code }) => code)).not.toContain(
    'speaker-not-introduced',
  )
})

describe('bytes', () => {
  const remarks = (bytes: readonly number[]) => {
    const { text, notes } = decode(Uint8Array.from(bytes))
    return inputRemarks(text, notes).map(({ code, start, end }) => [code, text.slice(start, end)])
  }
  const ascii = (text: string): number[] => [...Buffer.from(text)]
  test('Windows-1252, broken UTF-8', () => {
    expect(remarks([...ascii('Caf'), 0xe9, ...ascii(' on the quay')])).toEqual([['encoding-repaired', 'é']])
    expect(remarks([...Buffer.from('“Café” é à '), 0xff, ...ascii(' on the quay')])).toEqual([
      ['encoding-repaired', '\ufffd'],
    ])
  })
  test('sound UTF-8', () => expect(remarks([...Buffer.from('“Café”')])).toEqual([]))
})

describe('every code', () => {
  const root = join(import.meta.dirname, '../..')
  test.each(ruleCodes)('%s has a page that says what it is and how much it weighs', code => {
    const page = readFileSync(join(root, pageOf(code)), 'utf8')
    expect(
      page.startsWith(`# ${code}\n\n${titleOf(code)}. Severity unless set otherwise: **${severityOf(code, {})}**.\n`),
    ).toBe(true)
    expect(page).toContain('## What to do')
    expect(readFileSync(join(root, 'docs/findings/README.md'), 'utf8')).toContain(
      `| [${code}](${code}.md) | ${severityOf(code, {})} | ${titleOf(code)} |`,
    )
  })
  const examples = ruleCodes.flatMap(code => {
    const quoted = readFileSync(join(root, pageOf(code)), 'utf8').match(/^>.*$/gm)
    return quoted ? [{ code, example: quoted.map(line => line.replace(/^> ?/, '')).join('\n') }] : []
  })
  test('the pages of what is wrong in a text have an example', () => expect(examples.length).toBeGreaterThanOrEqual(9))
  test.each(examples)('the page of $code shows a text in which it is found, at the bold words', ({ code, example }) => {
    const [before, bold] = example.split('**')
    const text = example.replaceAll('**', '')
    const found = textRemarks(readArticle(text), text).filter(remark => remark.code === code)
    expect(found.map(({ start, end }) => [start, text.slice(start, end)])).toEqual([[before!.length, bold]])
  })
  test('no page is left over', () => {
    expect(
      readdirSync(join(root, 'docs/findings')).filter(
        name => name !== 'README.md' && !ruleCodes.some(code => name === `${code}.md`),
      ),
    ).toEqual([])
    expect(existsSync(join(root, 'docs/ci.md'))).toBe(true)
  })
})

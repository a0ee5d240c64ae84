import { expect, test } from 'vitest'
import { readArticle } from '../../../src/article.ts'
import type { Article } from '../../../src/record/types.ts'

const article = `Storm closes harbour of Port Fennel

By Ada Quill, Harbour Press

March 9, 2026

PORT FENNEL (AP) — The harbour stayed closed on Monday after the storm had broken two of its cranes.

A ship waits in the bay. (Photo: Ben Reed/Harbour Press)

What happens next?

“We do not know yet,” said the harbour master, who has run the port for ten years. (RELATED: Storm nears the coast)

READ MORE:

- storm-closes-harbour-in-europe

- Bridge opens

Sign up for our newsletter.`

/** What was found, without its places. */
const findsOf = (text: string): unknown => {
  const { headline, bylines, dateline, links, boilerplate, published } = readArticle(text, {
    only: ['structure', 'links'],
  })
  const textOf = (item: { text: string }): string => item.text
  return {
    published,
    headline: headline?.text,
    bylines: bylines?.map(byline => [byline.text, byline.names.map(textOf), byline.agency?.text]),
    dateline: dateline && [dateline.text, dateline.place, dateline.agency],
    links: links?.map(link => [link.text, link.label, link.title, link.kind]),
    boilerplate: boilerplate?.map(item => [item.kind, item.text]),
  }
}

const finds = findsOf(article)

test('the article as it is', () => {
  expect(finds).toEqual({
    published: { date: '2026-03-09', from: 'dateline' },
    headline: 'Storm closes harbour of Port Fennel',
    bylines: [['By Ada Quill, Harbour Press', ['Ada Quill'], 'Harbour Press']],
    dateline: ['PORT FENNEL (AP)', 'PORT FENNEL', 'AP'],
    links: [
      ['Storm nears the coast', 'RELATED', 'Storm nears the coast', 'inline'],
      ['storm-closes-harbour-in-europe', 'READ MORE', 'Storm closes harbour in Europe', 'block'],
      ['Bridge opens', 'READ MORE', 'Bridge opens', 'block'],
    ],
    boilerplate: [
      ['stamp', 'March 9, 2026'],
      ['caption', 'A ship waits in the bay. (Photo: Ben Reed/Harbour Press)'],
      ['sign-up', 'Sign up for our newsletter.'],
    ],
  })
})

test.for([
  ['a byte order mark', `\ufeff${article}`],
  ['CRLF', article.replaceAll('\n', '\r\n')],
  ['CR', article.replaceAll('\n', '\r')],
  ['blank lines in front', `\n \n\t\n${article}`],
  ['one line a paragraph', article.replaceAll('\n\n', '\n')],
  ['three blank lines', article.replaceAll('\n\n', '\n\n\n\n')],
  ['form feeds', article.replaceAll('\n\n', '\f')],
  ['tabs in front of paragraphs', article.replaceAll('\n\n', '\n\n\t')],
  ['spaces at the ends of lines', article.replaceAll('\n\n', '  \n\n')],
  ['bullets of another kind', article.replaceAll('- ', '• ').replace('— The', '- The')],
  ['straight quotation marks', article.replaceAll(/[“”]/g, '"')],
])('the same finds with %s', ([, text]) => {
  expect(findsOf(text!)).toEqual(finds)
})

test('every span slices the text', () => {
  const { headline, bylines = [], dateline, links = [], boilerplate = [] }: Article = readArticle(article)
  for (const item of [
    headline!,
    ...bylines,
    ...bylines.flatMap(byline => byline.names),
    dateline!,
    ...links,
    ...boilerplate,
  ]) {
    expect(article.slice(item.start, item.end)).toBe(
      'agency' in item && 'place' in item ? 'PORT FENNEL (AP)' : item.text,
    )
  }
})

import * as z from 'zod/mini'
import { spanOf, wordsItem } from '../item.ts'
import { described, named, offset, span } from '../schema.ts'
import type { SectionRow } from '../section.ts'

/** Items that point to other articles: READ MORE lists, `(RELATED: …)`. */
export const links = {
  called: 'the links',
  layers: ['links'],
  list: 'links',
  schema() {
    const link = named(
      'Link',
      'An item that points to another article',
      z.strictObject({
        ...span,
        kind: described(z.enum(['block', 'inline']), 'block: on lines of its own; inline: inside a paragraph'),
        label: described(z.string(), 'The heading above it: READ MORE'),
        labelStart: described(offset, 'Offset of the first character of the label'),
        labelEnd: described(offset, 'Offset behind the last character of the label'),
        title: described(z.string(), 'A readable title: the words of a slug, else the text'),
        url: described(z.optional(z.string()), 'Its address, if the text has one'),
      }),
    )
    return { links: described(z.optional(z.array(link)), 'Items that point to other articles') }
  },
  build: ({ links }, slice) => ({
    links: links!.map(link => {
      const { text: label, start: labelStart, end: labelEnd } = slice(link.label)
      return Object.assign(slice(link), {
        kind: link.kind,
        label,
        labelStart,
        labelEnd,
        title: link.title,
        ...(link.url && { url: link.url }),
      })
    }),
  }),
  parts: {
    links: {
      items: ({ links }) =>
        links?.map(({ text, start, end, label, labelStart, labelEnd, ...fields }) => {
          const item = wordsItem('link', { text, start, end }, { label, ...fields })
          return {
            ...item,
            key: text ?? fields.title ?? fields.url,
            spans: [...item.spans, spanOf('label', { text: label, start: labelStart, end: labelEnd })],
          }
        }),
    },
  },
  table: {
    columns: ['text', 'title', 'url', 'label', 'kind', 'start', 'end'],
    rows: ({ links = [] }) =>
      links.map(({ text, title, url, label, kind, start, end }) => [text, title, url, label, kind, start, end]),
  },
  kinds: { label: 0, link: 1 },
  draw({ links = [] }) {
    const labels = new Map(links.map(({ labelStart, labelEnd }) => [labelStart, labelEnd]))
    return [
      ...Array.from(labels, ([start, end]) => ({ start, end, kind: 'label', of: '' })),
      ...links.map(({ start, end }, index) => ({ start, end, kind: 'link', of: `l${index + 1}` })),
    ]
  },
} as const satisfies SectionRow

import type { Article } from '../../src/record/types.ts'

/** A text and the record that it ought to have, made by hand: the comparison is tested without the parsers. */
export const text = [
  'Storm takes the harbour wall at Velm',
  '',
  '“We lost the wall,” said Jane Doe, the harbour master, on Sunday.',
  '',
  '“We will build it again,” she said. The work begins on Monday.',
  '',
  'READ MORE',
  '- Two ships lost off Velm',
  '',
].join('\n')

/** The nth place of some words in the text. */
export function at(words: string, nth = 1, within = text): { text: string; start: number; end: number } {
  let start = -1
  for (let count = 0; count < nth; count++) start = within.indexOf(words, start + 1)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { text: words, start, end: start + words.length }
}

/** The record of the text above, or of one like it. */
export function recordOf(within = text): Article {
  const place = (words: string, nth = 1) => at(words, nth, within)
  const quote = (id: string, words: string) => ({
    id,
    kind: 'direct' as const,
    text: words,
    parts: [place(words)],
    act: 'say' as const,
    rule: 'said-after',
    confidence: 0.9,
  })
  const { text: label, start: labelStart, end: labelEnd } = place('READ MORE')
  return {
    schemaVersion: '1.1.0',
    offsets: 'utf16',
    published: { date: '2026-03-09', from: 'flag' },
    headline: place('Storm takes the harbour wall at Velm'),
    bylines: [],
    quotes: [
      {
        ...quote('q1', 'We lost the wall,'),
        speaker: { ...place('Jane Doe'), kind: 'name', entity: 'e1' },
        cue: place('said'),
      },
      {
        ...quote('q2', 'We will build it again,'),
        speaker: { ...place('she', 1), kind: 'pronoun', entity: 'e1' },
        cue: place('said', 2),
      },
    ],
    phrases: [],
    entities: [
      {
        id: 'e1',
        type: 'person',
        name: 'Jane Doe',
        roles: ['harbour master'],
        roleMentions: [place('harbour master')],
        mentions: [place('Jane Doe')],
      },
      {
        id: 'e2',
        type: 'place',
        name: 'Velm',
        roles: [],
        roleMentions: [],
        mentions: [place('Velm'), place('Velm', 2)],
      },
    ],
    dates: [
      { id: 'd1', ...place('Sunday'), type: 'DATE', value: '2026-03-08', anchor: 'published', rule: 'weekday' },
      { id: 'd2', ...place('Monday'), type: 'DATE', value: '2026-03-16', anchor: 'published', rule: 'weekday' },
    ],
    links: [
      {
        ...place('Two ships lost off Velm'),
        kind: 'block',
        label,
        labelStart,
        labelEnd,
        title: 'Two ships lost off Velm',
      },
    ],
    boilerplate: [],
    notes: [],
  }
}

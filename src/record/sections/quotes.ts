import * as z from 'zod/mini'
import type { Layers, Person, Quote } from '../../contract/layers.ts'
import { byPosition } from '../../document/span.ts'
import { type Item, type Names, type PartialRecord, placeOf, spanOf, wordsItem } from '../item.ts'
import { described, idOf, named, Spanned, span } from '../schema.ts'
import type { SectionRow, Slice } from '../section.ts'

/** What is said, by whom; and the words between quotation marks that nobody says. */
export const quotes = {
  called: 'the quotes',
  layers: ['quotes', 'quotations'],
  list: 'quotes',
  schema() {
    const speaker = named(
      'Speaker',
      'The words that say who speaks, or who is spoken to',
      z.strictObject({
        ...span,
        kind: described(
          z.enum(['name', 'pronoun', 'description', 'group']),
          'name: Jane Doe; pronoun: she; description: the harbour master; group: officials',
        ),
        entity: z.optional(idOf('e', 'The id of the entity that it is, where that is known')),
        id: z.optional(idOf('s', 'Of somebody without a name: the same wherever the same one speaks')),
      }),
    )
    const quote = named(
      'Quote',
      'Something that is said: direct, mixed or indirect speech',
      z.strictObject({
        id: idOf('q', 'Unique in the record'),
        kind: described(
          z.enum(['direct', 'mixed', 'indirect']),
          'direct: its words are between marks; mixed: a paraphrase that holds marked words; indirect: a paraphrase',
        ),
        text: described(z.string(), 'The parts, joined by a space'),
        parts: described(
          z.array(Spanned).check(z.minLength(1)),
          'The words themselves, without the marks; several where a cue or a new paragraph stands between them',
        ),
        speaker: described(z.optional(speaker), 'Who says it; absent where that is not known'),
        addressee: described(z.optional(speaker), 'Who is told'),
        cue: described(z.optional(Spanned), 'The word or phrase that reports it: said, according to'),
        mood: described(
          z.optional(z.enum(['negated', 'hypothetical'])),
          'negated: it is told that this was not said; hypothetical: that it may be said',
        ),
        act: described(
          z.enum(['say', 'order', 'judge', 'think', 'want']),
          'say: speech, writing, findings; order: asks, urges, calls for; judge: praise, blame, description; think: belief, hope, fear; want: plans, promises, refusals',
        ),
        rule: described(z.string(), 'The rule that found it'),
        confidence: described(
          z.number().check(z.minimum(0), z.maximum(1)),
          'How likely it is that somebody said this, and the speaker is right, 0 to 1',
        ),
      }),
    )
    const phrase = named(
      'Phrase',
      'Words between quotation marks that nobody says',
      z.strictObject({
        ...span,
        reason: described(z.enum(['scare', 'title', 'nickname', 'term']), 'Why they are no speech'),
      }),
    )
    return {
      quotes: described(z.optional(z.array(quote)), 'What is said, in the order of the text'),
      phrases: described(z.optional(z.array(phrase)), 'Words between quotation marks that nobody says'),
    }
  },
  build: ({ quotes, quotations, entities }, slice) => ({
    quotes: quotes!.map((quote, index) => quoteOf(quote, `q${index + 1}`, slice, entities !== undefined)),
    phrases: phrasesOf(quotations!, quotes!, slice),
  }),
  parts: {
    quotes: { items: ({ quotes }, names) => quotes?.map(quote => quoteItem(quote, names)) },
    phrases: { items: ({ phrases }) => phrases?.map(({ reason, ...words }) => wordsItem('phrase', words, { reason })) },
  },
  table: {
    columns: [
      'id',
      'kind',
      'act',
      'text',
      'speaker',
      'speaker_name',
      'speaker_entity',
      'cue',
      'start',
      'end',
      'rule',
      'confidence',
    ],
    rows: ({ quotes = [], entities }) =>
      quotes.map(({ id, kind, act, text, speaker, cue, parts, rule, confidence }) => [
        id,
        kind,
        act,
        text,
        speaker?.text,
        entities?.find(({ id }) => id === speaker?.entity)?.name,
        speaker?.entity,
        cue?.text,
        parts[0]?.start,
        parts.at(-1)?.end,
        rule,
        confidence,
      ]),
  },
  kinds: { quote: 2, speaker: 3, cue: 4 },
  draw: ({ quotes = [] }) =>
    quotes.flatMap(({ id, parts, cue, speaker }) =>
      [
        ...parts.map(part => ({ ...part, kind: 'quote' })),
        ...(cue ? [{ ...cue, kind: 'cue' }] : []),
        ...(speaker ? [{ ...speaker, kind: 'speaker' }] : []),
      ].map(({ start, end, kind }) => ({ start, end, kind, of: id })),
    ),
} as const satisfies SectionRow

function quoteOf(
  { kind, parts, speaker, addressee, cue, mood, act, rule, confidence }: Quote,
  id: string,
  slice: Slice,
  withEntities: boolean,
) {
  const sourceOf = (source: Person) =>
    Object.assign(slice(source), {
      kind: source.kind,
      ...(withEntities && source.entity !== undefined && { entity: `e${source.entity + 1}` }),
      ...(source.nameless !== undefined && { id: `s${source.nameless}` }),
    })
  const printed = parts.map(slice)
  return Object.assign(
    { id, kind, text: printed.map(part => part.text).join(' '), parts: printed },
    speaker && { speaker: sourceOf(speaker) },
    addressee && { addressee: sourceOf(addressee) },
    cue && { cue: slice(cue) },
    mood && { mood },
    { act, rule, confidence },
  )
}

/** Marked words that nobody says; those that stand in what is said are somebody’s. */
function phrasesOf(quotations: Layers['quotations'], quotes: Layers['quotes'], slice: Slice) {
  const said = quotes.flatMap(({ parts }) => parts).sort(byPosition)
  let next = 0
  let saidTo = 0
  return quotations.flatMap(({ inner, sense }) => {
    while (next < said.length && said[next]!.start <= inner.start) saidTo = Math.max(saidTo, said[next++]!.end)
    return sense === 'speech' || (sense === 'scare' && inner.end <= saidTo)
      ? []
      : [Object.assign(slice(inner), { reason: sense })]
  })
}

type ComparedQuote = NonNullable<PartialRecord['quotes']>[number]

function quoteItem(
  { kind, text, parts, speaker, addressee, cue, act, rule, confidence }: ComparedQuote,
  { entity }: Names,
): Item {
  const said = text ?? parts?.map(part => part.text).join(' ')
  return {
    noun: 'quote',
    key: said,
    start: parts?.[0]?.start,
    end: parts?.at(-1)?.end,
    fields: {
      text: said,
      kind,
      act,
      cue: cue?.text,
      speaker: speaker?.text,
      'speaker kind': speaker?.kind,
      'speaker entity': entity(speaker?.entity),
      addressee: addressee?.text,
      'addressee kind': addressee?.kind,
      'addressee entity': entity(addressee?.entity),
      rule,
      confidence: confidence?.toString(),
    },
    lists: { parts: parts?.map(placeOf) },
    spans: [spanOf('speaker', speaker), spanOf('addressee', addressee), spanOf('cue', cue)],
  }
}

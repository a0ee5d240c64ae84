import type { Article } from '../../record/article.ts'

/** A record of which parts may be left out, at any depth. */
export type PartialRecord = DeepPartial<Article>
type DeepPartial<T> = T extends (infer Item)[]
  ? DeepPartial<Item>[]
  : T extends object
    ? { [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
    : T

/** The parts of a record that are compared one by one. */
export type PartName =
  | 'quotes'
  | 'phrases'
  | 'entities'
  | 'dates'
  | 'links'
  | 'headline'
  | 'bylines'
  | 'dateline'
  | 'boilerplate'
  | 'published'
  | 'notes'

/** Words at a place, to be found again in another record. */
export interface Place {
  /** What it is found by, wherever it stands. */
  readonly key: string | undefined
  readonly start: number | undefined
  readonly end: number | undefined
}

/** Something of a record in the form in which it is compared: without ids, which say nothing but the order. */
export interface Item extends Place {
  readonly noun: string
  /** Compared as they stand. What the record does not say is undefined. */
  readonly fields: Readonly<Record<string, string | undefined>>
  /** Compared without regard to order. */
  readonly lists: Readonly<Record<string, readonly Place[] | undefined>>
  /** Where its pieces stand. */
  readonly spans: readonly (Place & { readonly name: string })[]
}

type Some<Part extends PartName> =
  NonNullable<PartialRecord[Part]> extends (infer One)[] ? One : NonNullable<PartialRecord[Part]>
type Words =
  | { readonly text?: string | undefined; readonly start?: number | undefined; readonly end?: number | undefined }
  | undefined
type NameOf = (id: string | undefined) => string | undefined

const place = (words: Words): Place => ({ key: words?.text, start: words?.start, end: words?.end })
const span = (name: string, words: Words) => ({ name, ...place(words) })

/** The items of a part; undefined where the record does not speak of it. */
export function itemsOf(record: PartialRecord, part: PartName): readonly Item[] | undefined {
  const nameOf: NameOf = id =>
    id === undefined ? undefined : (record.entities?.find(entity => entity.id === id)?.name ?? id)
  const dateOf: NameOf = id => (id === undefined ? undefined : (record.dates?.find(date => date.id === id)?.text ?? id))
  switch (part) {
    case 'quotes':
      return record.quotes?.map(quote => quoteItem(quote, nameOf))
    case 'entities':
      return record.entities?.map(entity => entityItem(entity, nameOf))
    case 'dates':
      return record.dates?.map(date => dateItem(date, dateOf))
    case 'phrases':
      return record.phrases?.map(({ reason, ...words }) => wordsItem('phrase', words, { reason }))
    case 'links':
      return record.links?.map(linkItem)
    case 'bylines':
      return record.bylines?.map(({ names, agency, ...words }) =>
        wordsItem('byline', words, { agency: agency?.text }, { names: names?.map(place) }),
      )
    case 'boilerplate':
      return record.boilerplate?.map(({ kind, ...words }) => wordsItem('boilerplate', words, { kind }))
    case 'notes':
      return record.notes?.map(({ code, start, end }) => ({
        ...wordsItem('note', { text: code, start, end }, {}),
        key: code,
      }))
    case 'headline':
      return record.headline && [single(wordsItem('headline', record.headline, {}))]
    case 'dateline':
      return record.dateline && [single(datelineItem(record.dateline))]
    case 'published':
      return (
        record.published && [
          single(wordsItem('day of publication', { text: record.published.date }, { from: record.published.from })),
        ]
      )
  }
}

/** There is one at most: it is compared with the other, whatever it says. */
const single = (item: Item): Item => ({ ...item, key: '' })

function wordsItem(noun: string, words: Words, fields: Item['fields'], lists: Item['lists'] = {}): Item {
  return { ...place(words), noun, fields: { text: words?.text, ...fields }, lists, spans: [span('', words)] }
}

function quoteItem(
  { kind, text, parts, speaker, addressee, cue, rule, confidence }: Some<'quotes'>,
  nameOf: NameOf,
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
      cue: cue?.text,
      speaker: speaker?.text,
      'speaker kind': speaker?.kind,
      'speaker entity': nameOf(speaker?.entity),
      addressee: addressee?.text,
      'addressee kind': addressee?.kind,
      'addressee entity': nameOf(addressee?.entity),
      rule,
      confidence: confidence?.toString(),
    },
    lists: { parts: parts?.map(place) },
    spans: [span('speaker', speaker), span('addressee', addressee), span('cue', cue)],
  }
}

function entityItem({ type, name, roles, roleMentions, mentions }: Some<'entities'>, nameOf: NameOf): Item {
  return {
    noun: type ?? 'entity',
    key: name,
    start: mentions?.[0]?.start,
    end: mentions?.[0]?.end,
    fields: { name, type },
    lists: {
      roles: roles?.map(key => ({ key, start: undefined, end: undefined })),
      'role mentions': roleMentions?.map(role => ({
        ...place(role),
        key: [role.text, nameOf(role.organization)].filter(Boolean).join(' of '),
      })),
      mentions: mentions?.map(place),
    },
    spans: [],
  }
}

function dateItem({ id: _, anchor, until, text, start, end, ...fields }: Some<'dates'>, dateOf: NameOf): Item {
  return wordsItem(
    'date',
    { text, start, end },
    { ...fields, anchor: anchor === 'published' ? anchor : dateOf(anchor), until: dateOf(until) },
  )
}

function linkItem({ text, start, end, label, labelStart, labelEnd, ...fields }: Some<'links'>): Item {
  const item = wordsItem('link', { text, start, end }, { label, ...fields })
  return {
    ...item,
    key: text ?? fields.title ?? fields.url,
    spans: [...item.spans, span('label', { text: label, start: labelStart, end: labelEnd })],
  }
}

function datelineItem({ place, agency, date, ...words }: Some<'dateline'>): Item {
  return wordsItem('dateline', words, { place, agency, date })
}

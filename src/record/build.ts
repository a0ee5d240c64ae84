import type { Entity, Layers, Person, Quote } from '../contract/layers.ts'
import type { Note } from '../contract/parser.ts'
import { linePlaces } from '../document/lines.ts'
import { byPosition, type Span } from '../document/span.ts'
import type { Article } from './article.ts'
import { messages } from './messages.ts'
import { type OffsetUnit, offsetsIn } from './offsets.ts'

const schemaVersion = '1.0.0' satisfies Article['schemaVersion']

type Spanned = Span & { readonly text: string }

/** Makes the record of the layers that were filled. A layer that was not asked for is an absent key. */
export function buildArticle(text: string, layers: Partial<Layers>, notes: readonly Note[], unit: OffsetUnit): Article {
  const offset = offsetsIn(unit, text)
  // more is added to it by Object.assign: `{ ...spanned(x), more }` takes twenty times as long
  const spanned = ({ start, end }: Span): Spanned => ({
    text: text.slice(start, end),
    start: offset(start),
    end: offset(end),
  })
  const { structure, quotes, quotations, entities, dates, links, published } = layers
  return {
    schemaVersion,
    offsets: unit,
    ...(published && { published }),
    ...(structure && structureOf(structure, spanned)),
    ...(quotes && { quotes: quotes.map((quote, index) => quoteOf(quote, index, spanned, entities !== undefined)) }),
    ...(quotations && { phrases: phrasesOf(quotations, quotes ?? [], spanned) }),
    ...(entities && { entities: entities.map((entity, index) => entityOf(entity, index, spanned)) }),
    ...(dates && { dates: datesOf(dates, spanned) }),
    ...(links && { links: linksOf(links, spanned) }),
    ...(structure && {
      boilerplate: structure.boilerplate.map(each => Object.assign(spanned(each), { kind: each.kind })),
    }),
    notes: notesOf(text, notes, offset),
  }
}

type Slice = (span: Span) => Spanned

function structureOf({ headline, bylines, dateline }: Layers['structure'], spanned: Slice) {
  const textOf = (span: Span | undefined): string | undefined => span && spanned(span).text
  const place = textOf(dateline?.place)
  const agency = textOf(dateline?.agency)
  const date = textOf(dateline?.date)
  return {
    ...(headline && { headline: spanned(headline) }),
    bylines: bylines.map(({ names, agency, ...span }) => ({
      ...spanned(span),
      names: names.map(spanned),
      ...(agency && { agency: spanned(agency) }),
    })),
    ...(dateline && {
      dateline: { ...(place && { place }), ...(agency && { agency }), ...(date && { date }), ...spanned(dateline) },
    }),
  }
}

function quoteOf(
  { kind, parts, speaker, addressee, cue, mood, rule, confidence }: Quote,
  index: number,
  spanned: Slice,
  withEntities: boolean,
) {
  const sourceOf = (source: Person) =>
    Object.assign(spanned(source), {
      kind: source.kind,
      ...(withEntities && source.entity !== undefined && { entity: `e${source.entity + 1}` }),
    })
  const printed = parts.map(spanned)
  return Object.assign(
    { id: `q${index + 1}`, kind, text: printed.map(part => part.text).join(' '), parts: printed },
    speaker && { speaker: sourceOf(speaker) },
    addressee && { addressee: sourceOf(addressee) },
    cue && { cue: spanned(cue) },
    mood && { mood },
    { rule },
    { confidence },
  )
}

/** Marked words that nobody says; those that stand in what is said are somebody’s. */
function phrasesOf(quotations: Layers['quotations'], quotes: Layers['quotes'], spanned: Slice) {
  const said = quotes.flatMap(({ parts }) => parts).sort(byPosition)
  let next = 0
  let saidTo = 0
  return quotations.flatMap(({ inner, sense }) => {
    while (next < said.length && said[next]!.start <= inner.start) saidTo = Math.max(saidTo, said[next++]!.end)
    return sense === 'speech' || (sense === 'scare' && inner.end <= saidTo)
      ? []
      : [Object.assign(spanned(inner), { reason: sense })]
  })
}

function entityOf({ type, name, roles, mentions }: Entity, index: number, spanned: Slice) {
  const roleMentions = roles.map(role =>
    Object.assign(spanned(role), role.organization !== undefined && { organization: `e${role.organization + 1}` }),
  )
  return {
    id: `e${index + 1}`,
    type,
    name,
    roles: [...new Set(roleMentions.map(role => role.text))],
    roleMentions,
    mentions: mentions.map(spanned),
  }
}

function datesOf(dates: Layers['dates'], spanned: Slice) {
  return dates.map((date, index) => ({
    id: `d${index + 1}`,
    ...spanned(date),
    type: date.type,
    value: date.value,
    ...(date.mod && { mod: date.mod }),
    ...(date.quant && { quant: date.quant }),
    ...(date.freq && { freq: date.freq }),
    ...(date.anchor !== undefined && { anchor: date.anchor === 'published' ? date.anchor : `d${date.anchor + 1}` }),
    ...(date.until !== undefined && { until: `d${date.until + 1}` }),
    rule: date.rule,
  }))
}

function linksOf(links: Layers['links'], spanned: Slice) {
  return links.map(link => {
    const { text: label, start: labelStart, end: labelEnd } = spanned(link.label)
    return Object.assign(spanned(link), {
      kind: link.kind,
      label,
      labelStart,
      labelEnd,
      title: link.title,
      ...(link.url && { url: link.url }),
    })
  })
}

function notesOf(text: string, notes: readonly Note[], offset: (offset: number) => number): Article['notes'] {
  if (notes.length === 0) return []
  const placeOf = linePlaces(text)
  return notes
    .toSorted((a, b) => a.start - b.start)
    .map(({ code, start, end }) => ({
      code,
      message: messages[code],
      start: offset(start),
      end: offset(end),
      ...placeOf(start),
    }))
}

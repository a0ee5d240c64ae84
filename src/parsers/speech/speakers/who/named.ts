import type { Entity, Mention } from '../../../../contract/layers.ts'
import type { Document } from '../../../../document/document.ts'
import { firstEndingAfter, type Span } from '../../../../document/span.ts'

/** A mention, and the index of the entity that it means. */
export interface Known extends Mention {
  readonly entity: number
}

/** All mentions of all entities, in order. */
export function knownMentions(entities: readonly Entity[]): Known[] {
  const known: Known[] = []
  for (let entity = 0; entity < entities.length; entity++) {
    for (const { start, end, type, rule } of entities[entity]!.mentions) known.push({ start, end, type, rule, entity })
  }
  return known.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** What hangs on the head of a source. */
const tail = /[,(–—]|\s(?:of|for|at|from|with|in|on|and|who|to)\s/
const stops = /[\s.]+$/

/** White House secretary [Jane Doe]; [Jane Doe], a doctor; [the White House]; but not a spokesman for [Jane Doe]. */
export function entityOfName({ text }: Document, mentions: readonly Known[], source: Span): number | undefined {
  const words = text.slice(source.start, source.end)
  const cut = words.search(tail)
  const end = source.start + words.slice(0, cut < 0 ? words.length : cut).replace(stops, '').length
  let found: number | undefined
  for (
    let index = firstEndingAfter(mentions, source.start);
    index < mentions.length && mentions[index]!.start < end;
    index++
  ) {
    if (mentions[index]!.end >= end) found = mentions[index]!.entity
  }
  return found
}

const comma = /^,\s$/

/** the Greens’ leader, [Jane Doe], said */
export function entityOfApposition({ text }: Document, mentions: readonly Known[], source: Span): number | undefined {
  const mention = mentions[firstEndingAfter(mentions, source.end)]
  return mention?.type === 'person' && comma.test(text.slice(source.end, mention.start)) && text[mention.end] === ','
    ? mention.entity
    : undefined
}

const initials = /^[A-Z]{2,3}$/

/** [JD]: We lost the boat. The one person whose names begin with the letters of a label; middle names may be left out. */
export function entityOfInitials(
  { text }: Document,
  entities: readonly Entity[],
  { start, end }: Span,
): number | undefined {
  const label = text.slice(start, end)
  if (!initials.test(label)) return undefined
  const isMeant = ({ type, name }: Entity): boolean => type === 'person' && lettersOf(name.split(' ')).includes(label)
  const found = entities.findIndex(isMeant)
  return found >= 0 && entities.findLastIndex(isMeant) === found ? found : undefined
}

const lettersOf = (names: readonly string[]): string[] =>
  [names, [names[0]!, names.at(-1)!]].map(each => each.map(name => name[0]).join(''))

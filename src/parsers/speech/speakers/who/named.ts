import type { Entity, Mention } from '../../../../contract/layers.ts'
import type { Document } from '../../../../document/document.ts'
import { firstEndingAfter, type Span } from '../../../../document/span.ts'
import type { Token } from '../../../../document/tokens.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { wordClass } from '../../../../english/tagger/word-class.ts'
import { honorifics } from '../../../../english/words/names/honorifics.ts'
import { roleNouns } from '../../../../english/words/names/role-nouns.ts'
import { sortOf } from './phrase.ts'

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

/**
 * The mention that is the head of a source: White House secretary [Jane Doe]; [Jane Doe], a doctor; Secretary of State [Jane Doe];
 * the mayor, [Jane Doe]; the paper [Orlan Post]. Not a spokesman for [Jane Doe], nor an aide of President [Jane Doe].
 */
export function headMention({ tokens }: Document, mentions: readonly Known[], source: Span): Known | undefined {
  const first = firstEndingAfter(tokens, source.start)
  let next = firstEndingAfter(mentions, source.start)
  let title: number | undefined
  let open: number | undefined
  let found: Known | undefined
  for (let at = first; at < tokens.length && tokens[at]!.start < source.end; at++) {
    while (next < mentions.length && mentions[next]!.end <= tokens[at]!.start) next++
    const mention = mentions[next]
    if (mention && mention.start <= tokens[at]!.start) {
      const last = firstEndingAfter(tokens, mention.end - 1)
      const isOwner = isPossessive(tokens[last + 1]) && tokens[last + 1]!.end < source.end
      if (!isOwner && (open === undefined || bearsTitle(tokens, mention, title!, open, at))) {
        found = mention
      } else if (open === undefined) found = undefined
      at = last
      continue
    }
    const { lexeme } = tokens[at]!
    const kind = wordClass(lexeme).tag
    if (kind === tag.comma) {
      const behind = at > first ? apposed(tokens, mentions, tokens[at]!.end, source.end) : undefined
      if (behind && !found) return behind
      break
    }
    if (
      kind === tag.opening ||
      kind === tag.questionWord ||
      (kind === tag.dash && (tokens[at]!.spaced || lexeme.text !== '-'))
    )
      break
    if (kind === tag.preposition || kind === tag.infinitiveTo) {
      if (found) break
      title ??= at - 1
      open = at
    } else if (kind === tag.coordinator && found?.type === 'person') break
    else if (open === undefined && kind !== tag.otherMark && kind !== tag.coordinator) found = undefined
  }
  return found && !isTitle(tokens[firstEndingAfter(tokens, found.start)]!, found) ? found : undefined
}

/** Head of State, Attorney General: an office that was read as a name. */
const isTitle = (token: Token, { type, start, end }: Known): boolean =>
  type !== 'person' &&
  sortOf(token.lexeme) === 'person' &&
  (end - start > token.end - token.start || token.lexeme.shape === 'upper')

/** Secretary of State [Jane Doe], leader of the opposition in the senate [Jane Doe]; but not: aide of President Jane Doe, supporter of jailed Jane Doe. */
function bearsTitle(tokens: readonly Token[], { type }: Known, title: number, open: number, at: number): boolean {
  if (type !== 'person' || !tokens[title] || !isOffice(tokens[title]!)) return false
  let last: Token | undefined
  for (let token = open + 1; token < at; token++) {
    const { lexeme } = tokens[token]!
    const kind = wordClass(lexeme).tag
    if (kind !== tag.determiner && kind !== tag.possessive && !honorifics.has(lexeme.lower.replace('.', '')))
      last = tokens[token]
  }
  return (
    last !== undefined &&
    sortOf(last.lexeme) !== 'person' &&
    (last.lexeme.capital || wordClass(last.lexeme).tag === tag.noun)
  )
}

const isOffice = ({ lexeme }: Token): boolean => roleNouns.has(lexeme.lower)

/** the mayor, [Jane Doe], said; said a spokesman, [Jane Doe]. The name of who was just described, behind a comma that ends at an offset. */
export function apposed(
  tokens: readonly Token[],
  mentions: readonly Known[],
  offset: number,
  limit = Number.POSITIVE_INFINITY,
): Known | undefined {
  let at = firstEndingAfter(tokens, offset)
  let mention = mentions[firstEndingAfter(mentions, offset)]
  while (tokens[at] && mention && tokens[at]!.start < mention.start && isHonorific(tokens[at]!)) at++
  if (mention?.start !== tokens[at]?.start || mention?.type === 'place' || mention?.type === 'group')
    mention = undefined
  if (!mention) return undefined
  const next = tokens[firstEndingAfter(tokens, mention.end - 1) + 1]
  return !next || next.start >= limit || closing.has(next.lexeme.text) ? mention : undefined
}

/** Mr [Justice] Doe, [Dr] Jane Doe */
const isHonorific = ({ lexeme }: Token): boolean =>
  honorifics.has(lexeme.lower.replace('.', '')) ||
  (lexeme.capital && (sortOf(lexeme) === 'person' || lexeme.text.endsWith('.')))

const closing: ReadonlySet<string> = new Set([',', '.', ';', ':', '(', '—', '–', '!', '?', '“', '"'])

const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.lexeme.lower === "'s" || token.lexeme.lower === "'")

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

import type { Layers, Mention } from '../../../contract/layers.ts'
import type { Document } from '../../../document/document.ts'
import { itemAt } from '../../../document/span.ts'
import { type Lead, leadOf } from './lead.ts'

/** A mention with its tokens, and what stands before it. */
export interface Named {
  readonly mention: Mention
  readonly spelling: string
  /** Its place in the layer of mentions. */
  readonly index: number
  /** Its tokens: `document.tokens[first]` up to and without `[last]`. */
  readonly first: number
  readonly last: number
  /** The first token of its paragraph, and the end of that. */
  readonly paragraph: { readonly first: number; readonly last: number }
  /** `aside` are headlines and captions; `outside` are bylines, links, notices: who is named in full there alone is not who the prose means. */
  readonly standing: 'body' | 'aside' | 'outside'
  /** The title, honorific or word of kinship before a person's name. */
  readonly lead: Lead | undefined
}

/** Finds the tokens and the standing of every mention: one walk over tokens, paragraphs and mentions. */
export function readNamed(
  document: Document,
  { mentions, structure }: Pick<Layers, 'mentions' | 'structure'>,
): Named[] {
  const { text, tokens, paragraphs } = document
  const all: Named[] = []
  let first = 0
  let at = 0
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!
    while (at < paragraphs.length - 1 && paragraphs[at]!.end <= mention.start) at++
    const paragraph = paragraphs[at]!
    if (first < paragraph.first) first = paragraph.first
    while (first > 0 && tokens[first - 1]!.end > mention.start) first--
    while (first < tokens.length && tokens[first]!.end <= mention.start) first++
    let last = first
    while (last < tokens.length && tokens[last]!.start < mention.end) last++
    const standing = standingOf(mention, at, structure)
    const lead = mention.type === 'person' ? leadOf(tokens, all, { first, last, paragraph }) : undefined
    all.push({
      mention,
      spelling: text.slice(mention.start, mention.end),
      index,
      first,
      last,
      paragraph,
      standing,
      lead,
    })
  }
  return all
}

function standingOf(
  mention: Mention,
  paragraph: number,
  { roles, bylines, boilerplate }: Layers['structure'],
): Named['standing'] {
  const role = roles[paragraph]
  if (role === 'headline' || role === 'subhead' || role === 'caption') return 'aside'
  if (role !== undefined && role !== 'body' && role !== 'dateline') return 'outside'
  return itemAt(bylines, mention.start) || itemAt(boilerplate, mention.start) ? 'outside' : 'body'
}

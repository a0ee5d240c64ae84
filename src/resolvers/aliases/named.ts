import type { Document } from '../../document/document.ts'
import { contains } from '../../document/span.ts'
import type { Layers, Mention } from '../../layers.ts'
import { type Lead, leadOf } from './lead.ts'

/** A mention with its tokens, and what stands before it. */
export interface Named {
  readonly mention: Mention
  /** Its place in the layer of mentions. */
  readonly index: number
  /** Its tokens: `document.tokens[first]` up to and without `[last]`. */
  readonly first: number
  readonly last: number
  /** The first token of its paragraph, and the end of that. */
  readonly paragraph: { readonly first: number; readonly last: number }
  /** `aside` are headlines, captions, links and other stretches that are not the article's prose. */
  readonly standing: 'body' | 'aside' | 'byline'
  /** The title, honorific or word of kinship before a person's name. */
  readonly lead: Lead | undefined
}

/** Finds the tokens and the standing of every mention: one walk over tokens, paragraphs and mentions. */
export function readNamed(document: Document, { mentions, structure }: Pick<Layers, 'mentions' | 'structure'>): Named[] {
  const { tokens, paragraphs } = document
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
    all.push({ mention, index, first, last, paragraph, standing, lead })
  }
  return all
}

function standingOf(mention: Mention, paragraph: number, { roles, bylines, boilerplate }: Layers['structure']): Named['standing'] {
  if (bylines.length > 0 && bylines.some(byline => contains(byline, mention))) return 'byline'
  const role = roles[paragraph]
  if (role !== undefined && role !== 'body' && role !== 'dateline') return role === 'byline' ? 'byline' : 'aside'
  return boilerplate.length > 0 && boilerplate.some(stretch => contains(stretch, mention)) ? 'aside' : 'body'
}

import type { Source } from '../../../../contract/layers.ts'
import type { Document } from '../../../../document/document.ts'
import { paragraphAt } from '../../../../document/document.ts'
import { firstEndingAfter } from '../../../../document/span.ts'
import type { Token } from '../../../../document/tokens.ts'
import { tagWords } from '../../../../english/tagger/tagging.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { titleSmallWords } from '../../../../english/words/speech/title-small-words.ts'
import type { Draft } from '../drafts.ts'
import { inSameParagraph, isBare, leads } from '../positions.ts'
import type { Sieve } from '../sieve.ts'

const dash = /^[-–—~]+$/
/** Speech that a name may stand right behind ends a sentence. */
const sentenceEnd = /[.!?…]/
/** In tokens; a longer line is prose, unless a dash and a full name open it: — Jane Doe, chairman of … */
const longest = 14
const longestDashed = 40
/** No line holds more pieces of one speech. */
const mostPieces = 4
/** In words; one alone is no full name. */
const shortest = 2

/** [“We will be back.”] ¶ — Jane Doe, Harbour Party. Without a dash: ¶ Jane Doe, Merrow Post; or right behind it, to the end of the line or the next of a row: “It is late.” Jane Doe “We lost.” Walter Roe */
export const signedBelow: Sieve = {
  name: 'signed-below',
  eg: 'They read the book.\n\n“⟦quote:No boat comes home from there.⟧”\n\n— ⟦speaker:Jane Doe⟧, Harbour Party',
  not: ['“Low Water” Opening Night'],
  find({ document, drafts }, index) {
    const { text, paragraphs, tokens } = document
    const opening = farthestPiece(document, drafts, index, -1)
    const leading = leads(document, drafts[opening]!)
    if (!leading && drafts[opening - 1]?.rule !== signedBelow.name) return undefined
    const final = farthestPiece(document, drafts, index, 1)
    const draft = drafts[final]!
    const at = paragraphAt(document, draft.end - 1)
    const { end, last } = paragraphs[at]!
    const below = isBare(document, draft.end, end)
    if (below ? !leading : !sentenceEnd.test(text[draft.parts.at(-1)!.end - 1]!)) return undefined
    const first = firstEndingAfter(tokens, draft.end)
    const line = below
      ? paragraphs[at + 1]
      : { first, last: Math.min(last, firstEndingAfter(tokens, drafts[final + 1]?.start ?? end)) }
    const source =
      line && line.last - line.first <= longestDashed
        ? signature(tokens.slice(line.first, line.last), !below)
        : undefined
    return source && { source }
  },
}

/** “It is late.” [“We lost.”] The farthest piece of speech before or behind a draft, with nothing but such pieces between them. */
function farthestPiece(document: Document, drafts: readonly Draft[], index: number, step: 1 | -1): number {
  for (let at = index; Math.abs(at - index) < mostPieces; at += step) {
    const first = Math.min(at, at + step)
    if (!areBeside(document, drafts[first], drafts[first + 1])) return at
  }
  return index
}

/** [“It is late.”] [“We lost.”] Two pieces of speech with nothing between them. */
const areBeside = (document: Document, before: Draft | undefined, after: Draft | undefined): boolean =>
  before?.kind === 'direct' &&
  after?.kind === 'direct' &&
  inSameParagraph(document, before, after) &&
  isBare(document, before.end, after.start)

/** The name behind a dash, up to a comma; or that of a line without a verb that holds a comma behind it, or, right behind the speech, nothing else. */
function signature(line: readonly Token[], alone: boolean): Source | undefined {
  const dashed = isDash(line[0])
  const words = dashed ? line.slice(1) : line
  if (isHandle(words) && (dashed || words.length === 2))
    return { start: words[0]!.start, end: words[1]!.end, kind: 'name' }
  const stop = words.findIndex(word => word.lexeme.shape === 'mark' && !isListed(word))
  const listed = stop < 0 ? words : words.slice(0, stop)
  const name = listed.slice(0, listed.findLastIndex(({ lexeme }) => lexeme.capital) + 1)
  if (!name[0]?.lexeme.capital || !listed.every(isListed)) return undefined
  const isFull = name.length >= shortest
  const comma = words[stop]?.lexeme.text === ','
  if (line.length > longest && !(dashed && isFull && comma)) return undefined
  const signs = dashed || (comma ? !hasVerb(words) && (isFull || isAge(words[stop + 1])) : isFull && alone && stop < 0)
  return signs ? { start: name[0].start, end: name.at(-1)!.end, kind: 'name' } : undefined
}

/** Jane, [24] */
const isAge = (word: Token | undefined): boolean => word?.lexeme.shape === 'number'

const isDash = (word: Token | undefined): boolean => word !== undefined && dash.test(word.lexeme.text)

/** @janedoe */
const isHandle = ([at, name]: readonly Token[]): boolean => at?.lexeme.text === '@' && name?.spaced === false

/** A small one: Jane Doe, [Rolling] Tide */
function hasVerb(words: readonly Token[]): boolean {
  const tags = tagWords(words)
  return words.some(({ lexeme }, at) => !lexeme.capital && tag.isAnyVerb(tags[at]))
}

const isListed = ({ lexeme, spaced }: Token): boolean =>
  lexeme.capital || lexeme.text === '.' || (lexeme.text === '-' && !spaced) || titleSmallWords.has(lexeme.lower)

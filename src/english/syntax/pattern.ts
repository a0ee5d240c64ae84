import * as tag from '../tagger/tags.ts'
import { anyOf } from '../tagger/tags.ts'
import type { Word } from '../tagger/word.ts'

/**
 * Patterns over the tags and the words of a sentence, written as text as those of matcher.ts:
 *
 *     {comma|colon} {quotation}
 *     as {adverb}* that|which
 *
 * `word|word`   one of these words, in lower case
 * `{tag|tag}`   a word with one of these tags, or of one of the classes below
 * `x?` `x*`     at most one, any number; what is taken is not given back, so that matching is linear
 * `!x`          no such word stands here; nothing is taken. The end of the sentence is none
 */
export interface Pattern {
  /** Past the match that begins at an index; -1 where none does. */
  end(words: readonly Word[], tags: Uint8Array, at: number): number
  /** Where the match that ends right before an index begins; -1 where none does. */
  start(words: readonly Word[], tags: Uint8Array, before: number): number
}

const classes: Readonly<Record<string, (kind: number | undefined) => boolean>> = {
  head: tag.isHead,
  joining: tag.isJoining,
  nominal: tag.isNominal,
  phrase: tag.opensPhrase,
  predicate: tag.isFiniteVerb,
  verb: tag.isVerb,
}

/** One word of a pattern: a bit for each tag that it may have, or the words that it may be. */
interface Piece {
  readonly mask: number
  readonly words: ReadonlySet<string> | undefined
  readonly mode: number
}
const once = 0
const optional = 1
const repeated = 2
const absent = 3

const form = /^(!)?(?:\{([^}]+)\}|(.+?))([?*])?$/

/** Reads a pattern once; an unknown tag throws, so that a mistake shows when the module is loaded. */
export function pattern(text: string): Pattern {
  const pieces = text.split(' ').map(pieceOf)
  const reversed = pieces.toReversed()
  return {
    end: (words, tags, at) => matched(pieces, words, tags, at, 1),
    start: (words, tags, before) => matched(reversed, words, tags, before - 1, -1),
  }
}

/** The edge of the match: past its last word, or its first; -1 where there is none. */
function matched(
  pieces: readonly Piece[],
  words: readonly Word[],
  tags: Uint8Array,
  from: number,
  step: 1 | -1,
): number {
  let at = from
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!
    const holds = stands(piece, words, tags, at)
    if (holds === (piece.mode === absent) && piece.mode !== optional && piece.mode !== repeated) return -1
    if (!holds) continue
    at += step
    if (piece.mode === repeated) while (stands(piece, words, tags, at)) at += step
  }
  return step > 0 ? at : at + 1
}

function stands({ mask, words: set }: Piece, words: readonly Word[], tags: Uint8Array, at: number): boolean {
  if (at < 0 || at >= tags.length) return false
  return set === undefined ? ((mask >> tags[at]!) & 1) === 1 : set.has(words[at]!.lexeme.lower)
}

const modes: Readonly<Record<string, number>> = { '': once, '?': optional, '*': repeated }

function pieceOf(text: string): Piece {
  const [, not, named, literal, times = ''] = form.exec(text)!
  return {
    mask: (named?.split('|') ?? []).reduce((sum, name) => sum | maskOf(name), 0),
    words: literal === undefined ? undefined : new Set(literal.split('|')),
    mode: not ? absent : modes[times]!,
  }
}

function maskOf(name: string): number {
  const test = classes[name] ?? anyOf(tag.tagOf(name))
  let mask = 0
  for (let kind = tag.noun; kind <= tag.quotation; kind++) if (test(kind)) mask |= 1 << kind
  return mask
}

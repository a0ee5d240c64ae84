import * as tag from '../tagger/tags.ts'
import type { Word } from '../tagger/word.ts'

/** The words of one verb: has not [said], was [told], wants to [say]. Indices into the words; `last` is one past. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** Opened by to: the subject is that of another verb. */
  readonly to: boolean
  readonly passive: boolean
  /** A participle without its auxiliary: a book called. */
  readonly reduced: boolean
  readonly negated: boolean
  readonly modal: boolean
}

const isBe = /^(?:am|are|is|was|were|be|been|being|'re|'m|isn't|aren't|wasn't|weren't|get|gets|got)$/
/** They have [both] said. */
const both: ReadonlySet<string> = new Set(['all', 'both'])
const negative = /n't$|^(?:not|never)$/

/** She’s [said] it; she’s [called for] it. */
const hasDone = (words: readonly Word[], main: number): boolean =>
  words[main]!.lexeme.lower === 'said' || words[main + 1]?.lexeme.lower === 'for'

/** The group whose main verb stands at an index. What she has yet to [say] she did not say. */
export function verbGroup(words: readonly Word[], tags: Uint8Array, main: number): VerbGroup {
  let first = main
  let to = false
  let passive = false
  let negated = false
  let modal = false
  let helped = false
  for (let at = main - 1; at >= 0; at--) {
    const kind = tags[at]!
    const { lower } = words[at]!.lexeme
    if (kind === tag.auxiliary) helped = true
    if (kind === tag.auxiliary)
      passive ||=
        (isBe.test(lower) || (lower === "'s" && !hasDone(words, main))) &&
        (tags[main] === tag.participle || tags[main] === tag.finite)
    else if (kind === tag.modal) modal = true
    else if (kind === tag.infinitiveTo) to = true
    else if (kind !== tag.adverb && kind !== tag.negation && !(both.has(lower) && tags[at - 1] === tag.auxiliary)) break
    if (to && kind !== tag.infinitiveTo && kind !== tag.negation) break
    negated ||= negative.test(lower)
    first = at
  }
  negated ||= to && words[first - 1]?.lexeme.lower === 'yet'
  return { first, last: main + 1, to, passive, reduced: tags[main] === tag.participle && !helped, negated, modal }
}

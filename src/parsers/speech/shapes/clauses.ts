import { phraseEnd } from '../../../english/syntax/noun-phrases.ts'
import { isPredicate } from '../../../english/syntax/predicate.ts'
import * as tag from '../../../english/tagger/tags.ts'
import type { Sentence } from './sentence.ts'

/** Where the verb of a clause is looked for behind its first word. */
const reach = 40

/** A clause without `that` begins here: said [the harbour, once busy, was closed]. Its subject has its verb behind it. */
export function opensClause({ words, tags }: Sentence, from: number): boolean {
  let at = from
  while (at < from + reach && (tags[at] === tag.adverb || tags[at] === tag.coordinator)) at++
  const end = tags[at] === tag.quotation ? at + 1 : phraseEnd(words, tags, at)
  return end > at && (isPredicate(tags, end) || isPredicate(tags, pastInsertion(tags, end)))
}

/** the harbour[, once busy,] was; the harbour[ that they built] was; but not: the harbour that they built */
function pastInsertion(tags: Uint8Array, from: number): number {
  const kind = tags[from]
  const last = Math.min(tags.length, from + reach)
  if (kind === tag.comma || kind === tag.dash) {
    for (let at = from + 1; at < last; at++) if (tags[at] === kind) return at + 1
  } else if (kind === tag.opening) {
    for (let at = from + 1; at < last; at++) if (tags[at] === tag.closing) return at + 1
  } else if (
    kind === tag.participle ||
    kind === tag.gerund ||
    kind === tag.questionWord ||
    kind === tag.that ||
    kind === tag.infinitiveTo ||
    kind === tag.preposition
  ) {
    let own = kind === tag.questionWord || kind === tag.that
    for (let at = kind === tag.infinitiveTo ? from + 2 : from + 1; at < last; at++) {
      if (tags[at] === tag.comma || tags[at] === tag.semicolon) return last
      if (
        tags[at] === tag.auxiliary ||
        tags[at] === tag.modal ||
        (tags[at] === tag.finite && (own || (at > from + 1 && tag.isHead(tags[at - 1]))))
      ) {
        if (!own) return at
        own = false
        while (tag.isAnyVerb(tags[at + 1]) || tags[at + 1] === tag.adverb || tags[at + 1] === tag.negation) at++
      }
    }
  }
  return last
}

/** A clause may begin here, behind its own time or condition: said [in May the harbour was closed]. */
export function opensLateClause(sentence: Sentence, from: number): boolean {
  const { tags } = sentence
  const kind = tags[from]
  if (kind !== tag.preposition && kind !== tag.subordinator && kind !== tag.gerund && kind !== tag.adverb) return false
  for (let at = from + 1; at < Math.min(tags.length, from + reach); at++) {
    if (
      tags[at] === tag.comma &&
      (opensClause(sentence, at + 1) || (tags[at + 1] === tag.quotation && tags[at + 2] === undefined))
    )
      return true
    if (tags[at] === tag.pronoun && isPredicate(tags, at + 1)) return true
    if (tags[at] === tag.semicolon || tags[at] === tag.colon) return false
  }
  return false
}

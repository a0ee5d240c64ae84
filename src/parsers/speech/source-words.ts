import type { Source } from '../../contract/layers.ts'
import type { Range } from '../../english/syntax/range.ts'
import * as tag from '../../english/tagger/tags.ts'
import type { Word } from '../../english/tagger/word.ts'
import { wordClass } from '../../english/tagger/word-class.ts'

const pronouns: ReadonlySet<number> = new Set([
  tag.pronoun,
  tag.objectPronoun,
  tag.possessive,
  tag.questionWord,
  tag.that,
])

/** The source that some words are. */
export const sourceOf = (words: readonly Word[], tags: Uint8Array, range: Range): Source => ({
  start: words[range.first]!.start,
  end: words[range.last - 1]!.end,
  kind: sourceKind(words, tags, range),
})

/** What sort of words a source is: [Jane Doe], [she], in [her] words, [a doctor], [the doctors]. */
function sourceKind(words: readonly Word[], tags: Uint8Array, { first, last }: Range): Source['kind'] {
  const only = last - first === 1
  if (only && pronouns.has(tags[first]!)) return 'pronoun'
  const end = headEnd(tags, first, last)
  const head = words[end - 1]!.lexeme
  if (
    head.capital &&
    (first > 0 ||
      only ||
      words[first + 1]!.lexeme.capital ||
      tags[first] === tag.determiner ||
      tags[first] === tag.possessive)
  )
    return 'name'
  return wordClass(head).plural ? 'group' : 'description'
}

/** Past the head: [two doctors] from Orlan. */
function headEnd(tags: Uint8Array, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (tags[at] === tag.preposition || tags[at] === tag.coordinator) return at
  return last
}

/** Words that name somebody or stand for somebody named, and do not only describe: [Jane Doe], [she]; not [the doctors]. */
export const isNamed = ({ kind }: Source): boolean => kind === 'name' || kind === 'pronoun'

import type { Mention } from '../../../contract/layers.ts'
import { firstEndingAfter } from '../../../document/span.ts'
import * as tag from '../../../english/tagger/tags.ts'
import type { Word } from '../../../english/tagger/word.ts'
import { roleNouns } from '../../../english/words/names/role-nouns.ts'

/** What a word of a name can be beside a noun: the Bank [of] Orlan, Orlan[’s]. */
const joining: ReadonlySet<number> = new Set([
  tag.preposition,
  tag.coordinator,
  tag.possessive,
  tag.determiner,
  tag.adjective,
  tag.dash,
  tag.comma,
  tag.opening,
  tag.closing,
  tag.otherMark,
  tag.quotation,
])

/** Tags the words of names as nouns: Said Salim, Will Doe; and the role before one: [advocate] Jane Doe. */
export function tagNames(words: readonly Word[], tags: Uint8Array, mentions: readonly Mention[]): void {
  const end = words.at(-1)!.end
  let at = 0
  for (let next = firstEndingAfter(mentions, words[0]!.start); next < mentions.length; next++) {
    const mention = mentions[next]!
    if (mention.start >= end) return
    if (mention.type === 'place') continue
    while (at < words.length && words[at]!.end <= mention.start) at++
    if (tag.isAnyVerb(tags[at - 1]) && mention.type === 'person' && isRole(words, tags, at - 1)) tags[at - 1] = tag.noun
    for (; at < words.length && words[at]!.start < mention.end; at++)
      if (words[at]!.quotation === undefined && !joining.has(tags[at]!)) tags[at] = tag.noun
  }
}

/** [advocate] Jane Doe said; but not: they [coach] Jane Doe. */
const isRole = (words: readonly Word[], tags: Uint8Array, at: number): boolean =>
  roleNouns.has(words[at]!.lexeme.lower) && tags[at - 1] !== tag.pronoun && tags[at - 1] !== tag.infinitiveTo

import { firstEndingAfter } from '../../../../document/span.ts'
import { isCueNoun } from '../../../../english/syntax/cue-noun.ts'
import { tagWords } from '../../../../english/tagger/tagging.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import type { Word } from '../../../../english/tagger/word.ts'
import type { Sieve } from '../sieve.ts'
import { possessor, wordsBefore } from '../subjects-before.ts'

/** No noun stands farther before its words, in words. */
const reach = 12
const being = /^(?:is|are|was|were|'s)$/

/** Doe’s slogan is [“The boats first.”] her remark that [“it is late,”] the mayor’s [“Go home”] speech: the words belong to whose noun it is. */
export const nounOfSaying: Sieve = {
  name: 'noun-of-saying',
  eg: '⟦speaker:Jane Doe⟧’s slogan is “⟦quote:The boats come first.⟧”',
  not: [],
  find({ document, drafts, quotations }, index) {
    const draft = drafts[index]!
    const words = wordsBefore(document, draft.start, quotations)
    const tags = tagWords(words)
    const behind = document.tokens[firstEndingAfter(document.tokens, draft.end)]
    const mark = behind && isCueNoun(behind.lexeme) ? words.length - 1 : markBefore(tags, nounBefore(words, tags))
    const source = tags[mark] === tag.possessive ? possessor(words, tags, mark) : undefined
    return source && { source }
  },
}

/** The last noun of saying before the words, if it leads to them by that, a form of to be, or one mark or word alone; -1 where there is none, as in Doe’s claim “absurd”. */
function nounBefore(words: readonly Word[], tags: Uint8Array): number {
  let leads = false
  for (let at = words.length - 1; at >= Math.max(0, words.length - reach); at--) {
    if (tags[at] === tag.noun && isCueNoun(words[at]!.lexeme) && tags[at + 1] !== tag.noun)
      return leads || at === words.length - 2 ? at : -1
    const isBeing = tags[at] === tag.auxiliary && being.test(words[at]!.lexeme.lower)
    if (!isBeing && breaks(tags[at]!)) return -1
    leads ||= isBeing || tags[at] === tag.that
  }
  return -1
}

const breaks = (kind: number): boolean =>
  tag.isVerb(kind) ||
  [tag.auxiliary, tag.modal, tag.coordinator, tag.questionWord, tag.semicolon, tag.quotation].includes(kind)

/** Doe[’s] blunt claim */
function markBefore(tags: Uint8Array, noun: number): number {
  let at = noun - 1
  while (tags[at] === tag.adjective || (tags[at] === tag.noun && at > noun - 4)) at--
  return at
}

import { phraseBefore } from './noun-phrases.ts'
import type { Range } from './range.ts'
import * as tag from './tags.ts'
import { verbGroup } from './verb-groups.ts'
import type { Word } from './word.ts'

/** No subject stands behind more verbs than this: wanted to try to begin to say. */
const maxDepth = 4

/** The subject of the verb group that begins at an index: [Hugh Hill], a doctor, said. */
export function subjectBefore(words: readonly Word[], tags: Uint8Array, first: number, depth = 0): Range | undefined {
  const at = first - 1
  if (at < 0 || depth > maxDepth) return undefined
  switch (tags[at]) {
    case tag.comma:
    case tag.dash:
      return behindInsertion(words, tags, at, depth)
    case tag.closing:
      return behindParenthesis(words, tags, at, depth)
    case tag.coordinator:
      return subjectOfVerbBefore(words, tags, at, depth)
    case tag.questionWord:
      return /^(?:who|which)$/.test(words[at]!.lexeme.lower) ? { first: at, last: first } : undefined
    case tag.that:
      return at > 0 && tags[at - 1] === tag.noun ? { first: at, last: first } : undefined
  }
  return tag.isHead(tags[at]) || tag.isNominal(tags[at]) ? nounBefore(words, tags, first, depth) : undefined
}

/** The phrase before the verb; or the one that a relative clause hangs on: [the man] who beat Doe said. */
function nounBefore(words: readonly Word[], tags: Uint8Array, last: number, depth: number): Range | undefined {
  const phrase = phraseBefore(words, tags, last)
  if (!phrase) return undefined
  const before = phrase.first - 1
  if (tags[before] === tag.finite) {
    const group = verbGroup(words, tags, before)
    if (tags[group.first - 1] === tag.questionWord && group.first >= 2) return subjectBefore(words, tags, group.first - 1, depth + 1)
  }
  if ((tags[before] === tag.participle || tags[before] === tag.gerund) && tags[before - 1] === tag.noun) return phraseBefore(words, tags, before)
  return phrase
}

/** [Hugh Hill], a doctor, said */
function behindInsertion(words: readonly Word[], tags: Uint8Array, close: number, depth: number): Range | undefined {
  for (let open = close - 1; open > 0; open--) {
    if (tags[open] !== tags[close]) continue
    if (tag.isHead(tags[open - 1]) || tags[open - 1] === tag.closing) return subjectBefore(words, tags, open, depth + 1)
    if (tag.isVerb(tags[open - 1])) return subjectOfVerbBefore(words, tags, open, depth)
  }
  return subjectOfVerbBefore(words, tags, close, depth)
}

/** [Jane Doe] (Harbour Party) said */
function behindParenthesis(words: readonly Word[], tags: Uint8Array, close: number, depth: number): Range | undefined {
  for (let open = close - 1; open > 0; open--) if (tags[open] === tag.opening) return subjectBefore(words, tags, open, depth + 1)
  return undefined
}

/** [She] stood up and said; [she] wants to say. */
export function subjectOfVerbBefore(words: readonly Word[], tags: Uint8Array, before: number, depth = 0): Range | undefined {
  for (let at = before - 1; at >= 0; at--) {
    if (tags[at] === tag.finite || tags[at] === tag.participle && tags[at - 1] === tag.auxiliary || tags[at] === tag.auxiliary) {
      const group = verbGroup(words, tags, at)
      if (group.to) continue
      const subject = subjectBefore(words, tags, group.first, depth + 1)
      if (subject) return subject
    }
  }
  return undefined
}

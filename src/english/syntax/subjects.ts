import { opensClauses } from '../cue-verbs.ts'
import * as tag from '../tagger/tags.ts'
import type { Word } from '../tagger/word.ts'
import { wordClass } from '../tagger/word-class.ts'
import { opensWithTime, phraseBefore, timesBefore } from './noun-phrases.ts'
import { isPredicate } from './predicate.ts'
import type { Range } from './range.ts'
import { verbGroup } from './verb-groups.ts'

/** No subject stands behind more verbs than this: wanted to try to begin to say. */
const maxDepth = 4
/** Nor are more verbs than this asked for theirs: together the two bound the search. */
const maxTries = 3
/** An insertion is no longer than this, in words. */
const reach = 60
const shortReach = 20
/** The mayors [both] said, the mayors [there] said */
const floating = /^(?:all|both|each|there)$/
const relative = /^(?:who|which)$/
const article = /^an?$/

/** The subject of the verb group that begins at an index: [Hugh Hill], a doctor, said. */
export function subjectBefore(words: readonly Word[], tags: Uint8Array, first: number, depth = 0): Range | undefined {
  const at = first - 1
  if (at < 0 || depth > maxDepth) return undefined
  if (floating.test(words[at]!.lexeme.lower) && tag.isHead(tags[at - 1])) return subjectBefore(words, tags, at, depth)
  switch (tags[at]) {
    case tag.comma:
    case tag.dash:
      return behindInsertion(words, tags, at, depth)
    case tag.closing:
      return behindParenthesis(words, tags, at, depth)
    case tag.coordinator:
      return tags[at - 1] === tag.comma
        ? mainSubject(words, tags, at, depth + 1)
        : subjectOfVerbBefore(words, tags, at, depth)
    case tag.questionWord:
      return relative.test(words[at]!.lexeme.lower) ? { first: at, last: first } : undefined
    case tag.that:
      return at > 0 && tags[at - 1] === tag.noun ? { first: at, last: first } : undefined
  }
  return tag.isHead(tags[at]) || tag.isNominal(tags[at])
    ? nounBefore(words, tags, first, depth)
    : behindRelative(words, tags, first, depth)
}

/** [the officials] whose laws have been struck down say */
function behindRelative(words: readonly Word[], tags: Uint8Array, first: number, depth: number): Range | undefined {
  for (let at = first - 1; at > Math.max(0, first - shortReach); at--) {
    const kind = tags[at]
    if (kind === tag.comma || kind === tag.dash || kind === tag.semicolon || kind === tag.quotation) return undefined
    if (
      (kind === tag.questionWord || kind === tag.that || words[at]!.lexeme.lower === 'whose') &&
      tags[at - 1] === tag.noun
    )
      return subjectBefore(words, tags, at, depth + 1)
  }
  return undefined
}

/** The phrase before the verb; or the one that a clause hangs on: [the man] who has spoken to Doe said; [a letter] obtained by Doe says; [Jane Doe] (W) of Orlan said. */
function nounBefore(words: readonly Word[], tags: Uint8Array, last: number, depth: number): Range | undefined {
  const times = timesBefore(words, tags, last)
  if (times < last) return subjectBefore(words, tags, times, depth + 1)
  const phrase = phraseBefore(words, tags, last)
  if (!phrase) return beforeTime(words, tags, last)
  if (opensWithTime(words, tags, phrase)) return datedBefore(words, tags, phrase.first, depth) ?? phrase
  const before = phrase.first - 1
  if (tags[before] === tag.preposition && tags[before - 1] === tag.closing)
    return behindParenthesis(words, tags, before - 1, depth)
  if (
    tags[before] === tag.preposition &&
    tags[before - 1] === tag.questionWord &&
    relative.test(words[before - 1]!.lexeme.lower)
  )
    return { first: before - 1, last: before }
  const modifier = tags[before] === tag.preposition ? before - 1 : before
  if (tag.isVerb(tags[modifier])) {
    const group = verbGroup(words, tags, modifier)
    const link = group.first - 1
    if (tags[link] === tag.questionWord && link > 0 && !group.to && relative.test(words[link]!.lexeme.lower))
      return subjectBefore(words, tags, tags[link - 1] === tag.comma ? link - 1 : link, depth + 1)
  }
  const link = relativeBefore(words, tags, phrase.first)
  if (link > 0) return subjectBefore(words, tags, link, depth + 1)
  if (
    (tags[modifier] === tag.participle ||
      tags[modifier] === tag.gerund ||
      (tags[modifier] === tag.finite &&
        modifier < before &&
        words[modifier]!.lexeme.lower.endsWith('ed') &&
        !tag.holds(tags, phrase.first, phrase.last, tag.coordinator))) &&
    tags[modifier - 1] === tag.noun
  )
    return phraseBefore(words, tags, modifier)
  return phrase
}

/** the boatmen [who] had left the pier in their boats (said): where the clause that holds a phrase begins; -1 where none does. */
function relativeBefore(words: readonly Word[], tags: Uint8Array, first: number): number {
  for (let at = first - 1; at > Math.max(0, first - shortReach); at--) {
    const kind = tags[at]!
    if (kind === tag.questionWord)
      return relative.test(words[at]!.lexeme.lower) && tags[at - 1] === tag.noun && isPredicate(tags, at + 1) ? at : -1
    if (breaksRelative.has(kind) || (tag.isVerb(kind) && opensClauses(wordClass(words[at]!.lexeme).verb?.lemma ?? '')))
      return -1
  }
  return -1
}

const breaksRelative: ReadonlySet<number> = new Set([
  tag.comma,
  tag.dash,
  tag.colon,
  tag.semicolon,
  tag.quotation,
  tag.subordinator,
  tag.that,
])

/** [a poll] released Thursday by the university says; [a report] published in May by the board says; [leaders] emerged Tuesday from a meeting saying */
function datedBefore(words: readonly Word[], tags: Uint8Array, time: number, depth: number): Range | undefined {
  const first = tags[time - 1] === tag.preposition ? time - 1 : time
  if (tag.isVerb(tags[first - 1])) return tag.isHead(tags[first - 2]) ? phraseBefore(words, tags, first - 1) : undefined
  return tag.isHead(tags[first - 1]) ? subjectBefore(words, tags, first, depth + 1) : undefined
}

/** [the report] published Tuesday says */
function beforeTime(words: readonly Word[], tags: Uint8Array, last: number): Range | undefined {
  let at = last - 1
  while (tag.isNominal(tags[at]) || tags[at] === tag.preposition) at--
  return at > 0 &&
    at < last - 1 &&
    (tags[at] === tag.participle || tags[at] === tag.finite) &&
    tags[at - 1] === tag.noun
    ? phraseBefore(words, tags, at)
    : undefined
}

/** [Hugh Hill], a doctor, said; [Hugh Hill], 54, who left, said */
function behindInsertion(words: readonly Word[], tags: Uint8Array, close: number, depth: number): Range | undefined {
  if (tags[close - 1] === tag.closing) return behindParenthesis(words, tags, close - 1, depth)
  for (let open = close - 1; open > Math.max(0, close - reach); open--) {
    if (tags[open] !== tags[close]) continue
    if (tag.isHead(tags[open - 1]) || tags[open - 1] === tag.closing) {
      const subject = subjectBefore(words, tags, open, depth + 1)
      const comma = subject ? insertionStart(words, tags, subject) : -1
      return comma > 0 ? subjectBefore(words, tags, comma, depth + 1) : subject
    }
    if (tag.isVerb(tags[open - 1])) return mainSubject(words, tags, open, depth + 1)
  }
  return tags[close - 1] === tag.closing
    ? behindParenthesis(words, tags, close - 1, depth)
    : mainSubject(words, tags, close, depth + 1)
}

/** The comma before the insertion that a phrase is part of: Jane Doe[,] 54, a doctor; Jane Doe[,] a doctor, a friend of his, said; Jane Doe[,] speaking in Orlan, said; Jane Doe[,] 54, of Orlan, Ohio, said. */
function insertionStart(words: readonly Word[], tags: Uint8Array, { first, last }: Range): number {
  if (
    tags[first - 1] === tag.comma &&
    ((last - first === 1 && words[first]!.lexeme.shape === 'number') || isApposition(words, tags, first))
  )
    return first - 1
  if (tags[first - 1] === tag.preposition && tags[first - 2] === tag.comma && tag.isHead(tags[first - 3]))
    return words[first - 3]!.lexeme.shape === 'number' && tags[first - 4] === tag.comma ? first - 4 : first - 2
  let comma = first - 1
  while (comma > 0 && comma > first - shortReach && tags[comma] !== tag.comma) comma--
  const opens = tags[comma + 1]
  const inserted =
    tags[comma] === tag.comma &&
    comma + 1 < first &&
    (opens === tag.gerund || opens === tag.participle || opens === tag.questionWord)
  return inserted && tag.isHead(tags[comma - 1]) ? comma : -1
}

/** Jane Doe, [a doctor]; Jane Doe, [keeper of the pier]; but not: In Orlan, [a doctor] */
function isApposition(words: readonly Word[], tags: Uint8Array, first: number): boolean {
  const { lower, shape } = words[first]!.lexeme
  const opens =
    article.test(lower) ||
    (shape === 'lower' &&
      tags[first] === tag.noun &&
      !wordClass(words[first]!.lexeme).plural &&
      tags[first + 1] === tag.preposition)
  const name = opens && words[first - 2]?.lexeme.capital ? phraseBefore(words, tags, first - 1) : undefined
  return name !== undefined && tags[name.first - 1] !== tag.preposition
}

/** The subject of the clause that the sentence is built on: After the vote [the mayor] left the hall that he had built, saying … */
export function mainSubject(words: readonly Word[], tags: Uint8Array, before: number, depth = 0): Range | undefined {
  if (depth > maxDepth) return undefined
  let below = false
  let tries = 0
  for (let at = 0; at < before && tries < maxTries; at++) {
    const kind = tags[at]
    if (
      kind === tag.subordinator ||
      kind === tag.questionWord ||
      kind === tag.that ||
      words[at]!.lexeme.lower === 'than'
    )
      below = true
    else if (kind === tag.comma || kind === tag.semicolon || kind === tag.dash) below = false
    else if (!below && tag.isFiniteVerb(kind)) {
      const subject = subjectBefore(words, tags, at, maxDepth - 1)
      if (subject) return subject
      tries++
    }
  }
  return subjectOfVerbBefore(words, tags, before, depth)
}

/** [Jane Doe] (Harbour Party) said */
function behindParenthesis(words: readonly Word[], tags: Uint8Array, close: number, depth: number): Range | undefined {
  for (let open = close - 1; open > 0; open--)
    if (tags[open] === tag.opening) return subjectBefore(words, tags, open, depth + 1)
  return undefined
}

/** [She] stood up and said; [she] wants to say. */
export function subjectOfVerbBefore(
  words: readonly Word[],
  tags: Uint8Array,
  before: number,
  depth = 0,
): Range | undefined {
  if (depth >= maxDepth) return undefined
  let tries = 0
  let below: Range | undefined
  for (let at = before - 1; at >= 0 && tries < maxTries; at--) {
    if (
      tags[at] !== tag.finite &&
      tags[at] !== tag.auxiliary &&
      !(tags[at] === tag.participle && tags[at - 1] === tag.auxiliary)
    )
      continue
    const group = verbGroup(words, tags, at)
    if (group.to) continue
    const subject = subjectBefore(words, tags, group.first, depth + 1)
    if (subject && !isBelow(tags, subject.first)) return subject
    below ??= subject
    tries++
  }
  return below
}

/** She denied that [they] left and said: they are in a clause of hers. */
const isBelow = (tags: Uint8Array, subject: number): boolean =>
  tags[subject - 1] === tag.that || tags[subject] === tag.that

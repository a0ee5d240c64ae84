import { opensClauses } from '../cue-verbs.ts'
import * as tag from '../tagger/tags.ts'
import type { Word } from '../tagger/word.ts'
import { lemmaOf, wordClass } from '../tagger/word-class.ts'
import { opensWithTime, phraseBefore, timesBefore } from './noun-phrases.ts'
import { pattern } from './pattern.ts'
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
const floats = pattern('{head} all|both|each|there')
const relative = /^(?:who|which)$/
const article = /^an?$/

/** The subject of the verb group that begins at an index: [Hugh Hill], a doctor, said. */
export function subjectBefore(words: readonly Word[], tags: Uint8Array, first: number, depth = 0): Range | undefined {
  const at = first - 1
  if (at < 0 || depth > maxDepth) return undefined
  if (floats.start(words, tags, first) >= 0) return subjectBefore(words, tags, at, depth)
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
      return tags[at - 1] === tag.noun ? { first: at, last: first } : undefined
  }
  return tag.opensPhrase(tags[at]) ? nounBefore(words, tags, first, depth) : behindRelative(words, tags, first, depth)
}

/** [the officials] whose laws have been struck down say */
function behindRelative(words: readonly Word[], tags: Uint8Array, first: number, depth: number): Range | undefined {
  for (let at = first - 1; at > Math.max(0, first - shortReach); at--) {
    if (breaksOff(tags[at])) return undefined
    if (relatives.start(words, tags, at + 1) >= 0 || whose.start(words, tags, at + 1) >= 0)
      return subjectBefore(words, tags, at, depth + 1)
  }
  return undefined
}
const breaksOff = tag.anyOf(tag.comma, tag.dash, tag.semicolon, tag.quotation)
const relatives = pattern('{noun} {question-word|that}')
const whose = pattern('{noun} whose')

/** The phrase before the verb; or the one that a clause hangs on: [the man] who has spoken to Doe said; [a letter] obtained by Doe says; [Jane Doe] (W) of Orlan said. */
function nounBefore(words: readonly Word[], tags: Uint8Array, last: number, depth: number): Range | undefined {
  const times = timesBefore(words, tags, last)
  if (times < last) return subjectBefore(words, tags, times, depth + 1)
  const phrase = phraseBefore(words, tags, last)
  if (!phrase) return beforeTime(words, tags, last)
  if (opensWithTime(words, tags, phrase)) return datedBefore(words, tags, phrase.first, depth) ?? phrase
  const preposition = tags[phrase.first - 1] === tag.preposition ? phrase.first - 1 : undefined
  if (preposition !== undefined) {
    if (tags[preposition - 1] === tag.closing) return behindParenthesis(words, tags, preposition - 1, depth)
    if (isRelative(words, tags, preposition - 1)) return { first: preposition - 1, last: preposition }
  }
  const modifier = (preposition ?? phrase.first) - 1
  const link = linkBefore(words, tags, modifier) ?? relativeBefore(words, tags, phrase.first)
  if (link > 0) return subjectBefore(words, tags, link, depth + 1)
  return modifies(words, tags, modifier, phrase) ? phraseBefore(words, tags, modifier) : phrase
}

/** [who], [which] */
const isRelative = (words: readonly Word[], tags: Uint8Array, at: number): boolean =>
  tags[at] === tag.questionWord && relative.test(words[at]!.lexeme.lower)

/** the man [who] has spoken to Doe, the man[,] who has spoken to Doe: where the clause of a verb begins that a relative opens. */
function linkBefore(words: readonly Word[], tags: Uint8Array, verb: number): number | undefined {
  if (!tag.isVerb(tags[verb])) return undefined
  const { first, to } = verbGroup(words, tags, verb)
  if (to || first < 2 || !isRelative(words, tags, first - 1)) return undefined
  return tags[first - 2] === tag.comma ? first - 2 : first - 1
}

/** a letter [obtained] by Doe, a boy [holding] it, leaders [emerged] from a meeting: a participle hangs on the noun before it. */
function modifies(words: readonly Word[], tags: Uint8Array, verb: number, phrase: Range): boolean {
  if (tags[verb - 1] !== tag.noun) return false
  if (tags[verb] !== tag.finite) return isParticiple(tags[verb])
  const isApart = verb < phrase.first - 1 && !tag.holds(tags, phrase.first, phrase.last, tag.coordinator)
  return isApart && words[verb]!.lexeme.lower.endsWith('ed')
}
const isParticiple = tag.anyOf(tag.participle, tag.gerund)

/** the boatmen [who] had left the pier in their boats (said): where the clause that holds a phrase begins; -1 where none does. */
function relativeBefore(words: readonly Word[], tags: Uint8Array, first: number): number {
  for (let at = first - 1; at > Math.max(0, first - shortReach); at--) {
    if (tags[at] === tag.questionWord)
      return relativeClause.end(words, tags, at - 1) > 0 && isPredicate(tags, at + 1) ? at : -1
    if (breaksRelative(tags[at])) return -1
    if (tag.isVerb(tags[at]) && opensClauses(lemmaOf(words[at]!.lexeme))) return -1
  }
  return -1
}
const relativeClause = pattern('{noun} who|which')
const breaksRelative = tag.anyOf(
  tag.comma,
  tag.dash,
  tag.colon,
  tag.semicolon,
  tag.quotation,
  tag.subordinator,
  tag.that,
)

/** [a poll] released Thursday by the university says; [a report] published in May by the board says; [leaders] emerged Tuesday from a meeting saying */
function datedBefore(words: readonly Word[], tags: Uint8Array, time: number, depth: number): Range | undefined {
  const first = tags[time - 1] === tag.preposition ? time - 1 : time
  if (tag.isVerb(tags[first - 1])) return tag.isHead(tags[first - 2]) ? phraseBefore(words, tags, first - 1) : undefined
  return tag.isHead(tags[first - 1]) ? subjectBefore(words, tags, first, depth + 1) : undefined
}

/** [the report] published Tuesday says */
function beforeTime(words: readonly Word[], tags: Uint8Array, last: number): Range | undefined {
  const at = published.start(words, tags, last) + 1
  return at > 0 && !isPublished(tags[last - 1]) ? phraseBefore(words, tags, at) : undefined
}
const published = pattern('{noun} {participle|finite} {nominal|preposition}*')
const isPublished = tag.anyOf(tag.participle, tag.finite)

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
  if (tags[first - 1] === tag.comma && (isAge(words, first, last) || isApposition(words, tags, first))) return first - 1
  if (residence.end(words, tags, first - 3) === first)
    return aged.end(words, tags, first - 4) > 0 && isAge(words, first - 3, first - 2) ? first - 4 : first - 2
  for (let comma = first - 1; comma >= Math.max(0, first - shortReach); comma--)
    if (tags[comma] === tag.comma) return comma + 1 < first && inserted.end(words, tags, comma - 1) > 0 ? comma : -1
  return -1
}
/** Jane Doe, [54, of] Orlan */
const residence = pattern('{head} {comma} {preposition}')
const aged = pattern('{comma} {head}')
/** [Jane Doe, speaking] in Orlan */
const inserted = pattern('{head} {comma} {gerund|participle|question-word}')

/** Jane Doe, [54], said */
const isAge = (words: readonly Word[], first: number, last: number): boolean =>
  last - first === 1 && words[first]!.lexeme.shape === 'number'

/** Jane Doe, [a doctor]; Jane Doe, [keeper of the pier]; but not: In Orlan, [a doctor] */
function isApposition(words: readonly Word[], tags: Uint8Array, first: number): boolean {
  const opens = article.test(words[first]!.lexeme.lower) || isOffice(words, tags, first)
  const name = opens && words[first - 2]?.lexeme.capital ? phraseBefore(words, tags, first - 1) : undefined
  return name !== undefined && tags[name.first - 1] !== tag.preposition
}

/** [keeper of] the pier */
const isOffice = (words: readonly Word[], tags: Uint8Array, at: number): boolean =>
  office.end(words, tags, at) > 0 && words[at]!.lexeme.shape === 'lower' && !wordClass(words[at]!.lexeme).plural
const office = pattern('{noun} {preposition}')

/** The subject of the clause that the sentence is built on: After the vote [the mayor] left the hall that he had built, saying … */
export function mainSubject(words: readonly Word[], tags: Uint8Array, before: number, depth = 0): Range | undefined {
  if (depth > maxDepth) return undefined
  let below = false
  let tries = 0
  for (let at = 0; at < before && tries < maxTries; at++) {
    if (opensBelow(tags[at]) || words[at]!.lexeme.lower === 'than') below = true
    else if (endsBelow(tags[at])) below = false
    else if (!below && tag.isFiniteVerb(tags[at])) {
      const subject = subjectBefore(words, tags, at, maxDepth - 1)
      if (subject) return subject
      tries++
    }
  }
  return subjectOfVerbBefore(words, tags, before, depth)
}

const opensBelow = tag.anyOf(tag.subordinator, tag.questionWord, tag.that)
const endsBelow = tag.anyOf(tag.comma, tag.semicolon, tag.dash)

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
    const leads = leadsClause(tags[at]) || helped.start(words, tags, at + 1) >= 0
    const group = leads ? verbGroup(words, tags, at) : undefined
    if (!group || group.to) continue
    const subject = subjectBefore(words, tags, group.first, depth + 1)
    if (subject && !isBelow(tags, subject.first)) return subject
    below ??= subject
    tries++
  }
  return below
}

const leadsClause = tag.anyOf(tag.finite, tag.auxiliary)
const helped = pattern('{auxiliary} {participle}')

/** She denied that [they] left and said: they are in a clause of hers. */
const isBelow = (tags: Uint8Array, subject: number): boolean =>
  tags[subject - 1] === tag.that || tags[subject] === tag.that

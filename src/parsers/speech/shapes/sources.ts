import { takes } from '../../../english/cue-verbs.ts'
import { phraseBefore, phraseFrom, timesBefore } from '../../../english/syntax/noun-phrases.ts'
import { isPredicate } from '../../../english/syntax/predicate.ts'
import type { Range } from '../../../english/syntax/range.ts'
import { mainSubject, subjectBefore, subjectOfVerbBefore } from '../../../english/syntax/subjects.ts'
import { verbGroup } from '../../../english/syntax/verb-groups.ts'
import { behindQuotation } from '../../../english/tagger/neighbours.ts'
import { reportingVerb } from '../../../english/tagger/reporting-verbs.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { occasions } from '../../../english/words/speech/occasions.ts'
import { ledBefore, senderBefore } from './senders.ts'
import type { Cue, Sentence } from './sentence.ts'

/** The subject of a cue: [Jane Doe] said; [she] wants to say; [the mayor] left, saying. */
export function sourceBefore(sentence: Sentence, { group }: Pick<Cue, 'group'>): Range | undefined {
  const { words, tags } = sentence
  const { first, last, to } = group
  const gerund = opensGerund(tags, first)
  const before = tags[first - 1]
  if (gerund && before === tag.noun) return senderBefore(sentence, first) ?? speakerOf(sentence, first)
  if (gerund && before === tag.comma)
    return speakerBefore(sentence, first) ?? mainSubject(words, tags, first) ?? openingPhrase(sentence, first - 1)
  if (gerund && isFronting(sentence, first)) return subjectBehind(sentence, last)
  if (before === tag.coordinator) return speakerBefore(sentence, first - 1) ?? subjectBefore(words, tags, first)
  if (gerund && before === tag.subordinator) return mainSubject(words, tags, first)
  if (to) return ledBefore(sentence, first) ?? subjectOfVerbBefore(words, tags, first)
  if (gerund) return subjectOfVerbBefore(words, tags, first)
  return (
    subjectBefore(words, tags, first) ??
    (before === tag.comma && (tags[last] === tag.comma || tags[last] === tag.colon)
      ? openingPhrase(sentence, first - 1)
      : undefined)
  )
}

/** She sent [a boy] saying; [an op-ed] this week saying; but not: [She] met the board at the last debate, saying: who spoke on an occasion, and not the occasion. */
function speakerOf({ words, tags }: Sentence, first: number): Range | undefined {
  const times = timesBefore(words, tags, first)
  const phrase = phraseBefore(words, tags, times)
  return phrase && occasions.has(words[times - 1]!.lexeme.lower)
    ? (mainSubject(words, tags, phrase.first) ?? phrase)
    : phrase
}

/** [Jane Doe], citing “the magic of it,” took the boat. [Sen. Jane Doe], said, “We lost.” */
function openingPhrase({ words, tags }: Sentence, comma: number): Range | undefined {
  const phrase = phraseBefore(words, tags, comma)
  return phrase?.first === 0 ? phrase : undefined
}

/** [saying], [while also] saying, [not] saying */
function opensGerund(tags: Uint8Array, first: number): boolean {
  let at = first
  while (tags[at] === tag.adverb || tags[at] === tag.negation) at++
  return tags[at] === tag.gerund
}

/** [After] asking whether the boats were safe, she left. */
const isFronting = ({ tags }: Sentence, gerund: number): boolean =>
  gerund === 0 ||
  (gerund < reach &&
    !tags
      .subarray(0, gerund)
      .some(kind => kind >= tag.comma || kind === tag.pronoun || tag.isAnyVerb(kind) || kind === tag.that))
/** What opens a sentence before its main clause is no longer than this. */
const reach = 7

/** Arguing that the boats were safe, [Jane Doe] left. */
function subjectBehind({ words, tags }: Sentence, from: number): Range | undefined {
  for (let at = from; at < tags.length; at++) {
    if (tags[at] !== tag.comma) continue
    const subject = phraseFrom(words, tags, at + 1)
    if (subject?.first === at + 1 && (isPredicate(tags, subject.last) || tags[subject.last] === tag.comma))
      return subject
  }
  return undefined
}

/** Who spoke before in the sentence: [she] said it was over, adding; [she] said that he left and argued. */
function speakerBefore({ words, tags }: Sentence, before: number): Range | undefined {
  for (let at = before - 1; at >= 0 && tags[at] !== tag.semicolon; at--) {
    if (
      words[at]!.quotation !== undefined ||
      tags[at] !== tag.finite ||
      !takes(reportingVerb(words[at]!.lexeme), 'words') ||
      isFronted({ words, tags }, at, before)
    )
      continue
    const subject = subjectBefore(words, tags, verbGroup(words, tags, at).first)
    if (subject && isBelow(tags, subject.first)) continue
    return subject ?? (tags[at + 1] === tag.noun || isInverted(tags, at) ? phraseFrom(words, tags, at + 1) : undefined)
  }
  return undefined
}

/** “We lost,” [said] the old man, adding that */
const isInverted = (tags: Uint8Array, verb: number): boolean =>
  tag.opensPhrase(tags[verb + 1]) && behindQuotation(tags, verb)

/** She said that even [they] knew it and argued: they are in a clause of hers. */
function isBelow(tags: Uint8Array, subject: number): boolean {
  let before = subject - 1
  while (tags[before] === tag.adverb) before--
  return tags[before] === tag.that
}

/** When [he] asked, she laughed, adding: who speaks in a clause before the main one does not go on. */
function isFronted({ tags }: Sentence, verb: number, before: number): boolean {
  for (let at = verb - 1; at >= 0 && tags[at] !== tag.comma; at--) {
    if (tags[at] === tag.subordinator || tags[at] === tag.questionWord)
      return (
        (at === 0 || tags[at - 1] === tag.comma || tags[at - 1] === tag.coordinator) &&
        tag.holds(tags, verb, before, tag.comma)
      )
  }
  return false
}

/** The cue hangs loosely in its sentence, where deeds are told more often than words: a way [to attack], a list [naming], I [like]. */
export function isLoose({ words, tags }: Sentence, { group }: Cue): boolean {
  const before = tags[group.first - 1]
  if (group.to || tags[group.first] === tag.gerund)
    return (tag.isHead(before) || before === tag.quotation) && !followsWith({ words, tags }, group.first)
  return before === tag.pronoun && firstPerson.has(words[group.first - 1]!.lexeme.lower)
}

/** with [Jane Doe] calling it a mistake */
function followsWith({ words, tags }: Sentence, at: number): boolean {
  const subject = phraseBefore(words, tags, at)
  return subject !== undefined && words[subject.first - 1]?.lexeme.lower === 'with'
}

const firstPerson: ReadonlySet<string> = new Set(['i', 'we', 'you'])

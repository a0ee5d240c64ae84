import { takes } from '../../../../english/cue-verbs.ts'
import { phraseFrom } from '../../../../english/syntax/noun-phrases.ts'
import { isPredicate } from '../../../../english/syntax/predicate.ts'
import type { Range } from '../../../../english/syntax/range.ts'
import { subjectBefore } from '../../../../english/syntax/subjects.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { type Word, wordAt } from '../../../../english/tagger/word.ts'
import { isDay, isOver, pastCircumstance } from '../circumstances.ts'
import { clauseFrom, hasVerb, trimmed } from '../content.ts'
import type { Candidate, Cue, Sentence, VerbRule } from '../sentence.ts'

/** The cue stands behind what is said, or between its halves: “[We lost],” [Jane Doe] (said). */
export const subjectSaid: VerbRule = {
  name: 'subject-said',
  eg: '“⟦quote:We lost the boat,⟧” ⟦speaker:Jane Doe⟧ ⟦cue:said⟧.',
  not: ['The harbour, Jane Doe knew.'],
  variants: {
    'subject-said-between': '⟦quote:The harbour⟧, ⟦speaker:Jane Doe⟧ ⟦cue:said⟧, ⟦quote:is closed⟧.',
  },
  find: (sentence, cue) => (standsBehind(sentence, cue) ? subjectFirst(sentence, cue) : undefined),
  yields: (sentence, found) => !isMarked(sentence, found),
}

/** “[We lost],” (said) [Jane Doe]. [The harbour is closed], (said) [Jane Doe]. */
export const saidSubject: VerbRule = {
  name: 'said-subject',
  eg: '“⟦quote:We lost the boat,⟧” ⟦cue:said⟧ ⟦speaker:Jane Doe⟧.',
  not: ['The boats, found Jane Doe.'],
  variants: {
    'said-subject-between': '“⟦quote:We lost,⟧” ⟦cue:said⟧ ⟦speaker:Jane Doe⟧, “⟦quote:but we will be back.⟧”',
  },
  find(sentence, cue) {
    const found = standsBehind(sentence, cue) ? verbFirst(sentence, cue) : undefined
    return found && !subjectFirst(sentence, cue) ? found : undefined
  },
}

/** What is said stands before the cue and ends with a quotation; or behind it, too, and holds one. */
const isMarked = ({ tags }: Sentence, { content: [before, ...more] }: Candidate): boolean =>
  tags[before!.last - 1] === tag.quotation ||
  (more.length > 0 && tag.holds(tags, before!.first, before!.last, tag.quotation))

/** The verb can stand behind what is said. */
const standsBehind = ({ words }: Sentence, { group, gerund, lemma }: Cue): boolean =>
  !group.to &&
  !group.passive &&
  !gerund &&
  !(group.reduced && describes.has(wordAt(words, group.last))) &&
  (takes(lemma, 'words') || takes(lemma, 'clause'))

/** the harbour, a place [known] (as) the Deep; its words, first [reported] (by) the Post */
const describes: ReadonlySet<string> = new Set(['as', 'by', 'for'])

/** “We lost,” [Jane Doe] said */
function subjectFirst(sentence: Sentence, cue: Cue): Candidate | undefined {
  const { words, tags } = sentence
  const source = subjectBefore(words, tags, cue.group.first)
  if (!source) return undefined
  return build(
    sentence,
    cue,
    source,
    source.first,
    cue.group.last,
    tags[source.first] === tag.questionWord ? undefined : 'subject-said',
  )
}

/** “We lost,” said [Jane Doe] */
function verbFirst(sentence: Sentence, cue: Cue): Candidate | undefined {
  const { words, tags } = sentence
  const source =
    takes(cue.lemma, 'words') && cue.group.first === cue.at && !findingVerbs.has(cue.lemma)
      ? phraseFrom(words, tags, cue.group.last)
      : undefined
  return source &&
    !things.has(words[source.first]!.lexeme.lower) &&
    !isAdjective(sentence, cue, source.first) &&
    !isBehindSubject(sentence, cue.group.first, source.last)
    ? build(sentence, cue, source, cue.group.first, source.last, 'said-subject')
    : undefined
}

/** the boats, [alleged] losses: before a bare noun, and behind no quotation, it is an adjective; but: “We lost,” reported officials. It is gone, said officials. */
const isAdjective = ({ words, tags }: Sentence, { at, lemma }: Cue, next: number): boolean =>
  lemma !== 'say' &&
  tags[at - 1] === tag.comma &&
  tags[at - 2] !== tag.quotation &&
  tags[next] === tag.noun &&
  words[next]!.lexeme.shape === 'lower'

/** [Jane Doe, a doctor,] posted a note: the subject of the cue stands before it, and its object behind; but not: The pier, a wreck, said Jane Doe, is closed. */
function isBehindSubject({ words, tags }: Sentence, verb: number, end: number): boolean {
  if (
    tags[verb - 1] !== tag.comma ||
    (tags[end] === tag.comma && isPredicate(tags, end + 1)) ||
    tags.subarray(0, verb).includes(tag.quotation)
  )
    return false
  const phrase = phraseFrom(words, tags, 0)
  return (
    phrase?.first === 0 &&
    words[0]!.lexeme.capital &&
    tags[phrase.last] === tag.comma &&
    opensInsertion(words, tags, phrase.last + 1, verb - 1)
  )
}

/** Jane Doe, [a doctor]; Jane Doe, [who left] */
const opensInsertion = (words: readonly Word[], tags: Uint8Array, first: number, last: number): boolean =>
  first < last &&
  (article.test(words[first]!.lexeme.lower) || tags[first] === tag.questionWord) &&
  !tags.subarray(first, last).includes(tag.comma)
const article = /^an?$/

/** posted [these two lines], revealed [its plan]: what opens so does not speak. */
const things: ReadonlySet<string> = new Set(['its', 'these', 'this', 'those'])

/** Their subjects do not stand behind them. */
const findingVerbs: ReadonlySet<string> = new Set(['demonstrate', 'find', 'prove', 'show'])

function build(
  sentence: Sentence,
  cue: Cue,
  source: Range,
  open: number,
  close: number,
  rule: 'subject-said' | 'said-subject' | undefined,
): Candidate | undefined {
  const { tags } = sentence
  const before = tags[open - 1]
  if (!rule || open < 1 || (before !== tag.comma && before !== tag.quotation && before !== tag.dash)) return undefined
  const half = trimmed(sentence, { first: quotedFrom(sentence, open), last: open })
  const told =
    takes(cue.lemma, 'hearer') && rule === 'subject-said' ? phraseFrom(sentence.words, tags, close) : undefined
  const next = pastCircumstance(sentence, told?.last ?? close)
  const quoted = tags[half.last - 1] === tag.quotation
  const more =
    isOver(sentence, next) || (quoted && opensBelow(sentence, close, next))
      ? []
      : goesOn(sentence, next, rule, quoted, !hasVerb(sentence, half))
  if (!more || (more.length === 0 && !hasVerb(sentence, half))) return undefined
  const content = half.last > half.first ? [half, ...more] : more
  return {
    rule: more.length > 0 ? (`${rule}-between` as const) : rule,
    cue: { first: cue.group.first, last: cue.group.last },
    source,
    addressee: told,
    content,
  }
}

/** “We lost,” she said Sunday in Orlan [as the crowd] (roared): the circumstance is a clause, with its subject. */
const opensBelow = ({ words, tags }: Sentence, first: number, verb: number): boolean =>
  isPredicate(tags, verb) &&
  words.slice(first, verb).some(({ lexeme, quotation }) => quotation === undefined && conjunctions.has(lexeme.lower))

const conjunctions: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'when', 'while'])

/** They answer - [“We lost,”] he says - or are silent: what stands before such a quotation is none of what is said. */
function quotedFrom({ words, tags }: Sentence, open: number): number {
  const quotation = tags[open - 1] === tag.comma ? open - 2 : open - 1
  const before = tags[quotation - 1]
  return tags[quotation] === tag.quotation &&
    (before === tag.colon || (before === tag.dash && words[quotation - 1]!.spaced)) &&
    !tag.holds(tags, 0, quotation, tag.quotation)
    ? quotation
    : 0
}

/** The second half: “We lost,” she said, [“but not for long.”] The harbour, she said, [is closed]. Undefined where what follows is the cue’s own object. */
function goesOn(sentence: Sentence, at: number, rule: string, quoted: boolean, late: boolean): Range[] | undefined {
  const { tags } = sentence
  const kind = tags[at]
  if (
    !quoted &&
    rule === 'said-subject' &&
    (kind === tag.quotation || (kind === tag.comma && tags[at + 1] === tag.quotation))
  )
    return undefined
  if (kind === tag.quotation) return [{ first: at, last: at + 1 }]
  if (kind === tag.infinitiveTo && !quoted) return undefined
  // In a talk with “Low Water,” she said it was over.
  if (rule === 'subject-said' && kind === tag.pronoun && isPredicate(tags, at + 1)) return undefined
  if (kind !== tag.comma && kind !== tag.colon && kind !== tag.dash)
    return tag.isFiniteVerb(kind) || kind === tag.that || (!quoted && tag.opensPhrase(kind)) ? undefined : []
  for (let look = at + 1; look <= at + 3; look++) if (tags[look] === tag.quotation) return [clauseFrom(sentence, look)]
  const opens = tags[at + 1]
  if (kind === tag.comma && late && rule === 'said-subject') return predicateFrom(sentence, at)
  if (kind !== tag.comma || quoted || rule === 'said-subject' || opens === tag.gerund || opens === tag.questionWord)
    return []
  if (opens === tag.subordinator && !late) return []
  // She said Sunday, the day after: what hangs on the time is no part of it.
  const rest = clauseFrom(sentence, at + 1)
  return !late && opens === tag.determiner && isDay(sentence.words[at - 1]!) && !hasVerb(sentence, rest) ? [] : [rest]
}

/** The harbour, said Jane Doe, its master, [is closed]. */
function predicateFrom(sentence: Sentence, from: number): Range[] {
  const { tags } = sentence
  for (let at = from; at < tags.length; at++)
    if (tags[at] === tag.comma && isPredicate(tags, at + 1)) return [clauseFrom(sentence, at + 1)]
  return []
}

import { takes } from '../../../english/cue-verbs.ts'
import { phraseFrom } from '../../../english/syntax/noun-phrases.ts'
import { isPredicate } from '../../../english/syntax/predicate.ts'
import { reportingVerb } from '../../../english/tagger/reporting-verbs.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { type Word, wordAt } from '../../../english/tagger/word.ts'
import { wordClass } from '../../../english/tagger/word-class.ts'
import { opensClause } from './clauses.ts'
import { objectRule } from './cues.ts'
import type { Sentence } from './sentence.ts'

/** She wants [to stay and help]; she said [they would stay and help]: what is said goes on with another such verb. */
export const goesOn = ({ words, tags }: Sentence, first: number, at: number): boolean =>
  tags[at] === tag.coordinator &&
  tags[at + 1] === tag.finite &&
  wordClass(words[at + 1]!.lexeme).verb!.shape === 'base' &&
  tags.subarray(first, at).some(takesBase)

const takesBase = (kind: number): boolean => kind === tag.infinitiveTo || kind === tag.modal

/** In a clause before the main one: As she [praised the plan], he left. */
export function isFronted({ words, tags }: Sentence, at: number): boolean {
  let first = 0
  while (tags[first] === tag.coordinator || (first > 0 && tags[first] === tag.comma)) first++
  if (tags[first] !== tag.subordinator && !fronting.has(words[first]!.lexeme.lower)) return false
  let commas = 0
  for (let look = first + 1; look < at; look++) if (tags[look] === tag.comma) commas++
  return commas % 2 === 0
}

/** Words that open such a clause, beside the subordinators. */
const fronting: ReadonlySet<string> = new Set(['after', 'as', 'asked', 'before', 'since', 'when', 'whenever', 'where'])

/** …, saying; and said; but he; , according to */
export function endsClause({ words, tags }: Sentence, at: number, first: number): boolean {
  const { lower } = words[at]!.lexeme
  const next = tags[at + 1]
  if (lower === 'according') return tags[at - 1] === tag.comma
  if ((tags[at] === tag.comma && introducesQuotation({ words, tags }, at + 1)) || answers({ words, tags }, at))
    return true
  if (tags[at] === tag.comma)
    return (
      (next === tag.gerund && opensReported(words[at + 1]!, tags[first] === tag.pronoun)) ||
      asides.has(wordAt(words, at + 1)) ||
      isComment({ words, tags }, at)
    )
  if (tags[at] === tag.dash) return words[at]!.spaced && opensReport({ words, tags }, at + 1)
  if (tags[at] !== tag.coordinator && lower !== 'while' && lower !== 'though' && lower !== 'although') return false
  if (tag.isFiniteVerb(next) && changesTense({ words, tags }, at + 1, first)) return false
  if (
    (lower === 'but' && (next === tag.finite || next === tag.auxiliary)) ||
    (next === tag.finite && tags[at - 1] === tag.comma)
  )
    return true
  if (
    next === tag.pronoun &&
    (lower === 'but' ||
      (tags[at - 1] === tag.comma && tags[at + 2] === tag.finite && reportingVerb(words[at + 2]!.lexeme) !== ''))
  )
    return true
  return (
    opensReport({ words, tags }, at + 1) &&
    !((lower === 'and' || lower === 'or') && tag.opensPhrase(next) && isSubject(tags, first, at))
  )
}

/** said it was late, [adding] that; said it had paid, [accusing] the board; but not: the pier, [including] the gate; said the mayor left, [accusing] the board */
function opensReported({ lexeme }: Word, ofThemselves: boolean): boolean {
  const lemma = reportingVerb(lexeme)
  return takes(lemma, 'words') || (ofThemselves && objectRule(lemma) === 'judged')
}

/** They said the boats were old and [need] paint; they say the boats were old and [sank]: a verb in another tense than the cue goes on with what is said; but not: She has said that it was late, and has left. */
function changesTense({ words, tags }: Sentence, verb: number, first: number): boolean {
  let cue = first - 1
  while (cue > 0 && !tag.isVerb(tags[cue])) cue--
  const inner = tags.subarray(first, verb).findIndex(tag.isFiniteVerb)
  if (cue < 0 || inner < 0 || !tag.isVerb(tags[cue]) || (tags[cue] === tag.participle && tags[verb] === tag.auxiliary))
    return false
  return isPast(words[cue]!) ? !isPast(words[verb]!) : isPast(words[verb]!) && isPast(words[first + inner]!)
}

const isPast = ({ lexeme }: Word): boolean => {
  const shape = wordClass(lexeme).verb?.shape
  return shape === 'past' || shape === 'preterite' || pastHelper.test(lexeme.lower)
}
const pastHelper = /^(?:did|had|was|were)(?:n.t)?$/

/** said it was late[,] to which Walter Roe replied; [-] at which point the crowd chanted “Go!” */
function answers({ words, tags }: Sentence, at: number): boolean {
  if (
    (tags[at] !== tag.comma && tags[at] !== tag.dash) ||
    (tags[at + 1] !== tag.preposition && words[at + 1]?.lexeme.lower !== 'to') ||
    words[at + 2]?.lexeme.lower !== 'which'
  )
    return false
  return opensReport({ words, tags }, words[at + 3]?.lexeme.lower === 'point' ? at + 4 : at + 3)
}

/** said that [the mayor] and Walter Roe knew: nothing but a subject stands in the clause so far. */
const isSubject = (tags: Uint8Array, first: number, last: number): boolean =>
  tags
    .subarray(first, last)
    .every(
      kind =>
        tag.isNominal(kind) ||
        kind === tag.that ||
        kind === tag.preposition ||
        kind === tag.adverb ||
        kind === tag.pronoun,
    )

/** said they were poor, [compared with ten before] */
const asides: ReadonlySet<string> = new Set(['compared', 'versus', 'where'])

/** said the harbour would be closed[, a blow to the town] */
function isComment({ words, tags }: Sentence, comma: number): boolean {
  if (!/^an?$/.test(wordAt(words, comma + 1)) || words[comma - 1]!.lexeme.capital) return false
  for (let at = comma + 2; at < tags.length; at++) {
    if (tags[at] === tag.coordinator) return false
    if (tags[at] === tag.comma) return !isPredicate(tags, at + 1)
  }
  return true
}

/** …, which; and left; and Jane Doe said that; “We lost,” said; praising the plan and leaving */
export function endsObject({ words, tags }: Sentence, at: number, first: number): boolean {
  const next = tags[at + 1]
  const kind = tags[at]
  if (tags[at - 1] === tag.quotation && (kind === tag.finite || kind === tag.pronoun)) return true
  if (kind === tag.comma) return endsAtComma({ words, tags }, at)
  if (kind === tag.dash)
    return words[at]!.spaced && (next === tag.determiner || next === tag.gerund || next === tag.pronoun)
  if (kind === tag.coordinator)
    return (
      next === tag.finite ||
      next === tag.auxiliary ||
      next === tag.pronoun ||
      (next === tag.gerund && tags[first] !== tag.gerund && tags[first - 1] === tag.gerund) ||
      opensReport({ words, tags }, at + 1)
    )
  const { lower } = words[at]!.lexeme
  if (whenWords.has(lower)) return next === tag.pronoun && isPredicate(tags, at + 2)
  return lower === 'while' || endsClause({ words, tags }, at, first)
}

/** praised the plan [as she left] */
const whenWords: ReadonlySet<string> = new Set(['after', 'as', 'before', 'when'])

/** praised the plan, which; , he left; , leaving; , and the mayor left; , Jane Doe said that; but not: the boats, including hers. */
function endsAtComma({ words, tags }: Sentence, comma: number): boolean {
  const opens = tags[comma + 1]
  const word = wordAt(words, comma + 1)
  switch (opens) {
    case tag.coordinator:
      return (
        word === 'but' ||
        tags[comma + 2] === tag.pronoun ||
        tags[comma + 2] === tag.finite ||
        opensClause({ words, tags }, comma + 2)
      )
    case tag.gerund:
      return word !== 'including'
    case tag.subordinator:
      return word !== 'as'
    case tag.finite:
    case tag.auxiliary:
    case tag.pronoun:
    case tag.questionWord:
      return true
  }
  return (
    circumstances.has(word) ||
    isComment({ words, tags }, comma) ||
    (tag.opensPhrase(opens) && opensReport({ words, tags }, comma + 1))
  )
}

/** praised the plan, [despite its cost] */
const circumstances: ReadonlySet<string> = new Set([
  'about',
  'after',
  'both',
  'compared',
  'despite',
  'even',
  'just',
  'then',
  'with',
])

/** , she replied, “…” */
function introducesQuotation({ words, tags }: Sentence, at: number): boolean {
  const subject = phraseFrom(words, tags, at)
  const verb = subject?.first === at ? subject.last : -1
  return (
    tags[verb] === tag.finite && takes(reportingVerb(words[verb]!.lexeme), 'words') && isIntroducing(tags, verb + 1)
  )
}

/** A comma or a colon, and a quotation. */
const isIntroducing = (tags: Uint8Array, at: number): boolean =>
  (tags[at] === tag.comma || tags[at] === tag.colon) && tags[at + 1] === tag.quotation

/** and [said]; while [others said] that */
function opensReport({ words, tags }: Sentence, at: number): boolean {
  const subject = phraseFrom(words, tags, at)
  let verb = subject ? subject.last : at
  while (tags[verb] === tag.adverb || tags[verb] === tag.auxiliary) verb++
  if (tags[verb] !== tag.finite && tags[verb] !== tag.participle) return false
  const lemma = reportingVerb(words[verb]!.lexeme)
  if (lemma === '') return false
  return (
    !subject ||
    ((takes(lemma, 'words') || takes(lemma, 'clause')) &&
      (tags[verb + 1] === tag.that ||
        opensClause({ words, tags }, verb + 1) ||
        tags[verb + 1] === tag.quotation ||
        isIntroducing(tags, verb + 1)))
  )
}

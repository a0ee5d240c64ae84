import * as tag from '../../../../english/tagger/tags.ts'
import { wordClass } from '../../../../english/tagger/word-class.ts'
import { clauseFrom, hasVerb, trimmed } from '../content.ts'
import { puts, takes } from '../cues.ts'
import { isOver, pastCircumstance } from '../places.ts'
import type { VerbRule } from '../sentence.ts'
import { sourceBefore } from '../sources.ts'

/** As [Jane Doe] (noted), [the harbour is closed]. [The harbour is closed], as [Jane Doe] (noted). That it is [“closed for good,”] as [she] (put) it, is new. */
export const asSaid: VerbRule = (sentence, cue) => {
  const { words, tags } = sentence
  if ((!takes(cue.lemma, 'words') && cue.lemma !== puts) || cue.group.to || cue.group.passive) return undefined
  const source = sourceBefore(sentence, cue)
  const opener = source ? source.first - 1 : -1
  // as reported by, as claimed in the posts: no subject
  if (
    !source ||
    opener < 0 ||
    words[opener]!.lexeme.lower !== 'as' ||
    wordClass(words[source.first]!.lexeme).verb?.shape === 'past'
  )
    return undefined
  const past =
    tags[cue.group.last] === tag.pronoun || tags[cue.group.last] === tag.objectPronoun
      ? cue.group.last + 1
      : cue.group.last
  const after = pastCircumstance(sentence, past)
  const cueRange = { first: cue.group.first, last: past }
  if (opener <= 1 && (tags[after] === tag.comma || tags[after] === tag.colon))
    return { rule: 'as-said-first', cue: cueRange, source, content: [clauseFrom(sentence, after + 1)] }
  const quoted = tags[opener - 1] === tag.comma ? opener - 2 : opener - 1
  if (tags[quoted] === tag.quotation && tags[after] === tag.comma)
    return { rule: 'as-said', cue: cueRange, source, content: [{ first: quoted, last: quoted + 1 }] }
  const before = trimmed(sentence, { first: 0, last: opener })
  if (
    (tags[opener - 1] !== tag.comma && tags[opener - 1] !== tag.quotation) ||
    !isOver(sentence, after) ||
    !hasVerb(sentence, before)
  )
    return undefined
  return { rule: 'as-said', cue: cueRange, source, content: [before] }
}

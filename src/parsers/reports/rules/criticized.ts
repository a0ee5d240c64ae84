import * as tag from '../../../grammar/tags.ts'
import { objectFrom } from '../content.ts'
import { objectRule } from '../cues.ts'
import { isOver, pastCircumstance } from '../places.ts'
import { isLoose, sourceBefore } from '../sources.ts'
import type { VerbRule } from '../sentence.ts'

/** What somebody brings up, names or judges: [Jane Doe] (criticized) [the plan]; (called) [the plan a mistake]. */
export const criticized: VerbRule = (sentence, cue) => {
  const rule = objectRule(cue.lemma)
  if (!rule || cue.group.passive || cue.group.reduced && rule === 'described' || isLoose(sentence, cue)) return undefined
  let at = cue.group.last
  while (sentence.tags[at] === tag.adverb) at++
  const kind = sentence.tags[at]
  if (!tag.opensPhrase(kind) && kind !== tag.quotation && !(kind === tag.gerund && rule === 'judged')) return undefined
  // said Sunday: a time is no object.
  if (kind !== tag.quotation && isOver(sentence, pastCircumstance(sentence, at))) return undefined
  return { rule, cue: { first: cue.group.first, last: cue.group.last }, source: sourceBefore(sentence, cue), content: [objectFrom(sentence, at)] }
}

import { perLexeme } from '../../../document/lexemes.ts'
import type { Candidate, Cue, Sentence } from './sentence.ts'

const supposing = /^(?:could|may|might|should|would|'d|couldn't|shouldn't|wouldn't)$/
const condition = /^(?:if|unless|whether)$/

const supposes = perLexeme(({ lower }) => supposing.test(lower))
const isCondition = perLexeme(({ lower }) => condition.test(lower))

/** Words that were not said, or may be: she did not [say]; she would [say]; if she [says]. */
export function moodOf(
  { words }: Sentence,
  { group }: Pick<Cue, 'group'>,
  { source }: Pick<Candidate, 'source'>,
): Candidate['mood'] {
  for (let at = group.first; at < group.last; at++) if (supposes(words[at]!.lexeme)) return 'hypothetical'
  const before = words[(source ? Math.min(source.first, group.first) : group.first) - 1]
  if (before && isCondition(before.lexeme)) return 'hypothetical'
  return group.negated ? 'negated' : undefined
}

import type { Candidate, Cue, Sentence } from './sentence.ts'

const supposing = /^(?:could|may|might|should|would|'d|couldn't|shouldn't|wouldn't)$/
const condition = /^(?:if|unless|whether)$/

/** Words that were not said, or may be: she did not [say]; she would [say]; if she [says]. */
export function moodOf({ words }: Sentence, { group }: Cue, { source }: Candidate): Candidate['mood'] {
  for (let at = group.first; at < group.last; at++) if (supposing.test(words[at]!.lexeme.lower)) return 'hypothetical'
  if (condition.test(words[(source ? Math.min(source.first, group.first) : group.first) - 1]?.lexeme.lower ?? '')) return 'hypothetical'
  return group.negated ? 'negated' : undefined
}

import { takes } from '../../../english/cue-verbs.ts'

/** The rules that read the object of a verb. */
export type ObjectRuleName = 'judged' | 'mentioned' | 'offered' | 'described'

/** The rule for the object of a verb, if it can have one that is reported. */
export function objectRule(lemma: string): ObjectRuleName | undefined {
  if (takes(lemma, 'object')) return 'judged'
  if (takes(lemma, 'topic')) return 'mentioned'
  if (takes(lemma, 'noun')) return 'offered'
  return takes(lemma, 'complement') || takes(lemma, 'as') ? 'described' : undefined
}

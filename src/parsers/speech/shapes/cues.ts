import { perLexeme } from '../../../document/lexemes.ts'
import { isCueVerb, takes } from '../../../english/cue-verbs.ts'
import { wordClass } from '../../../english/tagger/word-class.ts'

/** The rules that read the object of a verb. */
export type ObjectRuleName = 'judged' | 'mentioned' | 'offered' | 'described'

/** The rule for the object of a verb, if it can have one that is reported. */
export function objectRule(lemma: string): ObjectRuleName | undefined {
  if (takes(lemma, 'object')) return 'judged'
  if (takes(lemma, 'topic')) return 'mentioned'
  if (takes(lemma, 'noun')) return 'offered'
  return takes(lemma, 'complement') || takes(lemma, 'as') ? 'described' : undefined
}

/** The verb of a word, if it is one that can report. */
export const reportingVerb = perLexeme(lexeme => {
  const lemma = wordClass(lexeme).verb?.lemma
  return lemma !== undefined && isCueVerb(lemma) ? lemma : ''
})

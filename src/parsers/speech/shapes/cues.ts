import { perLexeme } from '../../../document/lexemes.ts'
import { wordClass } from '../../../english/tagger/word-class.ts'
import { cuePhrases } from '../../../english/words/speech/cue-phrases.ts'
import { askingVerbs } from '../../../english/words/verbs/asking-verbs.ts'
import { describingVerbs } from '../../../english/words/verbs/describing-verbs.ts'
import { handingVerbs } from '../../../english/words/verbs/handing-verbs.ts'
import { intendingVerbs } from '../../../english/words/verbs/intending-verbs.ts'
import { judgingVerbs } from '../../../english/words/verbs/judging-verbs.ts'
import { mentioningVerbs } from '../../../english/words/verbs/mentioning-verbs.ts'
import { sayingVerbs } from '../../../english/words/verbs/saying-verbs.ts'
import { tellingVerbs } from '../../../english/words/verbs/telling-verbs.ts'
import { thinkingVerbs } from '../../../english/words/verbs/thinking-verbs.ts'

/** What a verb can have behind it: `words`, quoted or not, a `clause` without that, a `thought`, a `question`, a `hearer` before its clause, a `deed` in the infinitive, a `noun of saying`. */
export type Complement = 'words' | 'clause' | 'thought' | 'question' | 'hearer' | 'deed' | 'noun of saying'

/** Verbs of saying that seldom have a clause without that behind them: continued the talks. */
const needThat: ReadonlySet<string> = new Set([
  'continue',
  'deny',
  'express',
  'maintain',
  'protest',
  'quote',
  'rule',
  'underline',
  'underscore',
  'utter',
  'vent',
])

const wordVerbs: ReadonlySet<string> = new Set([...sayingVerbs, ...tellingVerbs])
const clauseVerbs: ReadonlySet<string> = new Set(
  [...sayingVerbs, ...thinkingVerbs].filter(lemma => !needThat.has(lemma)),
)

export function takes(lemma: string, complement: Complement): boolean {
  switch (complement) {
    case 'words':
      return wordVerbs.has(lemma)
    case 'clause':
      return clauseVerbs.has(lemma)
    case 'thought':
      return thinkingVerbs.has(lemma)
    case 'question':
      return askingVerbs.has(lemma)
    case 'hearer':
      return tellingVerbs.has(lemma)
    case 'deed':
      return intendingVerbs.has(lemma)
    case 'noun of saying':
      return handingVerbs.has(lemma)
  }
}

/** The rules that read the object of a verb. */
export type ObjectRuleName = 'judged' | 'mentioned' | 'offered' | 'described'

/** The rule for the object of a verb, if it can have one that is reported. */
export function objectRule(lemma: string): ObjectRuleName | undefined {
  if (judgingVerbs.has(lemma)) return 'judged'
  if (mentioningVerbs.has(lemma)) return 'mentioned'
  if (handingVerbs.has(lemma)) return 'offered'
  return describingVerbs.has(lemma) ? 'described' : undefined
}

const particles = new Map<string, Set<string>>()
for (const [lemma, particle] of [...cuePhrases].map(phrase => phrase.split(' ') as [string, string]))
  particles.set(lemma, (particles.get(lemma) ?? new Set()).add(particle))
/** The words that can make a verb one that reports, from behind it: call for. */
export const particlesOf = (lemma: string): ReadonlySet<string> | undefined => particles.get(lemma)

/** As she put it. */
export const puts = 'put'

const isCue = (lemma: string): boolean =>
  lemma === puts ||
  particles.has(lemma) ||
  objectRule(lemma) !== undefined ||
  [wordVerbs, thinkingVerbs, askingVerbs, intendingVerbs, handingVerbs].some(list => list.has(lemma))

/** The verb of a word, if it is one that can report. */
export const reportingVerb = perLexeme(lexeme => {
  const lemma = wordClass(lexeme).verb?.lemma
  return lemma !== undefined && isCue(lemma) ? lemma : ''
})

import { perLexeme } from '../../document/lexemes.ts'
import { sayingVerbs } from '../words/verbs/saying-verbs.ts'
import { tellingVerbs } from '../words/verbs/telling-verbs.ts'
import { wordClass } from './word-class.ts'

/** A form of a verb of saying or telling. */
export const speaks = perLexeme(lexeme => {
  const lemma = wordClass(lexeme).verb?.lemma ?? ''
  return sayingVerbs.has(lemma) || tellingVerbs.has(lemma)
})

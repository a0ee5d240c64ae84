import { perLexeme } from '../../../document/lexemes.ts'
import { wordClass } from '../../../english/tagger/word-class.ts'
import { askingVerbs } from '../../../english/words/verbs/asking-verbs.ts'
import { sayingVerbs } from '../../../english/words/verbs/saying-verbs.ts'
import { tellingVerbs } from '../../../english/words/verbs/telling-verbs.ts'

const lists = [sayingVerbs, tellingVerbs, askingVerbs]

/** A form of a verb that stands beside spoken words. */
export const reports = perLexeme(lexeme => {
  const lemma = wordClass(lexeme).verb?.lemma
  return lemma !== undefined && lists.some(list => list.has(lemma))
})

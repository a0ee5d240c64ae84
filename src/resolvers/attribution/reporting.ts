import { perLexeme } from '../../document/lexemes.ts'
import { wordClass } from '../../grammar/word-class.ts'
import { askingVerbs } from '../../lexicon/asking-verbs.ts'
import { sayingVerbs } from '../../lexicon/saying-verbs.ts'
import { tellingVerbs } from '../../lexicon/telling-verbs.ts'

const lists = [sayingVerbs, tellingVerbs, askingVerbs]

/** A form of a verb that stands beside spoken words. */
export const reports = perLexeme(lexeme => {
  const lemma = wordClass(lexeme).verb?.lemma
  return lemma !== undefined && lists.some(list => list.has(lemma))
})

import { perLexeme } from '../../document/lexemes.ts'
import { wordClass } from '../../grammar/word-class.ts'
import { askingVerbs } from '../../lexicon/asking-verbs.ts'
import { sayingVerbs } from '../../lexicon/saying-verbs.ts'
import { tellingVerbs } from '../../lexicon/telling-verbs.ts'
import { thinkingVerbs } from '../../lexicon/thinking-verbs.ts'

const lists = [sayingVerbs, tellingVerbs, thinkingVerbs, askingVerbs]

/** The verb of a word, if it is one that can report. */
export const reportingVerb = perLexeme(lexeme => {
  const lemma = wordClass(lexeme).verb?.lemma
  return lemma !== undefined && lists.some(list => list.has(lemma)) ? lemma : ''
})

/** A word that makes a sentence worth reading. */
export const isTrigger = perLexeme(lexeme => reportingVerb(lexeme) !== '' || lexeme.lower === 'according')

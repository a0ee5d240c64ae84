import { perLexeme } from '../../../document/lexemes.ts'
import { takes } from '../../../english/cue-verbs.ts'
import { wordClass } from '../../../english/tagger/word-class.ts'

/** A form of a verb that stands beside spoken words. */
export const reports = perLexeme(lexeme => {
  const lemma = wordClass(lexeme).verb?.lemma ?? ''
  return takes(lemma, 'words') || takes(lemma, 'question')
})

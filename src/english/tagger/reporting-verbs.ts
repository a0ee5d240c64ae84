import { perLexeme } from '../../document/lexemes.ts'
import { isCueVerb, takes } from '../cue-verbs.ts'
import { wordClass } from './word-class.ts'

/** The verb that a word is a form of, if it can report: say, of said; else ''. */
export const reportingVerb = perLexeme(lexeme => {
  const lemma = wordClass(lexeme).verb?.lemma ?? ''
  return isCueVerb(lemma) ? lemma : ''
})

/** A form of a verb that stands beside spoken words: said, told, asked. */
export const speaks = perLexeme(lexeme => takes(reportingVerb(lexeme), 'words'))

/** A form of a verb that can stand behind spoken words: said, asked, wondered. */
export const followsWords = perLexeme(lexeme => {
  const lemma = reportingVerb(lexeme)
  return takes(lemma, 'words') || takes(lemma, 'question')
})

import { perLexeme } from '../../document/lexemes.ts'
import { takes } from '../cue-verbs.ts'
import { wordClass } from './word-class.ts'

/** A form of a verb of saying or telling. */
export const speaks = perLexeme(lexeme => takes(wordClass(lexeme).verb?.lemma ?? '', 'words'))

import type { Rule } from '../../../contract/rule.ts'
import type { ReportRuleName } from '../../../contract/rule-names.ts'
import type { Lexeme } from '../../../document/lexemes.ts'
import type { Range } from '../../../english/syntax/range.ts'
import type { VerbGroup } from '../../../english/syntax/verb-groups.ts'
import type { Word } from '../../../english/tagger/word.ts'

/** A sentence as the rules read it: quotations are single words in it. */
export interface Sentence {
  readonly words: readonly Word[]
  readonly tags: Uint8Array
  /** Is told what each rule makes of the word at an index, where somebody asks. */
  readonly trace?: (at: number, by: string, said: string) => void
}

/** A report before it is cut out of the text: indices into the words of its sentence. */
export interface Candidate {
  readonly rule: ReportRuleName
  readonly cue: Range
  readonly source?: Range | undefined
  readonly addressee?: Range | undefined
  readonly content: readonly Range[]
  readonly mood?: 'negated' | 'hypothetical' | undefined
}

/** What a rule finds has these in common, whatever its name. */
export interface Traits {
  /** What is reported is no clause but the object of a verb, or a deed in the infinitive. */
  readonly reads?: 'object' | 'deed'
  /** The cue says that somebody spoke, without a verb: according to. */
  readonly speaks?: true
  /** What is reported stands around the cue, and yields to another report of the same words. */
  readonly around?: true
}

/** A rule that a word gives cause to ask: it reads the sentence around the word. */
export interface WordRule extends Rule<ReportRuleName>, Traits {
  /** The words that give cause. */
  readonly trigger: (lexeme: Lexeme) => boolean
  find(sentence: Sentence, at: number): Candidate | undefined
}

/** A rule that a verb gives cause to ask. */
export interface VerbRule extends Rule<ReportRuleName>, Traits {
  find(sentence: Sentence, cue: Cue): Candidate | undefined
  /** A find that is right only where no rule behind this one finds anything. */
  readonly yields?: (sentence: Sentence, found: Candidate) => boolean
}

/** A verb that can report, where it stands in its sentence. */
export interface Cue {
  readonly at: number
  readonly lemma: string
  readonly group: VerbGroup
  readonly gerund: boolean
}

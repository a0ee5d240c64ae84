import type { Range } from '../../../english/syntax/range.ts'
import type { VerbGroup } from '../../../english/syntax/verb-groups.ts'
import type { Word } from '../../../english/tagger/word.ts'

/** A sentence as the rules read it: quotations are single words in it. */
export interface Sentence {
  readonly words: readonly Word[]
  readonly tags: Uint8Array
}

/** A report before it is cut out of the text: indices into the words of its sentence. */
export interface Candidate {
  readonly rule: string
  readonly cue: Range
  readonly source?: Range | undefined
  readonly addressee?: Range | undefined
  readonly content: readonly Range[]
  readonly mood?: 'negated' | 'hypothetical' | undefined
}

/** Reads the sentence around a word, and says what it reports, or nothing. */
export type WordRule = (sentence: Sentence, at: number) => Candidate | undefined

/** The same for a word that is a verb. */
export type VerbRule = (sentence: Sentence, cue: Cue) => Candidate | undefined

/** A verb that can report, where it stands in its sentence. */
export interface Cue {
  readonly at: number
  readonly lemma: string
  readonly group: VerbGroup
  readonly gerund: boolean
}

import { paragraphAt } from '../../../../document/document.ts'
import { firstEndingAfter } from '../../../../document/span.ts'
import { isNamed } from '../../source-words.ts'
import { beginsSentence } from '../positions.ts'
import type { Sieve } from '../sieve.ts'
import { sentenceSubject } from '../subjects-before.ts'

/** Jane Doe was blunt. [“We will be back.”] The sentence before says who, and what it is about is said. */
export const sentenceBefore: Sieve = {
  name: 'sentence-before',
  eg: 'The vote was over. ⟦speaker:Jane Doe⟧ stood up at once. “⟦quote:We will be back in the spring.⟧”',
  not: [],
  find({ document, drafts, quotations }, index) {
    const draft = drafts[index]!
    const { start } = document.paragraphs[paragraphAt(document, draft.start)]!
    const before = document.tokens[firstEndingAfter(document.tokens, draft.start) - 1]
    if (!before || before.start < start || !beginsSentence(document, draft)) return undefined
    const source = sentenceSubject(document, before.end, quotations)
    return source && isNamed(source) ? { source } : undefined
  },
}

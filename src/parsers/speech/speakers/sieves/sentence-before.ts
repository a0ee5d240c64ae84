import { paragraphAt } from '../../../../document/document.ts'
import { firstEndingAfter } from '../../../../document/span.ts'
import { beginsSentence } from '../places.ts'
import type { Sieve } from '../sieve.ts'
import { sentenceSubject } from '../subjects.ts'

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
    return source && source.kind !== 'description' ? { source } : undefined
  },
}

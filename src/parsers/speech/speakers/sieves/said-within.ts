import { beginsSentence } from '../positions.ts'
import type { Sieve } from '../sieve.ts'
import { speakingSubject } from '../subjects-before.ts'

/** Jane Doe said of the harbour and its keepers that all was [“quite lost.”] A cue stands before it in its sentence. */
export const saidWithin: Sieve = {
  name: 'said-within',
  eg: '⟦speaker:Jane Doe⟧ responded at once, and with a smile, that it was “⟦quote:a boat of sorts.⟧”',
  not: ['The boats “of the old king” were sunk.'],
  find({ document, drafts, quotations }, index) {
    const draft = drafts[index]!
    if (beginsSentence(document, draft)) return undefined
    const source = speakingSubject(document, draft.start, quotations)
    return source && { source }
  },
}

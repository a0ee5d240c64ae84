import { isNamed } from '../../source-words.ts'
import { beginsSentence, modifies } from '../positions.ts'
import type { Sieve } from '../sieve.ts'
import { actingSubject } from '../subjects-before.ts'

/** Jane Doe thanked him for [“a job well done.”] Marked words inside a clause are those of its subject. */
export const clauseSubject: Sieve = {
  name: 'clause-subject',
  eg: '⟦speaker:Jane Doe⟧ crossed the bay in “⟦quote:a tub with no oars⟧” on Monday.',
  not: [],
  find({ document, drafts, quotations }, index) {
    const draft = drafts[index]!
    if (beginsSentence(document, draft) || modifies(document, draft)) return undefined
    const source = actingSubject(document, draft.start, quotations)
    return source && isNamed(source) ? { source } : undefined
  },
}

import type { Sieve } from '../sieve.ts'
import { clauseSubject } from './clause-subject.ts'
import { introduced } from './introduced.ts'
import { namedAfter } from './named-after.ts'
import { namedBefore } from './named-before.ts'
import { nounOfSaying } from './noun-of-saying.ts'
import { paragraphNames } from './paragraph-above.ts'
import { paragraphBefore } from './paragraph-before.ts'
import { saidAfter } from './said-after.ts'
import { saidAfterwards } from './said-afterwards.ts'
import { saidBetween } from './said-between.ts'
import { saidEarlier } from './said-earlier.ts'
import { saidWithin } from './said-within.ts'
import { sameParagraph } from './same-paragraph.ts'
import { sentenceBefore } from './sentence-before.ts'
import { signedBelow } from './signed-below.ts'
import { voiceInClause } from './voice-in-clause.ts'

/** Surest first: the first answer wins. */
export const sieves: readonly Sieve[] = [
  saidAfter,
  saidBetween,
  saidAfterwards,
  signedBelow,
  namedAfter,
  namedBefore,
  introduced,
  saidWithin,
  nounOfSaying,
  saidEarlier,
  clauseSubject,
  sameParagraph,
  sentenceBefore,
  paragraphBefore,
  paragraphNames,
  voiceInClause,
]

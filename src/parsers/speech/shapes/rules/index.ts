import type { ReportRuleName } from '../../../../contract/rule-names.ts'
import type { Traits, VerbRule, WordRule } from '../sentence.ts'
import { accordingTo } from './according-to.ts'
import { asSaid } from './as-said.ts'
import { calledFor } from './called-for.ts'
import { claimThat } from './claim-that.ts'
import { described, judged, mentioned, offered } from './criticized.ts'
import { inPoll } from './in-poll.ts'
import { inWords } from './in-words.ts'
import { isConfident } from './is-confident.ts'
import { makesCase } from './makes-case.ts'
import { askedBy, praisedBy } from './praised-by.ts'
import { saidAhead } from './said-ahead.ts'
import { saidLateClause, saidThat, toldThat, toldTo } from './said-that.ts'
import { saidSubject, subjectSaid } from './subject-said.ts'
import { wantsTo } from './wants-to.ts'
import { whichSaid } from './which-said.ts'

/** The rules that a word gives cause to ask: the first find wins. */
export const wordRules: readonly WordRule[] = [accordingTo, inPoll, isConfident, inWords, claimThat, makesCase]

/** What may stand around a verb, asked where no word rule finds anything: the first find that does not yield wins. */
export const verbRules: readonly VerbRule[] = [
  subjectSaid,
  saidSubject,
  saidAhead,
  asSaid,
  askedBy,
  praisedBy,
  whichSaid,
  toldTo,
  toldThat,
  saidThat,
  saidLateClause,
  wantsTo,
  calledFor,
  judged,
  mentioned,
  offered,
  described,
]

/** All rules that read who says what in a sentence, in the order in which they are asked. */
export const reportRules: readonly (WordRule | VerbRule)[] = [...wordRules, ...verbRules]

const byName = new Map<ReportRuleName, Traits>(
  reportRules.flatMap(rule =>
    [rule.name, ...(Object.keys(rule.variants ?? {}) as ReportRuleName[])].map(name => [name, rule] as const),
  ),
)

/** What the finds of a rule have in common. */
export const ruleOf = (name: ReportRuleName): Traits => byName.get(name)!

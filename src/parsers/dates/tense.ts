import { perLexeme } from '../../document/lexemes.ts'
import { readVerb } from '../../english/tagger/verb-form.ts'
import { mishaps } from '../../english/words/time/mishaps.ts'
import {
  futureWithTo,
  futureWords,
  irregularPasts,
  plannedNouns,
  presentsInEd,
  rescheduling,
  scheduledPlural,
  scheduledPresent,
  scheduledWith,
  seeming,
} from '../../english/words/time/tense-words.ts'
import { type Line, wordAt } from './reading.ts'

/** Which way a clause looks from the day of publication; `scheduled`: to the next such day, however far: the law takes effect Jan. 1. */
export type Tense = 'past' | 'future' | 'scheduled'

export const looksAhead = (tense: Tense | number | undefined): boolean => tense === 'future' || tense === 'scheduled'

/** A verb group further away (tokens) governs something else. */
const reach = 18
/** Behind a date in front of its clause: In January, a week after the vote in Orlan, the pier burned. */
const reachBehind = 28
const boundaries: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', '.', '?', '!'])
const closingQuotes: ReadonlySet<string> = new Set(['”', '"', "''"])
const regularPast = /^[a-z]{2,}ed$/
const present: ReadonlySet<string> = new Set(['are', 'is', "'re", "'s"])
/** A participle behind these says nothing itself: to [be] held, will [be] held. */
const passive: ReadonlySet<string> = new Set(['are', 'be', 'being', 'is', "'re"])
const determiners: ReadonlySet<string> = new Set(["'s", 'a', 'an', 'her', 'his', 'its', 'still', 'the', 'their'])
/** until [Tuesday], as soon as [Monday], effective [Feb. 1]: the day is still to come when it is said. */
const deadlines: ReadonlySet<string> = new Set(['till', 'until'])
const sooner: ReadonlySet<string> = new Set(['early', 'soon'])
const coming: ReadonlySet<string> = new Set(['effective', 'payable', 'starting', 'through'])

/** What a word tells of the tense of its clause. */
type Sense =
  | 'boundary'
  | 'present'
  | 'to'
  | 'future'
  | 'scheduled'
  | 'plural'
  | 'with-to'
  | 'past'
  | 'progressive'
  | 'modal'
  | 'mishap'
  | 'none'

const senseOf = perLexeme(({ lower, shape }): Sense => {
  if (boundaries.has(lower)) return 'boundary'
  if (present.has(lower)) return 'present'
  if (lower === 'to') return 'to'
  if (futureWords.has(lower)) return 'future'
  if (scheduledPresent.has(lower)) return 'scheduled'
  if (scheduledPlural.has(lower)) return 'plural'
  if (futureWithTo.has(lower)) return 'with-to'
  if (lower === 'can' || lower === 'could' || (lower === 'may' && shape === 'lower')) return 'modal'
  if (mishaps.has(lower)) return 'mishap'
  if (irregularPasts.has(lower) || (shape === 'lower' && regularPast.test(lower) && !presentsInEd.has(lower)))
    return 'past'
  return lower.endsWith('ing') ? 'progressive' : 'none'
})

const senseAt = (line: Line, at: number): Sense =>
  at >= line.first && at < line.last ? senseOf(line.tokens[at]!.lexeme) : 'none'

/** The tense of the clause around the tokens [first, last): the nearest verb in front says it, else the nearest behind. */
export function tenseAround(line: Line, first: number, last: number): Tense | undefined {
  if (isAhead(line, first)) return 'future'
  if (wordAt(line, first - 1) === 'a' && plannedNouns.has(wordAt(line, last)) && tenseInFront(line, first) !== 'past')
    return 'future'
  if (isOfMishap(line, last)) return 'past'
  const tense = tenseInFront(line, first) ?? tenseBehind(line, last)
  if (tense) return tense
  if (isMishapInFront(line, first)) return 'past'
  return wordAt(line, first - 1) === 'by' || isState(line, first, last) ? 'future' : undefined
}

/** Signed as soon as [Monday], until [Monday], effective [Monday]. */
function isAhead(line: Line, first: number): boolean {
  const before = wordAt(line, first - 1)
  if (before === 'through' && isNumber(line, first - 2)) return false
  return (
    coming.has(before) ||
    (deadlines.has(before) && first - 1 > line.first) ||
    (before === 'as' && sooner.has(wordAt(line, first - 2)))
  )
}

/** from March 9 [through] March 12: the first day says which year. */
const isNumber = (line: Line, at: number): boolean => at >= line.first && line.tokens[at]!.lexeme.shape === 'number'

/** They will look into [Sunday]'s fatal crash: nobody plans a crash, so it has happened. */
function isOfMishap(line: Line, last: number): boolean {
  const at = wordAt(line, last) === "'s" ? last + 1 : last
  return (
    senseAt(line, at) === 'mishap' ||
    (senseAt(line, at) === 'none' && isWord(line, at) && senseAt(line, at + 1) === 'mishap')
  )
}

const isWord = (line: Line, at: number): boolean => at < line.last && line.tokens[at]!.lexeme.shape === 'lower'

/** The search for those missing since the wreck in [November]. */
function isMishapInFront(line: Line, first: number): boolean {
  for (let at = first - 1; at >= line.first && at >= first - reach; at--)
    if (senseAt(line, at) === 'mishap') return true
  return false
}

/** The board [met] Monday; it [is set to] meet Monday; it [will] be held Monday; they [are leaving] Monday; it [could] rain Monday. */
function tenseInFront(line: Line, first: number): Tense | undefined {
  let progressive = false
  for (let at = first - 1; at >= line.first && at >= first - reach; at--) {
    const sense = senseAt(line, at)
    if (sense === 'boundary') return undefined
    if (sense === 'to' && isFutureInfinitive(line, at)) return 'future'
    if ((sense === 'modal' && !isNegated(line, at)) || (sense === 'present' && progressive)) return 'future'
    const tense = tenseOf(line, at, sense)
    if (tense) return tense
    progressive =
      sense === 'progressive' ||
      (sense === 'with-to' && wordAt(line, at).endsWith('ing')) ||
      (progressive && wordAt(line, at) === 'not')
  }
  return undefined
}

/** The final [is] on Sunday, the doors [are] open on Sunday: what is so on a day is so on the day to come. */
function isState(line: Line, first: number, last: number): boolean {
  if (wordAt(line, last) === "'s") return false
  for (let at = first - 1; at >= line.first && at >= first - reach / 2; at--) {
    const sense = senseAt(line, at)
    if (sense === 'boundary') return false
    if (sense === 'present' && states.has(wordAt(line, at))) return senseAt(line, at + 1) !== 'past'
  }
  return false
}
const states: ReadonlySet<string> = new Set(['are', 'is'])

/** They could [not] be reached Monday: that was tried. */
const isNegated = (line: Line, at: number): boolean => wordAt(line, at + 1) === 'not' || wordAt(line, at + 1) === "n't"

/** On Monday, the board [will] meet. */
function tenseBehind(line: Line, last: number): Tense | undefined {
  const near = last + reach
  const far = wordAt(line, last) === "'s" ? near : last + reachBehind
  for (let at = last; at < line.last && at < far; at++) {
    const sense = senseAt(line, at)
    if (sense === 'boundary' || closingQuotes.has(wordAt(line, at))) return undefined
    const planned = sense === 'to' && senseAt(line, at - 1) === 'present'
    const tense = planned ? 'future' : tenseOf(line, at, sense)
    if (tense && (at < near || tense === 'past')) return tense
  }
  return undefined
}

function tenseOf(line: Line, at: number, sense: Sense): Tense | undefined {
  if (sense === 'future') return wordAt(line, at - 1) === 'been' && wordAt(line, at - 2) === 'had' ? 'past' : 'future'
  if (isScheduled(line, at, sense)) return 'scheduled'
  if (sense === 'with-to' && (senseAt(line, at + 1) === 'to' || isSetFor(line, at))) return 'future'
  if (sense === 'past' && isPerfect(line, at)) return rescheduling.has(wordAt(line, at)) ? 'future' : undefined
  const past =
    sense === 'past' ||
    (sense === 'with-to' && (irregularPasts.has(wordAt(line, at)) || regularPast.test(wordAt(line, at))))
  return past && !passive.has(wordAt(line, at - 1)) && !isBare(line, at) && !isAdjective(line, at) ? 'past' : undefined
}

/** The fair [opens] Monday, polls [open] Monday, the ban [takes] effect: a verb of the calendar, and no noun. */
function isScheduled(line: Line, at: number, sense: Sense): boolean {
  if (sense !== 'scheduled' && sense !== 'plural') return false
  const word = wordAt(line, at)
  const before = at > line.first ? line.tokens[at - 1]!.lexeme : undefined
  if (scheduledWith.get(word)?.has(wordAt(line, at + 1)) === false) return false
  if (!before || determiners.has(before.lower) || bare.has(senseAt(line, at - 1))) return false
  return sense === 'scheduled' || isPlural(before.lower, before.capital) || scheduledWith.has(word)
}

/** to [open], were [open], will [open]: no verb of its own. */
const bare: ReadonlySet<Sense> = new Set<Sense>(['future', 'modal', 'past', 'present', 'to', 'with-to'])

/** polls, women, Ireland */
const isPlural = (word: string, capital: boolean): boolean =>
  capital ||
  word === 'they' ||
  word === 'we' ||
  (word.endsWith('s') && !word.endsWith('ss')) ||
  /(?:men|people|children|police)$/.test(word)

/** The vote is [set] for Friday; but not was set for Friday. */
const isSetFor = (line: Line, at: number): boolean =>
  wordAt(line, at) === 'set' && wordAt(line, at + 1) === 'for' && !wereSet.has(wordAt(line, at - 1))
const wereSet: ReadonlySet<string> = new Set(['been', 'was', 'were'])

/** has [suspended] school: no day of the past is named with it. */
const isPerfect = (line: Line, at: number): boolean => perfect.has(wordAt(line, at - 1))
const perfect: ReadonlySet<string> = new Set(['has', 'have', "'ve"])

/** to [beat] the Whigs, will [cut] the tax: no past form. */
const isBare = (line: Line, at: number): boolean =>
  readVerb(wordAt(line, at))?.unchanging === true && ['to', 'modal', 'future'].includes(senseAt(line, at - 1))

/** a still [unspecified] date, the [proposed] sale */
const isAdjective = (line: Line, at: number): boolean =>
  determiners.has(wordAt(line, at - 1)) && wordAt(line, at).endsWith('ed')

/** talks [to be] held Monday, they [are to] meet Monday */
const isFutureInfinitive = (line: Line, at: number): boolean =>
  (wordAt(line, at + 1) === 'be' && !seeming.has(wordAt(line, at - 1))) || senseAt(line, at - 1) === 'present'

/** Flights [depart] Monday, Friday and Sunday: what comes round, if the nearest verb in front is one of the calendar. */
export function isRoutine(line: Line, first: number): boolean {
  for (let at = first - 1; at >= line.first && at >= first - reach; at--) {
    const sense = senseAt(line, at)
    const tense = tenseOf(line, at, sense)
    if (tense || sense === 'boundary' || sense === 'modal' || sense === 'to') return tense === 'scheduled'
  }
  return false
}

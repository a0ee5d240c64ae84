import { perLexeme } from '../../document/lexemes.ts'
import { readVerb } from '../../english/tagger/verb-form.ts'
import { mishaps } from '../../english/words/time/mishaps.ts'
import {
  futureWithTo,
  futureWords,
  irregularPasts,
  presentsInEd,
  scheduledPresent,
} from '../../english/words/time/tense-words.ts'
import { type Line, wordAt } from './reading.ts'

/** Which way a clause looks from the day of publication. */
export type Tense = 'past' | 'future'

/** A verb group further away (tokens) governs something else. */
const reach = 18
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
type Sense = 'boundary' | 'present' | 'to' | 'future' | 'with-to' | 'past' | 'progressive' | 'modal' | 'mishap' | 'none'

const senseOf = perLexeme(({ lower, shape }): Sense => {
  if (boundaries.has(lower)) return 'boundary'
  if (present.has(lower)) return 'present'
  if (lower === 'to') return 'to'
  if (futureWords.has(lower) || scheduledPresent.has(lower)) return 'future'
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
  if (isOfMishap(line, last)) return 'past'
  return tenseInFront(line, first) ?? tenseBehind(line, last) ?? (isMishapInFront(line, first) ? 'past' : undefined)
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

/** They could [not] be reached Monday: that was tried. */
const isNegated = (line: Line, at: number): boolean => wordAt(line, at + 1) === 'not' || wordAt(line, at + 1) === "n't"

/** On Monday, the board [will] meet. */
function tenseBehind(line: Line, last: number): Tense | undefined {
  for (let at = last; at < line.last && at < last + reach; at++) {
    const sense = senseAt(line, at)
    if (sense === 'boundary' || closingQuotes.has(wordAt(line, at))) return undefined
    const tense = tenseOf(line, at, sense)
    if (tense) return tense
  }
  return undefined
}

function tenseOf(line: Line, at: number, sense: Sense): Tense | undefined {
  if (sense === 'future') return wordAt(line, at - 1) === 'been' && wordAt(line, at - 2) === 'had' ? 'past' : 'future'
  if (sense === 'with-to' && senseAt(line, at + 1) === 'to') return 'future'
  const past =
    sense === 'past' ||
    (sense === 'with-to' && (irregularPasts.has(wordAt(line, at)) || regularPast.test(wordAt(line, at))))
  return past && !passive.has(wordAt(line, at - 1)) && !isBare(line, at) && !isAdjective(line, at) ? 'past' : undefined
}

/** to [beat] the Whigs, will [cut] the tax: no past form. */
const isBare = (line: Line, at: number): boolean =>
  readVerb(wordAt(line, at))?.unchanging === true && ['to', 'modal', 'future'].includes(senseAt(line, at - 1))

/** a still [unspecified] date, the [proposed] sale */
const isAdjective = (line: Line, at: number): boolean =>
  determiners.has(wordAt(line, at - 1)) && wordAt(line, at).endsWith('ed')

/** talks [to be] held Monday, they [are to] meet Monday */
const isFutureInfinitive = (line: Line, at: number): boolean =>
  wordAt(line, at + 1) === 'be' || senseAt(line, at - 1) === 'present'

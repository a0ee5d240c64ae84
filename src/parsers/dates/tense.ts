import { perLexeme } from '../../document/lexemes.ts'
import { futureWithTo, futureWords, irregularPasts, presentsInEd, scheduledPresent } from '../../lexicon/tense-words.ts'
import { wordAt, type Line } from './reading.ts'

/** Which way a clause looks from the day of publication. */
export type Tense = 'past' | 'future'

/** A verb group further away governs something else. */
const reach = 18
const boundaries: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', '.', '?', '!'])
const regularPast = /^[a-z]{2,}ed$/
const passive: ReadonlySet<string> = new Set(['be', 'being'])
const present: ReadonlySet<string> = new Set(['are', 'is', "'re", "'s"])

/** until [Tuesday], as soon as [Monday]: the day is still to come when it is said. */
const deadlines: ReadonlySet<string> = new Set(['till', 'until'])
/** effective [Feb. 1], payable [Jan. 2] */
const coming: ReadonlySet<string> = new Set(['effective', 'payable', 'starting', 'through'])
const sooner: ReadonlySet<string> = new Set(['early', 'soon'])

const determiners: ReadonlySet<string> = new Set(["'s", 'a', 'an', 'her', 'his', 'its', 'still', 'the', 'their'])

type Sense = 'future' | 'with-to' | 'scheduled' | 'past' | 'none'

const senseOf = perLexeme(({ lower, shape }): Sense => {
  if (shape === 'mark' && lower.length === 1) return 'none'
  if (futureWords.has(lower)) return 'future'
  if (futureWithTo.has(lower)) return 'with-to'
  if (scheduledPresent.has(lower)) return 'scheduled'
  return irregularPasts.has(lower) || (shape === 'lower' && regularPast.test(lower) && !presentsInEd.has(lower)) ? 'past' : 'none'
})

/** The tense of the clause around the tokens [first, last): the nearest verb in front says it, else the nearest behind. */
export function tenseAround(line: Line, first: number, last: number): Tense | undefined {
  const before = wordAt(line, first - 1)
  if (coming.has(before) || (deadlines.has(before) && first - 1 > line.first) || (before === 'as' && sooner.has(wordAt(line, first - 2)))) return 'future'
  return tenseInFront(line, first) ?? tenseBehind(line, last)
}

/** The board [met] Monday; it [is set to] meet Monday; it [will] be held Monday. */
function tenseInFront(line: Line, first: number): Tense | undefined {
  let progressive = false
  for (let at = first - 1; at >= Math.max(line.first, first - reach); at--) {
    const word = wordAt(line, at)
    if (boundaries.has(word)) return undefined
    if (isFutureInfinitive(line, at)) return 'future'
    if (progressive && present.has(word)) return 'future'
    progressive = word.endsWith('ing') || (progressive && word === 'not')
    const tense = tenseOf(line, at)
    if (tense) return tense
  }
  return undefined
}

function tenseBehind(line: Line, last: number): Tense | undefined {
  for (let at = last; at < Math.min(line.last, last + reach); at++) {
    if (boundaries.has(wordAt(line, at))) return undefined
    const tense = tenseOf(line, at)
    if (tense) return tense
  }
  return undefined
}

function tenseOf(line: Line, at: number): Tense | undefined {
  const { lexeme } = line.tokens[at]!
  const sense = senseOf(lexeme)
  if (sense === 'none') return undefined
  if (sense === 'future' && wordAt(line, at - 1) === 'been' && wordAt(line, at - 2) === 'had') return 'past'
  if (sense === 'future' || sense === 'scheduled') return 'future'
  if (sense === 'with-to' && wordAt(line, at + 1) === 'to') return 'future'
  if (sense === 'with-to' && !irregularPasts.has(lexeme.lower) && !regularPast.test(lexeme.lower)) return undefined
  return passive.has(wordAt(line, at - 1)) || isAdjective(line, at) ? undefined : 'past'
}

/** a still [unspecified] date, the [proposed] sale */
const isAdjective = (line: Line, at: number): boolean => determiners.has(wordAt(line, at - 1)) && wordAt(line, at).endsWith('ed')

/** talks [to be] held Monday, they [are to] meet Monday */
function isFutureInfinitive(line: Line, at: number): boolean {
  if (wordAt(line, at) !== 'to') return false
  return wordAt(line, at + 1) === 'be' || present.has(wordAt(line, at - 1))
}

import type { Sentence } from '../../../document/document.ts'
import { hyphenedParticles } from '../../../english/words/names/name-particles.ts'
import { traits } from '../../../model/gazetteer.ts'
import { longestRun } from './decode.ts'
import type { Word } from './words.ts'

/** A stretch of tokens in which names may stand, `first` up to and without `last`: capitals, and what connects them. */
export interface Run {
  readonly first: number
  readonly last: number
  readonly sentence: Sentence
  readonly manner: Manner
  /** Beside an acronym in brackets: 1 the name that it shortens, 2 the acronym, 3 an acronym without its name, 4 one of plain words, 0 else. */
  readonly acronym: number
}

/** How capitals are used in a sentence: 0 as in prose, 1 in every word, 2 in every letter. */
export type Manner = 0 | 1 | 2

/** At most so many small words between two capitals: Ministry [of the] Interior. */
const maxConnectors = 3
/** The syllables behind the hyphen of a given name have no more letters. */
const longestTail = 6
/** From this share of upper-case words on, a sentence is set in capitals. */
const upperShare = 0.7
const fewestWords = 3
const fewestCapitals = 4

/** The runs of all sentences, in order. */
export function findRuns(words: readonly Word[], sentences: readonly Sentence[]): Run[] {
  const runs: Run[] = []
  for (const sentence of sentences) {
    let manner: Manner | undefined
    for (let at = sentence.first; at < sentence.last; ) {
      if (!beginsRun(words, at, sentence.last)) {
        at++
        continue
      }
      const last = runEnd(words, at, sentence.last)
      manner ??= mannerOf(words, sentence)
      runs.push({ first: at, last, sentence, manner, acronym: 0 })
      at = last
    }
  }
  return matchAcronyms(words, runs)
}

/** `US$` is money. */
const isCapital = (words: readonly Word[], at: number, last: number): boolean =>
  words[at]!.capital && !(at + 1 < last && words[at + 1]!.text === '$')

/** [Jane] Doe, [van] der Berg, [al]-Amin, [7]th Fleet; no as Doe */
function beginsRun(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at]!
  if (word.opener && !(at + 1 < last && words[at + 1]!.capital)) return false
  if (word.capital) return isCapital(words, at, last)
  if (word.shape === 'number') return at + 1 < last && words[at + 1]!.capital
  return (
    word.leads &&
    (!hyphenedParticles.has(word.lower) || words[at + 1]?.text === '-') &&
    capitalAfterParticles(words, at, last) > 0
  )
}

/** The index of the capital after up to three particles and hyphens, or 0. */
function capitalAfterParticles(words: readonly Word[], at: number, last: number): number {
  for (let next = at + 1; next < last && next <= at + maxConnectors; next++) {
    const word = words[next]!
    if (word.capital) return next
    if (!word.leads && word.text !== '-') return 0
  }
  return 0
}

function runEnd(words: readonly Word[], first: number, last: number): number {
  const head = words[first]!
  let end = head.capital
    ? first + 1
    : head.shape === 'number'
      ? first + 2
      : capitalAfterParticles(words, first, last) + 1
  for (let at = end; at < Math.min(last, first + longestRun); at++) {
    const word = words[at]!
    if (isCapital(words, at, last)) end = at + 1
    else if (word.shape === 'lower' && words[at - 1]!.text === '-' && isGivenTail(words, at, first)) end = at + 1
    else if (word.shape === 'number' && (words[at - 1]!.text === '-' || words[at - 1]!.capital)) end = at + 1
    else if (!word.connects || at - end >= maxConnectors) break
  }
  return end
}

/** Kim Ye-[eun], Silpa-[archa]; no Harbour-[based], Roe-[style] or President-[elect] */
function isGivenTail(words: readonly Word[], at: number, first: number): boolean {
  const head = words[at - 2]
  const { text, traits: own } = words[at]!
  if (at - 2 < first || head?.shape !== 'capital' || text.length > longestTail) return false
  return (
    !(own & (traits.ordinary | traits.role)) ||
    (at - 3 >= first &&
      words[at - 3]!.capital &&
      text.length < longestTail &&
      head.text.length < longestTail &&
      !(head.traits & traits.ordinary))
  )
}

function mannerOf(words: readonly Word[], { first, last }: Sentence): Manner {
  let capitals = 0
  let lower = 0
  let upper = 0
  let all = 0
  for (let at = first; at < last; at++) {
    const { shape, text, capital } = words[at]!
    if (capital && text.length > 1) capitals++
    else if (shape === 'lower' && text.length > 3) lower++
    if (shape === 'upper') upper++
    if (shape !== 'mark' && shape !== 'number') all++
  }
  if (all >= fewestWords && upper >= all * upperShare) return 2
  return lower === 0 && capitals >= fewestCapitals ? 1 : 0
}

/** [International Atomic Energy Agency] ([IAEA]); but consumer price index ([CPI]) */
function matchAcronyms(words: readonly Word[], runs: readonly Run[]): Run[] {
  const marks = new Uint8Array(runs.length)
  runs.forEach((run, index) => {
    if (!isBracketed(words, run) || words[run.first]!.shape !== 'upper') return
    const before = runs[index - 1]
    const named =
      before &&
      before.sentence === run.sentence &&
      before.last === run.first - 1 &&
      isInitials(words, before, words[run.first]!.lower)
    marks[index] = named ? 2 : ofPlainWords(words, run) ? 4 : 3
    if (named) marks[index - 1] = 1
  })
  return runs.map(({ first, last, sentence, manner }, index) => ({
    first,
    last,
    sentence,
    manner,
    acronym: marks[index]!,
  }))
}

const isBracketed = (words: readonly Word[], { first, last, sentence }: Run): boolean =>
  last - first === 1 &&
  first > sentence.first &&
  words[first - 1]!.text === '(' &&
  last < sentence.last &&
  words[last]!.text === ')'

const notLetters = /[^a-z]/g
const pluralEnd = /s$/

function isInitials(words: readonly Word[], { first, last }: Run, acronym: string): boolean {
  const letters = acronym.replace(notLetters, '')
  let initials = ''
  for (let at = first; at < last; at++) if (words[at]!.capital) initials += words[at]!.lower[0]
  let matched = 0
  for (const letter of initials) if (letter === letters[matched]) matched++
  return letters.length >= 2 && (matched === letters.length || (initials.length >= 2 && letters.startsWith(initials)))
}

/** The value added tax ([VAT]), small and medium enterprises ([SMEs]): the words before the bracket begin with its letters. */
function ofPlainWords(words: readonly Word[], { first, sentence }: Run): boolean {
  const letters = words[first]!.lower.replace(pluralEnd, '').replace(notLetters, '')
  let letter = letters.length - 1
  for (let at = first - 2; at >= sentence.first && letter >= 0; at--) {
    const word = words[at]!
    if (word.shape === 'lower' && word.lower[0] === letters[letter]) letter--
    else if (!word.connects) return false
  }
  return letters.length >= 2 && letter < 0
}

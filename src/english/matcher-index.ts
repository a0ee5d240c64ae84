import { type Lexeme, perLexeme } from '../document/lexemes.ts'
import {
  isReader,
  type Matcher,
  matcher,
  type Pattern,
  type Place,
  type TokenRange,
  type WordClass,
} from './matcher.ts'

/**
 * Many patterns at once. For each word a set of bits says of which patterns it can be the first token, the second and so on,
 * and which can hold it anywhere; a pattern is run only where it is in the sets of all the words that stand there.
 */
export interface MatcherIndex<Rule> {
  readonly all: readonly (Matcher & { readonly rule: Rule })[]
  /** Whether a match can begin with this word. */
  starts(lexeme: Lexeme): boolean
  /** Whether a match can hold this word anywhere. */
  holds(lexeme: Lexeme): boolean
  /**
   * The first pattern behind `after` (-1: from the beginning) of which a match may begin at token `first` and hold token
   * `held`, by its index in `all`; -1 if there is none.
   */
  next(range: TokenRange, first: number, held: number, after: number): number
}

/** So many tokens of a match are looked at before a pattern is run. */
const depth = 4

/** `asked` says whether a rule is asked at a word that it can hold. */
export function matcherIndex<Rule extends Pattern>(
  rules: readonly Rule[],
  classes: Readonly<Record<string, WordClass>>,
  asked?: (rule: Rule, lexeme: Lexeme) => boolean,
): MatcherIndex<Rule> {
  const all = rules.map(rule => ({ rule, ...matcher(rule.match, classes) }))
  const width = Math.ceil(all.length / 32)
  /** A set of patterns for each of the first tokens, and behind them the set of those that hold the word. */
  const newSets = (): Int32Array => new Int32Array((depth + 1) * width)
  /** What is true of every word; what is true where the text ends before a token: the match is complete. */
  const always = newSets()
  const ended = newSets()
  const ofWords = new Map<string, Int32Array>()
  const ofTests = new Map<(lexeme: Lexeme) => unknown, Int32Array>()

  function add<Key>(map: Map<Key, Int32Array>, key: Key, token: number, pattern: number): void {
    const sets = map.get(key) ?? newSets()
    map.set(key, include(sets, token * width, pattern))
  }
  function addClass(test: WordClass, token: number, pattern: number): void {
    if (typeof test === 'function') add(ofTests, test, token, pattern)
    else if (isReader(test)) add(ofTests, test.starts, token, pattern)
    else for (const word of test.keys()) add(ofWords, word, token, pattern)
  }

  all.forEach(({ places }, pattern) => {
    let level: ReadonlySet<Place> = places.first
    let complete = false
    for (let token = 0; token < depth; token++) {
      if (complete) {
        include(always, token * width, pattern)
        include(ended, token * width, pattern)
      }
      for (const { test, part } of level)
        if (part === 'first') addClass(test, token, pattern)
        else if (isReader(test) && test.goesOn) add(ofTests, test.goesOn, token, pattern)
        else include(always, token * width, pattern)
      complete ||= [...level].some(place => places.last.has(place))
      level = new Set([...level].flatMap(({ next }) => [...next]))
    }
    for (const { test, part } of reachable(places.first))
      if (part === 'first' && isReader(test) && test.holds) add(ofTests, test.holds, depth, pattern)
      else if (part === 'first') addClass(test, depth, pattern)
  })

  const tests = [...ofTests]
  const setsOf = perLexeme(lexeme => {
    let sets = always
    const join = (more: Int32Array): void => {
      if (sets === always) sets = always.slice()
      for (let index = 0; index < more.length; index++) sets[index]! |= more[index]!
    }
    const ofWord = ofWords.get(lexeme.lower)
    if (ofWord) join(ofWord)
    for (const [test, more] of tests) if (test(lexeme)) join(more)
    if (asked && sets !== always)
      for (let pattern = 0; pattern < all.length; pattern++)
        if (has(sets, depth * width, pattern) && !asked(all[pattern]!.rule, lexeme))
          sets[depth * width + (pattern >> 5)]! &= ~(1 << (pattern & 31))
    return sets
  })
  const isAny = (sets: Int32Array, from: number): boolean => {
    for (let index = from; index < from + width; index++) if (sets[index] !== 0) return true
    return false
  }

  return {
    all,
    starts: lexeme => isAny(setsOf(lexeme), 0),
    holds: lexeme => isAny(setsOf(lexeme), depth * width),
    next({ tokens, last }, first, held, after) {
      const starting = setsOf(tokens[first]!.lexeme)
      if (starting === always) return -1
      const holding = setsOf(tokens[held]!.lexeme)
      for (let word = (after + 1) >> 5; word < width; word++) {
        let bits = starting[word]! & holding[depth * width + word]!
        if (word === after >> 5) bits &= -2 << (after & 31)
        for (let token = 1; token < depth && bits !== 0; token++) {
          const sets = first + token < last ? setsOf(tokens[first + token]!.lexeme) : ended
          bits &= sets[token * width + word]!
        }
        if (bits !== 0) return word * 32 + 31 - Math.clz32(bits & -bits)
      }
      return -1
    },
  }
}

function include(sets: Int32Array, from: number, pattern: number): Int32Array {
  sets[from + (pattern >> 5)]! |= 1 << (pattern & 31)
  return sets
}

const has = (sets: Int32Array, from: number, pattern: number): boolean =>
  (sets[from + (pattern >> 5)]! & (1 << (pattern & 31))) !== 0

function reachable(first: ReadonlySet<Place>): ReadonlySet<Place> {
  const found = new Set(first)
  for (const { next } of found) for (const place of next) found.add(place)
  return found
}

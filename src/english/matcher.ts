import { type Lexeme, perLexeme } from '../document/lexemes.ts'
import type { Token } from '../document/tokens.ts'

/**
 * Patterns over tokens, written as text:
 *
 *     the? {nth} {weekday} of|in {month} (,? {year})?
 *
 * `word|word`     one of these words, in lower case; marks are words too
 * `{class}`       a word of a class; its value is kept under the name of the class, or under `name` in `{name:class}`
 * `x?` `x*` `x+`  at most one, any number, at least one (never more than six)
 * `(x y)?`        a group that may be absent or repeated
 * `~x`            glued to the token before it: no space between
 * `=x` `!x`       must, must not stand here; the token is not taken. `!` at the end of a line always holds
 * `<=x` `<!x`     must, must not stand before
 * `< x y >`       what is found; the rest is context. Without it the whole pattern is found
 *
 * Optional pieces are taken where they can be; if the rest then fails, they are left out. Every pattern is bounded in length, so matching
 * is linear in the text.
 */
export interface Pattern {
  readonly match: string
}

/** The tokens that a pattern may look at: [first, last). */
export interface TokenRange {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
}

/** A class that takes several tokens, as a number in words does. `starts` is asked once a word. */
export interface Reader {
  readonly starts: (lexeme: Lexeme) => boolean
  /** Whether what is read can hold a word; if it is not given, only a word that it can start with. */
  readonly holds?: (lexeme: Lexeme) => boolean
  /** Whether what is read can go on with a word behind its first; if it is not given, with any. */
  readonly goesOn?: (lexeme: Lexeme) => boolean
  read(range: TokenRange, at: number): { readonly value: unknown; readonly next: number } | undefined
}

/** A set of words, a map from words to values, a test of one word (undefined or false: not in the class), or a reader. */
export type WordClass = ReadonlySet<string> | ReadonlyMap<string, unknown> | ((lexeme: Lexeme) => unknown) | Reader

/** What was found: tokens [first, last), and the values of the classes by name. */
export interface Match {
  readonly first: number
  readonly last: number
  readonly values: Readonly<Record<string, unknown>>
}

/** Matches a pattern at a token. */
export interface Matcher {
  /** Whether a match can begin with this word: cheap, to be asked first. */
  starts(lexeme: Lexeme): boolean
  /** The places of the words that a match can begin and end with, and all others behind the first. */
  readonly places: Places
  at(range: TokenRange, at: number): Match | undefined
}

/** A place of a pattern that takes a token: the class of the token, and the places that may take the next one. */
export interface Place {
  readonly test: WordClass
  /** A reader takes several tokens: its first and the others have a place each. */
  readonly part: 'first' | 'other'
  readonly next: Set<Place>
}

export interface Places {
  readonly first: ReadonlySet<Place>
  readonly last: ReadonlySet<Place>
}

interface Run extends TokenRange {
  from: number
  to: number
  end: number
  readonly values: Record<string, unknown>
}
/** Goes on from a token; true once the whole pattern has matched. */
type Step = (run: Run, at: number) => boolean
/** A piece of a pattern: how it goes on to the next, the places that it may begin and end with, and whether it may be absent. */
interface Piece extends Places {
  readonly step: (next: Step) => Step
  readonly empty: boolean
}

const maxRepeats = 6
const pieces = /[^\s()]+|\(|\)[?*+]?/g
const atom = /^(<?[=!])?(~)?(?:\{(?:(\w+):)?([\w-]+)\}|(.+?))([?*+])?$/

/** Reads a pattern once; an unknown class or an unclosed group throws, so that a mistake shows when the module is loaded. */
export function matcher(pattern: string, classes: Readonly<Record<string, WordClass>>): Matcher {
  const words = pattern.match(pieces) ?? []
  const { piece, next } = sequence(words, 0, classes)
  if (next < words.length) throw new Error(`A group is closed that was not opened: ${pattern}`)
  const step = piece.step((run, at) => {
    run.end = at
    return true
  })
  const first = [...piece.first]
  return {
    starts: lexeme => first.some(({ test }) => beginsWith(test, lexeme)),
    places: piece,
    at({ tokens, first, last }, at) {
      const run: Run = { tokens, first, last, from: at, to: -1, end: at, values: {} }
      if (!step(run, at)) return undefined
      return { first: run.from, last: run.to < 0 ? run.end : run.to, values: run.values }
    },
  }
}

/** Pieces up to the end or to the bracket that closes the group. */
function sequence(
  words: readonly string[],
  from: number,
  classes: Readonly<Record<string, WordClass>>,
): { piece: Piece; next: number } {
  const all: Piece[] = []
  let at = from
  while (at < words.length && !words[at]!.startsWith(')')) {
    if (words[at] === '(') {
      const group = sequence(words, at + 1, classes)
      const close = words[group.next]
      if (close === undefined) throw new Error(`A group is not closed: ${words.join(' ')}`)
      all.push(repeated(group.piece, close.slice(1)))
      at = group.next + 1
    } else all.push(single(words[at++]!, classes))
  }
  return { piece: all.reduceRight(followed, nothing), next: at }
}

const nothing: Piece = { step: next => next, first: new Set(), last: new Set(), empty: true }

function followed(rest: Piece, piece: Piece): Piece {
  for (const place of piece.last) for (const next of rest.first) place.next.add(next)
  return {
    step: next => piece.step(rest.step(next)),
    first: piece.empty ? new Set([...piece.first, ...rest.first]) : piece.first,
    last: rest.empty ? new Set([...piece.last, ...rest.last]) : rest.last,
    empty: piece.empty && rest.empty,
  }
}

/** One piece that is no group. */
function single(word: string, classes: Readonly<Record<string, WordClass>>): Piece {
  if (word === '<') return { ...nothing, step: next => (run, at) => next(moved(run, 'from', at), at) }
  if (word === '>') return { ...nothing, step: next => (run, at) => next(moved(run, 'to', at), at) }
  const [, look, glued, name, className, literal, times = ''] = atom.exec(word)!
  const test = literal === undefined ? classes[className!] : new Set(literal.split('|'))
  if (test === undefined || literal?.includes('{')) throw new Error(`Unknown class in a pattern: ${word}`)
  if (look) return looking(test, look, glued === '~')
  const piece = isReader(test)
    ? several(test, name ?? className!)
    : one(test, literal ? undefined : (name ?? className!))
  return repeated(glued ? { ...piece, step: next => glue(piece.step(next)) } : piece, times)
}

function moved(run: Run, edge: 'from' | 'to', at: number): Run {
  run[edge] = at
  return run
}

const glue =
  (step: Step): Step =>
  (run, at) =>
    at < run.last && !run.tokens[at]!.spaced && step(run, at)

export const isReader = (test: WordClass): test is Reader => 'read' in test

/** Whether a class can begin with a word. */
export const beginsWith = (test: WordClass, lexeme: Lexeme): boolean =>
  isReader(test) ? test.starts(lexeme) : testOf(test)(lexeme) !== undefined

type WordTest = Exclude<WordClass, Reader>
/** A test of words is computed once a word, in whatever patterns it stands. */
const remembered = new WeakMap<WordTest, (lexeme: Lexeme) => unknown>()

/** The value of a word in a class; undefined: it is not in it. */
function testOf(test: WordTest): (lexeme: Lexeme) => unknown {
  if (test instanceof Map) return ({ lower }) => test.get(lower)
  if (test instanceof Set) return ({ lower }) => (test.has(lower) ? lower : undefined)
  const ask = test as (lexeme: Lexeme) => unknown
  const known = remembered.get(test) ?? perLexeme(lexeme => ask(lexeme) || undefined)
  remembered.set(test, known)
  return known
}

function one(test: WordTest, name: string | undefined): Piece {
  const valueOf = testOf(test)
  const step = (next: Step): Step =>
    name === undefined
      ? (run, at) => at < run.last && valueOf(run.tokens[at]!.lexeme) !== undefined && next(run, at + 1)
      : (run, at) => {
          const value = at < run.last ? valueOf(run.tokens[at]!.lexeme) : undefined
          return value !== undefined && keeping(run, name, value, next, at + 1)
        }
  const place = new Set<Place>([{ test, part: 'first', next: new Set() }])
  return { step, first: place, last: place, empty: false }
}

function several(reader: Reader, name: string): Piece {
  const other: Place = { test: reader, part: 'other', next: new Set() }
  other.next.add(other)
  const first: Place = { test: reader, part: 'first', next: new Set([other]) }
  return {
    step: next => (run, at) => {
      const found = at < run.last && reader.starts(run.tokens[at]!.lexeme) ? reader.read(run, at) : undefined
      return found !== undefined && keeping(run, name, found.value, next, found.next)
    },
    first: new Set([first]),
    last: new Set([first, other]),
    empty: false,
  }
}

/** Keeps a value if the rest of the pattern matches too. */
function keeping(run: Run, name: string, value: unknown, next: Step, at: number): boolean {
  const before = run.values[name]
  run.values[name] = value
  if (next(run, at)) return true
  run.values[name] = before
  return false
}

function looking(test: WordClass, look: string, glued: boolean): Piece {
  const stands: Step = isReader(test)
    ? (run, at) => test.starts(run.tokens[at]!.lexeme) && test.read(run, at) !== undefined
    : one(test, undefined).step(() => true)
  const holds = glued ? glue(stands) : stands
  const offset = look.startsWith('<') ? -1 : 0
  const wanted = look.endsWith('=')
  return {
    ...nothing,
    step: next => (run, at) => {
      const place = at + offset
      return (place >= run.first && place < run.last && holds(run, place)) === wanted && next(run, at)
    },
  }
}

function repeated(piece: Piece, times: string): Piece {
  if (times === '') return piece
  const optional = (inner: Piece): Piece => ({
    step: next => {
      const taken = inner.step(next)
      return (run, at) => taken(run, at) || next(run, at)
    },
    first: inner.first,
    last: inner.last,
    empty: true,
  })
  if (times === '?') return optional(piece)
  let some = optional(piece)
  for (let count = 2; count < maxRepeats; count++) some = optional(followed(some, piece))
  return times === '*' ? some : followed(some, piece)
}

/** Several rules at once: at each word only those are asked that can begin with it, in the order of the list. */
export function matchers<Rule extends Pattern>(
  rules: readonly Rule[],
  classes: Readonly<Record<string, WordClass>>,
): (lexeme: Lexeme) => readonly (Matcher & { readonly rule: Rule })[] {
  const all = rules.map(rule => ({ rule, ...matcher(rule.match, classes) }))
  const none: typeof all = []
  return perLexeme(lexeme => {
    const some = all.filter(({ starts }) => starts(lexeme))
    return some.length > 0 ? some : none
  })
}

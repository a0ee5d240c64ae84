import { type Lexeme, perLexeme, type Shape } from '../../../document/lexemes.ts'
import { grammarWords } from '../../../english/words/grammar/grammar-words.ts'
import { nameConnectors } from '../../../english/words/names/name-connectors.ts'
import { nameParticles } from '../../../english/words/names/name-particles.ts'
import { clusterOf, coarseClusterOf } from '../../../model/clusters.ts'
import { traits, traitsOf } from '../../../model/gazetteer.ts'
import { hashPair, hashText, hashThree, hashWord } from '../../../model/hashes.ts'

/** What the tagger knows of a word wherever it stands. Features are hashes. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly shape: Shape
  /** It has a capital and may belong to a name. */
  readonly capital: boolean
  /** It may stand inside a name: of, de, & */
  readonly connects: boolean
  /** It may begin a name although it has no capital: van, al */
  readonly leads: boolean
  /** A capitalised function word: The, But. Alone it is no name. */
  readonly opener: boolean
  /** What lists say of it: a sum of `traits`. */
  readonly traits: number
  /** Hash of the lower-case form. */
  readonly form: number
  /** Hash of its class: shape and traits, or the function word that it is. */
  readonly kind: number
  /** The cluster of words used like it, from 1; 0 if none is known. */
  readonly cluster: number
  /** Which of its sums are in the pool, a bit each: kept by `sums.ts`. */
  summed: number
}

const initial = /^\p{Lu}\.?$/u
const year = /^\d{4}$/
const vowelLast = /[aeiou]$/
const marksThatConnect = new Set(['-', '&', '/', "'", '’', "'s", '’s'])
const maxAffix = 4
const longestCounted = 12
/** Letters past these are not looked at: no word has them, and a text of capitals without a space has a million. */
const longestSpelt = 64

const traitHashes = Object.entries(traits).map(([name, mask]) => ({ name, mask, hash: hashText(name, 32) }))

export const wordOf: (lexeme: Lexeme) => Word = perLexeme(readWord)

function readWord({ text, lower, shape }: Lexeme): Word {
  const capital = shape === 'capital' || shape === 'upper' || shape === 'mixed'
  const form = hashWord(lower)
  const found =
    shape === 'mark' ? 0 : traitsOf(form) || (lower.endsWith('.') ? traitsOf(hashWord(lower.slice(0, -1))) : 0)
  const kind = hashText(classOf(text, lower, shape, found), 77)
  return {
    text,
    lower,
    shape,
    capital,
    traits: found,
    form,
    kind,
    opener: shape === 'capital' && grammarWords.has(lower),
    connects: nameConnectors.has(lower) || marksThatConnect.has(text),
    leads: nameParticles.has(lower),
    cluster: shape === 'mark' || shape === 'number' ? 0 : clusterOfWord(lower, form),
    summed: 0,
  }
}

const accents = /\p{M}/gu
const foreign = /[^\0-\x7f]/

function clusterOfWord(lower: string, form: number): number {
  const found = clusterOf(form)
  return found || !foreign.test(lower) ? found : clusterOf(hashWord(lower.normalize('NFD').replace(accents, '')))
}

/** What lists say of several words together: a sum of `traits`. */
export function phraseTraits(words: readonly Word[], first: number, last: number): number {
  let hash = words[first]!.form
  for (let at = first + 1; at < last; at++) hash = hashPair(hash, words[at]!.form)
  return traitsOf(hash)
}

/** The features of a word where it stands itself, the first two of them its very text. Asked once a word, so that none is kept. */
export function ownFeatures({ text, lower, shape, capital, traits: found, form, kind, cluster }: Word): number[] {
  const own = [hashText(text, 1), form, hashText(outline(text), 3), kind ^ 5]
  if (!capital && !nameConnectors.has(lower)) return own
  own.push(...spelling(lower.slice(0, longestSpelt)), hashText(shape, 33), ...clusterFeatures(cluster))
  if (cluster) own.push(hashThree(44, coarseClusterOf(cluster), hashText(shape, 33)))
  for (const { name, mask, hash } of traitHashes) if (found & mask) own.push(hash, hashText(name + shape, 34))
  return own
}

/** Its features one place away … */
export function besideFeatures({ lower, shape, traits: found, form, kind, cluster }: Word): number[] {
  const beside = [form, kind ^ 5, hashText(shape, 33), ...clusterFeatures(cluster)]
  if (lower.length > 3) beside.push(hashText(lower.slice(-3), 23))
  for (const { mask, hash } of traitHashes) if (found & mask) beside.push(hash)
  return beside
}

/** … and two places away. */
export const beyondFeatures = ({ form, kind, cluster }: Word): number[] => [form, kind ^ 5, ...clusterFeatures(cluster)]

/** Of words used alike. */
const clusterFeatures = (cluster: number): number[] =>
  cluster ? [hashPair(42, cluster), hashPair(43, coarseClusterOf(cluster))] : []

/** Prefixes and suffixes, letters three by three, length, last letter. */
function spelling(lower: string): number[] {
  const { length } = lower
  const hashes = [hashText(String(Math.min(length, longestCounted)), 31)]
  for (let affix = 1; affix <= maxAffix && affix < length; affix++) {
    hashes.push(hashText(lower.slice(0, affix), 10 + affix), hashText(lower.slice(-affix), 20 + affix))
  }
  const padded = `^${lower}$`
  for (let at = 0; at + 3 <= padded.length; at++) hashes.push(hashText(padded.slice(at, at + 3), 30))
  if (vowelLast.test(lower)) hashes.push(hashText('vowel', 35))
  return hashes
}

/** `McDonald’s` as XxXx’x. */
function outline(text: string): string {
  let out = ''
  let before = ''
  for (const character of text) {
    const kind = outlineOf(character)
    if (kind !== before || kind === 'X') out += kind
    before = kind
  }
  return out.slice(0, 8)
}

function outlineOf(character: string): string {
  // most are plain letters, which need no regex
  if (character >= 'a' && character <= 'z') return 'x'
  if (character >= 'A' && character <= 'Z') return 'X'
  return /\p{Lu}/u.test(character) ? 'X' : /\p{L}/u.test(character) ? 'x' : /\p{N}/u.test(character) ? '9' : character
}

/** One short name for all words that behave alike. */
function classOf(text: string, lower: string, shape: Shape, found: number): string {
  if (shape === 'mark') return `m${text}`
  if (shape === 'number') return year.test(text) ? '9y' : '9'
  if (grammarWords.has(lower)) return shape === 'lower' ? `f${lower}` : 'F'
  if (shape === 'lower') return lowerClass(lower, found)
  const letter =
    shape === 'capital'
      ? text.length === 1
        ? '1'
        : initial.test(text)
          ? 'I'
          : 'X'
      : shape === 'mixed'
        ? 'M'
        : text.includes('.')
          ? 'A.'
          : 'A'
  return (
    letter +
    classTraits
      .filter(([mask]) => found & mask)
      .map(([, sign]) => sign)
      .join('')
  )
}

function lowerClass(lower: string, found: number): string {
  if (found & traits.role) return 'lr'
  if (found & traits.honorific) return 'lh'
  if (nameConnectors.has(lower)) return `f${lower}`
  return /(?:ed|ing|ly|s)$/.exec(lower)?.[0] ?? 'l'
}

const classTraits: readonly (readonly [number, string])[] = [
  [traits.honorific, 'H'],
  [traits.day | traits.month, 'D'],
  [traits.country, 'C'],
  [traits.region, 'R'],
  [traits.demonym, 'N'],
  [traits.knownOrganization | traits.team, 'K'],
  [traits.organizationWord, 'O'],
  [traits.placeWord, 'P'],
  [traits.eventWord, 'E'],
  [traits.given, 'g'],
  [traits.surname, 's'],
  [traits.city, 'c'],
  [traits.town, 'v'],
  [traits.role, 'r'],
  [traits.ordinary, 'w'],
]

/**
 * What is true of a word wherever it stands. Lexemes are interned: the same text gives the same object, so what is
 * known of a word is computed once and not once a token.
 */
export interface Lexeme {
  /** Dense, from 0; valid until the table is renewed between two documents. For `perLexeme` only. */
  readonly id: number
  readonly text: string
  /** Lower case, NFC, with `’` as `'`: the form that lexicon lists are in. */
  readonly lower: string
  readonly shape: Shape
  /** The first letter is a capital. */
  readonly capital: boolean
}

/** `number` begins with a digit; `mark` holds neither letter nor digit; `capital` is Xxxx or X, `upper` XX, `mixed` McXx or iXx. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number' | 'mark'

/** Some 20 MB of text have fewer words than this; past it the table starts afresh, so that memory stays bounded. */
const maxLexemes = 60_000
/** No word is this long: what is longer is not worth remembering. */
const maxInternedLength = 64

const curlyApostrophe = /[’‘ʼ]/g
const ascii = /^[\x00-\x7f]*$/
const upperCase = /^\p{Lu}/u
const lowerCase = /\p{Ll}/u
const letterOrDigit = /[\p{L}\p{N}]/u
const digitFirst = /^\p{N}/u
const capitalThenLower = /^\p{Lu}[^\p{Lu}]*$/u
const severalCapitals = /\p{Lu}.*\p{Lu}/u
const anyCapital = /\p{Lu}/u

let table = new Map<string, Lexeme>()
/**
 * Words of up to four ASCII letters, which six tokens in ten are, by their letters in one number: they need not be cut out of
 * the text to be found. One that falls on the slot of another takes its place.
 */
const longestShort = 4
const shortBits = 12
const shortLetters = new Int32Array(1 << shortBits)
const shortLexemes: Lexeme[] = new Array<Lexeme>(1 << shortBits)
const memos: unknown[][] = []
/** Not yet computed: an answer may be `undefined`. Memos are filled with it as they grow, since an array with wide gaps is a slow one. */
const unread = Symbol('unread')

/** The lexeme of a stretch of a text that holds no control character. */
export function lexemeIn(text: string, start: number, end: number): Lexeme {
  if (end - start > longestShort) return lexemeOf(text.slice(start, end))
  let letters = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f) return lexemeOf(text.slice(start, end))
    letters = (letters << 7) | unit
  }
  const slot = Math.imul(letters, 0x9e3779b1) >>> (32 - shortBits)
  if (shortLetters[slot] === letters) return shortLexemes[slot]!
  shortLetters[slot] = letters
  return (shortLexemes[slot] = lexemeOf(text.slice(start, end)))
}

/** The lexeme of a token's text. */
export function lexemeOf(text: string): Lexeme {
  const known = table.get(text)
  if (known) return known
  if (text.length > maxInternedLength) return readLexeme(text, -1)
  const lexeme = readLexeme(apart(text), table.size)
  table.set(lexeme.text, lexeme)
  return lexeme
}

/** Makes room when the table is full. Only between two documents: ids are handed out anew. */
export function renewLexemes(): void {
  if (table.size < maxLexemes) return
  table = new Map()
  shortLetters.fill(0)
  for (const memo of memos) memo.length = 0
}

/** A function of the word alone, computed once a word. */
export function perLexeme<Value>(compute: (lexeme: Lexeme) => Value): (lexeme: Lexeme) => Value {
  const memo: unknown[] = []
  memos.push(memo)
  return lexeme => {
    const { id } = lexeme
    if (id < 0) return compute(lexeme)
    const known = id < memo.length ? memo[id] : unread
    if (known !== unread) return known as Value
    const value = compute(lexeme)
    while (memo.length <= id) memo.push(unread)
    memo[id] = value
    return value
  }
}

/** The same string, without the hold that a slice has on the whole article. */
const apart = (text: string): string => ` ${text}`.slice(1)

function readLexeme(text: string, id: number): Lexeme {
  const lower = ascii.test(text) ? text.toLowerCase() : text.toLowerCase().normalize('NFC').replace(curlyApostrophe, "'")
  return { id, text, lower, shape: shapeOf(text), capital: upperCase.test(text) }
}

function shapeOf(text: string): Shape {
  if (digitFirst.test(text)) return 'number'
  if (!letterOrDigit.test(text)) return 'mark'
  if (!lowerCase.test(text) && severalCapitals.test(text)) return 'upper'
  if (capitalThenLower.test(text)) return 'capital'
  return anyCapital.test(text) ? 'mixed' : 'lower'
}

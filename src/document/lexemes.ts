import { unitAt } from './characters.ts'

/**
 * What is true of a word wherever it stands. Lexemes are interned: the same text gives the same object, so what is
 * known of a word is computed once and not once a token.
 */
export interface Lexeme {
  /** Dense, from 0; valid until the table is cleared between two documents. For `perLexeme` only. */
  readonly id: number
  /** How often it was met again since the table was last cleared. For the table only. */
  met: number
  readonly text: string
  /** Lower case, NFC, with `’` as `'`: the form that lexicon lists are in. */
  readonly lower: string
  readonly shape: Shape
  /** The first letter is a capital. */
  readonly capital: boolean
}

/** `number` begins with a digit; `mark` holds neither letter nor digit; `capital` is Xxxx or X, `upper` XX, `mixed` McXx or iXx. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number' | 'mark'

/** Past it the words that came but once make room, so that memory stays bounded: a word costs about 1 kB. */
const maxLexemes = 24_000
/** The words that come again are fewer than this, save in odd texts. */
const maxKept = maxLexemes / 2
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
 * Words of up to eight ASCII letters, which nine tokens in ten are, by their letters in two numbers: they need not be cut out of
 * the text to be found. One that falls on the slot of another takes its place.
 */
const longestShort = 8
const slotBits = 14
const heads = new Int32Array(1 << slotBits)
const tails = new Int32Array(1 << slotBits)
const shortLexemes: Lexeme[] = new Array<Lexeme>(1 << slotBits)
/** Four letters of seven bits. */
const tailBits = 28
const tailMask = (1 << tailBits) - 1

/** Ids that are free again. */
let free: number[] = []
const forgets: ((ids: readonly number[]) => void)[] = []
/** Not yet computed: an answer may be `undefined`. Memos are filled with it as they grow, since an array with wide gaps is a slow one. */
const unread = Symbol('unread')
/** What a word is or is not, a byte each; 0 is not yet computed. */
const no = 1
const yes = 2

/** The lexeme of a stretch of a text that holds no control character. */
export function lexemeIn(text: string, start: number, end: number): Lexeme {
  if (end - start > longestShort) return lexemeOf(text.slice(start, end))
  let head = 0
  let tail = 0
  for (let at = start; at < end; at++) {
    const unit = unitAt(text, at)
    if (unit > 0x7f) return lexemeOf(text.slice(start, end))
    head = (head << 7) | (tail >>> (tailBits - 7))
    tail = ((tail << 7) | unit) & tailMask
  }
  const slot = Math.imul(tail ^ Math.imul(head, 0x85ebca6b), 0x9e3779b1) >>> (32 - slotBits)
  if (tails[slot] === tail && heads[slot] === head) {
    const known = shortLexemes[slot]!
    known.met++
    return known
  }
  tails[slot] = tail
  heads[slot] = head
  return (shortLexemes[slot] = lexemeOf(text.slice(start, end)))
}

const unseen = /[\p{DI}\ufb00-\ufb06]/u

/** As a reader sees it: without soft hyphens and the like, and with letters for ligatures; a word of nothing else stays. */
const seen = (text: string): string =>
  unseen.test(text) ? text.replace(/(?![\u200c\u200d])\p{DI}/gu, '').normalize('NFKC') || text : text

/** The lexeme of a token's text. */
export function lexemeOf(written: string): Lexeme {
  const text = ascii.test(written) ? written : seen(written)
  const known = table.get(text)
  if (known) {
    known.met++
    return known
  }
  if (text.length > maxInternedLength) return readLexeme(text, -1)
  const lexeme = readLexeme(apart(text), free.pop() ?? table.size)
  table.set(lexeme.text, lexeme)
  return lexeme
}

/** Makes room when the table is full. Only between two documents: ids are handed out anew. */
export function renewLexemes(): void {
  if (table.size < maxLexemes) return
  const again = [...table.values()].filter(({ met }) => met > 0)
  const kept = again.length > maxKept ? [] : again
  const keeps = new Uint8Array(table.size + free.length)
  for (const lexeme of kept) {
    lexeme.met = 0
    keeps[lexeme.id] = 1
  }
  table = new Map(kept.map(lexeme => [lexeme.text, lexeme]))
  free = []
  for (let id = keeps.length - 1; id >= 0; id--) if (!keeps[id]) free.push(id)
  tails.fill(0)
  for (const forget of forgets) forget(free)
}

/** A function of the word alone, computed once a word. */
export function perLexeme<Value>(compute: (lexeme: Lexeme) => Value): (lexeme: Lexeme) => Value {
  const memo: unknown[] = []
  // Most functions say yes or no: a byte instead of a pointer, for each of them and each word.
  let flags = new Uint8Array(0)
  forgets.push(ids => {
    for (const id of ids) {
      if (id < flags.length) flags[id] = 0
      if (id < memo.length) memo[id] = unread
    }
  })
  return lexeme => {
    const { id } = lexeme
    if (id < 0) return compute(lexeme)
    if (id < flags.length) {
      const flag = flags[id]!
      if (flag !== 0) return (flag === yes) as Value
    }
    if (id < memo.length) {
      const known = memo[id]
      if (known !== unread) return known as Value
    }
    const value = compute(lexeme)
    if (typeof value === 'boolean') {
      if (id >= flags.length) flags = grown(flags, id)
      flags[id] = value ? yes : no
    } else {
      while (memo.length <= id) memo.push(unread)
      memo[id] = value
    }
    return value
  }
}

function grown(flags: Uint8Array<ArrayBuffer>, id: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(1024, 2 * id))
  larger.set(flags)
  return larger
}

/** The same string, without the hold that a slice has on the whole article. */
const apart = (text: string): string => ` ${text}`.slice(1)

function readLexeme(text: string, id: number): Lexeme {
  const lower = ascii.test(text)
    ? text.toLowerCase()
    : text.toLowerCase().normalize('NFC').replace(curlyApostrophe, "'")
  return { id, met: 0, text, lower, shape: shapeOf(text), capital: upperCase.test(text) }
}

function shapeOf(text: string): Shape {
  if (digitFirst.test(text)) return 'number'
  if (!letterOrDigit.test(text)) return 'mark'
  if (!lowerCase.test(text) && severalCapitals.test(text)) return 'upper'
  if (capitalThenLower.test(text)) return 'capital'
  return anyCapital.test(text) ? 'mixed' : 'lower'
}

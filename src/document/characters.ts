/** What a character is to the tokenizer. */
export const space = 1
export const newline = 2
export const letter = 3
export const digit = 4
export const mark = 5

const newlines = '\n\r\f\v\u0085\u2028\u2029'
/** Characters that are not seen count as white space; inside a word, `wordEnd` passes over them. */
const whiteSpace = /[\s\p{DI}\x00-\x1f\x7f]/u
const ignorable = /\p{DI}/u
const letters = /(?!\p{DI})[\p{L}\p{M}]|[\u200c\u200d]/u
const digits = /\p{N}/u

/** One entry a UTF-16 unit, filled as characters are met: 0 is not yet known. */
const classes = new Uint8Array(0x10000)

const { charCodeAt } = String.prototype

/**
 * The UTF-16 unit at an offset, which must be one of the text’s. V8 has a dozen kinds of string, and looks a method up in each
 * anew: past four of them, at every call. So the method is looked up once, for all of them.
 */
export const unitAt = (text: string, offset: number): number => charCodeAt.call(text, offset)

/** The class of the character at an offset; both halves of a surrogate pair have the class of their character. */
export function classAt(text: string, offset: number): number {
  const unit = unitAt(text, offset)
  return classes[unit] || classify(text, offset, unit)
}

function classify(text: string, offset: number, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return classOf(pairAt(text, offset))
  return (classes[unit] = classOf(String.fromCharCode(unit)))
}

function pairAt(text: string, offset: number): string {
  const low = (unitAt(text, offset) & 0xfc00) === 0xdc00
  return String.fromCodePoint(text.codePointAt(low ? Math.max(0, offset - 1) : offset)!)
}

function classOf(character: string): number {
  if (newlines.includes(character)) return newline
  if (letters.test(character)) return letter
  if (whiteSpace.test(character)) return space
  return digits.test(character) ? digit : mark
}

/** Whether a character is not seen, whatever the text: a soft hyphen, a mark of direction, a joiner. */
export const isIgnorable = (unit: number): boolean => unit > 0x7f && ignorable.test(String.fromCharCode(unit))

/** What a terminal would obey and a text editor would hide: control characters, line separators, changes of direction. */
const unsafe = /[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
const unsafeInLine = /[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu

/** A character as JSON writes it: `\u2028`. */
export const hex = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Escapes what JSON and YAML allow to stand bare inside double quotes but a terminal must not see. */
export const escapeUnsafe = (quoted: string): string => quoted.replace(unsafe, hex)

export const isUnsafe = (text: string): boolean => text.search(unsafe) >= 0

/** A name or a message, fit to be one line on a terminal. */
export const escapeLine = (text: string): string =>
  text.replace(unsafeInLine, character => ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[character] ?? hex(character))

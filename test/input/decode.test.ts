import { expect, test } from 'vitest'
import { decode } from '../../src/input/decode.ts'

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')

test.for<[string, Uint8Array, string, string[], string?]>([
  ['UTF-8', Buffer.from('“Ærø”'), '“Ærø”', []],
  ['a byte order mark is removed', Buffer.from('\ufeffÆrø'), 'Ærø', []],
  ['UTF-16, little-endian', utf16('\ufeffÆrø'), 'Ærø', []],
  ['UTF-16, big-endian', utf16('\ufeffÆrø').swap16(), 'Ærø', []],
  [
    'Windows-1252 has quotation marks where Latin-1 has none',
    bytes('\x93No\x94 \x96 Andr\xe9'),
    '“No” – André',
    ['encoding-guessed'],
  ],
  ['one letter of Windows-1252', bytes('Andr\xe9.'), 'André.', ['encoding-guessed']],
  ['UTF-8 cut off in its last letter', Buffer.from('“Ærø”').subarray(0, -1), '“Ærø\ufffd', ['encoding-broken']],
  ['the label decides', bytes('\xb9'), 'š', [], 'iso-8859-2'],
  ['the label decides, and is wrong', bytes('Andr\xe9.'), 'Andr\ufffd.', ['encoding-broken'], 'utf-8'],
  ['a tab, a form feed, an escape', bytes('a\tb\fc\x1b[m'), 'a\tb\fc\x1b[m', []],
  ['one NUL in a page', bytes(`a\0${'b'.repeat(200)}`), `a\0${'b'.repeat(200)}`, ['nul-characters']],
  ['nothing', bytes(''), '', ['empty']],
])('%s', ([, input, text, codes, encoding]) => {
  const decoded = decode(input, encoding)
  expect(decoded.text).toBe(text)
  expect(decoded.notes.map(({ code }) => code)).toEqual(codes)
})

test.for<[string, Uint8Array, string]>([
  ['a picture', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256), 'it is not text'],
  ['zeros', new Uint8Array(5000), 'it is not text'],
  ['UTF-16 without a mark', utf16('He said no to all of them.'), 'utf-16le'],
  ['UTF-16 the other way round', utf16('He said no to all of them.').swap16(), 'utf-16be'],
])('%s is refused', ([, input, message]) => {
  expect(() => decode(input)).toThrow(message)
})

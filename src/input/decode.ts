import { isUtf8 } from 'node:buffer'
import type { Article } from '../record/types.ts'
import { InputError } from './failure.ts'

/** A text, and what was odd about its bytes. */
export interface Decoded {
  readonly text: string
  readonly notes: readonly InputNote[]
}

/** What is odd about an input as a whole. */
export interface InputNote {
  readonly code: 'encoding-guessed' | 'encoding-broken' | 'nul-characters' | 'empty' | 'date-unreadable'
  readonly message: string
}

/** What is odd about a whole file, as notes of its record: they stand at its beginning. */
export const fileNotes = (notes: readonly InputNote[]): Article['notes'] =>
  notes.map(({ code, message }) => ({ code, message, start: 0, end: 0, line: 1, column: 1 }))

/** As much as `file` and `grep` look at to tell text from other things. */
const sampleBytes = 65_536
/** Control characters that no text has, as a share of the sample; damaged text has a few. */
const maxControlShare = 0.01

const replacement = /\ufffd/g
const beyondAscii = /[^\x00-\x7f\ufffd]/g
const nul = /\0/g
const beyondLatin1 = /[\x80-\x9f]/g
/** 0x80 to 0x9f in Windows-1252; five of them stand for nothing and stay. */
const windowsMarks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * The text of a file: byte order marks are honoured (and removed), then UTF-8 is tried, then Windows-1252 is taken.
 * `encoding`, any label of the WHATWG standard, decides instead. Throws `InputError` for what is no text.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  const named = encoding ?? markedEncoding(bytes)
  if (!named && looksBinary(bytes)) throw new InputError('binary', binaryMessage(bytes))
  const { text, notes } = named
    ? decodeAs(named, bytes)
    : isUtf8(bytes)
      ? { text: utf8(bytes), notes: [] }
      : guess(bytes)
  if (text.trim() === '') return { text, notes: [...notes, { code: 'empty', message: 'there is no text in it' }] }
  const nuls = bytes.includes(0) ? count(text, nul) : 0
  if (nuls === 0) return { text, notes }
  return { text, notes: [...notes, { code: 'nul-characters', message: `it holds ${times(nuls, 'NUL character')}` }] }
}

/** Node 20 reads Windows-1252 as Latin-1 and makes control characters of its quotation marks. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(beyondLatin1, mark => windowsMarks[mark.charCodeAt(0) - 0x80]!)

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const times = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const text = encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes)
  const broken = count(text, replacement)
  if (broken === 0) return { text, notes: [] }
  return {
    text,
    notes: [
      {
        code: 'encoding-broken',
        message: `it is broken ${encoding}: ${times(broken, 'character')} replaced by U+FFFD`,
      },
    ],
  }
}

/** Not UTF-8. Where most of what is not ASCII is sound, it is UTF-8 that was damaged; else it is Windows-1252. */
function guess(bytes: Uint8Array): Decoded {
  const damaged = decodeAs('utf-8', bytes)
  if (count(damaged.text, beyondAscii) > count(damaged.text, replacement)) return damaged
  return {
    text: windows1252(bytes),
    notes: [{ code: 'encoding-guessed', message: 'it is not UTF-8: read as Windows-1252 (--encoding decides)' }],
  }
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes)
  let controls = 0
  for (const byte of sample)
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b && byte !== 0x1a) controls++
  return controls > sample.length * maxControlShare && controls > 1
}

/** ASCII in UTF-16 has a NUL in every second byte. */
function binaryMessage(bytes: Uint8Array): string {
  const nuls = [0, 0]
  bytes.subarray(0, sampleBytes).forEach((byte, at) => {
    if (byte === 0) nuls[at % 2]!++
  })
  const [even, odd] = nuls as [number, number]
  const half = Math.min(bytes.length, sampleBytes) / 2
  if (Math.max(even, odd) < half / 2 || Math.min(even, odd) > half / 10) return 'it is not text'
  return `it is not UTF-8; it looks like UTF-16: try --encoding ${odd > even ? 'utf-16le' : 'utf-16be'}`
}

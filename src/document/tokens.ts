import { abbreviations, lowerAbbreviations } from '../english/words/grammar/abbreviations.ts'
import { classAt, digit, isIgnorable, letter, mark, space, unitAt } from './characters.ts'
import { type Lexeme, lexemeIn } from './lexemes.ts'
import type { Span } from './span.ts'

/** A word, a number or a mark. Hyphens are tokens of their own, `U.S.` and `Mr.` keep their stops, `’s` stands apart. */
export interface Token extends Span {
  readonly lexeme: Lexeme
  /** White space, or the beginning of the paragraph, stands before it. */
  readonly spaced: boolean
}

const clitic = /^['’](?:s|ll|re|ve|d|m)$/i
const urlStart = /^(?:https?|ftp)$/i
const urlEnd = /[\s<>"“”«»]/
const trailingMarks = /[.,;:!?)\]'’]+$/
/** No address is longer; what follows is read as words. */
const maxUrlLength = 2048

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2018
const stop = 0x2e

/** Appends the tokens of text[start..end) to `tokens`, in one pass. */
export function readTokens(text: string, start: number, end: number, tokens: Token[]): void {
  let spaced = start === 0 || classAt(text, start - 1) < letter
  let offset = start
  while (offset < end) {
    const kind = classAt(text, offset)
    if (kind < letter) {
      spaced = true
      offset++
      continue
    }
    const stopAt =
      kind === letter
        ? wordEnd(text, offset, end)
        : kind === digit
          ? numberEnd(text, offset, end)
          : markEnd(text, offset, end, spaced)
    tokens.push({ start: offset, end: stopAt, lexeme: lexemeIn(text, offset, stopAt), spaced })
    offset = stopAt
    spaced = false
  }
}

/** Letters and digits, with the apostrophes and stops that belong to them. */
function wordEnd(text: string, start: number, end: number): number {
  let offset = start + 1
  let letters = start
  while (offset < end) {
    const kind = classAt(text, offset)
    if (kind === letter || kind === digit) offset++
    else if (kind === space && joinsHalves(text, offset, end)) offset++
    else if (kind === mark && joinsLetters(text, letters, offset, end)) letters = ++offset
    else break
  }
  if (offset === end) return offset
  const unit = unitAt(text, offset)
  if (unit === 0x3a && urlStart.test(text.slice(start, offset)) && text.startsWith('//', offset + 1))
    return addressEnd(text, start, offset, end)
  if (unit === 0x2f && isHost(text, start, letters, offset, end)) return addressEnd(text, start, offset, end)
  return unit === stop && keepsStop(text, start, offset, letters) ? offset + 1 : offset
}

/** Sun[soft hyphen]day: what is not seen parts no word. */
function joinsHalves(text: string, offset: number, end: number): boolean {
  if (!isIgnorable(unitAt(text, offset))) return false
  let next = offset + 1
  while (next < end && next - offset < 4 && isIgnorable(unitAt(text, next))) next++
  return next < end && classAt(text, next) === letter
}

/** don[’]t, O[’]Neill, U[.]S., example[.]com; but not Jane[’]s, and not a stop without a space after it: end[.]The. */
function joinsLetters(text: string, letters: number, offset: number, end: number): boolean {
  const next = offset + 1
  if (next >= end || classAt(text, next) !== letter) return false
  const unit = unitAt(text, offset)
  if (isApostrophe(unit)) return !clitic.test(text.slice(offset, runEnd(text, next, end)))
  if (unit === 0x26) return offset - letters <= 2 && runEnd(text, next, end) - next <= 2
  if (unit !== stop) return false
  const after = runEnd(text, next, end)
  if (offset - letters <= 2 && after - next <= 2 && after < end && unitAt(text, after) === stop) return true
  if (letters > 0 && unitAt(text, letters - 1) === stop && offset - letters <= 2 && after - next <= 2) return true
  const following = text[next]!
  return after - next <= 10 && following === following.toLowerCase() && after - next >= 2
}

/** Past the letters from an offset, at most to a length that no clitic or initialism has. */
function runEnd(text: string, start: number, end: number): number {
  let offset = start
  while (offset < end && offset - start < 12 && classAt(text, offset) === letter) offset++
  return offset
}

/** U.S[.], J[.] Doe, Mr[.] */
function keepsStop(text: string, start: number, offset: number, letters: number): boolean {
  if (letters > start && unitAt(text, letters - 1) === stop) return offset - letters <= 2
  if (offset - start === 1) return text[start] !== text[start]!.toLowerCase() && text[start] !== 'I'
  if (offset - start > 6) return false
  const word = text.slice(start, offset)
  const lower = word.toLowerCase()
  return word === lower ? lowerAbbreviations.has(lower) : abbreviations.has(lower)
}

/** [pic.example.com]/storm: small letters and stops before a slash, no U.S./Orlan. */
function isHost(text: string, start: number, letters: number, slash: number, end: number): boolean {
  if (letters === start || unitAt(text, letters - 1) !== stop || slash - letters < 2 || slash + 1 === end) return false
  const next = classAt(text, slash + 1)
  return (next === letter || next === digit) && text[start] === text[start]!.toLowerCase()
}

/** Past an address, of which the part up to an offset is read: the marks of the sentence behind it are none of it. */
function addressEnd(text: string, start: number, read: number, end: number): number {
  const rest = text.slice(start, Math.min(end, start + maxUrlLength))
  const length = rest.search(urlEnd)
  const address = length < 0 ? rest : rest.slice(0, length)
  return Math.max(read, start + address.replace(trailingMarks, '').length)
}

/** 1,200.50, 10:30, 5th, 1980s; the letters belong to the number. */
function numberEnd(text: string, start: number, end: number): number {
  let offset = start + 1
  while (offset < end) {
    const kind = classAt(text, offset)
    if (kind === digit || kind === letter) offset++
    else if (kind === mark && joinsDigits(text, offset, end)) offset += 2
    else break
  }
  return offset
}

function joinsDigits(text: string, offset: number, end: number): boolean {
  const digitAt = (at: number): boolean => at < end && classAt(text, at) === digit
  if (!digitAt(offset - 1) || !digitAt(offset + 1)) return false
  const unit = text[offset]
  if (unit === '.') return true
  if (unit === ':') return digitAt(offset + 2) && !digitAt(offset + 3)
  return unit === ',' && digitAt(offset + 2) && digitAt(offset + 3) && !digitAt(offset + 4)
}

/** One mark; a run of stops or dashes; or the clitic of the word before it. */
function markEnd(text: string, start: number, end: number, spaced: boolean): number {
  const unit = unitAt(text, start)
  if (isApostrophe(unit) && !spaced) {
    const after = runEnd(text, start + 1, end)
    if (after - start <= 3 && clitic.test(text.slice(start, after))) return after
  }
  let offset = start + ((unit & 0xfc00) === 0xd800 && start + 1 < end ? 2 : 1)
  if (unit === stop || unit === 0x2d) while (offset < end && unitAt(text, offset) === unit) offset++
  return offset
}

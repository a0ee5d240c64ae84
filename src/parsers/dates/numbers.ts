import type { TokenRange } from '../../english/matcher.ts'
import { multipliers, ordinals, smallNumbers } from '../../english/words/time/number-words.ts'
import { isGlued, isHyphen, type Line, wordAt } from './reading.ts'

const plainNumber = /^\d{1,3}(?:,\d{3})+$|^\d{1,7}(?:\.\d{1,2})?$/
const ordinalNumber = /^(\d{1,2})(?:st|nd|rd|th)$/
/** No number in words is longer: nine hundred and ninety-nine thousand. */
const maxWords = 8

export interface NumberRead {
  readonly value: number
  readonly first: number
}

/** The number that ends before an index: 2.5, 2 1/2, twenty-two, a hundred and ten. */
export function numberBefore(line: Line, end: number): NumberRead | undefined {
  const numeral = numeralOf(wordAt(line, end - 1))
  if (numeral !== undefined) return fractionBefore(line, end, numeral) ?? { value: numeral, first: end - 1 }
  let first = end
  let next = ''
  while (end - first < maxWords && isNumberWord(wordAt(line, first - 1)) && goesBefore(wordAt(line, first - 1), next)) {
    next = wordAt(line, --first)
    if (
      isHyphen(line, first - 1) &&
      smallNumbers.has(wordAt(line, first - 2)) &&
      goesBefore(wordAt(line, first - 2), next)
    )
      first--
    else if (wordAt(line, first - 1) === 'and' && multipliers.has(wordAt(line, first - 2))) first--
  }
  if (first === end) return undefined
  const value = numberOf(line, first, end)
  const scaled = multipliers.has(wordAt(line, first))
  const count = scaled ? numeralOf(wordAt(line, first - 1)) : undefined
  if (count !== undefined) return { value: count * value, first: first - 1 }
  return { value, first: scaled && wordAt(line, first - 1) === 'a' ? first - 1 : first }
}

/** [2 1/2] years, [2-1/2] years */
function fractionBefore(line: Line, end: number, below: number): NumberRead | undefined {
  if (wordAt(line, end - 2) !== '/' || !isGlued(line, end - 1) || below === 0) return undefined
  const above = numeralOf(wordAt(line, end - 3))
  if (above === undefined) return undefined
  const first = isHyphen(line, end - 4) ? end - 5 : end - 4
  const whole = first === end - 5 || line.tokens[end - 3]!.spaced ? numeralOf(wordAt(line, first)) : undefined
  return { value: (whole ?? 0) + above / below, first: whole === undefined ? end - 3 : first }
}

/** [two] hundred, hundred [ten], twenty [two]; but not [two] five. */
function goesBefore(word: string, next: string): boolean {
  if (next === '' || multipliers.has(word) || multipliers.has(next)) return true
  return (smallNumbers.get(word) ?? 0) >= 20 && (smallNumbers.get(next) ?? 10) < 10
}

const numeralOf = (word: string): number | undefined =>
  plainNumber.test(word) ? Number(word.replaceAll(',', '')) : undefined

const isNumberWord = (word: string): boolean => smallNumbers.has(word) || multipliers.has(word)

/** The value of the number words from an index up to another. */
function numberOf(line: Line, first: number, end: number): number {
  let total = 0
  let group = 0
  for (let at = first; at < end; at++) {
    const word = wordAt(line, at)
    const multiplier = multipliers.get(word)
    if (multiplier === undefined) group += smallNumbers.get(word) ?? 0
    else if (multiplier < 1000) group = Math.max(group, 1) * multiplier
    else {
      total += Math.max(group, 1) * multiplier
      group = 0
    }
  }
  return total + group
}

/** 3rd or third: the ordinal that a word is. */
export function ordinalOf(word: string): number | undefined {
  const numeral = ordinalNumber.exec(word)
  return numeral ? Number(numeral[1]) : ordinals.get(word)
}

/** The ordinal that ends before an index: [21st], [twenty-first]. */
export function ordinalBefore(line: Line, end: number): NumberRead | undefined {
  const value = ordinalOf(wordAt(line, end - 1))
  if (value === undefined) return undefined
  const tens = isHyphen(line, end - 2) && value < 10 ? smallNumbers.get(wordAt(line, end - 3)) : undefined
  return tens !== undefined && tens >= 20 ? { value: tens + value, first: end - 3 } : { value, first: end - 1 }
}

/** The year in words that begins at an index: [nineteen ninety-six], [two thousand and nine]. */
export function yearInWords(line: Line, at: number): { value: number; last: number } | undefined {
  const century = smallNumbers.get(wordAt(line, at))
  if (century === undefined) return undefined
  if (century === 2 && wordAt(line, at + 1) === 'thousand') {
    const rest = smallBelowHundred(line, wordAt(line, at + 2) === 'and' ? at + 3 : at + 2)
    return rest ? { value: 2000 + rest.value, last: rest.last } : { value: 2000, last: at + 2 }
  }
  const rest =
    century >= 15 && century <= 20 ? smallBelowHundred(line, isHyphen(line, at + 1) ? at + 2 : at + 1) : undefined
  return rest && rest.value >= 10 ? { value: century * 100 + rest.value, last: rest.last } : undefined
}

/** [ninety-six] */
function smallBelowHundred(line: Line, at: number): { value: number; last: number } | undefined {
  const value = smallNumbers.get(wordAt(line, at))
  if (value === undefined) return undefined
  const next = isHyphen(line, at + 1) ? at + 2 : at + 1
  const unit = value >= 20 ? smallNumbers.get(wordAt(line, next)) : undefined
  return unit !== undefined && unit < 10 ? { value: value + unit, last: next + 1 } : { value, last: at + 1 }
}

/** The number that begins at an index: 2.5, 12,000, twenty-two, a hundred and ten. */
export function numberAt(line: TokenRange, at: number): { value: number; next: number } | undefined {
  const numeral = numeralOf(wordAt(line, at))
  if (numeral !== undefined) {
    const multiplier = multipliers.get(wordAt(line, at + 1))
    return multiplier ? { value: numeral * multiplier, next: at + 2 } : { value: numeral, next: at + 1 }
  }
  let next = at
  let word = wordAt(line, at)
  while (next - at < maxWords && isNumberWord(word)) {
    const after = ++next
    const joined = isHyphen(line, after) || (wordAt(line, after) === 'and' && multipliers.has(word)) ? after + 1 : after
    const following = wordAt(line, joined)
    if (!isNumberWord(following) || !goesBefore(word, following)) break
    word = following
    next = joined
  }
  return next > at ? { value: numberOf(line, at, next), next } : undefined
}

/** The ordinal that begins at an index: 21st, third, twenty-first. */
export function ordinalAt(line: TokenRange, at: number): { value: number; next: number } | undefined {
  const tens = smallNumbers.get(wordAt(line, at))
  if (tens !== undefined && tens >= 20) {
    const unit = isHyphen(line, at + 1) ? at + 2 : at + 1
    const value = ordinals.get(wordAt(line, unit))
    return value !== undefined && value < 10 ? { value: tens + value, next: unit + 1 } : undefined
  }
  const value = ordinalOf(wordAt(line, at))
  return value === undefined ? undefined : { value, next: at + 1 }
}

import type { Lexeme } from '../../../document/lexemes.ts'
import type { Reader, TokenRange, WordClass } from '../../../english/matcher.ts'
import { meridiems } from '../../../english/words/time/meridiems.ts'
import { smallNumbers } from '../../../english/words/time/number-words.ts'
import { zoneNames, zones } from '../../../english/words/time/zones.ts'

/** An hour of the day, from 0 to 24, and what is behind it. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second?: number
  readonly half?: 'a' | 'p'
}

const hourOnly = /^(\d{1,2})$/
const withMinutes = /^(\d{1,2})[:.](\d\d)$/
const withSeconds = /^(\d{1,2}):(\d\d):(\d\d)$/
const joined = /^(\d{1,2})(\d\d)$/
const fourDigits = /^(\d\d)(\d\d)$/
const glued = /^(\d{1,2})(?:[:.](\d\d))?([ap])\.?m\.?$/
const french = /^(\d{2})h(\d\d)$/
const withHours = /^(\d\d)(\d\d)(?:hrs?|h)$/

/** What no clock shows is no time: 8:90, 24:30. */
export function clockOf(hour: number, minute = 0, second?: number): Clock | undefined {
  const real = hour < 24 ? minute < 60 && (second ?? 0) < 60 : hour === 24 && minute === 0 && !second
  return real ? { hour, minute, ...(second !== undefined && { second }) } : undefined
}

const reads =
  (pattern: RegExp) =>
  ({ lower, shape }: Lexeme): Clock | undefined => {
    const [, hour, minute, second] = shape === 'number' ? (pattern.exec(lower) ?? []) : []
    return hour === undefined
      ? undefined
      : clockOf(Number(hour), Number(minute ?? 0), second === undefined ? undefined : Number(second))
  }

/** 12 a.m. is midnight, 12 p.m. noon. */
export function inHalf({ hour, minute }: Clock, half: 'a' | 'p'): Clock | undefined {
  return hour >= 1 && hour <= 12 ? { hour: (hour % 12) + (half === 'p' ? 12 : 0), minute, half } : undefined
}

const number = reads(hourOnly)
const minutes = reads(withMinutes)
const digits = reads(joined)

/** 5 p.m., 10:30 a.m., 10.30pm, 1140 a.m. */
const halfClock: Reader = {
  starts: ({ shape }) => shape === 'number',
  holds: ({ lower, shape }) => shape === 'number' || meridiems.has(lower),
  goesOn: ({ lower }) => meridiems.has(lower),
  read({ tokens, last }, at) {
    const { lexeme } = tokens[at]!
    const [, hour, minute, half] = glued.exec(lexeme.lower) ?? []
    if (half !== undefined)
      return found(inHalf({ hour: Number(hour), minute: Number(minute ?? 0) }, half as 'a' | 'p'), at + 1)
    const behind = at + 1 < last ? meridiems.get(tokens[at + 1]!.lexeme.lower) : undefined
    const clock = behind && (number(lexeme) ?? minutes(lexeme) ?? digits(lexeme))
    return clock && found(inHalf(clock, behind), at + 2)
  },
}

const found = (clock: Clock | undefined, next: number): { value: Clock; next: number } | undefined =>
  clock && clock.minute < 60 ? { value: clock, next } : undefined

/** GMT, UTC+5:30, Eastern Daylight Time: what is written behind the time. */
const zone: Reader = {
  starts: ({ lower, shape, capital }) =>
    (shape === 'upper' && zones.has(lower)) || ((capital || lower === 'local') && zoneStarts.has(lower)),
  read({ tokens, last }: TokenRange, at) {
    const word = (index: number): string => (index < last ? tokens[index]!.lexeme.lower : '')
    const offset = zones.get(word(at))
    if (offset !== undefined && tokens[at]!.lexeme.shape === 'upper') {
      const [, hours, minutes = '00'] = /^(\d{1,2})(?::(\d\d))?$/.exec(word(at + 2)) ?? []
      const sign = word(at + 1) === '+' ? '+' : /^[-−–]$/.test(word(at + 1)) ? '-' : undefined
      if (offset === 'Z' && sign && hours && Number(hours) <= 14)
        return { value: `${sign}${hours.padStart(2, '0')}:${minutes}`, next: at + 3 }
      return { value: offset, next: at + 1 }
    }
    for (const length of [2, 1]) {
      const name = length === 2 ? `${word(at)} ${word(at + 1)}` : word(at)
      const known = zoneNames.get(name)
      if (known !== undefined && word(at + length) === 'time') return { value: known, next: at + length + 1 }
    }
    return undefined
  },
}
const zoneStarts = new Set([...zoneNames.keys()].map(name => name.split(' ')[0]!))

/** Classes of clocks. A Clock without a half is as it is written. */
export const clockClasses = {
  'half-clock': halfClock,
  zone,
  clock: reads(/^(\d{1,2}):(\d\d)$/),
  'dot-clock': reads(/^(\d{1,2})\.(\d\d)$/),
  '4-digits': reads(fourDigits),
  'seconds-clock': reads(withSeconds),
  'french-clock': reads(french),
  'hours-clock': reads(withHours),
  /** 10, 10:30, 10.30: the beginning of 10-11 a.m. */
  'open-clock': lexeme => {
    const clock = number(lexeme) ?? minutes(lexeme)
    return clock && clock.hour >= 1 && clock.hour <= 12 ? clock : undefined
  },
  'hour-word': ({ lower }) => {
    const hour = smallNumbers.get(lower) ?? (hourOnly.test(lower) ? Number(lower) : 99)
    return hour >= 1 && hour <= 12 ? hour : undefined
  },
  'o-clock': ({ lower, capital }) => lower === "o'clock" && !capital,
  open: ({ text }) => text === '(' || text === '[',
  close: ({ text }) => text === ')' || text === ']',
} satisfies Record<string, WordClass>

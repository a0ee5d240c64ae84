import type { Dateline } from '../../contract/layers.ts'
import { type Lexeme, perLexeme } from '../../document/lexemes.ts'
import type { Span } from '../../document/span.ts'
import type { Token } from '../../document/tokens.ts'
import { readDay } from '../../english/calendar-day.ts'
import { isGivenName, isKnownPlace } from '../../english/known-places.ts'
import { type Match, matchers, type Reader } from '../../english/matcher.ts'
import { phrases } from '../../english/phrases.ts'
import { newsrooms, shouts } from '../../english/words/page/newsrooms.ts'
import type { Line } from './lines.ts'

/** Tokens, stops and hyphens counted: `Everglades National Park`, `ST.-DENIS`. */
const longestPlace = 6
/** A place with nothing but a mark behind it: `Port Fennel — The storm …`, and not `HARBOUR CLOSES FOR MORE DAYS - The storm …`. */
const longestBarePlace = 3
/** Tokens of a place that no list knows, before a colon: `LARKWELL:`. */
const longestUnknown = 3
const longestAgency = 5
/** Tokens: what follows `LARKWELL:` in its line is a sentence, and no item of a list. */
const shortestSentence = 8

const agencies = phrases({ agency: newsrooms })
const notPlaces = phrases({ shout: shouts })

const dash = /^(?:[-–—―_]|--)$/
const isUpper = perLexeme(({ shape, text }) => shape === 'upper' || /^(?:\p{Lu}\.)+$/u.test(text))
const isName = perLexeme(({ shape, capital }) => capital && shape !== 'number')
const joins = perLexeme(({ text }) => /^[-.'’]$/.test(text))
const joinsTowns = perLexeme(({ text }) => text === '/')
const opensSentence = perLexeme(
  ({ capital, shape, text }) => capital || shape === 'mixed' || shape === 'number' || /^["'“‘]$/.test(text),
)

/** A part of a dateline: tokens [first, next). */
interface Part {
  readonly first: number
  readonly next: number
}
interface Agency extends Part {
  readonly known: boolean
}

/** Capitalised words, with the marks that join them: `PORT FENNEL/MERROW`, `St.-Marin`. */
const place: Reader = {
  starts: isName,
  read({ tokens, last }, first) {
    const next = wordsEnd(tokens, first, Math.min(last, first + longestPlace))
    return next > first ? { value: { first, next } satisfies Part, next } : undefined
  },
}

const day: Reader = {
  starts: ({ shape, capital }) => shape === 'number' || capital,
  read({ tokens, last }, first) {
    const read = readDay(tokens, first, last)
    if (!read) return undefined
    const next = read.next < last && tokens[read.next]!.lexeme.text === '.' ? read.next + 1 : read.next
    return { value: { first, next: read.next } satisfies Part, next }
  },
}

/** (Reuters), /Newswire/: its value is without the marks. */
const agency: Reader = {
  starts: ({ text }) => text === '(' || text === '/',
  read({ tokens, last }, open) {
    const slashed = tokens[open]!.lexeme.text === '/'
    const first = open + 1
    if (slashed && tokens[first]?.spaced) return undefined
    for (let next = first; next < Math.min(last, first + 1 + longestAgency); next++) {
      const { lexeme } = tokens[next]!
      if (lexeme.text === (slashed ? '/' : ')')) {
        const known = agencies.at(tokens, first, next)?.next === next
        return next > first ? { value: { first, next, known } satisfies Agency, next: next + 1 } : undefined
      }
      if (!isName(lexeme) && !/^[.&/-]$/.test(lexeme.text)) return undefined
    }
    return undefined
  },
}

const ending: Reader = {
  starts: ({ text }) => text === ':' || dash.test(text),
  read: (_, first) => ({ value: { first, next: first + 1 } satisfies Part, next: first + 1 }),
}

const classes = {
  place,
  day,
  agency,
  ending,
  joint: ({ text }: Lexeme) => text === ',' || dash.test(text),
  open: new Set(['(']),
  close: new Set([')']),
}

/** FLINT; FLINT, Mich.; CAMBRIDGE, Mass. and DUBLIN */
const places = '{place} (, !{day} {region:place})* (and {second:place} (, !{day} {region:place})?)?'

const formsAt = matchers(
  [
    // FLINT, Mich., Oct. 4 (UPI) —; Lucknow, Aug 20 (PNI) The …
    { match: `${places} ,? {day} ,? {agency} {ending}?` },
    // FLINT, Mich. (AP) —; Port Fennel (CNN) The …; FLINT (AP), Oct. 4 —
    { match: `${places} ,? {agency} (,? {day})? {ending}?` },
    // FLINT, Oct. 4 —; CAIRO – 26 July 2022:; DUBAI (March 9, 2026) —
    { match: `${places} {joint}? {open}? {day} {close}? {ending}?` },
    // FLINT, Mich. —; LARKWELL:; Srinagar- The …
    { match: `${places} {ending}` },
    // March 9 (UPI) --; (CNN) — …
    { match: '{day}? {agency} {ending}?' },
  ],
  classes,
)

/** A dateline at the head of a paragraph, and the token after its mark. */
export interface Head {
  readonly dateline: Dateline
  readonly next: number
}

/**
 * FLINT, Mich., Oct. 4 (UPI) — The mayor …; Port Fennel (CNN) The mayor …; (CNN) — …
 * PORT FENNEL/MERROW (Reuters) - …; LARKWELL: The pier …
 * `opening`: it is the first paragraph, where a place may stand alone before its mark.
 */
export function readDateline(tokens: readonly Token[], line: Line, opening: boolean): Head | undefined {
  const { first, last } = line
  if (first === last || notPlaces.at(tokens, first, last)) return undefined
  for (const form of formsAt(tokens[first]!.lexeme)) {
    const match = form.at({ tokens, first, last }, first)
    const head = match && sureHead(tokens, match, last, opening)
    if (head) return head
  }
  return undefined
}

function sureHead(tokens: readonly Token[], match: Match, last: number, opening: boolean): Head | undefined {
  const { day, agency, ending, place } = match.values as Partial<Record<'day' | 'ending' | 'place', Part>> & {
    agency?: Agency
  }
  const { first } = match
  const marked = ending && endsWell(tokens, ending.first, last) ? ending : undefined
  const next = marked ? marked.next : (ending?.first ?? match.last)
  const placeNext = place ? placeEnd(tokens, first, day, agency, ending) : first
  if (place && agencies.at(tokens, first, placeNext)?.next === placeNext) return undefined
  const words = tokens.slice(first, place?.next ?? first)
  const upper = words.length > 0 && words.every(({ lexeme }) => isUpper(lexeme) || joins(lexeme) || joinsTowns(lexeme))
  if (marked && !upper && introducesSpeech(tokens, marked)) return undefined
  const short = words.filter(({ lexeme }) => isName(lexeme)).length <= longestBarePlace
  const more = placeNext > (place?.next ?? first)
  const sure = agency
    ? marked !== undefined || agency.known || (day !== undefined && place !== undefined)
    : day
      ? marked !== undefined || (upper && next === last)
      : marked !== undefined &&
        short &&
        isSureAlone(tokens, { first, next: place!.next }, marked, last, { upper, opening, more })
  if (!sure || (!place && !agency?.known)) return undefined
  const end = marked ? marked.first : next
  return {
    dateline: {
      ...spanOf(tokens, first, end),
      ...(place && { place: spanOf(tokens, first, placeNext) }),
      ...(agency && { agency: spanOf(tokens, agency.first, agency.next) }),
      ...(day && { date: spanOf(tokens, day.first, day.next) }),
    },
    next,
  }
}

interface Standing {
  readonly upper: boolean
  readonly opening: boolean
  /** A region stands behind the town, or a second town. */
  readonly more: boolean
}

/** A place with nothing but a mark behind it. Anywhere only in capitals before a dash; at the head of the text a sentence must follow. */
function isSureAlone(
  tokens: readonly Token[],
  { first, next }: Part,
  mark: Part,
  last: number,
  { upper, opening, more }: Standing,
): boolean {
  const { text } = tokens[mark.first]!.lexeme
  if (text !== ':' && upper) return true
  const sentence = last - mark.next >= shortestSentence && opensSentence(tokens[mark.next]!.lexeme)
  if (!opening || !sentence) return false
  if (text === ':')
    return (
      isKnownPlace(tokens, first, next) ||
      (upper && next - first <= longestUnknown && !isGivenName(tokens[first]!.lexeme))
    )
  return more || isKnownPlace(tokens, first, next) || (isEven(tokens, mark.first, last) && /^[—–]$/.test(text))
}

/** Jane Doe, The Merrow Post, May 9[:] “We lost.” Who speaks stands before such a colon; a dateline there is in capitals. */
const introducesSpeech = (tokens: readonly Token[], { first, next }: Part): boolean =>
  tokens[first]!.lexeme.text === ':' && /^["“‘]/.test(tokens[next]?.lexeme.text ?? '')

/** Space on both sides of a dash, or none around a long one; space behind a colon; Srinagar[- ]The. */
function endsWell(tokens: readonly Token[], mark: number, last: number): boolean {
  const { text } = tokens[mark]!.lexeme
  const spacedBehind = mark + 1 === last || tokens[mark + 1]!.spaced
  if (text === ':') return !tokens[mark]!.spaced && spacedBehind
  return isEven(tokens, mark, last) || text === '—' || (!tokens[mark]!.spaced && spacedBehind)
}

/** Space before a dash, and behind it if anything follows. */
const isEven = (tokens: readonly Token[], dash: number, last: number): boolean =>
  tokens[dash]!.spaced && (dash + 1 === last || tokens[dash + 1]!.spaced)

/** The token past the last word of the place: before its day, agency or mark, and what joins them to it. */
function placeEnd(tokens: readonly Token[], first: number, ...parts: readonly (Part | undefined)[]): number {
  let end = Math.min(...parts.map(part => part?.first ?? Number.POSITIVE_INFINITY))
  while (end > first + 1 && !isName(tokens[end - 1]!.lexeme)) end--
  return end
}

/** The token past the words of a name. */
function wordsEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = first
  for (let index = first; index < limit; index++) {
    if (isName(tokens[index]!.lexeme)) end = index + 1
    else if (
      !(joins(tokens[index]!.lexeme) || joinsTowns(tokens[index]!.lexeme)) ||
      (tokens[index + 1]?.spaced !== false && tokens[index]!.lexeme.text !== '.') ||
      index === first ||
      tokens[index]!.spaced
    )
      break
  }
  return end
}

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
})

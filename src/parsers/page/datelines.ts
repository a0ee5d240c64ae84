import type { Dateline } from '../../contract/layers.ts'
import { perLexeme } from '../../document/lexemes.ts'
import type { Span } from '../../document/span.ts'
import type { Token } from '../../document/tokens.ts'
import { readDay } from '../../english/calendar-day.ts'
import { phrases } from '../../english/phrases.ts'
import { newsrooms, shouts } from '../../english/words/page/newsrooms.ts'
import type { Line } from './lines.ts'

/** Tokens, stops and hyphens counted: `Everglades National Park`, `ST.-DENIS`. */
const longestPlace = 6
/** A place with nothing but a dash behind it: `Port Fennel — The storm …`, and not `HARBOUR CLOSES FOR MORE DAYS - The storm …`. */
const longestBarePlace = 3
const longestAgency = 5

const agencies = phrases({ agency: newsrooms })
const notPlaces = phrases({ shout: shouts })

const isDash = perLexeme(({ text }) => /^(?:[-–—―_]|--)$/.test(text))
const isUpper = perLexeme(({ shape, text }) => shape === 'upper' || /^(?:\p{Lu}\.)+$/u.test(text))
const isName = perLexeme(({ shape, capital }) => capital && shape !== 'number')
const joins = perLexeme(({ text }) => /^[-.'’]$/.test(text))
const joinsTowns = perLexeme(({ text }) => text === '/')

/** A dateline at the head of a paragraph, and the token after its dash. */
export interface Head {
  readonly dateline: Dateline
  readonly next: number
}

/**
 * FLINT, Mich., Oct. 4 (UPI) — The mayor …; Port Fennel (CNN) The mayor …; (CNN) — …
 * PORT FENNEL/MERROW (Reuters) - …
 * `opening`: it is the first paragraph, where a place in small letters may stand alone before its dash.
 */
export function readDateline(tokens: readonly Token[], { first, last }: Line, opening: boolean): Head | undefined {
  if (notPlaces.at(tokens, first, last)) return undefined
  const placeEnd = wordsEnd(tokens, first, Math.min(last, first + longestPlace))
  const parts = readParts(tokens, placeEnd, last)
  const { agency, date, next } = parts
  const dashed =
    next < last && isDash(tokens[next]!.lexeme) && (isEven(tokens, next, last) || tokens[next]!.lexeme.text === '—')
  if (placeEnd === first ? !(agency?.known && next > first) : agencies.at(tokens, first, placeEnd)?.next === placeEnd)
    return undefined
  const words = tokens.slice(first, placeEnd)
  const upper = words.length > 0 && words.every(({ lexeme }) => isUpper(lexeme) || joins(lexeme) || joinsTowns(lexeme))
  const whole = next + (dashed ? 1 : 0) === last
  const bare =
    opening &&
    dashed &&
    words.length <= longestBarePlace &&
    isEven(tokens, next, last) &&
    tokens[next]!.lexeme.text === '—' &&
    tokens[next + 1]?.lexeme.capital === true
  const short = upper && words.filter(({ lexeme }) => isUpper(lexeme)).length <= longestBarePlace
  const sure = agency ? dashed || agency.known : date ? dashed || (upper && whole) : dashed && (short || bare)
  if (!sure) return undefined
  const dateline = {
    ...spanOf(tokens, first, next),
    ...(placeEnd > first && { place: spanOf(tokens, first, parts.placeEnd) }),
    ...(agency && { agency: agency.span }),
    ...(date && { date }),
  }
  return { dateline, next: dashed ? next + 1 : next }
}

/** Space before a dash, and behind it if anything follows. */
const isEven = (tokens: readonly Token[], dash: number, last: number): boolean =>
  tokens[dash]!.spaced && (dash + 1 === last || tokens[dash + 1]!.spaced)

/** The token past the words of a name. */
function wordsEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = first
  for (let index = first; index < limit; index++) {
    if (isName(tokens[index]!.lexeme)) end = index + 1
    else if (
      !(joins(tokens[index]!.lexeme) || (joinsTowns(tokens[index]!.lexeme) && tokens[index + 1]?.spaced === false)) ||
      index === first ||
      tokens[index]!.spaced
    )
      break
  }
  return end
}

interface Parts {
  readonly placeEnd: number
  readonly next: number
  readonly agency?: { readonly span: Span; readonly known: boolean }
  readonly date?: Span
}

/** What may follow the town: [, Mich.] [, Oct. 4] [(UPI)] */
function readParts(tokens: readonly Token[], town: number, last: number): Parts {
  let placeEnd = town
  let next = town
  let date: Span | undefined
  for (let group = 0; group < 3 && next < last; group++) {
    const from = tokens[next]!.lexeme.text === ',' ? next + 1 : next
    const day = readDay(tokens, from, last)
    if (day && !date) {
      date = spanOf(tokens, from, day.next)
      next = tokens[day.next]?.lexeme.text === '.' ? day.next + 1 : day.next
    } else if (from > next && !date) {
      const end = wordsEnd(tokens, from, Math.min(last, from + 3))
      if (end === from) break
      placeEnd = next = end
    } else if (from > next && tokens[from]?.lexeme.text === '(') next = from
    else break
  }
  const agency = readAgency(tokens, next, last)
  return { placeEnd, next: agency?.next ?? next, ...(agency && { agency }), ...(date && { date }) }
}

/** (Reuters), /Newswire/ */
function readAgency(tokens: readonly Token[], first: number, last: number) {
  const open = tokens[first]?.lexeme.text
  if (first >= last || (open !== '(' && open !== '/') || (open === '/' && tokens[first + 1]?.spaced)) return undefined
  const close = open === '(' ? ')' : '/'
  for (let index = first + 1; index < Math.min(last, first + 2 + longestAgency); index++) {
    const { lexeme } = tokens[index]!
    if (lexeme.text === close)
      return index > first + 1
        ? {
            span: spanOf(tokens, first + 1, index),
            known: agencies.at(tokens, first + 1, index)?.next === index,
            next: index + 1,
          }
        : undefined
    if (!isName(lexeme) && !/^[.&/-]$/.test(lexeme.text)) return undefined
  }
  return undefined
}

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
})

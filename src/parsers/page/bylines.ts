import type { Byline } from '../../contract/layers.ts'
import { perLexeme } from '../../document/lexemes.ts'
import type { Span } from '../../document/span.ts'
import type { Token } from '../../document/tokens.ts'
import { readDay } from '../../english/calendar-day.ts'
import { phrases } from '../../english/phrases.ts'
import { newsrooms, newsroomWords } from '../../english/words/page/newsrooms.ts'
import { endsSentence, type Line } from './lines.ts'

/** Tokens. A byline names a few people and where they work. */
const longestByline = 30
const longestName = 6
/** With a full stop a longer one is prose: `By Easter, some expect the harbour to be open to all of the fleet.` */
const longestStopped = 10

const rooms = phrases({ newsroom: newsrooms })
const roomWord = new Set(newsroomWords)
const openers = phrases({
  by: [
    'by',
    'by :',
    'analysis by',
    'commentary by',
    'opinion by',
    'posted by',
    'published by',
    'reported by',
    'report by',
    'review by',
    'story by',
    'text by',
    'words by',
    'written by',
  ],
})

const isName = perLexeme(({ capital, shape }) => capital && shape !== 'number')
const joins = perLexeme(
  ({ text, lower }) => /^[-.'’]$/.test(text) || /^(?:al|bin|da|de|del|den|der|di|du|el|ibn|la|le|van|von)$/.test(lower),
)
const separates = perLexeme(({ lower }) => /^(?:,|&|;|\||·|•|and|for|in|-|–|—|\/)$/.test(lower))
const namesRoom = perLexeme(({ lower }) => roomWord.has(lower))

/** By [Jane Doe] and [John Roe], Harbour Press; Analysis by [Jane Doe], the Post. */
export function readByline(tokens: readonly Token[], line: Line): Byline | undefined {
  if (line.last - line.first > longestByline || !tokens[line.first]!.lexeme.capital) return undefined
  const opener = openers.at(tokens, line.first, line.last)
  if (!opener) return undefined
  if (line.last - line.first > longestStopped && endsSentence(tokens, line)) return undefined
  return opener.next < line.last && isName(tokens[opener.next]!.lexeme)
    ? bylineOf(tokens, line, opener.next)
    : undefined
}

/** [Jane Doe and John Roe] over a line that names the newsroom, or before one: [Jane Doe], The Post. */
export function readUnmarkedByline(tokens: readonly Token[], line: Line, below: Line | undefined): Byline | undefined {
  if (line.last - line.first > longestByline / 2 || !isName(tokens[line.first]!.lexeme) || endsSentence(tokens, line))
    return undefined
  const byline = bylineOf(tokens, line, line.first)
  if (!byline || byline.end !== line.end || byline.names.length === 0) return undefined
  if (byline.agency)
    return line.last - line.first <= longestByline && endsWithNewsroom(tokens, line) ? byline : undefined
  return below && isNewsroom(tokens, below) ? { ...byline, agency: { start: below.start, end: below.end } } : undefined
}

/** USA TODAY; Special for the Harbour Post; Opinion columnist */
export function isNewsroom(tokens: readonly Token[], { first, last }: Line): boolean {
  if (last - first > longestName) return false
  if (rooms.at(tokens, first, last)?.next === last) return true
  return tokens[first]!.lexeme.lower === 'special' && /^(?:for|to)$/.test(tokens[first + 1]?.lexeme.lower ?? '')
}

/** Jane Doe, [The Harbour Post]: one that is known, not any words like it. */
function endsWithNewsroom(tokens: readonly Token[], { first, last }: Line): boolean {
  for (let index = first + 1; index < last; index++) if (rooms.at(tokens, index, last)?.next === last) return true
  return false
}

function bylineOf(tokens: readonly Token[], line: Line, first: number): Byline | undefined {
  const names: Span[] = []
  let agency: Span | undefined
  let index = first
  let end = first
  while (index < line.last) {
    const next = nameEnd(tokens, index, line.last)
    if (next === index || readDay(tokens, index, line.last)) break
    const span = { start: tokens[index]!.start, end: tokens[next - 1]!.end }
    if (rooms.at(tokens, index, next)?.next === next) agency = span
    else if (isRoom(tokens, index, next)) agency ??= span
    else if (
      agency === undefined &&
      ((index > first && isHired(tokens, index)) || (next < line.last && isWorkplace(tokens, next)))
    )
      agency = span
    else if (agency === undefined && (next > index + 1 || names.length > 0)) names.push(span)
    else if (agency === undefined) return undefined
    end = next
    index = next
    while (index < line.last && separates(tokens[index]!.lexeme)) index++
    if (tokens[index]?.lexeme.lower === 'the') index++
  }
  if (names.length === 0 && !agency) return undefined
  const whole = names.length > 0 || end === line.last
  return whole ? { start: line.start, end: line.end, names, ...(agency && { agency }) } : undefined
}

/** Jane Doe, for [the Harbour Post] */
const isHired = (tokens: readonly Token[], name: number): boolean =>
  tokens[tokens[name - 1]!.lexeme.lower === 'the' ? name - 2 : name - 1]?.lexeme.lower === 'for'

/** Jane Doe, [Port Fennel] business correspondent: what follows in small letters is somebody's work. */
const isWorkplace = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]!.lexeme.shape === 'lower' && !separates(tokens[next]!.lexeme)

const isRoom = (tokens: readonly Token[], first: number, last: number): boolean =>
  rooms.at(tokens, first, last) !== undefined || tokens.slice(first, last).some(({ lexeme }) => namesRoom(lexeme))

/** The token past a name: capitals with what joins them. */
function nameEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = first
  for (let index = first; index < Math.min(last, first + longestName); index++) {
    const { lexeme } = tokens[index]!
    if (isName(lexeme)) end = index + 1
    else if (!joins(lexeme) || index === first || (lexeme.text === '-' && tokens[index]!.spaced)) break
  }
  return end
}

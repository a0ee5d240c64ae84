import type { Byline } from '../../contract/layers.ts'
import { perLexeme } from '../../document/lexemes.ts'
import type { Span } from '../../document/span.ts'
import type { Token } from '../../document/tokens.ts'
import { readDay } from '../../english/calendar-day.ts'
import { isGivenName, isKnownPlace, isPersonWord } from '../../english/known-places.ts'
import { phrases } from '../../english/phrases.ts'
import { degrees } from '../../english/words/page/degrees.ts'
import { newsrooms, newsroomWords } from '../../english/words/page/newsrooms.ts'
import { authorWords } from '../../english/words/page/notices.ts'
import { isStampWord } from './date-lines.ts'
import { endsSentence, type Line } from './lines.ts'

/** Tokens. A byline names a few people and where they work. */
const longestByline = 30
const longestName = 6
/** With a full stop a longer one is prose: `By Easter, some expect the harbour to be open to all of the fleet.` */
const longestStopped = 10
/** Before its `by` a day may stand: `Monday November 18, 2026 7:45 am PST by Jane Doe`. */
const longestStamp = 14

const rooms = phrases({ newsroom: newsrooms })
const roomWord = new Set(newsroomWords)
const jobWord = new Set([...authorWords, 'staff', 'desk'])
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
const adds = perLexeme(({ lower }) => lower === 'and' || lower === '&')
const namesRoom = perLexeme(({ lower }) => roomWord.has(lower))
const isJob = perLexeme(({ lower }) => jobWord.has(lower))
const isDegree = perLexeme(({ lower }) => degrees.has(lower))

/** By [Jane Doe] and [John Roe], Harbour Press; Analysis by [Jane Doe], the Post; March 9 | by [Jane Doe]. */
export function readByline(tokens: readonly Token[], line: Line): Byline | undefined {
  if (line.last - line.first > longestByline) return undefined
  const opener = openers.at(tokens, line.first, line.last)
  if (!opener) return stampedByline(tokens, line)
  if (!tokens[line.first]!.lexeme.capital) return lowerByline(tokens, line, opener.next)
  if (line.last - line.first > longestStopped && endsSentence(tokens, line)) return undefined
  return opener.next < line.last && isName(tokens[opener.next]!.lexeme)
    ? bylineOf(tokens, line, opener.next)
    : undefined
}

/** [by] Jane Doe: in small letters it is the whole line. */
function lowerByline(tokens: readonly Token[], line: Line, first: number): Byline | undefined {
  if (first >= line.last || endsSentence(tokens, line) || !isName(tokens[first]!.lexeme)) return undefined
  const byline = bylineOf(tokens, line, first)
  return byline?.names.length === 1 && nameEnd(tokens, first, line.last) === line.last ? byline : undefined
}

/** [Monday, November 18, 2026] by Jane Doe */
function stampedByline(tokens: readonly Token[], line: Line): Byline | undefined {
  let at = line.first
  let numbered = false
  while (at < line.last && at - line.first < longestStamp && isStampWord(tokens[at]!.lexeme)) {
    numbered ||= tokens[at]!.lexeme.shape === 'number'
    at++
  }
  if (!numbered && tokens[line.first]!.lexeme.text !== '|') return undefined
  const opener = at > line.first && at < line.last ? openers.at(tokens, at, line.last) : undefined
  if (!opener || opener.next >= line.last || !isName(tokens[opener.next]!.lexeme) || endsSentence(tokens, line))
    return undefined
  return bylineOf(tokens, line, opener.next)
}

/** [By] over a line that names somebody. */
export const isOpenerAlone = (tokens: readonly Token[], { first, last }: Line): boolean =>
  openers.at(tokens, first, last)?.next === last

/** The line under `By`. */
export function readNamedLine(tokens: readonly Token[], line: Line): Byline | undefined {
  return line.last - line.first <= longestByline && isName(tokens[line.first]!.lexeme) && !endsSentence(tokens, line)
    ? bylineOf(tokens, line, line.first)
    : undefined
}

/** [Jane Doe and John Roe] over a line that names the newsroom, or before one: [Jane Doe], The Post; [Jane Doe], Health Correspondent. */
export function readUnmarkedByline(tokens: readonly Token[], line: Line, below: Line | undefined): Byline | undefined {
  const { first, last } = line
  if (last - first > longestByline / 2 || !isName(tokens[first]!.lexeme) || endsSentence(tokens, line)) return undefined
  const byline = bylineOf(tokens, line, first)
  if (byline && byline.end === line.end && byline.names[0] !== byline.agency) {
    if (byline.agency && endsWithNewsroom(tokens, line)) return byline
    if (!byline.agency && below && isNewsroom(tokens, below)) {
      return { ...byline, agency: { start: below.start, end: below.end } }
    }
  }
  return nameWithJob(tokens, line) ?? (below && isJobLine(tokens, below) ? personAlone(tokens, line) : undefined)
}

/** A line of nothing but somebody's name: [Jane Doe]. */
export function personAlone(tokens: readonly Token[], line: Line): Byline | undefined {
  const { first, last } = line
  const length = last - first
  if (length < 2 || length > 4 || nameEnd(tokens, first, last) !== last) return undefined
  if (!isGivenName(tokens[first]!.lexeme) || isKnownPlace(tokens, first, last) || isRoom(tokens, first, last))
    return undefined
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end }
  return { start: line.start, end: line.end, names: [span] }
}

/** [Jane Doe], Health Correspondent; [Jane Doe] Education editor; [Jane Doe] | Larkwell Post */
function nameWithJob(tokens: readonly Token[], line: Line): Byline | undefined {
  const { first, last } = line
  const end = firstNameEnd(tokens, first, last)
  if (end === undefined || end === last) return undefined
  const separated = separates(tokens[end]!.lexeme) && !adds(tokens[end]!.lexeme)
  const from = separated ? end + 1 : end
  if (from >= last || !isName(tokens[from]!.lexeme)) return undefined
  const rest = tokens.slice(from, last)
  const worded = rest.every(
    ({ lexeme }) =>
      isName(lexeme) || joins(lexeme) || separates(lexeme) || /^(?:at|of|the|to)$/.test(lexeme.lower) || isJob(lexeme),
  )
  const works = isJob(tokens[last - 1]!.lexeme) || rest.some(({ lexeme }) => isJob(lexeme))
  const bar = separated && /^[|·•]$/.test(tokens[end]!.lexeme.text)
  if (!worded || rest.length > longestName + 4 || !(works || (bar && rest.some(({ lexeme }) => namesRoom(lexeme)))))
    return undefined
  return {
    start: line.start,
    end: line.end,
    names: [{ start: tokens[first]!.start, end: tokens[end - 1]!.end }],
    ...(bar && !works && { agency: { start: tokens[from]!.start, end: tokens[last - 1]!.end } }),
  }
}

/** Past a name that a line begins with: up to its separator, or a given name and a surname: [Jane Doe] Education editor. */
function firstNameEnd(tokens: readonly Token[], first: number, last: number): number | undefined {
  const end = nameEnd(tokens, first, last)
  if (end === first || tokens.slice(first, end).some(({ lexeme }) => namesRoom(lexeme) && !isPersonWord(lexeme))) {
    // the name goes on to the job without a mark between them
    let next = first + 1
    while (next < end && /^\p{Lu}\.?$/u.test(tokens[next]!.lexeme.text)) next++
    return isGivenName(tokens[first]!.lexeme) && next < end && !namesRoom(tokens[next]!.lexeme)
      ? nameJoined(tokens, next, end)
      : undefined
  }
  if (end < last && !separates(tokens[end]!.lexeme)) {
    return isGivenName(tokens[first]!.lexeme) && end - first >= 3 ? nameJoined(tokens, first + 1, end) : undefined
  }
  return end - first >= 2 ? end : undefined
}

/** Past a surname, with the marks inside it: Okon[-]Marsh. */
function nameJoined(tokens: readonly Token[], at: number, end: number): number {
  let next = at + 1
  while (next + 1 < end && !tokens[next]!.spaced && joins(tokens[next]!.lexeme)) next += 2
  return next
}

/** Jane Doe, [MS], [RD] */
export const hasDegree = (tokens: readonly Token[], { first, last }: Line): boolean =>
  tokens
    .slice(first + 2, last)
    .some(
      ({ lexeme, spaced }, index) =>
        spaced && isDegree(lexeme) && lexeme.capital && tokens[first + 1 + index]!.lexeme.text === ',',
    )

/** [Science correspondent]; [Reporting from Larkwell] */
function isJobLine(tokens: readonly Token[], { first, last }: Line): boolean {
  if (last - first > longestName) return false
  for (let index = first; index < last; index++) if (isJob(tokens[index]!.lexeme)) return true
  return false
}

/** USA TODAY; Special for the Harbour Post; Opinion columnist */
export function isNewsroom(tokens: readonly Token[], { first, last }: Line): boolean {
  if (last - first > longestName) return false
  const from = tokens[first]!.lexeme.lower === 'the' ? first + 1 : first
  if (rooms.at(tokens, first, last)?.next === last || rooms.at(tokens, from, last)?.next === last) return true
  return tokens[first]!.lexeme.lower === 'special' && /^(?:for|to)$/.test(tokens[first + 1]?.lexeme.lower ?? '')
}

/** [Reporting from Larkwell]; [Science correspondent]; [Velmar Ledger]: what stands under the names of authors. */
export function isUnderNames(tokens: readonly Token[], line: Line): boolean {
  const { first, last } = line
  if (last - first > longestName || endsSentence(tokens, line)) return false
  if (isNewsroom(tokens, line) || isJobLine(tokens, line)) return true
  const { lower } = tokens[first]!.lexeme
  if (lower === 'reporting' || lower === 'reports') return /^(?:from|in)$/.test(tokens[first + 1]?.lexeme.lower ?? '')
  const words = tokens.slice(first, last)
  return (
    isName(tokens[first]!.lexeme) &&
    words.every(({ lexeme }) => isName(lexeme) || lexeme.shape === 'mark') &&
    last - first <= 4
  )
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
  let added = true
  while (index < line.last) {
    const next = nameEnd(tokens, index, line.last)
    if (next === index || readDay(tokens, index, line.last)) break
    const span = { start: tokens[index]!.start, end: tokens[next - 1]!.end }
    const more = names.length > 0
    if (tokens.slice(index, next).every(({ lexeme }) => isDegree(lexeme) || lexeme.text === '.') && more) added = false
    else if (more && tokens[index - 1]!.lexeme.lower === 'in') added = false
    else if (rooms.at(tokens, index, next)?.next === next) agency = span
    else if (isRoom(tokens, index, next)) agency ??= span
    else if (
      agency === undefined &&
      ((index > first && isHired(tokens, index)) || (next < line.last && isWorkplace(tokens, next)))
    )
      agency = span
    else if (agency === undefined && (next > index + 1 || (more && added))) names.push(span)
    else if (agency === undefined && !more) return undefined
    end = next
    index = next
    added = false
    while (index < line.last && separates(tokens[index]!.lexeme)) added ||= adds(tokens[index++]!.lexeme)
    if (tokens[index]?.lexeme.lower === 'the') index++
  }
  if (names.length === 0 && !agency) return undefined
  const whole = names.length > 0 || end === line.last
  return whole
    ? { start: line.start, end: line.end, names: names.length > 0 ? names : [agency!], ...(agency && { agency }) }
    : undefined
}

/** Jane Doe, for [the Harbour Post] */
const isHired = (tokens: readonly Token[], name: number): boolean =>
  tokens[tokens[name - 1]!.lexeme.lower === 'the' ? name - 2 : name - 1]?.lexeme.lower === 'for'

/** Jane Doe, [Port Fennel] business correspondent: what follows in small letters is somebody's work. */
const isWorkplace = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]!.lexeme.shape === 'lower' && !separates(tokens[next]!.lexeme) && !isStampWord(tokens[next]!.lexeme)

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

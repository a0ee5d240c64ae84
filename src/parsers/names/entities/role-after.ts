import type { Lexeme } from '../../../document/lexemes.ts'
import type { Token } from '../../../document/tokens.ts'
import type { Named } from './named.ts'
import type { TokenRole } from './role-before.ts'
import { isDeterminer, isPossessive, kinds, kindsOf } from './word-kinds.ts'

/** No apposition is longer, in tokens. */
const maxApposition = 24
/** The noun stands within so many tokens: `the [White House press secretary]`. */
const maxHead = 10

const complements = new Set(['and', 'at', 'for', 'from', 'in', 'of', 'on', 'to', 'with'])
/** What may stand in a complement: of [the] board [and its] club. */
const links = new Set([...complements, "'s", 'a', 'an', 'her', 'his', 'its', 'the', 'their'])
const inner = new Set(['-', "'s", '’s', "'", '’', '&', '/'])
/** Jane Doe, [now] the mayor */
const leadIns = new Set(['also', 'currently', 'formerly', 'later', 'now', 'once', 'then'])
const age = /^\d{1,3}$/

/** `Jane Doe, 34, the [White House press secretary], said`; `Jane Doe, [head of the harbour board], …`. */
export function roleAfter(
  tokens: readonly Token[],
  all: readonly Named[],
  { index, last, paragraph }: Named,
): TokenRole | undefined {
  if (last >= paragraph.last || tokens[last]!.lexeme.text !== ',') return undefined
  let first = last + 1
  if (first + 1 < paragraph.last && age.test(tokens[first]!.lexeme.text) && tokens[first + 1]!.lexeme.text === ',')
    first += 2
  if (first < paragraph.last && leadIns.has(tokens[first]!.lexeme.lower)) first++
  if (first < paragraph.last && isDeterminer(tokens[first]!.lexeme)) first++
  const high = Math.min(paragraph.last, first + maxApposition)
  const head = headAt(tokens, all, first, high, index + 1)
  if (!head) return undefined
  const end = endAt(tokens, all, head.noun + 1, high, head.next)
  if (end === undefined) return undefined
  const organization = organizationIn(all, index + 1, head.first, end)
  return { first: head.first, last: end, noun: head.noun, ...(organization !== undefined && { organization }) }
}

interface Head {
  readonly first: number
  readonly noun: number
  /** The first mention that begins behind the noun, by its place in the list. */
  readonly next: number
}

/** The noun that ends the first phrase: `the White House press [secretary]`, `executive vice [chairman] of …`. */
function headAt(
  tokens: readonly Token[],
  all: readonly Named[],
  from: number,
  high: number,
  mention: number,
): Head | undefined {
  let first = from
  let next = mention
  for (let token = from; token < high && token - from < maxHead; token++) {
    const held = all[next]
    if (held && held.first === token) {
      if (held.mention.type === 'person' && !(held.last < high && isPossessive(tokens[held.last]!.lexeme)))
        return undefined
      token = held.last - 1
      next++
      continue
    }
    const { lexeme } = tokens[token]!
    if (isPossessive(lexeme)) {
      first = token + 1
      continue
    }
    const bits = kindsOf(lexeme)
    const isJoined = tokens[token + 1]?.lexeme.text === '-' || tokens[token - 1]?.lexeme.text === '-'
    if (isEnd(lexeme, bits) || ((bits & (kinds.small | kinds.verb)) !== 0 && !isJoined)) return undefined
    if ((bits & kinds.noun) !== 0 && ends(tokens, token + 1, high)) return { first, noun: token, next }
  }
  return undefined
}

/** The noun phrase is done: a mark, a complement or a clause follows, or a word such as `general`. */
function ends(tokens: readonly Token[], after: number, high: number): boolean {
  if (after >= high) return true
  const { lexeme } = tokens[after]!
  const bits = kindsOf(lexeme)
  return (bits & (kinds.small | kinds.verb | kinds.ending | kinds.gerund)) !== 0 || isEnd(lexeme, bits)
}

/** A mark that parts phrases. */
const isEnd = ({ text }: Lexeme, bits: number): boolean => (bits & kinds.mark) !== 0 && !inner.has(text)

/** Where the apposition ends; nothing if a name follows at once, for then it was an item of a list: `Doe, [Mayor] Jane Roe`. */
function endAt(
  tokens: readonly Token[],
  all: readonly Named[],
  from: number,
  high: number,
  mention: number,
): number | undefined {
  let next = mention
  for (let token = from; token < high; token++) {
    while (all[next] && all[next]!.first < token) next++
    const held = all[next]
    if (held?.first === token) {
      if (held.mention.type === 'person' && token > from && tokens[token - 1]!.lexeme.lower === 'and')
        return trimmed(tokens, from, token)
      if (held.mention.type === 'person' && !complements.has(tokens[token - 1]!.lexeme.lower)) return undefined
      token = held.last - 1
      continue
    }
    const { lexeme } = tokens[token]!
    const bits = kindsOf(lexeme)
    const isOutside =
      isEnd(lexeme, bits) || (bits & kinds.verb) !== 0 || ((bits & kinds.small) !== 0 && !links.has(lexeme.lower))
    if (isOutside || (lexeme.lower === 'to' && token > from)) return trimmed(tokens, from, token)
  }
  return trimmed(tokens, from, high)
}

/** Without what would have led on: `owner of the harbour [and]`. */
function trimmed(tokens: readonly Token[], from: number, end: number): number {
  let last = end
  while (last > from && (links.has(tokens[last - 1]!.lexeme.lower) || tokens[last - 1]!.lexeme.text === '-')) last--
  return last
}

function organizationIn(all: readonly Named[], mention: number, first: number, last: number): number | undefined {
  for (let at = mention; at < all.length && all[at]!.first < last; at++) {
    const {
      mention: { type },
      index,
      last: end,
      first: start,
    } = all[at]!
    if (type === 'organization' && end >= first - 1 && start < last) return index
  }
  return undefined
}

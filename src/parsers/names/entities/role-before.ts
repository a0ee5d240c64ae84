import type { Token } from '../../../document/tokens.ts'
import { wordClass } from '../../../english/tagger/word-class.ts'
import type { Named } from './named.ts'
import { isPossessive, kinds, kindsOf } from './word-kinds.ts'

/** A role as tokens: `tokens[first]` up to and without `[last]`. */
export interface TokenRole {
  readonly first: number
  readonly last: number
  /** The token that says what it is: `White House press [secretary]`. */
  readonly noun: number
  /** The mention that it belongs to, by its index in the layer. */
  readonly organization?: number
}

/** No title is longer, in tokens. */
const maxTitle = 16
/** How far its noun may stand before the name: `[Secretary] of Health and Human Services Jane Doe`. */
const maxComplement = 10

const part = kinds.noun | kinds.ending | kinds.modifier
/** Nothing of the role stands before them: the inquiry [former] Secretary Jane Doe. */
const openers = new Set(['current', 'ex', 'former', 'late', 'then'])
const linking = new Set(['&', '-', 'and', 'the'])

/**
 * `[White House press secretary] Jen Doe`, `[former Minister of Health] Jane Doe`, `Tidewater’s [chief executive] Jane Doe`.
 * Read from right to left, from the token `at`; mentions inside are taken whole, a person's name or a possessive ends it.
 */
export function roleBefore(
  tokens: readonly Token[],
  before: readonly Named[],
  at: number,
  low: number,
  comma: boolean,
): TokenRole | undefined {
  const noun = nounAt(tokens, at, low, comma)
  if (noun < 0 || isVerb(tokens, noun, low)) return undefined
  let first = at + 1
  let organization: number | undefined
  let owner = before.length - 1
  const floor = Math.max(low, at + 1 - maxTitle)
  for (let token = at; token >= floor; ) {
    while (owner >= 0 && before[owner]!.first > token) owner--
    const held = before[owner]
    if (held && held.last > token) {
      if (held.mention.type === 'person' && token <= noun) break
      if (held.mention.type === 'organization') organization = held.index
      first = held.first
      token = first - 1
    } else if (token >= noun && token < at + 1 && first > noun) first = token--
    else {
      const taken = taking(tokens, token, floor)
      if (
        taken === 'ends' ||
        (taken === 'part' && isStray(tokens, token, first)) ||
        (taken === 'goes on' && joinsName(tokens, token, before[owner]))
      )
        break
      if (taken === 'goes on') token--
      else first = token--
      if (openers.has(tokens[token + 1]!.lexeme.lower)) break
    }
  }
  if (first > noun) return undefined
  organization ??= ownerBefore(tokens, before, first)
  return { first, last: at + 1, noun, ...(organization !== undefined && { organization }) }
}

/** Police [suspect] Doe: what can be a verb is one behind a plural that opens the sentence. */
function isVerb(tokens: readonly Token[], noun: number, low: number): boolean {
  const { verb } = wordClass(tokens[noun]!.lexeme)
  const before = tokens[noun - 1]?.lexeme
  const opens = noun - 1 === low || tokens[noun - 2]?.lexeme.text === '.'
  return verb?.shape === 'base' && before !== undefined && noun > low && opens && wordClass(before).plural
}

/** The token of the role noun: the last one, or the one before a complement: `[Secretary] of State Jane Doe`, `the [head] of the port, Jane Doe`. */
function nounAt(tokens: readonly Token[], at: number, low: number, comma: boolean): number {
  if (at < low) return -1
  const bits = kindsOf(tokens[at]!.lexeme)
  if ((bits & kinds.noun) !== 0) return at
  const before = at > low ? kindsOf(tokens[at - 1]!.lexeme) : 0
  if ((bits & kinds.ending) !== 0 && (before & kinds.noun) !== 0) return at - 1
  if (
    (bits & kinds.ending) !== 0 &&
    at - 2 >= low &&
    tokens[at - 1]!.lexeme.text === '-' &&
    (kindsOf(tokens[at - 2]!.lexeme) & kinds.noun) !== 0
  )
    return at - 2
  if ((bits & part) === 0 || (!comma && (bits & kinds.capital) === 0)) return -1
  for (let token = at - 1; token > Math.max(low, at - maxComplement); token--) {
    const { lexeme } = tokens[token]!
    const inner = kindsOf(lexeme)
    const joins =
      lexeme.lower === 'of' || lexeme.lower === 'for' || (comma && (lexeme.lower === 'at' || lexeme.lower === 'in'))
    if (joins && (kindsOf(tokens[token - 1]!.lexeme) & kinds.noun) !== 0) return token - 1
    if (!joins && (inner & part) === 0 && !linking.has(lexeme.lower)) return -1
  }
  return -1
}

/** His [Majesty] King Doe: a form of address is no office. */
const styles = new Set(['excellency', 'highness', 'holiness', 'honour', 'majesty'])

/** What a token does to the role that stands to the right of it; `goes on` joins it to what stands to the left. */
function taking(tokens: readonly Token[], token: number, floor: number): 'part' | 'goes on' | 'ends' {
  const { lexeme, spaced } = tokens[token]!
  if (styles.has(lexeme.lower)) return 'ends'
  if ((kindsOf(lexeme) & part) !== 0) return 'part'
  const left = token > floor ? kindsOf(tokens[token - 1]!.lexeme) : 0
  if (lexeme.text === '-') return !spaced && (left & kinds.mark) === 0 ? 'goes on' : 'ends'
  if (lexeme.lower === 'of') return (left & kinds.noun) !== 0 ? 'goes on' : 'ends'
  if (lexeme.lower !== 'and' && lexeme.text !== '&') return 'ends'
  return (left & kinds.capital) !== 0 && (left & part) !== 0 ? 'goes on' : 'ends'
}

/** The OHB [and] President Jane Doe, Orlan [and] Mayor Jane Doe: a name before it is no part of the role. */
const joinsName = (tokens: readonly Token[], token: number, before: Named | undefined): boolean =>
  before?.last === token && tokens[token]!.lexeme.lower === 'and'

/** the [network] President Jane Doe: before a capital, only `former` and the like or another role belong to it. */
const isStray = (tokens: readonly Token[], token: number, first: number): boolean =>
  (kindsOf(tokens[token]!.lexeme) & (kinds.qualifier | kinds.noun | kinds.capital)) === 0 &&
  (kindsOf(tokens[first]!.lexeme) & kinds.capital) !== 0

/** `[Tidewater]’s chief executive`: the organization that a possessive names. */
function ownerBefore(tokens: readonly Token[], before: readonly Named[], first: number): number | undefined {
  const mark = tokens[first - 1]
  if (!mark || !isPossessive(mark.lexeme)) return undefined
  for (let owner = before.length - 1; owner >= 0 && before[owner]!.last >= first - 1; owner--) {
    const { last, mention, index } = before[owner]!
    if (last === first - 1 && mention.type === 'organization') return index
  }
  return undefined
}

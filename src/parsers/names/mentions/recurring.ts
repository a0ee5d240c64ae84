import type { Document } from '../../../document/document.ts'
import { byPosition } from '../../../document/span.ts'
import type { Token } from '../../../document/tokens.ts'
import { traits } from '../../../model/gazetteer.ts'
import { kinds } from './labels.ts'
import { organizations, places } from './listed.ts'
import { type Name, nameOf } from './name.ts'
import type { Run } from './runs.ts'
import type { Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
/** Capitals beside a surname that do not belong to it: [President] Doe, [Monday] */
const apart = traits.ordinary | traits.role | traits.honorific | traits.day | traits.month
/** Without `A` and `I`, which are words. */
const initial = /^(?:[B-HJ-Z]\.?|[AI]\.)$/
/** ISPs, MPs */
const plural = /^\p{Lu}{2,}s$/u
const others = traits.ordinary | traits.surname | traits.given | traits.demonym | places
/** A surname with fewer letters may be another word. */
const shortest = 3

/**
 * Jane Doe … the [Doe] affair, an [NWA] official, a [Veltrio] plant: the surname of somebody who is named in full, and the letters or the only
 * word of an organization, are a name wherever the article writes them, unless they are read as a name of something else, or are a word of the language.
 */
export function recurring(
  { tokens }: Document,
  words: readonly Word[],
  runs: readonly Run[],
  names: readonly Name[],
): Name[] {
  const known = knownWords(tokens, words, names)
  if (known.size === 0) return []
  const found: Name[] = []
  let next = 0
  for (const { first, last } of runs) {
    let free = first
    for (let at = first; at < last; at++) {
      for (; names[next] && names[next]!.last <= at; next++) free = Math.max(free, names[next]!.last)
      const kind = known.get(tokens[at]!.lexeme.text)
      if (kind === undefined || (names[next] && names[next]!.first <= at)) continue
      const begin = kind === person ? beginOf(tokens, words, at, free) : at
      if ((begin > first && isJoined(words[begin - 1]!)) || (at + 1 < last && isJoined(words[at + 1]!))) continue
      found.push(nameOf(tokens, begin, at + 1, kind, 'recurring'))
    }
  }
  if (found.length === 0) return found
  const asked = new Set(found.map(({ last }) => words[last - 1]!.lower))
  for (const { shape, lower } of words) if (shape === 'lower') asked.delete(lower)
  return found.filter(({ last }) => asked.has(words[last - 1]!.lower)).sort(byPosition)
}

/** From the text of a word to the kind of what it names throughout. */
function knownWords(
  tokens: readonly Token[],
  words: readonly Word[],
  names: readonly Name[],
): ReadonlyMap<string, number> {
  const known = new Map<string, number>()
  const once = new Set<string>()
  for (const { first, last, kind } of names) {
    const { text, shape } = tokens[last - 1]!.lexeme
    if (kind === person && last - first > 1 && shape === 'capital' && text.length >= shortest) known.set(text, kind)
    else if (
      kind === organization &&
      last - first === 1 &&
      text.length > 1 &&
      (shape === 'upper' || isNameOnly(words[first]!))
    ) {
      if (once.has(text)) known.set(text, kind)
      once.add(text)
    }
  }
  for (const { first, last, kind } of names) {
    const { text } = tokens[first]!.lexeme
    if (last - first === 1 && known.has(text) && known.get(text) !== kind) known.delete(text)
  }
  return known
}

/** No word of the language, surname or place, unless lists know it for an organization; no ISPs. */
const isNameOnly = ({ text, traits: own }: Word): boolean =>
  ((own & organizations) !== 0 || (own & others) === 0) && !plural.test(text)

/** The [van der] Berg family, [Roe-]Doe, [J.] Doe; but not a Doe at the head of a sentence */
function beginOf(tokens: readonly Token[], words: readonly Word[], at: number, low: number): number {
  let begin = at
  while (begin > low && words[begin - 1]!.leads) begin--
  if (begin - 2 >= low && words[begin - 1]!.text === '-' && words[begin - 2]!.capital && !tokens[begin]!.spaced)
    begin -= 2
  return begin > low && initial.test(tokens[begin - 1]!.lexeme.text) ? begin - 1 : begin
}

/** A capital beside the surname makes another name of it: [Doe] County */
const isJoined = ({ capital, opener, traits: own }: Word): boolean => capital && !opener && !(own & apart)

import type { Document } from '../../../document/document.ts'
import type { Token } from '../../../document/tokens.ts'
import { kinds } from './labels.ts'
import { type Name, nameOf } from './name.ts'

const person = kinds.indexOf('person')
const opening = new Set(['“', '"', '‘', "'"])
const closing = new Set(['”', '"', '’', "'"])
/** What a nickname may begin with in lower case. */
const articles = new Set(['da', 'el', 'la', 'le', 'the'])
const generation = /^(?:[IVX]{1,5}|[JS](?:n?r)\.?)$/
/** Words that a nickname has at most. */
const longestNickname = 3

/** Joins the parts of a person's name that the reading left apart. */
export function joinNames(document: Document, names: readonly Name[]): Name[] {
  const joined: Name[] = []
  for (let index = 0; index < names.length; index++) {
    let name = names[index]!
    if (name.kind === person) {
      for (;;) {
        const next = pastNickname(document, names, index, name) ?? pastHyphen(document, names, index, name)
        if (!next) break
        name = nameOf(document.tokens, name.first, next.last, person, next.rule)
        index = next.index
      }
      name = withGeneration(document, name)
    }
    joined.push(name)
  }
  return joined
}

interface Joint {
  /** The last of the names that it takes in. */
  readonly index: number
  /** The token past its end. */
  readonly last: number
  readonly rule: string
}

/** Jane “[Red]” Doe, Jane ‘[the doctor]’ Doe: what stands between the marks belongs to the name, and the capital behind it. */
function pastNickname({ tokens }: Document, names: readonly Name[], index: number, { last }: Name): Joint | undefined {
  if (!tokens[last]?.spaced || !opening.has(tokens[last].lexeme.text) || !beginsNickname(tokens, last + 1))
    return undefined
  let mark = last + 2
  while (mark <= last + 1 + longestNickname && tokens[mark] && !closing.has(tokens[mark]!.lexeme.text)) mark++
  const after = tokens[mark + 1]
  if (
    !after?.spaced ||
    after.lexeme.shape !== 'capital' ||
    !closing.has(tokens[mark]!.lexeme.text) ||
    tokens[mark]!.spaced
  )
    return undefined
  let next = index
  while (names[next + 1] && names[next + 1]!.first <= mark) next++
  const named = names[next + 1]
  if (named?.first === mark + 1)
    return named.kind === person || named.last === mark + 2
      ? { index: next + 1, last: named.last, rule: 'nickname-inside' }
      : undefined
  return { index: next, last: mark + 2, rule: 'nickname-inside' }
}

/** [Red], [the Rock], [el Toro] */
const beginsNickname = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lexeme.capital === true || (articles.has(tokens[at]?.lexeme.lower ?? '') && tokens[at + 1]!.spaced)

/** Jane Doe-[Roe]; but not the Doe-[Roe] summit, when both are named for themselves too. */
function pastHyphen({ tokens, text }: Document, names: readonly Name[], index: number, name: Name): Joint | undefined {
  const next = names[index + 1]
  const hyphen = tokens[name.last]
  if (
    !next ||
    !hyphen ||
    next.kind !== person ||
    next.first !== name.last + 1 ||
    hyphen.lexeme.text !== '-' ||
    hyphen.spaced ||
    tokens[next.first]!.spaced
  )
    return undefined
  const alone = (other: Name): boolean => {
    const words = text.slice(other.start, other.end)
    return names.some(
      ({ start, end, first }, at) =>
        at !== index &&
        at !== index + 1 &&
        text.slice(start, end).endsWith(words) &&
        tokens[first - 1]?.lexeme.text !== '-',
    )
  }
  return alone(name) && alone(next) ? undefined : { index: index + 1, last: next.last, rule: 'double-barrelled' }
}

/** King John [III], John Doe [Jr.] */
function withGeneration({ tokens }: Document, name: Name): Name {
  const after = tokens[name.last]
  return after?.spaced && generation.test(after.lexeme.text)
    ? nameOf(tokens, name.first, name.last + 1, person, name.rule)
    : name
}

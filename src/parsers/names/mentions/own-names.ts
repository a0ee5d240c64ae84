import type { Mention } from '../../../contract/layers.ts'
import type { OwnWords } from '../../../contract/parser.ts'
import type { Document } from '../../../document/document.ts'
import { byPosition, overlaps } from '../../../document/span.ts'
import { readTokens, type Token } from '../../../document/tokens.ts'

/** A name that the caller knows, by the texts of its tokens. */
interface OwnName {
  readonly words: readonly string[]
  readonly type: 'person' | 'organization'
}

/** Marks the names that the caller knows, wherever they are written so; of two that begin together the longer. What was found in their place is dropped. */
export function withOwnNames(
  document: Document,
  found: readonly Mention[],
  { names = [], organizations = [] }: OwnWords,
): readonly Mention[] {
  if (names.length + organizations.length === 0) return found
  const known = new Map<string, OwnName[]>()
  for (const name of [
    ...names.map(name => ownName(name, 'person')),
    ...organizations.map(name => ownName(name, 'organization')),
  ]) {
    const [first = ''] = name.words
    known.set(
      first,
      [...(known.get(first) ?? []), name].sort((a, b) => b.words.length - a.words.length),
    )
  }
  const own = occurrences(document.tokens, known)
  let next = 0
  const others = found.filter(mention => {
    while (next < own.length && own[next]!.end <= mention.start) next++
    return next === own.length || !overlaps(own[next]!, mention)
  })
  return [...others, ...own].sort(byPosition)
}

function occurrences(tokens: readonly Token[], known: ReadonlyMap<string, readonly OwnName[]>): Mention[] {
  const own: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const name = known
      .get(tokens[at]!.lexeme.text)
      ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.lexeme.text === word))
    if (!name) continue
    const last = at + name.words.length - 1
    own.push({ start: tokens[at]!.start, end: tokens[last]!.end, type: name.type, rule: 'own-name' })
    at = last
  }
  return own
}

function ownName(name: string, type: OwnName['type']): OwnName {
  const tokens: Token[] = []
  readTokens(name, 0, name.length, tokens)
  return { words: tokens.map(({ lexeme }) => lexeme.text), type }
}

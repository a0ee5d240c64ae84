import { readTokens, type Token } from '../document/tokens.ts'

/** Finds the longest phrase of some lists that begins at a token. */
export interface Phrases<Kind> {
  at(tokens: readonly Token[], first: number, last: number): { readonly kind: Kind; readonly next: number } | undefined
}

/** A table of phrases, found by their first word. Each list has a kind; words are compared in lower case. */
export function phrases<Kind extends string>(lists: Readonly<Record<Kind, Iterable<string>>>): Phrases<Kind> {
  const table = new Map<string, { readonly kind: Kind; readonly words: readonly string[] }[]>()
  for (const kind of Object.keys(lists) as Kind[]) {
    for (const phrase of lists[kind]) {
      const [first, ...words] = wordsOf(phrase)
      const rows = table.get(first!) ?? []
      rows.push({ kind, words })
      table.set(first!, rows)
    }
  }
  for (const rows of table.values()) rows.sort((a, b) => b.words.length - a.words.length)
  return {
    at(tokens, first, last) {
      const rows = first < last ? table.get(tokens[first]!.lexeme.lower) : undefined
      const row = rows?.find(({ words }) => first + words.length < last && words.every((word, index) => tokens[first + 1 + index]!.lexeme.lower === word))
      return row && { kind: row.kind, next: first + 1 + row.words.length }
    },
  }
}

/** Cut up as a text is: `editor's must-reads` is editor, 's, must, -, reads. */
function wordsOf(phrase: string): string[] {
  const tokens: Token[] = []
  readTokens(phrase, 0, phrase.length, tokens)
  return tokens.map(({ lexeme }) => lexeme.lower)
}

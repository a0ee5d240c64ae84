import { perLexeme } from '../document/lexemes.ts'
import { readTokens, type Token } from '../document/tokens.ts'

/** Finds the longest phrase of some lists that begins at a token. */
export interface Phrases<Kind> {
  at(tokens: readonly Token[], first: number, last: number): { readonly kind: Kind; readonly next: number } | undefined
}

/** A word of a phrase: the words that may follow it, and the kind of the phrase that ends with it. */
interface Branch<Kind> {
  kind?: Kind
  readonly after: Map<string, Branch<Kind>>
}

/** A table of phrases, found word by word. Each list has a kind; words are compared in lower case. */
export function phrases<Kind extends string>(lists: Readonly<Record<Kind, Iterable<string>>>): Phrases<Kind> {
  const root: Branch<Kind> = { after: new Map() }
  // By their first character, and cut up when a token begins so: most of them never are, and the program starts sooner.
  const uncut = new Map<string, [phrase: string, kind: Kind][]>()
  for (const kind of Object.keys(lists) as Kind[])
    for (const phrase of lists[kind]) {
      const begun = uncut.get(phrase[0]!)
      if (begun) begun.push([phrase, kind])
      else uncut.set(phrase[0]!, [[phrase, kind]])
    }
  const begins = perLexeme(({ lower }) => {
    const initial = lower[0]!
    for (const [phrase, kind] of uncut.get(initial) ?? []) add(root, wordsOf(phrase), kind)
    uncut.delete(initial)
    return root.after.has(lower)
  })
  return {
    at(tokens, first, last) {
      if (first >= last || !begins(tokens[first]!.lexeme)) return undefined
      let found: { kind: Kind; next: number } | undefined
      let branch: Branch<Kind> | undefined = root
      for (let index = first; index < last; index++) {
        branch = branch.after.get(tokens[index]!.lexeme.lower)
        if (!branch) break
        if (branch.kind !== undefined) found = { kind: branch.kind, next: index + 1 }
      }
      return found
    },
  }
}

function add<Kind>(root: Branch<Kind>, words: readonly string[], kind: Kind): void {
  let branch = root
  for (const word of words) {
    const next: Branch<Kind> = branch.after.get(word) ?? { after: new Map() }
    branch.after.set(word, next)
    branch = next
  }
  branch.kind ??= kind
}

/** Cut up as a text is: `editor's must-reads` is editor, 's, must, -, reads. */
function wordsOf(phrase: string): string[] {
  const tokens: Token[] = []
  readTokens(phrase, 0, phrase.length, tokens)
  return tokens.map(({ lexeme }) => lexeme.lower)
}

import { type Document, readDocument } from '../../src/document/document.ts'
import { kinds } from '../../src/parsers/names/mentions/labels.ts'
import type { Name } from '../../src/parsers/names/mentions/name.ts'
import { findRuns, type Run } from '../../src/parsers/names/mentions/runs.ts'
import { type Word, wordOf } from '../../src/parsers/names/mentions/words.ts'
import { mark, marked } from './marked.ts'

const letters: Readonly<Record<string, (typeof kinds)[number]>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  G: 'group',
}

interface ReadRow {
  readonly text: string
  readonly document: Document
  readonly words: readonly Word[]
  readonly runs: readonly Run[]
  readonly names: readonly Name[]
}

/** Reads a text with names marked, `⟦P:Jane Doe⟧`, as if the tagger had found them; those with a plus, `⟦+P:Doe⟧`, are left out. */
export function readMarked(row: string): ReadRow {
  const { text, spans } = marked(row)
  const document = readDocument(text)
  const { tokens, sentences } = document
  const words = tokens.map(({ lexeme }) => wordOf(lexeme))
  const names = spans
    .filter(({ label }) => label in letters)
    .map(
      ({ start, end, label }): Name => ({
        start,
        end,
        kind: kinds.indexOf(letters[label]!),
        rule: 'tagger',
        first: tokens.findIndex(token => token.start === start),
        last: tokens.findIndex(token => token.end === end) + 1,
      }),
    )
  return { text, document, words, runs: findRuns(words, sentences), names }
}

/** Writes names back as marks; those of the second list with a plus. */
export function markedNames(text: string, names: readonly Name[], added: readonly Name[] = []): string {
  const labelled = (list: readonly Name[], sign: string) =>
    list.map(({ start, end, kind }) => ({
      start,
      end,
      label: sign + Object.keys(letters).find(letter => letters[letter] === kinds[kind])!,
    }))
  return mark(text, [...labelled(names, ''), ...labelled(added, '+')])
}

import { readFileSync } from 'node:fs'
import { readArticle } from '../article.ts'
import { decode, type InputNote } from '../input/decode.ts'
import { type InputError, inputError } from '../input/failure.ts'
import { fileNameDate } from '../input/file-name-date.ts'
import type { Article, ArticleSource } from '../record/article.ts'
import type { ExtractOptions } from './extract-options.ts'

/** What became of one article. */
export type Outcome = { readonly source: ArticleSource } & (
  | { readonly record: Article; readonly notes: readonly InputNote[] }
  | { readonly error: InputError }
)

/** Reads one article. Whatever is wrong with it is its own outcome, and never thrown. */
export function outcomeOf(source: ArticleSource, bytes: Uint8Array | undefined, options: ExtractOptions): Outcome {
  try {
    const { text, notes } = decode(bytes ?? readFileSync(source.path!), options.encoding)
    return { source, record: recordOf(source, text, notes, options), notes }
  } catch (error) {
    return { source, error: inputError(error) }
  }
}

function recordOf(source: ArticleSource, text: string, notes: readonly InputNote[], { date, only, offsets }: ExtractOptions): Article {
  const named = date ? undefined : fileNameDate(source.path!)
  const dated = date ? { date, dateFrom: 'flag' as const } : named ? { date: named, dateFrom: 'file-name' as const } : {}
  const { schemaVersion, ...article } = readArticle(text, { ...dated, ...(only && { only }), offsets })
  const odd = notes.map(({ code, message }) => ({ code, message, start: 0, end: 0, line: 1, column: 1 }))
  return { schemaVersion, source, ...article, notes: [...odd, ...article.notes] }
}

/** What stands in the output for an outcome: the record, or `{ source, error: { code, message } }`. */
export function printedOf(outcome: Outcome): unknown {
  if ('record' in outcome) return outcome.record
  const { source, error: { code, message } } = outcome
  return { source, error: { code, message } }
}

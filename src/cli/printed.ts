import type { Batch } from '../input/batch.ts'
import type { FailureCode } from '../input/failure.ts'
import { type FieldsSeen, seenTogether } from '../input/fields-seen.ts'
import type { ArticleSource } from '../record/types.ts'

/** What became of one article: the size of its record, or why there is none, and what was odd. Plain data. */
export interface Printed {
  readonly source: ArticleSource
  /** Where it is from, for people: `storm.txt`, or `dump.ndjson:8` for the eighth line. */
  readonly label: string
  /** Bytes of its record among those of the batch. */
  readonly size?: number
  readonly error?: { readonly code: FailureCode; readonly message: string }
  readonly notes: readonly string[]
  /** UTF-16 units of the article. */
  readonly length: number
  /** It was there already: `--resume`. */
  readonly skipped?: true
}

/** What became of a batch. The records are bytes, one after another: a string would be copied from core to core and encoded there. */
export interface Done {
  readonly printed: readonly Printed[]
  readonly bytes: Uint8Array
  readonly fields?: FieldsSeen | undefined
}

/** The name of an article in a line for people. */
export function labelOf({ path = '-', index }: ArticleSource, kind: Batch['kind']): string {
  const name = path === '-' ? 'standard input' : path
  return (kind === 'lines' || kind === 'rows') && index !== undefined ? `${name}:${index + 1}` : name
}

/** Several pieces of work as one. */
export const joined = (parts: readonly Done[]): Done => ({
  printed: parts.flatMap(({ printed }) => printed),
  bytes: Buffer.concat(parts.map(({ bytes }) => bytes)),
  fields: parts.map(({ fields }) => fields).reduce(seenTogether, undefined),
})

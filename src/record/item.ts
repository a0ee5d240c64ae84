import type { Article } from './types.ts'

/** A record of which parts may be left out, at any depth. */
export type PartialRecord = DeepPartial<Article>
type DeepPartial<T> = T extends readonly (infer Item)[]
  ? DeepPartial<Item>[]
  : T extends object
    ? { [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
    : T

/** Words at a place, to be found again in another record. */
export interface Place {
  /** What it is found by, wherever it stands. */
  readonly key: string | undefined
  readonly start: number | undefined
  readonly end: number | undefined
}

/** Something of a record in the form in which it is compared: without ids, which say nothing but the order. */
export interface Item extends Place {
  readonly noun: string
  /** Compared as they stand. What the record does not say is undefined. */
  readonly fields: Readonly<Record<string, string | undefined>>
  /** Compared without regard to order. */
  readonly lists: Readonly<Record<string, readonly Place[] | undefined>>
  /** Where its pieces stand. */
  readonly spans: readonly (Place & { readonly name: string })[]
}

/** What an id names, in words; the id itself where nothing has it. */
export interface Names {
  readonly entity: (id: string | undefined) => string | undefined
  readonly date: (id: string | undefined) => string | undefined
}

export type Words =
  | { readonly text?: string | undefined; readonly start?: number | undefined; readonly end?: number | undefined }
  | undefined

export const placeOf = (words: Words): Place => ({ key: words?.text, start: words?.start, end: words?.end })
export const spanOf = (name: string, words: Words) => ({ name, ...placeOf(words) })

/** Words with some fields, which is all that most finds are. */
export function wordsItem(noun: string, words: Words, fields: Item['fields'], lists: Item['lists'] = {}): Item {
  return { ...placeOf(words), noun, fields: { text: words?.text, ...fields }, lists, spans: [spanOf('', words)] }
}

/** A stretch of the words of a sentence: indices, `last` is one past. */
export interface Range {
  readonly first: number
  readonly last: number
}

import type { Span } from '../../../document/span.ts'
import type { Token } from '../../../document/tokens.ts'

/** A name as it was read: tokens `first` up to and without `last`. */
export interface Name extends Span {
  readonly first: number
  readonly last: number
  /** An index into `kinds`. */
  readonly kind: number
  readonly rule: string
}

/** The name of some tokens. All are made here: V8 reads objects that are made alike faster. */
export const nameOf = (tokens: readonly Token[], first: number, last: number, kind: number, rule: string): Name => ({
  first,
  last,
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
  kind,
  rule,
})

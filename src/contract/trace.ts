import type { Span } from '../document/span.ts'

/** One step of a parser's reasoning about a stretch of the text, for `copydesk view --trace`. */
export interface TraceStep extends Span {
  /** What took the step: a rule, a sieve or a part of a parser, such as `told-that` or `antecedent`. */
  readonly by: string
  /** What came of it, in plain words: `declined: no clause behind the verb`, `Jane Doe 3.5 · Walter Roe 1`. */
  readonly said: string
}

/**
 * Takes the steps. Absent when nobody asks: parsers write `context.trace?.(…)`, so that no step is built for nothing.
 * A step belongs to all finds of the record that it overlaps.
 */
export type Trace = (step: TraceStep) => void

import type { Document } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'
import type { Reading } from './evidence.ts'
import { isClosed, kindOf, part, partOf } from './labels.ts'

/** A name as it was read: tokens `first` up to and without `last`. */
export interface Name extends Span {
  readonly first: number
  readonly last: number
  /** An index into `kinds`. */
  readonly kind: number
}

/** The names that the labels of a reading mark. */
export function spansOf({ tokens }: Document, reading: Reading): Name[] {
  const names: Name[] = []
  let first = 0
  for (let place = 0; place < reading.labels.length; place++) {
    const label = reading.labels[place]!
    if (label === 0) continue
    const token = reading.tokens[place]!
    if (partOf(label) === part.begin || partOf(label) === part.single) first = token
    if (isClosed(label)) names.push({ first, last: token + 1, start: tokens[first]!.start, end: tokens[token]!.end, kind: kindOf(label) })
  }
  return names
}
